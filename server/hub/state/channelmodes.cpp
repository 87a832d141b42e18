// SPDX-License-Identifier: MIT
#include "server/hub/state/channelmodes.h"

#include "common/irc/casemapping.h"

#include <algorithm>
#include <numeric>

namespace server {

namespace {

auto findMask(const QList<ListedMask> &list, QByteArrayView mask)
{
    return std::find_if(list.cbegin(), list.cend(), [mask](const ListedMask &listed) {
        return irc::equalNames(listed.mask, mask);
    });
}

} // namespace

int ChannelModes::listedMasks() const
{
    return std::accumulate(m_lists.cbegin(), m_lists.cend(), 0,
                           [](int sum, const auto &list) { return sum + int(list.size()); });
}

bool ChannelModes::addMask(MaskListKind kind, const ListedMask &mask)
{
    QList<ListedMask> &list = m_lists[size_t(kind)];
    if (findMask(list, mask.mask) != list.cend())
        return false;
    list.append(mask);
    ++m_listsVersion;
    return true;
}

std::optional<QByteArray> ChannelModes::removeMask(MaskListKind kind, QByteArrayView mask)
{
    QList<ListedMask> &list = m_lists[size_t(kind)];
    const auto it = findMask(list, mask);
    if (it == list.cend())
        return std::nullopt;
    const QByteArray removed = it->mask;
    list.erase(it);
    ++m_listsVersion;
    return removed;
}

QList<QByteArray> ChannelModes::shown(bool withKey) const
{
    QByteArray letters("+");
    for (const ChannelFlagEntry &entry : channelFlagTable) {
        if (has(entry.flag))
            letters += entry.letter;
    }
    QList<QByteArray> params;
    if (!m_key.isEmpty()) {
        letters += 'k';
        params.append(withKey ? m_key : QByteArray("*"));
    }
    if (m_limit) {
        letters += 'l';
        params.append(QByteArray::number(*m_limit));
    }
    params.prepend(letters);
    return params;
}

} // namespace server
