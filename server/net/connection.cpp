// SPDX-License-Identifier: MIT
#include "server/net/connection.h"

#include "common/net/networkaddress.h"

#include <utility>

namespace server {

Connection::Connection(ClientId client, AcceptedSocket accepted, Owner &owner,
                       const WorkerSettings &settings, InputBudget &budget, qint64 nowMs)
    : m_client(client)
    , m_accepted(std::move(accepted))
    , m_owner(owner)
    , m_settings(settings)
    , m_dialect(createDialect(m_accepted.dialect))
    , m_reader(*m_dialect, m_accepted.dialect, budget, settings.limits, nowMs)
    , m_output(m_socket, settings)
    , m_silence(nowMs)
{
    const QTcpSocket *socket = &m_socket.tcp();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] { readSocket(); });
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this] { continueWriting(); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { handlePeerClosed(); });
    // Queued: Qt may still be using the socket when it reports the error.
    QObject::connect(
        socket, &QTcpSocket::errorOccurred, socket,
        [this](QAbstractSocket::SocketError error) { handleError(error); }, Qt::QueuedConnection);
}

Connection::~Connection()
{
    stopListening();
}

void Connection::start()
{
    if (!m_socket.open(m_accepted, m_settings.limits)) {
        finish({});
        return;
    }
    if (m_accepted.secure)
        m_state = State::Handshaking;
    else if (m_accepted.dialect == DialectKind::Text)
        m_owner.queueArrival(*this);
    else
        announce({});
}

void Connection::startHandshake()
{
    if (m_state != State::Handshaking || !m_socket.isConnected())
        return;
    m_socket.startTls(m_accepted.tls, m_settings.limits);
    continueHandshake();
}

void Connection::arrive()
{
    if (m_state == State::Arriving)
        announce({});
    if (m_state == State::Open)
        process();
}

void Connection::sendWaitNotice()
{
    m_socket.write("Many users are connecting from your network. Please wait a moment.\r\n");
}

QByteArray Connection::address() const
{
    return net::addressText(m_accepted.peer);
}

void Connection::send(const QByteArray &bytes)
{
    if (m_state == State::Open && !m_output.append(bytes))
        flush();
}

void Connection::flush()
{
    if (!m_output.flush())
        finish("Send queue exceeded");
    else
        continueWriting(); // The socket does not report bytes that the system accepts at once.
}

void Connection::handleDelivered()
{
    flush();
    if (m_awaitsReadiness && m_dialect->isReady())
        process();
}

void Connection::notifyWhenDrained(QueryId query)
{
    m_drainQuery = query;
    if (!m_output.isFull() || m_state == State::Over)
        answerDrainQuery();
}

void Connection::holdCommands(bool hold)
{
    m_reader.holdCommands(hold && m_state != State::Draining);
    if (!hold)
        process();
}

void Connection::close(CloseMode mode)
{
    if (m_state == State::Open)
        flush();
    if (m_state == State::Open)
        beginClosing(mode);
    else if (m_state != State::Closing)
        finish("Connection closed");
}

void Connection::abandon()
{
    finish("Connection closed");
}

void Connection::applyLimits()
{
    m_reader.setLimits(m_settings.limits, nowMs());
}

void Connection::resume()
{
    process();
}

void Connection::continueReading()
{
    m_held = false;
    m_silence.restart(nowMs()); // The server was not reading, so the silence was not the peer's.
    process();
}

void Connection::checkTimeouts()
{
    const qint64 now = nowMs();
    if (m_held && m_state != State::Closing)
        return;
    switch (m_state) {
    case State::Arriving:
    case State::Handshaking:
        if (m_silence.silentMs(now) >= m_settings.limits.handshakeTimeoutMs)
            finish({});
        break;
    case State::Open:
        if (m_socket.isReadingPaused() && m_socket.hasPeerClosed())
            drain();
        else if (m_accepted.dialect == DialectKind::Irc)
            checkSilence(now);
        break;
    case State::Draining:
    case State::Closing:
        if (now >= m_deadlineMs)
            finish("Connection closed");
        break;
    case State::Over:
        break;
    }
}

