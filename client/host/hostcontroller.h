// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/controlclient.h"
#include "client/host/hostaddress.h"
#include "client/host/serverprocess.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// The status that a running server reports.
struct HostStatus
{
    QStringList listening; ///< URLs with real ports.
    QString version;
    QString lobby;       ///< The channel that guests join; empty: unknown.
    QString fingerprint; ///< SHA-256 of its certificate in hex; empty: no
                         ///< certificate.
    int userCount = 0;
    qint64 startedAtMs = 0; ///< UTC, ms since 1970; 0: unknown.

    friend bool operator==(const HostStatus &, const HostStatus &) = default;
};

struct HostOptions
{
    QString dataFolder;    ///< For the server; created (0700) when missing.
    QString serverProgram; ///< Empty: see locateServer().
    int startTimeoutMs = 10'000;
    int stopTimeoutMs = 10'000;
    int pollIntervalMs = 5'000;
};

/// Starts, watches and stops the hosted server. The server is a separate process, which survives
/// this program; a server that already runs in the data folder is found and controlled. If
/// `hearthd.toml` exists in that folder, it is the server's configuration. GUI thread; never
/// blocks.
class HostController : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Stopping,
        Failed, ///< message() has the reason and what to do.
    };
    Q_ENUM(State)

    explicit HostController(const HostOptions &options, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    /// Sentences for the user about the last failure or unexpected end, or an empty string.
    QString message() const { return m_message; }
    const HostStatus &status() const { return m_status; }
    qint64 processId() const { return m_process.processId(); }

    /// The server's addresses, the best one for another machine first.
    QList<net::ListeningUrl> addresses() const;
    /// The first of addresses(), as "Copy address" copies it.
    QString address() const;
    /// A URL with address, lobby and fingerprint, as "Copy invite" copies it.
    QString invite() const;
    /// The address for the window on this machine.
    QString ownAddress() const;
    /// Whether @p address leads to the hosted server, which must be running.
    bool isOwn(const net::ServerAddress &address) const;

    /// Looks for a server that already runs in the data folder.
    void find();
    void start();
    void stop();
    void restart();
    /// Requests the status of a running server once.
    void refresh();
    /// Requests a token that makes a client the owner of the lobby. Emits ownerTokenAnswered(),
    /// unless the server stops first.
    void requestOwnerToken();
    /// Polls the status while @p watched, because the user can see it.
    void setWatched(bool watched);

signals:
    void stateChanged(client::HostController::State state);
    void statusChanged();
    /// The server answered a status request, with or without a change.
    void refreshed();
    /// @p token is empty if the server refused.
    void ownerTokenAnswered(const QByteArray &token);

private:
    void launch();
    void setState(State state, const QString &message = QString());
    void fail(const QString &message) { setState(State::Failed, message); }
    void askForStatus();
    void updatePolling();
    void handleControlOpened();
    void handleControlClosed();
    void handleReply(const QString &command, const QJsonObject &reply);
    void handleStatus(const QJsonObject &reply);
    void handleLine(const QString &line);
    void handleExit(const ProcessExit &exit);
    void handleDeadline();
    void answerOwnerToken(const QByteArray &token);
    QString filePath(const char *name) const;

    HostOptions m_options;
    ControlClient m_control;
    ServerProcess m_process;
    QTimer m_deadline;
    QTimer m_poll;
    HostStatus m_status;
    QList<net::ListeningUrl> m_reportedAddresses; ///< addresses() at the last statusChanged().
    QString m_message;
    State m_state = State::Stopped;
    bool m_watched = false;
    bool m_awaitsOwnerToken = false;
    bool m_startsAgain = false; ///< Once it has stopped.
    bool m_timedOut = false;    ///< The deadline passed, and the process is being killed.
};

} // namespace client
