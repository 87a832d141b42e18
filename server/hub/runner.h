// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/input.h"

namespace server {

class Hub;
class User;
struct PendingCommand;

/// Runs @p message through the command table: the checks that all commands share, the handler,
/// and the response as a whole. A message run inside another belongs to that one's response.
void runCommand(Hub &hub, User &user, const irc::Message &message);

/// Goes on with a command whose question is answered; a response of its own, with the label of
/// the message that asked.
void resumeCommand(Hub &hub, User &user, const PendingCommand &pending,
                   const QueryAnswered &answered);

/// Answers a line that the dialect could not take as a message.
void answerRefusedLine(Hub &hub, User &user, const LineRefused &refused);

} // namespace server
