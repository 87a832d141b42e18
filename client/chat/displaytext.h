// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace client {

/// @p bytes decoded as UTF-8 if they are valid, else as Windows-1252, which old clients send.
QString decoded(QByteArrayView bytes);

/// A nick, channel or account in the form that users read: of bounded length, never empty. U+FFFD
/// replaces control, direction and other invisible characters, and combining marks after the fourth
/// of one character, so that a name that contains some does not look like another name.
QString shownName(QByteArrayView bytes);

/// A few words of a user in the form that users read: at most @p maxLength UTF-16 code units, with
/// an ellipsis if they were cut. Drops formatting codes and what shownName() replaces; spaces of
/// any kind become one ' '. May be empty.
QString shownPhrase(QByteArrayView bytes, qsizetype maxLength);

/// Bounds the text of a server. A line of IRC has 512 bytes; some servers send several thousand.
inline constexpr qsizetype maxTextBytes = 16 * 1024;
/// Bounds topics, which every window keeps and shows all the time.
inline constexpr qsizetype maxTopicBytes = 4 * 1024;

/// Bounds real names, of which there is one for each member of a channel.
inline constexpr qsizetype maxRealNameBytes = 300;

/// Text in the form that users read: one line of at most @p maxBytes, with an ellipsis if it was
/// cut. Keeps IRC formatting codes and removes all other control characters.
QString shownText(QByteArrayView bytes, qsizetype maxBytes = maxTextBytes);

/// As shownText(), with the line ends between several lines.
QString shownLines(QByteArrayView bytes);

/// @p text without IRC formatting codes.
QString withoutFormatting(const QString &text);

/// @p text with a full stop if it has none: texts of servers and libraries may lack it.
QString asSentence(const QString &text);

} // namespace client
