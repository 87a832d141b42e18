// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// @p text as it may appear on a person's terminal: UTF-8 (other bytes are read as Latin-1),
/// without IRC formatting and without anything that a terminal obeys instead of showing it.
QByteArray terminalText(QByteArrayView text);

} // namespace irc
