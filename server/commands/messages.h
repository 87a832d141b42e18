// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/record.h"

#include <QByteArray>

namespace server {

class CommandContext;

/// A PRIVMSG, NOTICE or TAGMSG without its target.
struct OutgoingMessage
{
    QByteArray command;
    MessageLines lines; ///< One, several for a multiline message, none for TAGMSG.
    irc::TagMap tags;   ///< The client-only tags that may be relayed.
    bool isMultiline = false;

    bool getsReplies() const { return command != "NOTICE"; } ///< Errors and RPL_AWAY.
    bool hasText() const noexcept { return !lines.isEmpty(); }
};

/// Sends @p outgoing to the channel, user or server mask @p target, or replies with an error.
void sendMessage(CommandContext &context, const QByteArray &target,
                 const OutgoingMessage &outgoing);

} // namespace server
