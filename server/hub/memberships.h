// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/rank.h"
#include "server/turn/record.h"

// Stores the members of channels, so that they can come back after a restart of the server.

namespace server {

class Channel;
class Hub;
class User;

/// Stores that @p user, with the present ranks, is a member of @p channel.
void storeMember(Hub &hub, const Channel &channel, const User &user);
/// Stores that @p user, who is about to leave, is no longer a member of @p channel.
void storeMemberLeft(Hub &hub, const Channel &channel, const User &user);
/// Stores the memberships of @p user, who was recognised as @p before until now. If @p user was
/// a member of one of their channels before a restart, they get their ranks back.
void updateIdentity(Hub &hub, User &user, const MemberIdentity &before);

/// Returns the ranks that @p user, who is joining @p channel, had there before a restart. No user
/// can resume the same membership again.
Ranks resumeMembership(Hub &hub, const Channel &channel, const User &user);
/// The ranks that @p user, whom @p former describes, gets back in @p channel. Empty if the channel
/// itself remembers those of the account: they may have changed since.
Ranks ranksToReturn(const MemberRecord &former, const Channel &channel, const User &user);
/// Turns all members into former members, because the server is stopping.
void suspendMemberships(Hub &hub);
/// Removes former members of @p account, which was deleted.
void forgetMemberships(Hub &hub, const QByteArray &account);
/// Removes all former members if their time is over.
void endLateReturns(Hub &hub);

} // namespace server
