// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>

namespace server {

/// Bytes of @p message on the wire without its tags, the line end among them.
qsizetype untaggedBytes(const irc::Message &message) noexcept;

/// Shortens the longest parameter of @p message, and the next longest if need be, so that the
/// line without its tags has at most @p maxBytes. No parameter becomes empty by it.
void fitLine(irc::Message &message, qsizetype maxBytes);

/// Joins @p words with @p separator into lines of at most @p maxBytes. A word that is longer
/// has a line of its own.
QList<QByteArray> joinedLines(const QList<QByteArray> &words, char separator, qsizetype maxBytes);

} // namespace server
