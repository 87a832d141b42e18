// SPDX-License-Identifier: MIT
#include "tests/support/privatebus.h"

#include <QFile>

namespace support {

PrivateBus::PrivateBus()
{
    const QString path = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
               + "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow own=\"*\"/><allow eavesdrop=\"true\"/></policy></busconfig>\n");
    file.close();
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                     QStringLiteral("--config-file=") + path});
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return;
    }
    m_address = QString::fromUtf8(m_process.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : qAsConst(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_process.kill();
    m_process.waitForFinished();
}

QDBusConnection PrivateBus::connection()
{
    static int count = 0;
    const QString name = QStringLiteral("private%1").arg(++count);
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace support
