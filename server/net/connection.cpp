// SPDX-License-Identifier: MIT
#include "server/net/connection.h"

#include "common/crypto/certificate.h"
#include "common/net/descriptor.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// What is read of a peer whose handshake has not started.
constexpr qsizetype clientHelloBytes = 4 * 1024;
constexpr qsizetype readChunkBytes = 16 * 1024;
/// What a read counts at least: a person types a byte at a time.
constexpr qsizetype leastReadBytes = 32;

/// Never starts with a colon, so that it can be a parameter of an IRC line.
QByteArray addressText(QHostAddress address)
{
    address.setScopeId(QString());
    QByteArray text = address.toString().toLatin1();
    if (text.startsWith(':'))
        text.prepend('0');
    return text;
}

std::unique_ptr<QTcpSocket> makeSocket(bool secure)
{
    if (secure)
        return std::make_unique<QSslSocket>();
    return std::make_unique<QTcpSocket>();
}

} // namespace

Connection::Connection(ClientId client, AcceptedSocket accepted, const WorkerSettings &settings,
                       InputBudget &budget, qint64 nowMs)
    : m_client(client)
    , m_accepted(std::move(accepted))
    , m_settings(settings)
    , m_budget(budget)
    , m_dialect(createDialect(m_accepted.dialect))
    , m_socket(makeSocket(m_accepted.secure))
    , m_mismatchFilter(std::make_unique<MismatchFilter>(m_accepted.dialect))
    , m_sendShare(*settings.sendBudget)
    , m_bucket(settings.limits.commandsPerSecond, settings.limits.commandBurst, nowMs)
    , m_heardMs(nowMs)
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::readSocket);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::continueWriting);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::peerClosed);
    // Queued: Qt may still be using the socket when it reports the error.
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Connection::endOnError,
            Qt::QueuedConnection);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::start()
{
    const qintptr descriptor = m_accepted.descriptor;
    if (!m_socket->setSocketDescriptor(descriptor)) {
        net::closeDescriptor(descriptor);
        finish({});
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(m_accepted.secure ? clientHelloBytes
                                                  : m_settings.limits.receiveQueueBytes);
    if (m_accepted.dialect == DialectKind::Text)
        net::setKeepalive(descriptor, m_settings.limits.pingAfterMs / 1000,
                          m_settings.limits.pingTimeoutMs);
    if (m_accepted.secure)
        prepareTls();
    else if (m_accepted.dialect == DialectKind::Text)
        emit arrivalWanted();
    else
        announce({});
}

void Connection::arrive()
{
    if (m_state == State::Arriving)
        announce({});
    if (m_state == State::Open)
        process();
}

void Connection::askForPatience()
{
    m_socket->write("Many people come from your network just now. One moment, please.\r\n");
    m_socket->flush();
}

void Connection::prepareTls()
{
    m_state = State::Handshaking;
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &Connection::continueWriting);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        if (m_state != State::Handshaking)
            return;
        emit handshakeDone();
        announce(net::fingerprint(socket->peerCertificate()));
    });
    socket->setSslConfiguration(m_accepted.tls);
}

void Connection::beginTls()
{
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    if (m_wantsHandshake || socket->mode() != QSslSocket::UnencryptedMode)
        return;
    const QByteArray firstBytes = socket->peek(2);
    if (beginsTls(firstBytes)) {
        m_wantsHandshake = true;
        emit handshakeWanted();
    } else if (!firstBytes.isEmpty()) {
        rejectPeer(ProtocolMismatch::PlainClient);
    }
}

