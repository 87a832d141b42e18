// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// What a start of the program asks of the window that is open already.
struct StartRequest
{
    QStringList urls;
    QString nick;              ///< Empty: as it is.
    QString theme;             ///< A name of Theme::modeFromName(); empty: as it is.
    bool minimized = false;    ///< The window stays where it is.
    bool urlsAreLinks = false; ///< The desktop handed them over: the user has not typed them.

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// Sees to it that a profile has one window: the first keeps the lock and listens on a socket in
/// the profile's folder, a later one hands over what it was asked to open. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True when this is the profile's first window. Also true when the folder allows no lock:
    /// nothing is saved there then.
    bool acquire();
    /// Hands over to the first window; ends in handedOver() or handOverFailed().
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
