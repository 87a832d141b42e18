// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// @p timeMs (UTC in milliseconds since 1970) for people: "2026-11-24 18:30:05 UTC".
QByteArray readableTime(qint64 timeMs);

} // namespace server