void Connection::startHandshake()
{
    auto *socket = static_cast<QSslSocket *>(m_socket.get());
    if (m_state != State::Handshaking || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->setReadBufferSize(m_settings.limits.receiveQueueBytes);
    socket->startServerEncryption();
}

QByteArray Connection::address() const
{
    return addressText(m_accepted.peer);
}

void Connection::announce(const QByteArray &fingerprint)
{
    m_state = State::Open;
    m_announced = true;
    emit inputReceived(ClientConnected{.client = m_client,
                                       .dialect = m_accepted.dialect,
                                       .secure = m_accepted.secure,
                                       .address = address(),
                                       .certificateFingerprint = fingerprint});
}

void Connection::send(const QByteArray &bytes)
{
    if (m_state != State::Open)
        return;
    m_sendQueue.append(bytes);
    if (m_sendQueue.size() > m_settings.limits.sendQueueHardBytes)
        flush();
}

void Connection::flush()
{
    if (m_sendQueue.isEmpty())
        return;
    const QByteArray bytes = m_sendQueue.take();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    m_socket->flush();
    if (m_state == State::Over)
        return;
    const qsizetype unsent = unsentBytes();
    m_sendShare.set(unsent);
    if (unsent > m_settings.sendBudget->allowance(m_settings.limits.sendQueueHardBytes))
        finish("Send queue exceeded");
}

void Connection::delivered()
{
    flush();
    if (m_awaitsReadiness && m_dialect->isReady())
        process();
}

void Connection::notifyWhenDrained(QueryId query)
{
    m_drainQuery = query;
    if (!sendQueueIsFull() || m_state == State::Over)
        answerDrained();
}

void Connection::holdCommands(bool hold)
{
    m_commandsHeld = hold;
    if (!hold)
        process();
}

void Connection::applyLimits()
{
    m_bucket.setRate(m_settings.limits.commandsPerSecond, m_settings.limits.commandBurst, nowMs());
}

void Connection::resume()
{
    process();
}

void Connection::continueReading()
{
    m_held = false;
    m_heardMs = nowMs(); // The silence was ours.
    process();
}

void Connection::readSocket()
{
    if (m_state == State::Handshaking) {
        beginTls();
        return;
    }
    if (m_state == State::Arriving)
        return;
    m_heardMs = nowMs();
    m_pinged = false;
    if (m_state == State::Closing)
        m_socket->skip(m_socket->bytesAvailable());
    else if (m_state == State::Open)
        process();
}

void Connection::continueWriting()
{
    m_sendShare.set(unsentBytes());
    if (!sendQueueIsFull())
        answerDrained();
    if (m_state == State::Closing)
        continueClosing();
    else if (m_holdingBack && m_state == State::Open && !sendQueueIsFull())
        process();
}

void Connection::process()
{
    m_holdingBack = false;
    m_awaitsReadiness = !m_dialect->isReady();
    if (m_awaitsReadiness)
        return;
    bool everythingRead = false;
    while (!everythingRead && (m_state == State::Open || m_state == State::Draining)) {
        if (m_budget.isSpent() && m_budget.wait()) {
            if (!std::exchange(m_held, true))
                emit held();
            break;
        }
        if (m_state == State::Open && sendQueueIsFull()) {
            holdBack();
            break;
        }
        if (m_state == State::Open && m_commandsHeld)
            break;
        auto received = m_waiting.take();
        if (!received)
            received = m_dialect->next();
        if (!received && !mayReadOn()) {
            emit throttled(m_bucket.readyAtMs());
            break;
        }
        if (!received) {
            everythingRead = !readChunk();
        } else if (m_bucket.consume(nowMs(), m_cost.of(*received))) {
            handle(std::move(*received));
        } else {
            m_waiting.putBack(std::move(*received));
            emit throttled(m_bucket.readyAtMs());
            break;
        }
    }
    sendReplies();
    if (everythingRead && m_state == State::Draining)
        finish("Connection closed");
}

/// Whether the rate limit allows to read more. What never becomes a line costs, too: blank lines,
/// an endless line, telnet negotiation, TLS records of one byte.
bool Connection::mayReadOn()
{
    if (m_bytesSinceLine < readChunkBytes)
        return true;
    if (!m_bucket.consume(nowMs()))
        return false;
    m_bytesSinceLine = 0;
    return true;
}

void Connection::holdBack()
{
    m_holdingBack = true;
    while (m_state == State::Open && m_waiting.bytes() < m_settings.limits.receiveQueueBytes) {
        auto received = m_dialect->next();
        if (!received) {
            sendReplies();
            if (m_state == State::Open && !mayReadOn())
                emit throttled(m_bucket.readyAtMs());
            else if (m_state == State::Open && readChunk())
                continue;
            return;
        } else if (passesFullSendQueue(*received)) {
            handle(std::move(*received));
        } else {
            m_waiting.append(std::move(*received));
        }
    }
}

bool Connection::readChunk()
{
    if (!m_socket->isOpen()) // The peer reset the connection: what it had sent is lost.
        return false;
    QByteArray bytes = m_socket->read(readChunkBytes);
    if (bytes.isEmpty())
        return false;
    m_bytesSinceLine += std::max(bytes.size(), leastReadBytes);
    if (m_mismatchFilter) {
        bytes = m_mismatchFilter->pass(bytes);
        if (m_mismatchFilter->mismatch() != ProtocolMismatch::None) {
            rejectPeer(m_mismatchFilter->mismatch());
            return false;
        }
        if (m_mismatchFilter->isDone())
            m_mismatchFilter.reset();
    }
    m_dialect->append(bytes);
    return true;
}

void Connection::handle(Dialect::Received received)
{
    m_heardMs = nowMs();
    m_cost.note(received);
    m_bytesSinceLine = 0;
    if (auto *message = std::get_if<irc::Message>(&received)) {
        emit inputReceived(MessageReceived{m_client, std::move(*message)});
    } else if (auto *refusal = std::get_if<RefusedLine>(&received)) {
        emit inputReceived(LineRefused{m_client, refusal->reason, std::move(refusal->command),
                                       std::move(refusal->label)});
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

void Connection::answerDrained()
{
    if (m_drainQuery != 0)
        emit inputReceived(QueryAnswered{std::exchange(m_drainQuery, 0), Drained{}});
}

bool Connection::sendQueueIsFull() const
{
    return unsentBytes() > m_settings.limits.sendQueueSoftBytes;
}

qsizetype Connection::unsentBytes() const
{
    qsizetype bytes = m_sendQueue.size() + m_socket->bytesToWrite();
    if (isEncrypted())
        bytes += static_cast<const QSslSocket *>(m_socket.get())->encryptedBytesToWrite();
    return bytes;
}

bool Connection::isEncrypted() const
{
    return m_accepted.secure
           && static_cast<const QSslSocket *>(m_socket.get())->mode()
                  != QSslSocket::UnencryptedMode;
}

} // namespace server
