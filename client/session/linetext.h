// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// The last parameter, where servers put text for users, by shownText(); empty if there is none.
QString trailingText(const irc::Message &message);

/// @p line split into pieces of at most @p maxBytes of UTF-8: at a space if there is one in the
/// second half of a piece, never inside a character.
QList<QByteArray> pieces(const QString &line, qsizetype maxBytes);

/// The value of a `time` tag in ms since 1970 (UTC); @p fallback if it is missing or malformed.
/// IRCv3 server-time: https://ircv3.net/specs/extensions/server-time
qint64 serverTimeMs(QByteArrayView tag, qint64 fallback);

} // namespace client
