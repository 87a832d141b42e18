// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace server {

/// Tells the service manager that every listener is open (sd_notify(3)). Nothing happens when
/// none asked to be told ($NOTIFY_SOCKET).
void notifyReady(const QString &status);
/// Tells the service manager that the server has begun to stop.
void notifyStopping();

} // namespace server
