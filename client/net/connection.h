// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkstate.h"
#include "client/net/clock.h"
#include "client/net/connectionattempt.h"
#include "client/net/peerlocality.h"
#include "client/net/pingmonitor.h"
#include "client/net/sentlinecounter.h"
#include "common/irc/linebuffer.h"
#include "common/irc/message.h"
#include "common/net/backoff.h"
#include "common/net/serveraddress.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

class QSslSocket;

namespace client {

/// What to connect to, and how patiently.
struct ConnectionSettings
{
    struct Times
    {
        ConnectionAttempt::Times attempt;
        PingMonitor::Times pings;
        int registrationMs = 30'000; ///< Until the welcome.
        int goodbyeMs = 1'000;       ///< For the server to close after QUIT.
        int wakeCheckMs = 5'000;
        int settledMs = 60'000;    ///< After so long a link counts as good: delays start anew.
        int turnedAwayMs = 30'000; ///< Shortest delay after the server closed with a reason.
        /// Delays after a server said that it stops or restarts, for the first attempts.
        int restartMs = 1'000;
        int restartSpreadMs = 2'000;
        net::Backoff::Range backoff;
    };

    net::ServerAddress address;
    QByteArray pin;          ///< SHA-256 in hex; empty: the fingerprint of the address, if any.
    bool keepTrying = false; ///< Also when the first attempt fails.
    PeerLocality locality;
    Times times;
};

/// The way to one server: dials, keeps the link alive, measures its lag, and dials again when it
/// breaks. Lives on the network thread; see NetworkThread for its facade.
///
/// Each link has a number that grows. Lines are cut and parsed here; PINGs of the server are
/// answered here, so that a busy window never looks dead.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(const ConnectionSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    void open();
    /// Whole lines for link @p link; lines for an earlier link are dropped, which linkDown() has
    /// told or will tell.
    void send(qint64 link, const QList<QByteArray> &lines);
    /// The receiver is done with the @p messages that it got first of those still unconfirmed.
    /// Reading stops while too much is unconfirmed, in messages or in bytes.
    void confirm(qsizetype messages);
    void reconnectNow();
    /// Says @p farewell (a whole line; may be empty) and closes for good; closed() follows.
    void close(const QByteArray &farewell);

signals:
    void stateChanged(const client::NetworkState &state);
    /// The bytes flow: time to register.
    void linkUp(qint64 link);
    /// Everything that one read brought.
    void messagesReceived(qint64 link, const QList<irc::Message> &messages);
    /// Of the lines given to send() for this link, the first @p linesMaybeSent may have left.
    void linkDown(qint64 link, qint64 linesMaybeSent);
    /// This certificate was trusted on first use: to be kept as the pin, and told to the user.
    void certificateSeen(const QByteArray &fingerprint);
    /// No further attempt comes by itself.
    void gaveUp(const QString &reason);
    void closed();

private:
    void startAttempt();
    void attemptSucceeded();
    void attemptFailed(const Failure &failure);
    bool mayReadMore() const;
    void readLines();
    void takeLine(const irc::LineBuffer::Line &line, QList<irc::Message> &messages);
    bool keepsForItself(const irc::Message &message);
    void noteProgress(const irc::Message &message);
    void write(const QByteArray &line);
    void socketClosed();
    void socketFailed(QAbstractSocket::SocketError error);
    void serverStopped();
    void breakLink(const Failure &failure);
    void dropSocket();
    void scheduleRetry(const Failure &failure);
    int retryDelayMs(const Failure &failure);
    void countDown();
    void deadlineReached();
    void registrationTimedOut();
    bool isOddStart() const;
    void checkForSleep();
    void measureLag();
    void ping(bool afterSleep);
    void publish(const NetworkState &state);
    QString serverText() const;

    ConnectionSettings m_settings;
    Clock m_clock;
    NetworkState m_state;
    std::unique_ptr<ConnectionAttempt> m_attempt;
    std::unique_ptr<QSslSocket> m_socket;
    irc::LineBuffer m_lines;
    SentLineCounter m_sent;
    PingMonitor m_pings;
    net::Backoff m_backoff;
    qint64 m_link = 0;
    std::deque<qint64> m_unconfirmed; ///< Bytes of each message handed over and not confirmed.
    qint64 m_unconfirmedBytes = 0;    ///< Their sum.
    bool m_registered = false;
    bool m_everOnline = false;
    bool m_closing = false;
    int m_quickRetries = 0;  ///< Left of the attempts after a server said that it stops.
    QByteArray m_firstBytes; ///< Of this link, before the welcome.
    QString m_serverError;   ///< What ERROR said on this link.
    qint64 m_onlineSinceMs = 0;
    qint64 m_retryAtMs = 0;
    qint64 m_clockSkewMs = 0; ///< Wall minus steady, at the last check.
    QTimer m_pingTimer;
    QTimer m_deadline;
    QTimer m_registration;
    QTimer m_countdown;
    QTimer m_wakeCheck;
};

} // namespace client
