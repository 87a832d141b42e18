// SPDX-License-Identifier: MIT
#include "server/hub/memberships.h"

#include "common/irc/casemapping.h"
#include "server/hub/hub.h"

#include <utility>

namespace server {

namespace {

/// Returns the ranks of the former member of @p channel that @p user is, and removes the member.
Ranks takeRanks(Hub &hub, const Channel &channel, const User &user)
{
    const auto former = hub.formerMembers().find(channel, user);
    if (!former)
        return {};
    hub.formerMembers().remove(*former);
    hub.writer().record(MemberRemovedRecord{former->channel, former->member});
    return ranksToReturn(*former, channel, user);
}

void giveBackRanks(Hub &hub, Channel &channel, const User &user)
{
    const Ranks former = takeRanks(hub, channel, user);
    const Ranks present = channel.ranksOf(user);
    Ranks regained;
    for (const RankEntry &entry : rankTable) {
        if (!former.has(entry.rank) || present.has(entry.rank))
            continue;
        channel.setRank(user, entry.rank, true);
        regained.set(entry.rank, true);
    }
    if (regained.isEmpty())
        return;
    Announcement announcement(rankEvent(channel, user, regained));
    announcement.recorded = false;
    hub.writer().toChannel(channel, announcement, user);
}

/// Removes those of @p channels that are neither used nor awaited.
void removeUnused(Hub &hub, const QList<QByteArray> &channels)
{
    for (const QByteArray &name : channels) {
        if (Channel *channel = hub.registry().findChannel(name))
            hub.removeIfUnused(*channel);
    }
}

} // namespace

void storeMember(Hub &hub, const Channel &channel, const User &user)
{
    hub.writer().record(channel.memberRecord(user));
}

void storeMemberLeft(Hub &hub, const Channel &channel, const User &user)
{
    hub.writer().record(MemberRemovedRecord{irc::folded(channel.name()), identityOf(user)});
}

void updateIdentity(Hub &hub, User &user, const MemberIdentity &before)
{
    if (identityOf(user) == before)
        return;
    for (Channel *channel : user.channels()) {
        hub.writer().record(MemberRemovedRecord{irc::folded(channel->name()), before});
        giveBackRanks(hub, *channel, user);
        storeMember(hub, *channel, user);
    }
}

Ranks resumeMembership(Hub &hub, const Channel &channel, const User &user)
{
    return takeRanks(hub, channel, user);
}

Ranks ranksToReturn(const MemberRecord &former, const Channel &channel, const User &user)
{
    const bool isRemembered = channel.isPersistent() && !user.account().isEmpty();
    return isRemembered ? Ranks() : Ranks::fromLetters(former.ranks);
}

void suspendMemberships(Hub &hub)
{
    hub.formerMembers().startReturn(hub.nowMs());
    for (const auto &[id, user] : hub.registry().users()) {
        while (!user->channels().isEmpty()) {
            Channel &channel = *user->channels().constLast();
            hub.formerMembers().add(channel.memberRecord(*user));
            hub.registry().part(*user, channel);
        }
    }
}

void forgetMemberships(Hub &hub, const QByteArray &account)
{
    const QList<QByteArray> awaiting = hub.formerMembers().channels();
    hub.formerMembers().removeAccount(account);
    removeUnused(hub, awaiting);
}

void endLateReturns(Hub &hub)
{
    if (hub.nowMs() < hub.formerMembers().deadlineMs().value_or(hub.nowMs() + 1))
        return;
    const QList<QByteArray> awaiting = hub.formerMembers().channels();
    const QList<MemberRecord> late = hub.formerMembers().takeAll();
    for (const MemberRecord &member : late)
        hub.writer().record(MemberRemovedRecord{member.channel, member.member});
    removeUnused(hub, awaiting);
}

} // namespace server
