// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class CommandContext;
class Hub;
struct HubSettings;

/// Greets a client that has just registered: 001 to 005, LUSERS, MOTD.
/// https://modern.ircdocs.horse/#connection-registration
void welcome(CommandContext &context);

/// Sends RPL_ISUPPORT, in several lines if needed.
void sendIsupport(CommandContext &context);

/// Sends the tokens that have changed since @p before to all registered users.
void announceIsupport(Hub &hub, const HubSettings &before);

} // namespace server
