// SPDX-License-Identifier: MIT
#include "server/commands/listfilter.h"

#include "common/irc/mask.h"
#include "common/irc/message.h"
#include "server/hub/state/channel.h"

#include <algorithm>

namespace server {

namespace {

constexpr qint64 minuteMs = 60'000;

bool matchesAny(const QList<QByteArray> &masks, const QByteArray &name)
{
    return std::any_of(masks.cbegin(), masks.cend(),
                       [&name](const QByteArray &mask) { return irc::matchesMask(mask, name); });
}

} // namespace

ListFilter::ListFilter(QByteArrayView conditions)
{
    for (QByteArrayView item : irc::splitList(conditions)) {
        const char letter = item.front();
        const bool isTime = item.size() > 1 && (item[1] == '<' || item[1] == '>');
        if (letter == '<' || letter == '>')
            m_members.addBound(item);
        else if (isTime && (letter == 'C' || letter == 'c'))
            m_ageMinutes.addBound(item.sliced(1));
        else if (isTime && (letter == 'T' || letter == 't'))
            m_topicAgeMinutes.addBound(item.sliced(1));
        else if (letter == '!')
            m_excluded.append(item.sliced(1).toByteArray());
        else
            m_masks.append(item.toByteArray());
    }
}

bool ListFilter::accepts(const Channel &channel, qint64 nowMs) const
{
    if (!m_masks.isEmpty() && !matchesAny(m_masks, channel.name()))
        return false;
    if (matchesAny(m_excluded, channel.name()))
        return false;
    if (m_topicAgeMinutes.isSet() && channel.topic().isEmpty())
        return false;
    return m_members.contains(qint64(channel.members().size()), 1)
           && m_ageMinutes.contains(nowMs - channel.createdMs(), minuteMs)
           && m_topicAgeMinutes.contains(nowMs - channel.topicSetMs(), minuteMs);
}

void ListFilter::Range::addBound(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 value = text.sliced(1).toByteArray().toUInt(&isNumber);
    if (!isNumber)
        return;
    if (text.front() == '>')
        above = above ? std::max(*above, value) : value;
    else
        below = below ? std::min(*below, value) : value;
}

bool ListFilter::Range::contains(qint64 value, qint64 unit) const
{
    return (!above || value > *above * unit) && (!below || value < *below * unit);
}

} // namespace server
