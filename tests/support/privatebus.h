// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

/// A D-Bus of its own, without services that it could start.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// False if dbus-daemon is not installed.
    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    /// A new connection.
    QDBusConnection connection();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
    QStringList m_names; ///< Of the connections.
};

} // namespace support
