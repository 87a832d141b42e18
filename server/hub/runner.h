// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/turn/input.h"

namespace server {

class Hub;
class Client;
struct PendingCommand;

/// Finds the command of @p message, performs the checks that all commands share, calls the handler
/// and sends its response. When called by a handler, the replies belong to the outer response.
void runCommand(Hub &hub, Client &client, const irc::Message &message);

/// Resumes a command once its question is answered. Its replies belong to the response to the
/// message that asked the question, and carry the label of that message.
void resumeCommand(Hub &hub, Client &client, const PendingCommand &pending,
                   const QueryAnswered &answered);

/// Sends the error for a line that the dialect could not accept as a message.
void answerRefusedLine(Hub &hub, Client &client, const LineRefused &refused);

} // namespace server
