// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/passwordkeeper.h"
#include "client/profile/profilestate.h"
#include "client/profile/profilewriter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace client {

/// The memory of Hearth from one start to the next: a folder (mode 0700) with the files
/// `state.json` and, if there are passwords that no keyring holds, `passwords.json` (mode 0600).
///
/// The files are written shortly after a change, each of them completely or not at all. Lives in
/// the GUI thread; the files are written in another thread.
class Profile : public QObject
{
    Q_OBJECT

public:
    /// The folder that is used without --profile.
    static QString defaultFolder();
    /// Creates the folder (mode 0700) if it is missing. Returns an empty string, or a sentence for
    /// the user about why it cannot be used.
    static QString prepareFolder(const QString &folder);

    static constexpr int defaultSaveMs = 500;

    explicit Profile(const QString &folder, QObject *parent = nullptr);
    /// @p saveMs: from a change to its writing.
    Profile(const QString &folder, int saveMs, QObject *parent = nullptr);
    /// Saves, and waits up to 3 s for it.
    ~Profile() override;

    /// Keeps the passwords in @p keyring as far as it accepts them. Call this before load(); null
    /// is the same as no call.
    void setKeyring(std::unique_ptr<Keyring> keyring);
    QString folder() const { return m_folder; }
    QString filePath(const QString &name) const;
    /// Creates the folder if it is missing and reads the files. Returns an empty string, or a
    /// sentence for the user. A file that cannot be read or has another format version is renamed,
    /// and the state is that of a first start.
    QString load();
    /// Whether the passwords are in the keyring and not known yet.
    bool isReadingKeyring() const { return m_keeper && m_keeper->isReading(); }
    /// Tries again to read the passwords from the keyring. keyringRead() follows.
    void readKeyring();
    /// Where the passwords are kept, as a sentence.
    QString storageSentence() const;
    /// Whether changes can be saved.
    bool isUsable() const { return m_usable; }

    const ProfileState &state() const { return m_state; }
    /// Changes the state with @p edit, and saves soon if it differs then.
    void change(const std::function<void(ProfileState &)> &edit);
    /// Saves soon: a receiver of aboutToSave() has something to change().
    void touch();
    /// Remembers that @p hint was shown. Returns whether this is the first time.
    bool markHintShown(const QString &hint);
    /// Starts to write unsaved changes. saved() follows, never synchronously.
    void save();
    /// Whether all changes have been written or cannot be written.
    bool isSaved() const;
    /// Saves, and waits up to @p ms for it. For the end of the desktop session, which does not
    /// wait.
    void saveAndWait(int ms);

signals:
    /// The keyring has answered: state() has the passwords, unless @p isRead is false.
    void keyringRead(bool isRead);
    /// storageSentence() has changed.
    void storageChanged();
    /// The keyring does not accept the passwords; they are in the file. @p sentence is for users.
    void keyringRefused(const QString &sentence);
    /// Receivers now change() what they announced with touch().
    void aboutToSave();
    /// The changes of the last save() have been written or cannot be written.
    void saved();
    /// The state cannot be written. Emitted once until writing succeeds again.
    void saveFailed(const QString &sentence);

private:
    QString setAside(const QString &problem);
    void readPasswords();
    /// No network waits for the keyring: what it has is known, or it cannot be read at all.
    void awaitNoKeyring();
    void handleKeyringPasswords(const QJsonObject &passwords);
    void handleStored();
    void handleWriteResult(const QString &error);

    QString m_folder;
    ProfileState m_state;
    ProfileWriter m_writer;
    std::unique_ptr<PasswordKeeper> m_keeper; ///< Null without a keyring.
    bool m_isKeyringUnread = false;           ///< The keyring has passwords that are not known yet.
    QTimer m_timer;                           ///< Runs from a change to its writing.
    bool m_touched = false;
    bool m_dirty = false; ///< Changed since it was passed to m_writer, or not writable then.
    bool m_usable = false;
    bool m_failed = false;
};

} // namespace client
