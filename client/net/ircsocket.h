// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/clock.h"
#include "client/net/failure.h"
#include "client/net/pingmonitor.h"
#include "client/net/readwindow.h"
#include "client/net/sentlinecounter.h"
#include "common/irc/linebuffer.h"
#include "common/irc/message.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace client {

/// One open TCP connection to a server, from registration to its end. Splits what it reads into
/// messages, answers the server's PINGs itself, so that a busy window never times out, and
/// measures the lag.
class IrcSocket : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        PingMonitor::Times pings;
        int registrationMs = 30'000; ///< Until the welcome.
        int goodbyeMs = 1'000;       ///< After close(), for the server to close too.
    };

    struct Server
    {
        QString name; ///< For users, with its port.
        bool secure = false;
        bool wasOnline = false; ///< It sent its welcome on an earlier connection.
    };

    /// @p window must outlive this object.
    IrcSocket(std::unique_ptr<QSslSocket> socket, const Server &server, const Times &times,
              const Clock &clock, ReadWindow &window);
    ~IrcSocket() override;

    /// Starts reading and starts the time-out for the welcome.
    void start();
    /// @p lines are whole lines.
    void send(const QList<QByteArray> &lines);
    /// How many of the lines passed to send(), from the first on, may have left this machine.
    qint64 linesMaybeSent() const { return m_sent.maybeSent(); }
    /// Continues to read after the window has opened again.
    void readLines();
    /// Sends a PING with a short time-out, because the machine may have slept.
    void pingAfterSleep() { ping(true); }
    /// Sends @p quitLine, a whole line or empty, and closes. Emits ended(), possibly synchronously.
    void close(const QByteArray &quitLine);

signals:
    /// All messages of one read.
    void messagesReceived(const QList<irc::Message> &messages);
    /// The server sent its welcome. Emitted before the messagesReceived() that contains it.
    void registered();
    void lagMeasured(int lagMs);
    /// Other data arrives, but the answer to a PING is overdue.
    void answerOverdue();
    /// Emitted once, and last. @p failure has no meaning after close().
    void ended(const client::Failure &failure);

private:
    void handleLine(const irc::LineBuffer::Line &line);
    bool handlePingPong(const irc::Message &message);
    void noteProgress(const irc::Message &message);
    void deliver();
    void write(const irc::Message &message);
    void ping(bool afterSleep);
    void startPingDeadline();
    void pingTimedOut();
    void registrationTimedOut();
    bool hasOddStart() const;
    void socketClosed();
    Failure closeFailure() const;
    void socketFailed(QAbstractSocket::SocketError error);
    void end(const Failure &failure);

    Server m_server;
    Times m_times;
    Clock m_clock;
    ReadWindow &m_window;
    std::unique_ptr<QSslSocket> m_socket;
    irc::LineBuffer m_lines;
    QList<irc::Message> m_messages; ///< Of the current read.
    SentLineCounter m_sent;
    PingMonitor m_pings;
    bool m_registered = false;
    bool m_closing = false;
    bool m_ended = false;
    QByteArray m_firstBytes; ///< Before the welcome.
    QString m_serverError;   ///< The text of the server's ERROR.
    QTimer m_pingTimer;
    QTimer m_pingDeadline;
    QTimer m_registrationTimer;
};

} // namespace client
