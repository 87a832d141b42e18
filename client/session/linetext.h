// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"

#include <QByteArray>
#include <QString>

namespace client {

/// The last parameter, where servers put text for users, by shownText(); empty if there is none.
QString trailingText(const irc::Message &message);

/// The value of a `time` tag in ms since 1970 (UTC); @p fallback if it is missing or malformed.
/// IRCv3 server-time: https://ircv3.net/specs/extensions/server-time
qint64 serverTimeMs(QByteArrayView tag, qint64 fallback);

} // namespace client
