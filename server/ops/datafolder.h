// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace server {

/// The folder that holds what one server keeps, locked for as long as the object lives so that
/// no second server uses it.
class DataFolder
{
public:
    DataFolder() = default;

    /// Creates the folder (0700) when it is missing, and locks it. A folder that every user of the
    /// machine can write is refused: they could replace the server's keys. Returns an empty string,
    /// or a sentence that says why not.
    QString open(const QString &path);

    QString path() const { return m_path; }
    /// A sentence when members of a group, or an owner who is neither root nor the one who runs the
    /// server, can write to the folder; else empty.
    QString warning() const;
    /// Files of the folder that the server makes.
    static QList<QByteArray> fileNames();
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    QString controlSocket() const { return controlSocketIn(m_path); }

    /// Where a server with this folder takes commands.
    static QString controlSocketIn(const QString &folder);
    /// The folder when neither command line nor configuration names one: $STATE_DIRECTORY as
    /// systemd sets it, else `hearthd` among the user's data.
    static QString defaultPath(const QProcessEnvironment &environment);
    /// Where the system's service keeps its data.
    static QString servicePath();

private:
    QString lock();

    QString m_path;
    QFile m_lock;
};

} // namespace server
