#pragma once

#include "common/irc/message.h"
#include "server/net/textcommands.h"
#include "server/net/textrooms.h"

#include <QByteArray>

namespace server {

/// What a person reads of @p message at a terminal: whole lines with CR LF, or nothing. Keeps
/// @p rooms up to date.
QByteArray renderText(const irc::Message &message, TextRooms &rooms, const TextSettings &settings);

} // namespace server
