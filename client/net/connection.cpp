// SPDX-License-Identifier: MIT
#include "client/net/connection.h"

#include <QSslSocket>

#include <utility>

namespace client {

namespace {

/// Sleep shows as a jump of the wall clock against the steady clock, which pauses.
constexpr qint64 minSleepMs = 5'000;

} // namespace

Connection::Connection(const ConnectionSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_retry(settings.times.retry, m_clock)
{
    connect(&m_retry, &RetryTimer::due, this, &Connection::startAttempt);
    connect(&m_retry, &RetryTimer::counted, this, [this](int secondsLeft) {
        m_state.retryInSeconds = secondsLeft;
        publish(m_state);
    });
    if (m_settings.pin.isEmpty())
        m_settings.pin = m_settings.address.fingerprint;
}

Connection::~Connection() = default;

void Connection::open()
{
    m_clockSkewMs = m_clock.wallMs() - m_clock.steadyMs();
    startAttempt();
}

void Connection::send(qint64 connectionId, const QList<QByteArray> &lines)
{
    if (m_socket && connectionId == m_connectionId)
        m_socket->send(lines);
}

void Connection::confirm(qsizetype messages)
{
    const bool wasOpen = m_window.isOpen();
    m_window.confirm(messages);
    if (!wasOpen && m_window.isOpen() && m_socket)
        m_socket->readLines();
}

void Connection::setCertificate(const ClientCertificate &certificate)
{
    m_settings.certificate = certificate;
}

void Connection::reconnectNow()
{
    if (m_socket || m_attempt || m_closing)
        return;
    m_retry.stop();
    m_retry.resetBackoff();
    startAttempt();
}

void Connection::close(const QByteArray &quitLine)
{
    m_closing = true;
    m_retry.stop();
    m_attempt.reset();
    if (m_socket)
        m_socket->close(quitLine);
    else
        finish();
}

void Connection::startAttempt()
{
    NetworkState state;
    state.phase = NetworkState::Phase::Connecting;
    state.reason = m_state.reason;
    publish(state);
    m_attempt = std::make_unique<ConnectionAttempt>(m_settings.address, m_settings.pin,
                                                    m_settings.times.attempt, m_settings.locality);
    m_attempt->setCertificate(m_settings.certificate);
    m_attempt->setStrict(m_settings.isStrict);
    connect(m_attempt.get(), &ConnectionAttempt::connected, this, &Connection::attemptSucceeded);
    connect(m_attempt.get(), &ConnectionAttempt::failed, this, &Connection::attemptFailed);
    m_attempt->start();
}

void Connection::attemptSucceeded()
{
    std::unique_ptr<QSslSocket> socket = m_attempt->takeSocket();
    m_state.secure = m_attempt->isSecure();
    m_state.local = m_settings.locality.isThisMachine(socket->peerAddress());
    const QByteArray fingerprint = m_attempt->firstUseFingerprint();
    m_socket = std::make_unique<IrcSocket>(
        std::move(socket), IrcSocket::Server{m_attempt->serverName(), m_state.secure, m_wasOnline},
        m_settings.times.socket, m_clock, m_window);
    // The attempt is the sender of the current signal.
    m_attempt.release()->deleteLater();
    connect(m_socket.get(), &IrcSocket::messagesReceived, this,
            [this](const QList<irc::Message> &messages) {
                emit happened(MessagesReceived{m_connectionId, messages});
            });
    connect(m_socket.get(), &IrcSocket::registered, this, &Connection::registered);
    connect(m_socket.get(), &IrcSocket::lagMeasured, this, [this](int lagMs) {
        m_state.lagMs = lagMs;
        m_state.slow = false;
        publish(m_state);
    });
    connect(m_socket.get(), &IrcSocket::answerOverdue, this, [this] {
        m_state.slow = true;
        publish(m_state);
    });
    connect(m_socket.get(), &IrcSocket::ended, this, &Connection::socketEnded);
    if (!fingerprint.isEmpty()) {
        m_settings.pin = fingerprint;
        emit happened(CertificatePinned{fingerprint});
    }
    publish(m_state);
    emit happened(Connected{++m_connectionId});
    if (m_socket)
        m_socket->start();
}

void Connection::attemptFailed(const Failure &failure)
{
    // The attempt is the sender of the current signal.
    m_attempt.release()->deleteLater();
    retryAfter(failure);
}

void Connection::registered()
{
    m_wasOnline = true;
    m_onlineSinceMs = m_clock.steadyMs();
    m_retry.endRestart();
    m_state.reason.clear();
    m_state.phase = NetworkState::Phase::Online;
    publish(m_state);
}

void Connection::socketEnded(const Failure &failure)
{
    if (m_state.phase == NetworkState::Phase::Online
        && m_clock.steadyMs() - m_onlineSinceMs > m_settings.times.settledMs)
        m_retry.resetBackoff();
    const qint64 linesMaybeSent = m_socket->linesMaybeSent();
    // The socket is the sender of the current signal.
    m_socket.release()->deleteLater();
    emit happened(Disconnected{m_connectionId, linesMaybeSent});
    if (m_closing)
        finish();
    else
        retryAfter(failure);
}

void Connection::retryAfter(const Failure &failure)
{
    NetworkState state;
    state.reason = failure.sentence;
    state.key = failure.key;
    if (failure.kind == Failure::Kind::RequiresTls)
        state.requirement = Requirement::Tls;
    // A server that was online may just be frozen, or hidden behind a hotspot's log-in page.
    const bool isKnown = m_wasOnline || m_settings.keepTrying;
    if (failure.kind == Failure::Kind::UntrustedKey || !isKnown) {
        publish(state);
        emit happened(GaveUp{failure.sentence});
        return;
    }
    state.phase = NetworkState::Phase::Waiting;
    m_state = state;
    m_retry.start(failure);
}

void Connection::checkForSleep()
{
    const qint64 skew = m_clock.wallMs() - m_clock.steadyMs();
    const qint64 sleptMs = skew - std::exchange(m_clockSkewMs, skew);
    if (sleptMs < minSleepMs)
        return;
    if (m_state.phase == NetworkState::Phase::Online)
        m_socket->pingAfterSleep();
    else if (m_state.phase == NetworkState::Phase::Waiting)
        reconnectNow();
}

void Connection::publish(const NetworkState &state)
{
    m_state = state;
    emit happened(StateChanged{state});
}

void Connection::finish()
{
    publish({});
    emit closed();
}

} // namespace client
