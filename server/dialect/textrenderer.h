// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textcommands.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>

namespace server {

/// What a person reads of @p message at a terminal: whole lines with CR LF, or nothing. Keeps
/// @p rooms up to date.
QByteArray renderText(const irc::Message &message, TextRooms &rooms, const TextSettings &settings);

} // namespace server
