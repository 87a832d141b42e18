// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

namespace server {

/// A multiline message that a client is sending.
/// https://ircv3.net/specs/extensions/multiline
struct ClientBatch
{
    QByteArray reference; ///< Empty: no batch is open.
    QByteArray target;
    QByteArray command;   ///< Of its lines, PRIVMSG or NOTICE.
    QByteArray label;     ///< Of the message that opened it; empty: none.
    irc::TagMap tags;     ///< Client-only tags of the message that opened it.
    MessageLines lines;   ///< So far.
    qsizetype bytes = 0;  ///< Of the whole text, with the line feeds that join the lines.
    bool refused = false; ///< Said to be wrong; what still comes of it is passed over.

    bool isOpen() const noexcept { return !reference.isEmpty(); }
};

} // namespace server
