// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textcommands.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>

namespace server {

/// @p message as text for a terminal: whole lines with CR LF, or empty when it is not shown.
/// Updates
/// @p rooms.
QByteArray renderText(const irc::Message &message, TextRooms &rooms, const TextSettings &settings);

} // namespace server
