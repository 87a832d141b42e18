// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace irc {

/// Formats @p utcMs (UTC in milliseconds since 1970) as in the `time` tag:
/// "2026-11-24T18:30:05.000Z". Empty after the year 9999.
/// https://ircv3.net/specs/extensions/server-time
QByteArray serverTime(qint64 utcMs);
/// The time of a text in that format, with or without milliseconds. Nullopt when it is not one.
std::optional<qint64> parseServerTime(QByteArrayView text);

} // namespace irc
