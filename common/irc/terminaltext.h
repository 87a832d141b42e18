// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// @p text in a form that is safe to write to a user's terminal: UTF-8 (invalid UTF-8 is read as
/// Latin-1), without IRC formatting codes and terminal control characters.
QByteArray terminalText(QByteArrayView text);

} // namespace irc
