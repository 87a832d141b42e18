#pragma once

#include "common/irc/message.h"

#include <QByteArray>

namespace server {

/// A numeric reply as a sentence without line end; empty for those that mean nothing to a
/// person.
QByteArray renderNumeric(const irc::Message &message);

} // namespace server
