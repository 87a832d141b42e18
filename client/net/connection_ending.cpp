// SPDX-License-Identifier: MIT
#include "client/net/connection.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace client {

// How a link of Connection ends, and what comes after it.

namespace {

constexpr qint64 sleepJumpMs = 5'000;
/// How often a server that said it stops is tried within a few seconds each.
constexpr int quickRetriesAfterStop = 5;

/// Whether @p words, the reason in an ERROR, say that the server stops or restarts rather than
/// that it wants to get rid of this client.
bool saysItStops(const QString &words)
{
    static const std::array stopping{u"stopping", u"restart", u"shutdown", u"shutting down",
                                     u"terminat"};
    return std::any_of(stopping.begin(), stopping.end(), [&words](const char16_t *word) {
        return words.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

/// Whether @p words, the reason in an ERROR on a connection without TLS, ask for TLS.
bool asksForTls(const QString &words)
{
    return words.contains(u"TLS") || words.contains(u"SSL");
}

} // namespace

void Connection::socketClosed()
{
    if (!m_socket)
        return;
    if (m_socket->bytesAvailable() > 0)
        readLines();
    if (!m_socket)
        return;
    if (m_closing) {
        dropSocket();
        publish({});
        emit closed();
        return;
    }
    if (!m_registered && isOddStart())
        breakLink(notAChatServer(serverText(), m_firstBytes));
    else if (m_registered && saysItStops(m_serverError))
        serverStopped();
    else if (!m_registered && !m_state.secure && asksForTls(m_serverError))
        breakLink(wantsTls(serverText()));
    else if (!m_serverError.isEmpty())
        breakLink(m_registered ? lost(turnedAway(m_serverError).sentence)
                               : turnedAway(m_serverError));
    else if (m_registered)
        breakLink(lost(tr("The connection broke.")));
    else if (m_firstBytes.isEmpty() && !m_state.secure)
        breakLink(lost(tr("%1 closed the connection and sent nothing. If it wants encryption, "
                          "write ircs:// before its name.")
                           .arg(serverText())));
    else
        breakLink(lost(tr("%1 closed the connection before it said welcome.").arg(serverText())));
}

void Connection::serverStopped()
{
    m_backoff.reset();
    m_quickRetries = quickRetriesAfterStop;
    breakLink(lost(turnedAway(m_serverError).sentence));
}

/// After a failed decryption Qt neither closes the connection nor hands anything over, but goes on
/// reading into memory: any error but a close by the peer ends the link here.
void Connection::socketFailed(QAbstractSocket::SocketError error)
{
    if (!m_socket || error == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() follows, once everything has been read
    const bool isTls = error == QAbstractSocket::SslInternalError
                       || error == QAbstractSocket::SslInvalidUserDataError
                       || error == QAbstractSocket::SslHandshakeFailedError;
    if (m_closing)
        socketClosed();
    else
        breakLink(lost(isTls ? tr("%1 sent data that cannot be decrypted.").arg(serverText())
                             : tr("The connection broke.")));
}

void Connection::breakLink(const Failure &failure)
{
    if (!m_socket)
        return; // ended already
    dropSocket();
    scheduleRetry(failure);
}

void Connection::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // The socket may be the sender of the signal that led here.
    m_socket.release()->deleteLater();
    m_pingTimer.stop();
    m_deadline.stop();
    m_registration.stop();
    if (m_registered && m_clock.steadyMs() - m_onlineSinceMs > m_settings.times.settledMs)
        m_backoff.reset();
    m_registered = false;
    emit linkDown(m_link, m_sent.maybeSent());
}

void Connection::scheduleRetry(const Failure &failure)
{
    NetworkState state;
    state.reason = failure.sentence;
    state.key = failure.key;
    if (failure.kind == Failure::Kind::WantsTls)
        state.requirement = Requirement::Tls;
    // A server that was there before may be frozen, or hidden behind a hotspot's log-in page.
    const bool isKnown = m_everOnline || m_settings.keepTrying;
    if (failure.kind == Failure::Kind::UntrustedKey || !isKnown) {
        publish(state);
        emit gaveUp(failure.sentence);
        return;
    }
    m_retryAtMs = m_clock.steadyMs() + retryDelayMs(failure);
    state.phase = NetworkState::Phase::Waiting;
    m_state = state;
    countDown();
}

int Connection::retryDelayMs(const Failure &failure)
{
    if (failure.kind == Failure::Kind::TurnedAway)
        return std::max(m_backoff.next(m_clock.random()), m_settings.times.turnedAwayMs);
    if (m_quickRetries == 0)
        return m_backoff.next(m_clock.random());
    --m_quickRetries;
    const int spread = std::max(1, m_settings.times.restartSpreadMs);
    return m_settings.times.restartMs + int(m_clock.random() % quint32(spread));
}

void Connection::countDown()
{
    const qint64 left = m_retryAtMs - m_clock.steadyMs();
    if (left <= 0) {
        m_countdown.stop();
        startAttempt();
        return;
    }
    m_countdown.start(int(std::min<qint64>(left, 1'000)));
    NetworkState state = m_state;
    state.retryInSeconds = int((left + 999) / 1'000);
    publish(state);
}

void Connection::deadlineReached()
{
    if (m_closing) {
        socketClosed();
        return;
    }
    switch (m_pings.verdict(m_clock.steadyMs())) {
    case PingMonitor::Verdict::Alive:
        break;
    case PingMonitor::Verdict::Slow: {
        NetworkState state = m_state;
        state.slow = true;
        publish(state);
        break;
    }
    case PingMonitor::Verdict::Dead:
        breakLink(lost(tr("The server has stopped answering.")));
        return;
    }
    if (m_pings.isWaiting())
        m_deadline.start(int(std::max<qint64>(1, m_pings.deadlineMs() - m_clock.steadyMs())));
}

void Connection::registrationTimedOut()
{
    if (isOddStart())
        breakLink(notAChatServer(serverText(), m_firstBytes));
    else
        breakLink(m_everOnline ? timedOut(serverText()) : silentServer(serverText()));
}

bool Connection::isOddStart() const
{
    return !m_firstBytes.isEmpty() && !m_firstBytes.contains('\n') && !looksLikeChat(m_firstBytes);
}

void Connection::checkForSleep()
{
    const qint64 skew = m_clock.wallMs() - m_clock.steadyMs();
    const qint64 jump = skew - std::exchange(m_clockSkewMs, skew);
    if (jump < sleepJumpMs)
        return;
    if (m_registered)
        ping(true);
    else if (m_state.phase == NetworkState::Phase::Waiting)
        reconnectNow();
}

} // namespace client
