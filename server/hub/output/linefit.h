// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>

namespace server {

/// Shortens the longest parameter of @p message, and the next longest if necessary, so that the
/// line without its tags has at most @p maxBytes. No parameter is shortened to an empty one.
void fitLine(irc::Message &message, qsizetype maxBytes);

/// Joins @p words with @p separator into lines of at most @p maxBytes. A longer word gets a line of
/// its own.
QList<QByteArray> joinedLines(const QList<QByteArray> &words, char separator, qsizetype maxBytes);

} // namespace server
