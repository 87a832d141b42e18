// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>

namespace server {

/// What a MODE of a room did, to stand behind the name of whoever did it: "made bob an operator,
/// closed the room to uninvited people". Fit for a terminal.
QByteArray modeSentence(const irc::Message &message);

} // namespace server
