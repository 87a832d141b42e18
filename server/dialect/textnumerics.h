// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/dialect/textrooms.h"

#include <QByteArray>

namespace server {

/// A numeric reply as a sentence without line end; empty for those that mean nothing to a
/// person. @p rooms learns what was told.
QByteArray renderNumeric(const irc::Message &message, TextRooms &rooms);

} // namespace server
