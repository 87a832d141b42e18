// SPDX-License-Identifier: MIT
#include "client/net/ircsocket.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// Servers may send longer lines than they accept. Anything beyond this limit is garbage.
constexpr qsizetype maxServerLineBytes = 64 * 1024;
constexpr qint64 readBufferBytes = 256 * 1024;
/// Memory that a message, and each of its tags and parameters, takes besides its bytes.
constexpr qint64 bytesPerPart = 64;
/// PINGs get no answer while more than this is unsent because the server does not read.
constexpr qint64 maxUnsentBytes = 1024 * 1024;
constexpr qsizetype maxFirstBytes = 64;
constexpr qsizetype maxErrorBytes = 300;

qint64 sizeInMemory(const irc::LineBuffer::Line &line, const irc::Message &message)
{
    return line.bytes.size() + bytesPerPart * (1 + message.params.size() + message.tags.size());
}

} // namespace

IrcSocket::IrcSocket(std::unique_ptr<QSslSocket> socket, const Server &server, const Times &times,
                     const Clock &clock, ReadWindow &window)
    : m_server(server)
    , m_times(times)
    , m_clock(clock)
    , m_window(window)
    , m_socket(std::move(socket))
    , m_lines(maxServerLineBytes)
    , m_pings(times.pings)
{
    m_pingTimer.setTimerType(Qt::VeryCoarseTimer);
    m_pingDeadline.setSingleShot(true);
    m_registrationTimer.setSingleShot(true);
    connect(&m_pingTimer, &QTimer::timeout, this, [this] {
        if (!m_pings.isWaiting())
            ping(false);
    });
    connect(&m_pingDeadline, &QTimer::timeout, this, &IrcSocket::pingTimedOut);
    connect(&m_registrationTimer, &QTimer::timeout, this, &IrcSocket::registrationTimedOut);
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &IrcSocket::readLines);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &IrcSocket::socketClosed);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &IrcSocket::socketFailed);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this,
            [this](qint64 bytes) { m_sent.flushed(bytes); });
}

IrcSocket::~IrcSocket()
{
    m_socket->disconnect(this);
}

void IrcSocket::start()
{
    m_registrationTimer.start(m_times.registrationMs);
    if (m_socket->bytesAvailable() > 0)
        readLines();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        socketClosed();
}

void IrcSocket::send(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (m_ended || m_closing)
            return; // writing may discover that the server is gone
        m_sent.lineWritten(line.size());
        m_socket->write(line);
    }
    m_socket->flush();
    if (m_socket->bytesToWrite() > 2 * maxUnsentBytes)
        end(lost(tr("The server has stopped reading.")));
}

void IrcSocket::readLines()
{
    while (!m_ended && m_window.isOpen() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(readBufferBytes);
        if (!m_registered && m_firstBytes.size() < maxFirstBytes)
            m_firstBytes += bytes.left(maxFirstBytes);
        m_lines.append(bytes);
        m_pings.heard(m_clock.steadyMs());
        while (!m_ended) {
            const auto line = m_lines.next();
            if (!line)
                break;
            handleLine(*line);
        }
    }
    deliver();
}

void IrcSocket::close(const QByteArray &quitLine)
{
    m_closing = true;
    m_pingTimer.stop();
    m_pingDeadline.stop();
    QTimer::singleShot(m_times.goodbyeMs, this, &IrcSocket::socketClosed);
    m_socket->write(quitLine);
    // Each call may discover that the server is gone.
    if (!m_ended)
        m_socket->flush();
    if (!m_ended)
        m_socket->disconnectFromHost();
    if (!m_ended && m_socket->state() == QAbstractSocket::UnconnectedState)
        socketClosed();
}

void IrcSocket::handleLine(const irc::LineBuffer::Line &line)
{
    if (!m_registered && !looksLikeChat(line.bytes)) {
        end(notAChatServer(m_server.name, line.bytes));
        return;
    }
    auto message = irc::Message::parse(line.bytes);
    if (!message)
        return;
    noteProgress(*message);
    if (handlePingPong(*message))
        return;
    m_window.add(sizeInMemory(line, *message));
    m_messages.append(std::move(*message));
}

