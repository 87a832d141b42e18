// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/controlclient.h"
#include "client/host/hostaddress.h"
#include "client/host/serverprocess.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// What the server says of itself.
struct HostStatus
{
    QStringList listening; ///< URLs with real ports.
    QString version;
    QString lobby;       ///< Where guests arrive; empty: not told.
    QString fingerprint; ///< Of its certificate: SHA-256 in hex; empty when it has none.
    int people = 0;
    qint64 startedAtMs = 0; ///< UTC, ms since 1970; 0: not told yet.

    friend bool operator==(const HostStatus &, const HostStatus &) = default;
};

struct HostOptions
{
    QString dataFolder;    ///< The server's, made (0700) when it is missing.
    QString serverProgram; ///< Empty: looked for, see locateServer().
    int startTimeoutMs = 10'000;
    int stopTimeoutMs = 10'000;
    int pollIntervalMs = 5'000;
};

/// Starts, watches and stops the server that comes with this program. It is a process of its own
/// and lives on when the window crashes or leaves it running; a server that runs already in the
/// data folder is found and taken over. `hearthd.toml` in that folder is its configuration when
/// it exists. GUI thread; nothing here waits.
class HostController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Stopping,
        Failed, ///< message() says why and what to do.
    };
    Q_ENUM(State)

    explicit HostController(const HostOptions &options, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    /// A plain sentence about the last failure; empty when nothing failed.
    QString message() const { return m_message; }
    const HostStatus &status() const { return m_status; }
    qint64 processId() const { return m_process.processId(); }

    /// The ways in, best for a neighbour first.
    QList<net::ListeningUrl> addresses() const;
    /// What "Copy address" copies: the best address of all.
    QString address() const;
    /// What "Copy invite" copies: address, lobby and fingerprint in one link.
    QString invite() const;
    /// Where the window on this machine connects to.
    QString ownAddress() const;
    /// Whether @p address leads to the server, which runs.
    bool isOwn(const net::ServerAddress &address) const;

    /// Looks for a server that runs already in the data folder.
    void find();
    void start();
    void stop();
    void restart();
    /// Asks a running server for its status once.
    void refresh();
    /// Asks a running server for a token that makes a client owner of its lobby. Answered by
    /// ownerTokenAnswered(), unless the server stops.
    void requestOwnerToken();
    /// Whether somebody looks at people and uptime: then they are asked for now and then.
    void setWatched(bool watched);

signals:
    void stateChanged(client::HostController::State state);
    void statusChanged();
    /// The server has answered a refresh(), whether or not its status differs.
    void refreshed();
    /// Empty when the server gives none.
    void ownerTokenAnswered(const QByteArray &token);

private:
    void launch();
    void setState(State state, const QString &message = QString());
    void fail(const QString &message) { setState(State::Failed, message); }
    void askForStatus();
    void updatePolling();
    void onControlOpened();
    void onControlClosed();
    void onReplied(const QString &command, const QJsonObject &reply);
    void onStatus(const QJsonObject &reply);
    void onLine(const QString &line);
    void onFinished(const ProcessExit &exit);
    void onDeadline();
    void answerOwnerToken(const QByteArray &token);
    QString filePath(const char *name) const;

    HostOptions m_options;
    ControlClient m_control;
    ServerProcess m_process;
    QTimer m_deadline;
    QTimer m_poll;
    HostStatus m_status;
    QList<net::ListeningUrl> m_toldAddresses; ///< addresses() at the last statusChanged().
    QString m_message;
    State m_state = State::Stopped;
    bool m_watched = false;
    bool m_wantsOwnerToken = false;
    bool m_startAgain = false; ///< After it has stopped.
    bool m_late = false;       ///< A deadline passed and the process is being killed.
};

} // namespace client
