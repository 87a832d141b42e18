// SPDX-License-Identifier: MIT
#include "server/hub/state/channel.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/formermembers.h"
#include "server/hub/state/usermask.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

bool isBefore(const Membership &member, UserId user) noexcept
{
    return member.id < user;
}

bool isRecipientBefore(const Recipient &recipient, ClientId client) noexcept
{
    return recipient.id < client;
}

} // namespace

Channel::Channel(const QByteArray &name, qint64 createdMs)
    : m_name(name)
    , m_createdMs(createdMs)
{}

Channel::Channel(const ChannelRecord &record)
    : m_name(record.name)
    , m_createdMs(record.createdMs)
    , m_topic(record.topic)
    , m_topicSetBy(record.topicSetBy)
    , m_topicSetMs(record.topicSetMs)
{
    for (const ChannelFlagEntry &entry : channelFlagTable)
        m_modes.set(entry.flag, record.flags.contains(entry.letter));
    m_modes.setKey(record.key);
    if (record.limit > 0)
        m_modes.setLimit(record.limit);
    for (const MaskListEntry &entry : maskListTable) {
        for (const MaskRecord &mask : record.masks) {
            if (mask.list == entry.letter)
                m_modes.addMask(entry.kind, {mask.mask, mask.setBy, mask.setMs});
        }
    }
    for (const RankRecord &ranks : record.ranks)
        m_accountRanks[ranks.account] = Ranks::fromLetters(ranks.letters);
}

void Channel::setTopic(const QByteArray &topic, const QByteArray &setBy, qint64 timeMs)
{
    m_topic = topic;
    m_topicSetBy = setBy;
    m_topicSetMs = timeMs;
}

void Channel::setLobby(bool on)
{
    m_lobby = on;
    rememberRanks();
}

bool Channel::isBanned(const User &user) const
{
    return isListed(MaskListKind::Ban, user) && !isListed(MaskListKind::Except, user);
}

bool Channel::isListed(MaskListKind kind, const User &user) const
{
    const QList<ListedMask> &list = m_modes.list(kind);
    if (list.isEmpty())
        return false;
    ListMatches &matches = listMatchesOf(user);
    static_assert(maskListTable.size() <= 8, "one bit for each list");
    const auto bit = quint8(1 << int(kind));
    if ((matches.known & bit) == 0) {
        const bool isListed =
            std::any_of(list.cbegin(), list.cend(), [&user](const ListedMask &listed) {
                return matchesUser(listed.mask, user);
            });
        matches.known |= bit;
        matches.listed = quint8(isListed ? matches.listed | bit : matches.listed & ~bit);
    }
    return (matches.listed & bit) != 0;
}

ChannelRecord Channel::record() const
{
    ChannelRecord record{m_name, m_createdMs, m_topic, m_topicSetBy, m_topicSetMs};
    for (const ChannelFlagEntry &entry : channelFlagTable) {
        if (m_modes.has(entry.flag))
            record.flags += entry.letter;
    }
    record.key = m_modes.key();
    record.limit = m_modes.limit().value_or(0);
    for (const MaskListEntry &entry : maskListTable) {
        for (const ListedMask &listed : m_modes.list(entry.kind))
            record.masks.append({entry.letter, listed.mask, listed.setBy, listed.setMs});
    }
    for (const auto &[account, ranks] : m_accountRanks)
        record.ranks.append({account, ranks.letters()});
    return record;
}

MemberRecord Channel::memberRecord(const User &user) const
{
    return {irc::folded(m_name), identityOf(user), lastingRanks(user, ranksOf(user)).letters()};
}

std::vector<Membership>::const_iterator Channel::firstFrom(UserId user) const noexcept
{
    return std::lower_bound(m_members.cbegin(), m_members.cend(), user, isBefore);
}

const Membership *Channel::find(const User &user) const noexcept
{
    const auto it = firstFrom(user.id());
    return it != m_members.cend() && it->id == user.id() ? &*it : nullptr;
}

Ranks Channel::ranksOf(const User &user) const noexcept
{
    const Membership *member = find(user);
    return member ? member->ranks : Ranks();
}

void Channel::setRank(const User &user, Rank rank, bool on)
{
    const auto it = position(user.id());
    if (it == m_members.end() || it->id != user.id())
        return;
    it->ranks.set(rank, on);
    remember(user, it->ranks);
}

Ranks Channel::ranksAtJoin(const User &user) const
{
    Ranks ranks = rememberedRanks(user);
    if (m_lobby && user.isLobbyOwner())
        ranks.set(Rank::Founder, true);
    return ranks;
}

bool Channel::isFounder(const QByteArray &account) const
{
    const auto it = m_accountRanks.find(irc::folded(account));
    return it != m_accountRanks.end() && it->second.has(Rank::Founder);
}

bool Channel::forgetRanksOf(const QByteArray &account)
{
    return m_accountRanks.erase(irc::folded(account)) > 0;
}

bool Channel::renameAccount(const QByteArray &oldName, const QByteArray &newName)
{
    auto ranks = m_accountRanks.extract(irc::folded(oldName));
    if (ranks.empty())
        return false;
    ranks.key() = irc::folded(newName);
    m_accountRanks.insert(std::move(ranks));
    return true;
}

void Channel::rememberRanks()
{
    if (!isPersistent())
        m_accountRanks.clear();
    for (const Membership &member : m_members)
        remember(*member.user, member.ranks);
}

void Channel::remember(const User &user, Ranks ranks)
{
    if (!isPersistent() || user.account().isEmpty())
        return;
    ranks = lastingRanks(user, ranks);
    if (ranks.isEmpty())
        m_accountRanks.erase(irc::folded(user.account()));
    else
        m_accountRanks[irc::folded(user.account())] = ranks;
}

Ranks Channel::lastingRanks(const User &user, Ranks ranks) const
{
    // The founder rank from an owner token ends with the connection.
    if (m_lobby && user.isLobbyOwner() && !rememberedRanks(user).has(Rank::Founder))
        ranks.set(Rank::Founder, false);
    return ranks;
}

Ranks Channel::rememberedRanks(const User &user) const
{
    const auto it = user.account().isEmpty() ? m_accountRanks.end()
                                             : m_accountRanks.find(irc::folded(user.account()));
    return it == m_accountRanks.end() ? Ranks() : it->second;
}

ListMatches &Channel::listMatchesOf(const User &user) const
{
    constexpr qsizetype maxOutsiders = 1000;
    const Membership *member = find(user);
    if (!member && m_outsiders.size() >= maxOutsiders)
        m_outsiders.clear();
    ListMatches &matches = member ? member->listMatches : m_outsiders[user.id()];
    const quint32 lists = m_modes.listsVersion();
    const quint32 identity = user.identityVersion();
    if (matches.lists != lists || matches.identity != identity)
        matches = {.lists = lists, .identity = identity};
    return matches;
}

std::vector<Membership>::iterator Channel::position(UserId user) noexcept
{
    return std::lower_bound(m_members.begin(), m_members.end(), user, isBefore);
}

std::vector<Recipient>::iterator Channel::recipientPosition(ClientId client) noexcept
{
    return std::lower_bound(m_recipients.begin(), m_recipients.end(), client, isRecipientBefore);
}

} // namespace server
