// SPDX-License-Identifier: MIT
#include "client/net/connection.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// Servers may send longer lines than they accept. Anything beyond this limit is garbage.
constexpr qsizetype maxServerLineBytes = 64 * 1024;
constexpr qint64 readBufferBytes = 256 * 1024;
/// A server cannot fill the queue to the other thread faster than that thread works: reading
/// stops at either of these limits.
constexpr qsizetype maxUnconfirmed = 20'000;
constexpr qint64 maxUnconfirmedBytes = 16 * 1024 * 1024;
/// Memory that each message, and each of its tags and parameters, takes beside its bytes.
constexpr qint64 bytesForEachPart = 64;
/// What may wait for a server that does not read: it gets no answers beyond that.
constexpr qint64 mostUnsentBytes = 1024 * 1024;
constexpr qsizetype mostFirstBytes = 64;

qint64 weightOf(const irc::LineBuffer::Line &line, const irc::Message &message)
{
    return line.bytes.size() + bytesForEachPart * (1 + message.params.size() + message.tags.size());
}

} // namespace

Connection::Connection(const ConnectionSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_lines(maxServerLineBytes)
    , m_pings(settings.times.pings)
    , m_backoff(settings.times.backoff)
    , m_pingTimer(this)
    , m_deadline(this)
    , m_registration(this)
    , m_countdown(this)
    , m_wakeCheck(this)
{
    m_deadline.setSingleShot(true);
    m_registration.setSingleShot(true);
    m_pingTimer.setTimerType(Qt::VeryCoarseTimer);
    m_wakeCheck.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_pingTimer, &QTimer::timeout, this, &Connection::measureLag);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::deadlineReached);
    connect(&m_registration, &QTimer::timeout, this, &Connection::registrationTimedOut);
    connect(&m_countdown, &QTimer::timeout, this, &Connection::countDown);
    connect(&m_wakeCheck, &QTimer::timeout, this, &Connection::checkForSleep);
    if (m_settings.pin.isEmpty())
        m_settings.pin = m_settings.address.fingerprint;
}

Connection::~Connection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Connection::open()
{
    m_clockSkewMs = m_clock.wallMs() - m_clock.steadyMs();
    m_wakeCheck.start(m_settings.times.wakeCheckMs);
    startAttempt();
}

void Connection::send(qint64 link, const QList<QByteArray> &lines)
{
    if (!m_socket || link != m_link || m_closing)
        return;
    for (const QByteArray &line : lines) {
        m_sent.lineWritten(line.size());
        m_socket->write(line);
        if (!m_socket)
            return; // writing has found out that the other end is gone
    }
    m_socket->flush();
    if (m_socket && m_socket->bytesToWrite() > 2 * mostUnsentBytes)
        breakLink(lost(tr("The server has stopped reading.")));
}

void Connection::confirm(qsizetype messages)
{
    const bool wasFull = !mayReadMore();
    for (; messages > 0 && !m_unconfirmed.empty(); --messages) {
        m_unconfirmedBytes -= m_unconfirmed.front();
        m_unconfirmed.pop_front();
    }
    if (wasFull && mayReadMore() && m_socket)
        readLines();
}

void Connection::reconnectNow()
{
    if (m_socket || m_attempt || m_closing)
        return;
    m_countdown.stop();
    m_backoff.reset();
    startAttempt();
}

void Connection::close(const QByteArray &farewell)
{
    m_closing = true;
    m_countdown.stop();
    m_attempt.reset();
    if (!m_socket) {
        publish({});
        emit closed();
        return;
    }
    m_deadline.start(m_settings.times.goodbyeMs);
    m_socket->write(farewell);
    // Each of these may find out that the other end is gone, and end in closed().
    if (m_socket)
        m_socket->flush();
    if (m_socket)
        m_socket->disconnectFromHost();
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        socketClosed();
}

void Connection::startAttempt()
{
    NetworkState state;
    state.phase = NetworkState::Phase::Connecting;
    state.reason = m_state.reason;
    publish(state);
    m_attempt = std::make_unique<ConnectionAttempt>(m_settings.address, m_settings.pin,
                                                    m_settings.times.attempt, m_settings.locality);
    connect(m_attempt.get(), &ConnectionAttempt::connected, this, &Connection::attemptSucceeded);
    connect(m_attempt.get(), &ConnectionAttempt::failed, this, &Connection::attemptFailed);
    m_attempt->start();
}

