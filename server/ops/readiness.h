#pragma once

#include <QString>

namespace server {

/// Tells the service manager that every door is open (sd_notify(3)). Without systemd nothing
/// happens.
void notifyReady(const QString &status);
/// Tells the service manager that the server is on its way out.
void notifyStopping();

} // namespace server
