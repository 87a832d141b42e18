// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// Formats @p timeMs (UTC in milliseconds since 1970): "2026-11-24 18:30:05 UTC".
QByteArray readableTime(qint64 timeMs);

} // namespace server
