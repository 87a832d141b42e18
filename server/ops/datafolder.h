#pragma once

#include <QFile>
#include <QProcessEnvironment>
#include <QString>

namespace server {

/// The folder that holds what one server keeps, locked for as long as the object lives so that
/// no second server uses it.
class DataFolder
{
public:
    DataFolder() = default;

    /// Creates the folder (0700) when it is missing, and locks it. Returns an empty string, or a
    /// sentence that says why not.
    QString open(const QString &path);

    QString path() const { return m_path; }
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
