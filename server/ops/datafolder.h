// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace server {

/// The folder with the files of one server. Locked for the lifetime of the object, so that no
/// second server uses it.
class DataFolder
{
public:
    DataFolder() = default;

    /// Creates the folder (0700) if it is missing, and locks it. Refuses a folder that every user
    /// of the machine can write to, since they could replace the server's keys. Returns an empty
    /// string, or a sentence with the reason.
    QString open(const QString &path);

    QString path() const { return m_path; }
    /// A sentence if members of a group, or an owner other than root and the user of this process,
    /// can write to the folder; otherwise empty.
    QString warning() const;
    /// Names of the files that the server creates in the folder.
    static QList<QByteArray> fileNames();
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    QString controlSocket() const { return controlSocketIn(m_path); }

    /// Path of the control socket of a server with this folder.
    static QString controlSocketIn(const QString &folder);
    /// The folder if neither the command line nor the configuration names one: $STATE_DIRECTORY,
    /// which systemd sets, otherwise `hearthd` in the user's data folder.
    static QString defaultPath(const QProcessEnvironment &environment);
    /// Data folder of the system service.
    static QString servicePath();

private:
    QString lock();

    QString m_path;
    QFile m_lock;
};

} // namespace server