void Connection::requestHandshake()
{
    if (m_handshakeRequested)
        return;
    const QByteArray firstBytes = m_socket.peek(2);
    if (beginsTls(firstBytes)) {
        m_handshakeRequested = true;
        m_owner.queueHandshake(*this);
    } else if (!firstBytes.isEmpty()) {
        rejectPeer(ProtocolMismatch::PlainClient);
    }
}

void Connection::continueHandshake()
{
    switch (m_socket.continueHandshake()) {
    case ConnectionSocket::TlsState::Handshaking:
        break;
    case ConnectionSocket::TlsState::Open:
        if (m_state != State::Handshaking)
            return; // The connection was lost while the last message was being sent.
        m_owner.endHandshake(*this);
        announce(m_socket.peerFingerprint());
        process(); // The first lines may have come with the end of the handshake.
        break;
    case ConnectionSocket::TlsState::Ended:
    case ConnectionSocket::TlsState::Broken:
        finish({});
        break;
    }
}

void Connection::announce(const QByteArray &fingerprint)
{
    m_state = State::Open;
    m_announced = true;
    m_owner.receive(ClientConnected{.client = m_client,
                                    .dialect = m_accepted.dialect,
                                    .secure = m_accepted.secure,
                                    .address = address(),
                                    .certificateFingerprint = fingerprint});
}

void Connection::readSocket()
{
    if (m_state == State::Handshaking) {
        if (m_socket.isEncrypted())
            continueHandshake();
        else
            requestHandshake();
        return;
    }
    if (m_state == State::Arriving)
        return;
    m_silence.restart(nowMs());
    if (m_state == State::Closing)
        m_socket.discardInput();
    else if (m_state == State::Open)
        process();
}

void Connection::continueWriting()
{
    m_output.handleWritten();
    if (m_output.isFull())
        return;
    answerDrainQuery();
    if (m_sendQueueWasFull && m_state == State::Open)
        process();
}

/// Reads and handles lines until there are none left or a limit requires a pause.
void Connection::process()
{
    m_sendQueueWasFull = false;
    m_awaitsReadiness = !m_dialect->isReady();
    if (m_awaitsReadiness)
        return;
    while (isReading()) {
        m_sendQueueWasFull = m_state == State::Open && m_output.isFull();
        if (auto line =
                m_sendQueueWasFull ? m_reader.nextUrgent(nowMs()) : m_reader.next(nowMs())) {
            handle(std::move(*line));
            continue;
        }
        const CommandReader::Pause pause = m_reader.pause();
        reportPause(pause);
        sendReplies();
        if (pause != CommandReader::Pause::NeedsBytes || !isReading())
            return;
        if (!readChunk()) {
            handleNoMoreBytes();
            return;
        }
    }
}

bool Connection::isReading() const noexcept
{
    return m_state == State::Open || m_state == State::Draining;
}

bool Connection::readChunk()
{
    std::optional<ConnectionSocket::Chunk> chunk = m_socket.read();
    if (!chunk)
        return false;
    // TLS answers some messages of the peer, which need not read the answers.
    if (m_socket.isEncrypted() && !m_output.countUnsent()) {
        finish("Send queue exceeded");
        return false;
    }
    const ProtocolMismatch mismatch =
        m_reader.append(std::move(chunk->bytes), chunk->receivedBytes);
    if (mismatch != ProtocolMismatch::None)
        rejectPeer(mismatch);
    return mismatch == ProtocolMismatch::None;
}

void Connection::reportPause(CommandReader::Pause pause)
{
    switch (pause) {
    case CommandReader::Pause::Throttled:
        m_owner.throttle(*this, m_reader.readyAtMs());
        break;
    case CommandReader::Pause::BudgetSpent:
        if (!std::exchange(m_held, true))
            m_owner.hold(*this);
        break;
    case CommandReader::Pause::NeedsBytes:
    case CommandReader::Pause::QueueFull:
    case CommandReader::Pause::CommandsHeld:
        break;
    }
}

