// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/profilestate.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace client {

/// Writes what a profile remembers, in a thread of its own: a slow disk never holds up the window.
/// Of the states that wait for that thread only the newest is written. Lives in the GUI thread.
class ProfileWriter : public QObject
{
    Q_OBJECT

public:
    /// Writes @p bytes to the file at @p path, whole or not at all; returns why that failed.
    using WriteFile = std::function<QString(const QString &path, const QByteArray &bytes)>;

    explicit ProfileWriter(const QString &folder, WriteFile writeFile, QObject *parent = nullptr);
    /// Waits for the writes that were handed over, up to a limit: a write that hangs is abandoned.
    ~ProfileWriter() override;

    /// What `passwords.json` holds; to be called before the first write().
    void setKnownPasswords(const QJsonObject &passwords);
    /// Hands over @p state and returns at once; finished() follows.
    void write(const ProfileState &state);
    /// Everything that was handed over has been written, or has failed.
    bool isIdle() const;
    /// Waits until isIdle(), @p ms at most, and emits finished() when there is something to tell.
    bool wait(int ms);

signals:
    /// The last state handed over was written; @p error is empty, or why it was not.
    void finished(const QString &error);

private:
    struct Shared;

    static void run(Shared &shared);
    void reportResult();

    std::shared_ptr<Shared> m_shared; ///< With the thread, which may outlive this object.
    QThread *m_thread = nullptr;      ///< Deleted here once it has ended.
};

} // namespace client
