// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace irc {

/// Formats @p utcMs (UTC in milliseconds since 1970) as in the `time` tag:
/// "2026-11-24T18:30:05.000Z".
/// https://ircv3.net/specs/extensions/server-time
QByteArray serverTime(qint64 utcMs);

} // namespace irc
