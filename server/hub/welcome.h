// SPDX-License-Identifier: MIT
#pragma once

namespace server {

class CommandContext;
class Hub;
struct HubSettings;

/// Greets a client that has just registered: 001 to 005, LUSERS, MOTD.
/// https://modern.ircdocs.horse/#connection-registration
void welcome(CommandContext &context);

/// Says RPL_ISUPPORT in as many lines as it takes.
void sayIsupport(CommandContext &context);

/// Says the tokens that are not what they were @p before to everybody who was told those.
void announceIsupport(Hub &hub, const HubSettings &before);

} // namespace server
