// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/net/clock.h"
#include "client/net/connectionattempt.h"
#include "client/net/connectionevent.h"
#include "client/net/ircsocket.h"
#include "client/net/peerlocality.h"
#include "client/net/readwindow.h"
#include "client/net/retrytimer.h"
#include "common/net/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>

namespace client {

struct ConnectionSettings
{
    struct Times
    {
        ConnectionAttempt::Times attempt;
        IrcSocket::Times socket;
        RetryTimer::Times retry;
        int settledMs = 60'000; ///< After this long online, the next delay is the shortest again.
    };

    net::ServerAddress address;
    QByteArray pin; ///< SHA-256 in hex; empty: the fingerprint of the address, if any.
    /// A policy of the server requires TLS: an unknown key ends the attempt without a question.
    bool isStrict = false;
    bool keepTrying = false; ///< Also after the first attempt fails.
    PeerLocality locality;
    ClientCertificate certificate; ///< Presented in the TLS handshake; empty: none.
    Times times;
};

/// Keeps one server connected: tries to connect, and tries again when the TCP connection ends.
/// Lives on the network thread; NetworkThread is its facade.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const ConnectionSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    void open();
    /// Sends whole lines on the TCP connection @p connectionId. Drops them when that has ended,
    /// which Disconnected reports.
    void send(qint64 connectionId, const QList<QByteArray> &lines);
    /// The receiver has handled the oldest @p messages that it had not confirmed. Reading pauses
    /// while too much is unconfirmed.
    void confirm(qsizetype messages);
    /// Presents @p certificate from the next attempt on.
    void setCertificate(const ClientCertificate &certificate);
    /// Looks whether the machine has slept since the last call. If so, makes sure that the server
    /// still answers, or ends the wait for the next attempt.
    void checkForSleep();
    /// Ends the wait for the next attempt. Has no effect during a connection or an attempt.
    void reconnectNow();
    /// Sends @p quitLine, a whole line or empty, and closes for good. Emits closed(), possibly
    /// synchronously.
    void close(const QByteArray &quitLine);

signals:
    void happened(const client::ConnectionEvent &event);
    void closed();

private:
    void startAttempt();
    void attemptSucceeded();
    void attemptFailed(const Failure &failure);
    void registered();
    void socketEnded(const Failure &failure);
    void retryAfter(const Failure &failure);
    void publish(const NetworkState &state);
    void finish();

    ConnectionSettings m_settings;
    Clock m_clock;
    NetworkState m_state;
    ReadWindow m_window;
    std::unique_ptr<ConnectionAttempt> m_attempt;
    std::unique_ptr<IrcSocket> m_socket;
    RetryTimer m_retry;
    qint64 m_connectionId = 0;
    bool m_wasOnline = false;
    bool m_closing = false;
    qint64 m_onlineSinceMs = 0;
    qint64 m_clockSkewMs = 0; ///< Wall clock minus steady clock, at the last check.
};

} // namespace client
