// SPDX-License-Identifier: MIT
#include "server/ops/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace server {

QString DataFolder::open(const QString &path)
{
    m_path = QDir(path).absolutePath();
    if (!QFileInfo::exists(m_path)) {
        QDir().mkpath(QFileInfo(m_path).path());
        if (mkdir(QFile::encodeName(m_path).constData(), 0700) != 0)
            return QStringLiteral("The data folder %1 cannot be created: %2.")
                .arg(m_path, qt_error_string());
    }
    if (!QFileInfo(m_path).isDir())
        return QStringLiteral("The data folder %1 is not a folder.").arg(m_path);
    struct stat status = {};
    if (stat(QFile::encodeName(m_path).constData(), &status) == 0
        && (status.st_mode & S_IWOTH) != 0)
        return QStringLiteral("Every user of this machine can write to the data folder %1 and "
                              "replace the server's keys. Run chmod o-w %1, or choose another "
                              "folder with --data.")
            .arg(m_path);
    return lock();
}

QString DataFolder::warning() const
{
    struct stat status = {};
    if (stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    if ((status.st_mode & S_IWGRP) != 0)
        return QStringLiteral("Members of a group can write to the data folder %1 and replace the "
                              "server's keys. Run chmod g-w %1.")
            .arg(m_path);
    if (status.st_uid != 0 && geteuid() != 0 && status.st_uid != geteuid())
        return QStringLiteral("The data folder %1 belongs to another user, who can replace the "
                              "server's keys.")
            .arg(m_path);
    return {};
}

QList<QByteArray> DataFolder::fileNames()
{
    return {"lock",       "cloak.key",      "certificate.pem", "key.pem",
            "hearthd.db", "hearthd.db-wal", "hearthd.db-shm"};
}

QString DataFolder::controlSocketIn(const QString &folder)
{
    return folder + QStringLiteral("/control.sock");
}

QString DataFolder::defaultPath(const QProcessEnvironment &environment)
{
    const QString state = environment.value(QStringLiteral("STATE_DIRECTORY"));
    if (!state.isEmpty())
        return state.section(u':', 0, 0);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/hearthd");
}

QString DataFolder::servicePath()
{
    return QStringLiteral("/var/lib/hearthd");
}

QString DataFolder::lock()
{
    m_lock.setFileName(filePath(QStringLiteral("lock")));
    if (!m_lock.open(QIODevice::ReadWrite))
        return QStringLiteral("The data folder %1 cannot be written to: %2.")
            .arg(m_path, m_lock.errorString());
    // The kernel releases the lock when the process ends for any reason.
    if (flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_lock.close();
        return QStringLiteral("Another hearthd is running with the data folder %1; stop it or "
                              "choose another folder with --data.")
            .arg(m_path);
    }
    return {};
}

} // namespace server
