// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class Hub;
class User;
class UserContext;

// MONITOR notifications: https://ircv3.net/specs/extensions/monitor

/// Sends RPL_MONONLINE, and metadata, to the clients that monitor the nick of @p user.
void announceOnline(Hub &hub, const User &user);

/// Sends RPL_MONOFFLINE to the clients that monitor the nick of @p user.
void announceOffline(Hub &hub, const User &user);

/// Sends AWAY to clients with away-notify that see the user.
/// https://ircv3.net/specs/extensions/away-notify
void announceAway(UserContext &context);

} // namespace server
