// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// @p bytes as UTF-8 when they are, else as Windows-1252, which old clients still send.
QString decoded(QByteArrayView bytes);

/// A nick, room or account as it may be shown: of bounded length and never empty. U+FFFD stands
/// for control, direction and other invisible characters, so that a name which holds some does
/// not look like another one.
QString shownName(QByteArrayView bytes);

/// No text of a server is longer; lines of IRC have 512 bytes, of some servers several thousand.
inline constexpr qsizetype maxTextBytes = 16 * 1024;
/// The same for topics, which every window holds and shows all the time.
inline constexpr qsizetype maxTopicBytes = 4 * 1024;

/// Text as it may be shown: one line of at most @p maxBytes, with an ellipsis where it is cut.
/// IRC formatting codes stay, other control characters go.
QString shownText(QByteArrayView bytes, qsizetype maxBytes = maxTextBytes);

/// shownText() of the last parameter, where servers put their words; empty when there is none.
QString trailingText(const irc::Message &message);

/// @p line in pieces of at most @p maxBytes of UTF-8, cut between words where there is a space
/// in the second half of a piece, never inside a character.
QList<QByteArray> pieces(const QString &line, qsizetype maxBytes);

/// The milliseconds since 1970 of a `time` tag; @p fallback when there is none or it is broken.
/// IRCv3 server-time: https://ircv3.net/specs/extensions/server-time
qint64 serverTimeMs(QByteArrayView tag, qint64 fallback);

} // namespace client
