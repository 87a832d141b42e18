// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace client {

/// The time for sessions and policies: milliseconds since 1970-01-01 in UTC.
inline qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace client