void Connection::attemptSucceeded()
{
    m_socket = m_attempt->takeSocket();
    m_state.secure = m_attempt->isSecure();
    m_state.local = m_settings.locality.isThisMachine(m_socket->peerAddress());
    const QByteArray fingerprint = m_attempt->firstUseFingerprint();
    m_attempt.release()->deleteLater();
    m_socket->setReadBufferSize(readBufferBytes);
    m_lines.clear();
    m_sent = {};
    m_pings.reset();
    m_registered = false;
    m_serverError.clear();
    m_firstBytes.clear();
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Connection::readLines);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &Connection::socketClosed);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Connection::socketFailed);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this,
            [this](qint64 bytes) { m_sent.flushed(bytes); });
    if (!fingerprint.isEmpty()) {
        m_settings.pin = fingerprint;
        emit certificateSeen(fingerprint);
    }
    m_registration.start(m_settings.times.registrationMs);
    publish(m_state);
    emit linkUp(++m_link);
    if (m_socket->bytesAvailable() > 0)
        readLines();
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        socketClosed();
}

void Connection::attemptFailed(const Failure &failure)
{
    m_attempt.release()->deleteLater();
    scheduleRetry(failure);
}

bool Connection::mayReadMore() const
{
    return qsizetype(m_unconfirmed.size()) < maxUnconfirmed
           && m_unconfirmedBytes < maxUnconfirmedBytes;
}

void Connection::readLines()
{
    QList<irc::Message> messages;
    while (m_socket && mayReadMore() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(readBufferBytes);
        if (!m_registered && m_firstBytes.size() < mostFirstBytes)
            m_firstBytes += bytes.left(mostFirstBytes);
        m_lines.append(bytes);
        m_pings.heard(m_clock.steadyMs());
        while (const auto line = m_lines.next()) {
            if (!m_registered && !looksLikeChat(line->bytes)) {
                breakLink(notAChatServer(serverText(), line->bytes));
                return;
            }
            takeLine(*line, messages);
        }
    }
    if (messages.isEmpty())
        return;
    emit messagesReceived(m_link, messages);
}

void Connection::takeLine(const irc::LineBuffer::Line &line, QList<irc::Message> &messages)
{
    auto message = irc::Message::parse(line.bytes);
    if (!message)
        return;
    noteProgress(*message);
    if (keepsForItself(*message))
        return;
    m_unconfirmed.push_back(weightOf(line, *message));
    m_unconfirmedBytes += m_unconfirmed.back();
    messages.append(std::move(*message));
}

bool Connection::keepsForItself(const irc::Message &message)
{
    if (message.command == "PING") {
        irc::Message pong;
        pong.command = "PONG";
        pong.params = message.params;
        write(pong.toLine());
        return true;
    }
    if (message.command != "PONG" || message.params.isEmpty()
        || !m_pings.pong(message.params.constLast(), m_clock.steadyMs()))
        return false;
    if (!m_pings.isWaiting()) {
        m_deadline.stop();
        NetworkState state = m_state;
        state.lagMs = m_pings.lagMs();
        state.slow = false;
        publish(state);
    }
    return true;
}

void Connection::noteProgress(const irc::Message &message)
{
    if (message.command == "ERROR" && !message.params.isEmpty())
        m_serverError = QString::fromUtf8(message.params.constLast().left(300)).simplified();
    if (message.command != "001" || m_registered)
        return;
    m_registered = true;
    m_everOnline = true;
    m_quickRetries = 0;
    m_registration.stop();
    m_onlineSinceMs = m_clock.steadyMs();
    m_pingTimer.start(m_settings.times.pings.everyMs);
    m_state.reason.clear();
    m_state.phase = NetworkState::Phase::Online;
    publish(m_state);
    ping(false);
}

void Connection::write(const QByteArray &line)
{
    if (!m_socket || m_socket->bytesToWrite() > mostUnsentBytes)
        return;
    m_sent.ownWritten(line.size());
    m_socket->write(line);
}

void Connection::measureLag()
{
    if (m_registered && !m_pings.isWaiting())
        ping(false);
}

void Connection::ping(bool afterSleep)
{
    const qint64 now = m_clock.steadyMs();
    irc::Message message;
    message.command = "PING";
    message.params = {m_pings.ping(now, afterSleep)};
    write(message.toLine());
    m_deadline.start(int(std::max<qint64>(1, m_pings.deadlineMs() - now)));
}

void Connection::publish(const NetworkState &state)
{
    m_state = state;
    emit stateChanged(state);
}

QString Connection::serverText() const
{
    net::ServerAddress shown = m_settings.address;
    shown.port = shown.portFor(m_state.secure);
    return shown.host % u':' % QString::number(shown.port);
}

} // namespace client
