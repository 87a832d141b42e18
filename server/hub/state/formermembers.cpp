// SPDX-License-Identifier: MIT
#include "server/hub/state/formermembers.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/channel.h"
#include "server/hub/state/user.h"

#include <algorithm>
#include <utility>

namespace server {

MemberIdentity identityOf(const User &user)
{
    MemberIdentity identity;
    identity.nick = irc::folded(user.nick());
    if (!user.account().isEmpty())
        identity.account = irc::folded(user.account());
    else if (!user.certificateFingerprint().isEmpty())
        identity.certificate = user.certificateFingerprint();
    else
        identity.address = user.address();
    return identity;
}

void FormerMembers::add(const MemberRecord &member)
{
    m_channels[member.channel].insert_or_assign(member.member, member.ranks);
}

std::optional<qint64> FormerMembers::deadlineMs() const
{
    return m_channels.empty() ? std::nullopt : std::optional(m_deadlineMs);
}

QList<MemberRecord> FormerMembers::takeAll()
{
    const QList<MemberRecord> all = members();
    m_channels.clear();
    return all;
}

QList<QByteArray> FormerMembers::channels() const
{
    QList<QByteArray> names;
    for (const auto &[name, members] : m_channels)
        names.append(name);
    return names;
}

bool FormerMembers::areAwaited(const Channel &channel) const
{
    return !m_channels.empty() && m_channels.contains(irc::folded(channel.name()));
}

QList<MemberRecord> FormerMembers::members() const
{
    QList<MemberRecord> all;
    for (const auto &[channel, members] : m_channels) {
        for (const auto &[identity, ranks] : members)
            all.append({channel, identity, ranks});
    }
    return all;
}

std::optional<MemberRecord> FormerMembers::find(const Channel &channel, const User &user) const
{
    const QByteArray name = m_channels.empty() ? QByteArray() : irc::folded(channel.name());
    const auto it = m_channels.find(name);
    if (it == m_channels.end())
        return std::nullopt;
    const Members &members = it->second;
    const auto exactly = [&](const MemberIdentity &identity) {
        const auto member = members.find(identity);
        return member == members.end()
                   ? std::nullopt
                   : std::optional<MemberRecord>({name, member->first, member->second});
    };
    // With any nick: members are in the order of accounts, then of certificates.
    const auto withAnyNick = [&](MemberIdentity identity) {
        auto found = exactly(identity);
        identity.nick.clear();
        const auto member = members.lower_bound(identity);
        if (!found && member != members.end() && member->first.account == identity.account
            && member->first.certificate == identity.certificate)
            found = MemberRecord{name, member->first, member->second};
        return found;
    };
    std::optional<MemberRecord> found;
    const QByteArray nick = irc::folded(user.nick());
    if (!user.account().isEmpty())
        found = withAnyNick({irc::folded(user.account()), {}, {}, nick});
    if (!found && !user.certificateFingerprint().isEmpty())
        found = withAnyNick({{}, user.certificateFingerprint(), {}, nick});
    if (!found && !user.address().isEmpty())
        found = exactly({{}, {}, user.address(), nick});
    return found;
}

void FormerMembers::remove(const MemberRecord &member)
{
    const auto it = m_channels.find(member.channel);
    if (it == m_channels.end())
        return;
    it->second.erase(member.member);
    if (it->second.empty())
        m_channels.erase(it);
}

void FormerMembers::removeAccount(const QByteArray &account)
{
    const QByteArray key = irc::folded(account);
    for (auto &[name, members] : m_channels)
        std::erase_if(members, [&key](const auto &entry) { return entry.first.account == key; });
    std::erase_if(m_channels, [](const auto &entry) { return entry.second.empty(); });
}

void FormerMembers::rename(const QByteArray &oldChannel, const QByteArray &newChannel)
{
    auto node = m_channels.extract(irc::folded(oldChannel));
    if (node.empty())
        return;
    node.key() = irc::folded(newChannel);
    m_channels.insert(std::move(node));
}

void FormerMembers::renameAccount(const QByteArray &oldName, const QByteArray &newName)
{
    const QByteArray from = irc::folded(oldName);
    for (MemberRecord &member : members()) {
        if (member.member.account != from)
            continue;
        remove(member);
        member.member.account = irc::folded(newName);
        add(member);
    }
}

bool FormerMembers::completeRead() const
{
    return std::none_of(m_channels.begin(), m_channels.end(),
                        [](const auto &entry) { return entry.second.empty(); });
}

} // namespace server
