// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/profilestate.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace client {

/// Writes profile states to disk in its own thread, so that a slow disk never blocks the window.
/// If several states wait for that thread, only the newest one is written. Lives in the GUI thread.
class ProfileWriter : public QObject
{
    Q_OBJECT

public:
    /// Writes @p bytes to the file at @p path, whole or not at all. Returns an empty string, or the
    /// reason why that failed. Called in the writer's thread.
    using WriteFile = std::function<QString(const QString &path, const QByteArray &bytes)>;

    explicit ProfileWriter(const QString &folder, WriteFile writeFile, QObject *parent = nullptr);
    /// Waits up to 3 s for the pending write; a write that hangs longer is abandoned.
    ~ProfileWriter() override;

    /// @p passwords are the current contents of `passwords.json`. Call before the first write().
    void setKnownPasswords(const QJsonObject &passwords);
    /// Queues @p state and returns at once. Emits finished() later, never synchronously.
    /// @p keepsPasswords: writes the passwords too, instead of removing their file.
    void write(const ProfileState &state, bool keepsPasswords = true);
    /// Whether every queued state has been written or has failed.
    bool isIdle() const;
    /// Waits up to @p ms for isIdle(), which it returns. Emits finished() for a new result.
    bool wait(int ms);

signals:
    /// The last queued state was written, or could not be written because of @p error.
    void finished(const QString &error);

private:
    struct Shared;

    static void run(Shared &shared);
    void reportResult();

    std::shared_ptr<Shared> m_shared; ///< Shared with the thread, which may outlive this object.
    std::unique_ptr<QThread> m_thread;
};

} // namespace client
