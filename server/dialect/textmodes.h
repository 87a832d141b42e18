// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>

namespace server {

/// The effect of a room's MODE as a predicate after a nick: "made bob an operator, closed the room
/// to users without an invitation". Safe for a terminal.
QByteArray modeSentence(const irc::Message &message);

} // namespace server
