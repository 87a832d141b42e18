// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// The request that a second start of the program passes on to the window that is already open.
struct StartRequest
{
    QStringList urls;
    QString nick;              ///< Empty: no change.
    QString theme;             ///< A name of Theme::modeFromName(); empty: no change.
    bool minimized = false;    ///< Do not raise the window.
    bool urlsAreLinks = false; ///< The URLs come from another program: the user did not type them.

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// Allows one window for each profile. The first one holds a lock and listens on a socket in the
/// folder of the profile; a later start passes its request on to it. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Whether this is the first window of the profile. Also true if no lock can be made in the
    /// folder; nothing is saved there then.
    bool acquire();
    /// Passes @p request on to the first window. Emits handedOver() or handOverFailed() once.
    void handOver(const StartRequest &request, int timeoutMs = 5'000);

signals:
    /// A later window was started for the same profile.
    void activated(const client::StartRequest &request);
    void handedOver();
    void handOverFailed(const QString &sentence);

private:
    void accept();
    void read(QLocalSocket *socket);
    void endHandOver();

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket; ///< To the first window.
    QTimer m_deadline;
    QTimer m_retry;
};

} // namespace client
