// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace server {

/// Notifies the service manager that all listeners are open, see sd_notify(3). Does nothing if
/// $NOTIFY_SOCKET is not set. @p status is shown to administrators.
void notifyReady(const QString &status);
/// Notifies the service manager that the server has begun to stop.
void notifyStopping();

} // namespace server
