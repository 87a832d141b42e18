// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/record.h"

#include <QByteArray>

namespace server {

class CommandContext;

/// What a PRIVMSG, NOTICE or TAGMSG says, whoever may hear it.
struct OutgoingMessage
{
    QByteArray command;
    MessageLines lines; ///< One; several for a multiline message; none for TAGMSG.
    irc::TagMap tags;   ///< Client-only tags that may be passed on.
    bool isMultiline = false;

    bool isAnswered() const { return command != "NOTICE"; } ///< With errors and away messages.
    bool hasText() const noexcept { return !lines.isEmpty(); }
};

/// Says it to the channel or person called @p target, or answers why not.
void say(const CommandContext &context, const QByteArray &target, const OutgoingMessage &speech);

} // namespace server
