// SPDX-License-Identifier: MIT
#include "server/hub/invitations.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"

#include <algorithm>

namespace server {

namespace {

constexpr int maxChannelInvitations = 100; ///< Of accounts, in one channel.

void removeInvitation(Hub &hub, const InvitationRecord &invitation)
{
    hub.accountInvitations().remove(invitation.account, invitation.channel);
    hub.writer().record(InvitationRemovedRecord{invitation.channel, invitation.account});
}

/// Removes the oldest of @p invitations, unless there are fewer than @p max.
void makeRoom(Hub &hub, QList<InvitationRecord> invitations, int max)
{
    std::stable_sort(invitations.begin(), invitations.end(),
                     [](const auto &a, const auto &b) { return a.timeMs < b.timeMs; });
    while (invitations.size() >= max)
        removeInvitation(hub, invitations.takeFirst());
}

} // namespace

bool isInvited(const Hub &hub, const Channel &channel, const User &user)
{
    if (channel.hasInvited(user))
        return true;
    const InvitationRecord *invitation =
        hub.accountInvitations().find(user.account(), channel.name());
    return invitation && invitation->overridesModes
           && !AccountInvitations::isLate(*invitation, hub.nowMs());
}

void inviteAccount(CommandContext &context, const Channel &channel, const QByteArray &account,
                   bool isDelivered)
{
    Hub &hub = context.hub();
    AccountInvitations &invitations = hub.accountInvitations();
    const InvitationRecord *known = invitations.find(account, channel.name());
    // Only members who may change the modes may let others join despite them.
    InvitationRecord invitation{.channel = irc::folded(channel.name()),
                                .account = irc::folded(account),
                                .source = context.user().source(),
                                .timeMs = context.nowMs(),
                                .isDelivered = isDelivered,
                                .overridesModes =
                                    channel.ranksOf(context.user()).isAtLeast(Rank::Halfop)};
    if (known && known->overridesModes && !AccountInvitations::isLate(*known, context.nowMs()))
        invitation.overridesModes = true;
    if (!known) {
        makeRoom(hub, invitations.ofAccount(account), context.limits().channelsPerClient);
        makeRoom(hub, invitations.toChannel(channel.name()), maxChannelInvitations);
    }
    invitations.add(invitation);
    context.writer().record(invitation);
}

void useInvitation(Hub &hub, const Channel &channel, const User &user)
{
    if (const InvitationRecord *used =
            hub.accountInvitations().find(user.account(), channel.name()))
        removeInvitation(hub, InvitationRecord(*used));
}

void deliverInvitations(CommandContext &context)
{
    const User &user = context.user();
    if (user.account().isEmpty())
        return;
    for (InvitationRecord invitation :
         context.hub().accountInvitations().ofAccount(user.account())) {
        const Channel *channel = context.registry().findChannel(invitation.channel);
        if (AccountInvitations::isLate(invitation, context.nowMs()) || !channel
            || channel->has(user)) {
            removeInvitation(context.hub(), invitation);
            continue;
        }
        if (invitation.isDelivered)
            continue;
        context.writer().toUser(user, {.author = nullptr,
                                       .command = "INVITE",
                                       .params = {user.nick(), channel->name()},
                                       .source = invitation.source});
        invitation.isDelivered = true;
        context.hub().accountInvitations().add(invitation);
        context.writer().record(invitation);
    }
}

void removeLateInvitations(Hub &hub)
{
    for (const InvitationRecord &invitation : hub.accountInvitations().all()) {
        if (AccountInvitations::isLate(invitation, hub.nowMs()))
            removeInvitation(hub, invitation);
    }
}

} // namespace server
