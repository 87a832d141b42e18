// SPDX-License-Identifier: MIT
#include "server/hub/state/channelmodes.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/rank.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace server {

namespace {

/// Whether no two channel modes have the same letter.
constexpr bool areLettersUnique()
{
    std::array<bool, 128> isUsed = {};
    const auto areNew = [&isUsed](const auto &table) {
        return std::none_of(table.begin(), table.end(), [&isUsed](const auto &entry) {
            return std::exchange(isUsed[size_t(entry.letter)], true);
        });
    };
    return areNew(channelFlagTable) && areNew(channelValueTable) && areNew(maskListTable)
           && areNew(rankTable);
}
static_assert(areLettersUnique());

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

bool ChannelModes::replaceMask(MaskListKind kind, QByteArrayView oldMask, const QByteArray &newMask)
{
    QList<ListedMask> &list = m_lists[size_t(kind)];
    const qsizetype index = findMask(list, oldMask) - list.cbegin();
    if (index == list.size())
        return false;
    if (findMask(list, newMask) == list.cend())
        list[index].mask = newMask;
    else
        list.removeAt(index);
    ++m_listsVersion;
    return true;
}

QList<QByteArray> ChannelModes::shown(bool withKey) const
{
    QByteArray letters("+");
    for (const ChannelFlagEntry &entry : channelFlagTable) {
        if (has(entry.flag))
            letters += entry.letter;
    }
    QList<QByteArray> params;
    for (const ChannelValueEntry &entry : channelValueTable) {
        const QByteArray text = valueText(entry.value);
        if (text.isEmpty())
            continue;
        letters += entry.letter;
        params.append(entry.value == ChannelValue::Key && !withKey ? QByteArray("*") : text);
    }
    params.prepend(letters);
    return params;
}

QByteArray ChannelModes::valueText(ChannelValue value) const
{
    switch (value) {
    case ChannelValue::Key:
        return m_key;
    case ChannelValue::Limit:
        return m_limit ? QByteArray::number(*m_limit) : QByteArray();
    }
    Q_UNREACHABLE();
}

} // namespace server