void Connection::handle(Dialect::Received received)
{
    m_silence.restart(nowMs());
    if (auto *message = std::get_if<irc::Message>(&received)) {
        m_owner.receive(MessageReceived{m_client, std::move(*message)});
    } else if (auto *line = std::get_if<RefusedLine>(&received)) {
        m_owner.receive(
            LineRefused{m_client, line->reason, std::move(line->command), std::move(line->label)});
    }
}

void Connection::sendReplies()
{
    const QByteArray replies = m_dialect->takeReplies();
    if (replies.isEmpty() || m_state != State::Open)
        return;
    send(replies);
    flush();
}

void Connection::rejectPeer(ProtocolMismatch mismatch)
{
    if (!m_socket.isConnected()) {
        finish("Connection closed");
        return;
    }
    m_socket.discardInput();
    m_socket.write(mismatchReply(mismatch, m_accepted.dialect));
    reportEnd("Connection closed");
    beginClosing(CloseMode::WaitForPeer);
}

void Connection::beginClosing(CloseMode mode)
{
    m_state = State::Closing;
    m_deadlineMs = nowMs() + m_settings.limits.closeTimeoutMs;
    m_owner.noteEnding(*this);
    m_output.closeWhenWritten(mode);
}

void Connection::checkSilence(qint64 nowMs)
{
    switch (m_silence.check(nowMs, m_settings.limits)) {
    case SilenceWatch::Action::None:
        break;
    case SilenceWatch::Action::SendPing:
        send("PING :" + m_settings.serverName + "\r\n");
        flush();
        break;
    case SilenceWatch::Action::Close: {
        const int seconds = m_settings.limits.pingTimeoutMs / 1000;
        const QByteArray reason = "Ping timeout: " + QByteArray::number(seconds) + " seconds";
        send("ERROR :" + reason + "\r\n");
        reportEnd(reason);
        close(CloseMode::DoNotWait);
        break;
    }
    }
}

void Connection::handleError(QAbstractSocket::SocketError error)
{
    if (error != QAbstractSocket::RemoteHostClosedError)
        finish("Connection lost");
}

void Connection::handlePeerClosed()
{
    const bool mayHaveUnreadLines =
        m_state == State::Open && m_socket.tcp().error() == QAbstractSocket::RemoteHostClosedError;
    if (mayHaveUnreadLines)
        drain();
    else
        finish(m_state == State::Open ? "Connection lost" : "Connection closed");
}

/// Ends the connection if the peer has ended it or has broken TLS.
void Connection::handleNoMoreBytes()
{
    if (m_state == State::Draining)
        finish("Connection closed");
    else if (m_state == State::Open && m_socket.tlsState() == ConnectionSocket::TlsState::Broken)
        finish("Connection lost");
    else if (m_state == State::Open && m_socket.tlsState() == ConnectionSocket::TlsState::Ended)
        drain();
}

/// Handles the lines that the peer sent before it closed. The socket is no longer used.
void Connection::drain()
{
    while (m_state == State::Open && readChunk()) {
    }
    if (m_state != State::Open)
        return;
    m_state = State::Draining;
    m_reader.holdCommands(false);
    m_deadlineMs = nowMs() + m_settings.limits.drainTimeoutMs;
    m_owner.noteEnding(*this);
    stopListening();
    m_socket.abort();
    process();
}

/// The socket no longer calls this object, except for an error that it has already reported.
void Connection::stopListening()
{
    m_socket.tcp().disconnect(&m_socket.tcp());
}

void Connection::answerDrainQuery()
{
    if (m_drainQuery != 0)
        m_owner.receive(QueryAnswered{std::exchange(m_drainQuery, 0), Drained{}});
}

void Connection::reportEnd(const QByteArray &reason)
{
    answerDrainQuery();
    if (std::exchange(m_announced, false))
        m_owner.receive(ClientDisconnected{m_client, reason});
}

void Connection::finish(const QByteArray &reason)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    reportEnd(reason);
    stopListening();
    m_socket.abort();
    m_output.discard();
    m_owner.forget(*this);
}

} // namespace server
