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

/// Text as it may be shown: one line, IRC formatting codes stay, other control characters go.
QString shownText(QByteArrayView bytes);

/// shownText() of the last parameter, where servers put their words; empty when there is none.
QString wordsOf(const irc::Message &message);

/// @p line in pieces of at most @p maxBytes of UTF-8, cut between words where there is a space
/// in the second half of a piece, never inside a character.
QList<QByteArray> pieces(const QString &line, qsizetype maxBytes);

/// Whether @p text names @p nick as a word of its own, in any case of letters.
bool mentions(const QString &text, const QString &nick);

/// The milliseconds since 1970 of a `time` tag; @p fallback when there is none or it is broken.
/// IRCv3 server-time: https://ircv3.net/specs/extensions/server-time
qint64 serverTimeMs(QByteArrayView tag, qint64 fallback);

} // namespace client
