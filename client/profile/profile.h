// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/profilestate.h"
#include "client/profile/profilewriter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace client {

/// A folder (0700) with a file, `state.json` (0600), that holds what the window remembers, and
/// `passwords.json` (0600), as long as there are any.
/// Written shortly after a change, and whole or not at all. GUI thread; the files are written in
/// another one.
class Profile : public QObject
{
    Q_OBJECT

public:
    /// Where profiles are kept when no folder is named.
    static QString defaultFolder();
    /// Makes the folder (0700) when it is missing. Returns an empty string, or a sentence that
    /// says why nothing can be kept there.
    static QString prepareFolder(const QString &folder);

    /// Between a change and its writing.
    struct Delays
    {
        int saveMs = 500;
        int draftMs = 10'000; ///< Of what changes with each key: see touchLater().
    };

    explicit Profile(const QString &folder, QObject *parent = nullptr);
    Profile(const QString &folder, const Delays &delays, QObject *parent = nullptr);
    /// Writes what has not been written yet; waits a few seconds for that at most.
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
    /// The same for what changes with each key and may be lost in a crash: saves with the next
    /// change, or after a while.
    void touchLater();
    /// True the first time ever that it is asked for @p thing.
    bool markHintShown(const QString &thing);
    /// Hands over what has not been written yet, now. saved() or saveFailed() follows.
    void save();
    /// Everything that was changed is on the disk, or cannot be written.
    bool isSaved() const;
    /// Saves, and waits for that, @p ms at most. For a session that ends and does not wait for us.
    void saveAndWait(int ms);

signals:
    /// The time to change() what was touched.
    void aboutToSave();
    /// Everything that save() handed over is on the disk, or cannot be written.
    void saved();
    /// The state cannot be written, in a sentence; once until it could be again.
    void saveFailed(const QString &sentence);

private:
    QString setAside(const QString &why);
    void readPasswords();
    void handleWriteResult(const QString &error);

    QString m_folder;
    ProfileState m_state;
    ProfileWriter m_writer;
    QTimer m_timer;      ///< Runs only between a change and its writing.
    QTimer m_draftTimer; ///< The same for touchLater().
    bool m_touched = false;
    bool m_dirty = false; ///< Changed since it was handed over, or could not be written.
    bool m_usable = false;
    bool m_failed = false;
};

} // namespace client