bool IrcSocket::handlePingPong(const irc::Message &message)
{
    if (message.command == "PING") {
        irc::Message pong;
        pong.command = "PONG";
        pong.params = message.params;
        write(pong);
        return true;
    }
    if (message.command != "PONG" || message.params.isEmpty()
        || !m_pings.pong(message.params.constLast(), m_clock.steadyMs()))
        return false;
    if (!m_pings.isWaiting()) {
        m_pingDeadline.stop();
        emit lagMeasured(m_pings.lagMs());
    }
    return true;
}

void IrcSocket::noteProgress(const irc::Message &message)
{
    if (message.command == "ERROR" && !message.params.isEmpty())
        m_serverError =
            QString::fromUtf8(message.params.constLast().left(maxErrorBytes)).simplified();
    if (message.command != "001" || m_registered)
        return;
    m_registered = true;
    m_registrationTimer.stop();
    m_pingTimer.start(m_times.pings.everyMs);
    emit registered();
    ping(false);
}

void IrcSocket::deliver()
{
    if (!m_messages.isEmpty())
        emit messagesReceived(std::exchange(m_messages, {}));
}

void IrcSocket::write(const irc::Message &message)
{
    if (m_ended || m_socket->bytesToWrite() > maxUnsentBytes)
        return;
    const QByteArray line = message.toLine();
    m_sent.otherWritten(line.size());
    m_socket->write(line);
}

void IrcSocket::ping(bool afterSleep)
{
    if (m_closing)
        return;
    irc::Message message;
    message.command = "PING";
    message.params = {m_pings.ping(m_clock.steadyMs(), afterSleep)};
    write(message);
    startPingDeadline();
}

void IrcSocket::startPingDeadline()
{
    if (!m_ended)
        m_pingDeadline.start(int(std::max<qint64>(1, m_pings.deadlineMs() - m_clock.steadyMs())));
}

void IrcSocket::pingTimedOut()
{
    switch (m_pings.verdict(m_clock.steadyMs())) {
    case PingMonitor::Verdict::Alive:
        break;
    case PingMonitor::Verdict::Slow:
        emit answerOverdue();
        break;
    case PingMonitor::Verdict::Dead:
        end(lost(tr("The server has stopped answering.")));
        return;
    }
    if (m_pings.isWaiting())
        startPingDeadline();
}

void IrcSocket::registrationTimedOut()
{
    if (hasOddStart())
        end(notAChatServer(m_server.name, m_firstBytes));
    else
        end(m_server.wasOnline ? timedOut(m_server.name) : silentServer(m_server.name));
}

bool IrcSocket::hasOddStart() const
{
    return !m_firstBytes.isEmpty() && !m_firstBytes.contains('\n') && !looksLikeChat(m_firstBytes);
}

void IrcSocket::socketClosed()
{
    if (!m_ended && m_socket->bytesAvailable() > 0)
        readLines();
    end(m_closing ? Failure() : closeFailure());
}

Failure IrcSocket::closeFailure() const
{
    if (m_registered)
        return m_serverError.isEmpty() ? lost(tr("The connection was lost."))
                                       : closedWithError(m_serverError);
    if (hasOddStart())
        return notAChatServer(m_server.name, m_firstBytes);
    if (!m_server.secure && asksForTls(m_serverError))
        return requiresTls(m_server.name);
    if (!m_serverError.isEmpty())
        return rejected(m_serverError);
    if (m_firstBytes.isEmpty() && !m_server.secure)
        return lost(tr("%1 closed the connection and sent nothing. If it requires encryption, "
                       "write ircs:// before its name.")
                        .arg(m_server.name));
    return lost(tr("%1 closed the connection before its welcome.").arg(m_server.name));
}

/// Qt neither closes the connection nor delivers data after a failed decryption, but keeps
/// reading into memory. Any error except a close by the peer therefore ends the connection here.
void IrcSocket::socketFailed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows, once everything has been read
    const bool isTls = error == QAbstractSocket::SslInternalError
                       || error == QAbstractSocket::SslInvalidUserDataError
                       || error == QAbstractSocket::SslHandshakeFailedError;
    if (m_closing)
        socketClosed();
    else
        end(lost(isTls ? tr("%1 sent data that cannot be decrypted.").arg(m_server.name)
                       : tr("The connection was lost.")));
}

void IrcSocket::end(const Failure &failure)
{
    if (std::exchange(m_ended, true))
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_pingTimer.stop();
    m_pingDeadline.stop();
    m_registrationTimer.stop();
    deliver();
    emit ended(failure);
}

} // namespace client
