#pragma once

#include "client/profilestate.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace client {

/// A folder (0700) with a file, `state.json` (0600), that holds what the window remembers, and
/// `passwords.json` (0600), as long as there are any.
/// Written shortly after a change, and whole or not at all. GUI thread.
class Profile : public QObject
{
    Q_OBJECT

public:
    /// Where profiles are kept when no folder is named.
    static QString defaultFolder();
    /// Makes the folder (0700) when it is missing. Returns an empty string, or a sentence that
    /// says why nothing can be kept there.
    static QString prepareFolder(const QString &folder);

    explicit Profile(const QString &folder, QObject *parent = nullptr);
    /// Writes what has not been written yet.
    ~Profile() override;

    QString folder() const { return m_folder; }
    QString filePath(const QString &name) const;
    /// Makes the folder when it is missing and reads the file, also where it cannot be written.
    /// Returns an empty string, or a sentence to show: a file that cannot be read or is of a newer
    /// program is set aside, and the state is as at a first start.
    QString load();
    /// False when the folder cannot be used: nothing is remembered then.
    bool isUsable() const { return m_usable; }

    const ProfileState &state() const { return m_state; }
    /// Changes the state; it is written soon when that made a difference.
    void change(const std::function<void(ProfileState &)> &edit);
    /// Something has changed that a receiver of aboutToSave() will put in: save soon.
    void touch();
    /// True the first time ever that it is asked for @p thing.
    bool tellOnce(const QString &thing);
    /// Writes what has not been written yet, now.
    void save();

signals:
    /// The time to change() what was touched.
    void aboutToSave();
    /// The state cannot be written, in a sentence; once until it could be again.
    void saveFailed(const QString &sentence);

private:
    QString setAside(const QString &why);
    bool write(const QString &name, const QJsonObject &json);
    void readPasswords();
    bool writePasswords();

    QString m_folder;
    ProfileState m_state;
    QJsonObject m_passwords; ///< As they were written.
    QString m_writeError;
    QTimer m_timer; ///< Runs only between a change and its writing.
    bool m_touched = false;
    bool m_dirty = false; ///< Changed since it was written.
    bool m_usable = false;
    bool m_failed = false;
};

} // namespace client
