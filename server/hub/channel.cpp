#include "server/hub/channel.h"

#include "server/hub/usermask.h"

#include <algorithm>

namespace server {

namespace {

bool isBefore(const Membership &member, ClientId client) noexcept
{
    return member.client < client;
}

} // namespace

Channel::Channel(const QByteArray &name, qint64 createdMs)
    : m_name(name)
    , m_createdMs(createdMs)
{}

void Channel::setTopic(const QByteArray &topic, const QByteArray &setBy, qint64 timeMs)
{
    m_topic = topic;
    m_topicSetBy = setBy;
    m_topicSetMs = timeMs;
}

bool Channel::isBanned(const User &user) const
{
    return isListed(MaskListKind::Ban, user) && !isListed(MaskListKind::Except, user);
}

bool Channel::isListed(MaskListKind kind, const User &user) const
{
    const QList<ListedMask> &list = m_modes.list(kind);
    return std::any_of(list.cbegin(), list.cend(), [&user](const ListedMask &listed) {
        return matchesUser(listed.mask, user);
    });
}

ChannelRecord Channel::record() const
{
    return {m_name, m_createdMs, m_topic, m_topicSetBy, m_topicSetMs};
}

const Membership *Channel::find(const User &user) const noexcept
{
    const auto it = std::lower_bound(m_members.cbegin(), m_members.cend(), user.id(), isBefore);
    return it != m_members.cend() && it->client == user.id() ? &*it : nullptr;
}

Ranks Channel::ranksOf(const User &user) const noexcept
{
    const Membership *member = find(user);
    return member ? member->ranks : Ranks();
}

void Channel::setRank(const User &user, Rank rank, bool on)
{
    const auto it = position(user.id());
    if (it != m_members.end() && it->client == user.id())
        it->ranks.set(rank, on);
}

std::vector<Membership>::iterator Channel::position(ClientId client) noexcept
{
    return std::lower_bound(m_members.begin(), m_members.end(), client, isBefore);
}

} // namespace server
