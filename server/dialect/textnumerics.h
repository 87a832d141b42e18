// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>

namespace server {

/// A numeric reply as a sentence without a line end; empty when it is of no use to a user. Updates
/// @p rooms.
QByteArray renderNumeric(const irc::Message &message, TextRooms &rooms);

} // namespace server
