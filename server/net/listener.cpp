// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include "common/net/descriptor.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace server {

namespace {

constexpr int anyPortAttempts = 8;
constexpr int backlog = 1024;
/// The hub runs on the same thread; each accept takes about 0.04 ms.
constexpr int acceptsPerTurn = 32;
constexpr int retryAcceptMs = 200;
constexpr int busyMs = 5;
/// Peers that are sent a reason at the same time; further ones are closed without a reason.
constexpr int maxRejected = 64;
/// Descriptors reserved for the control socket and for files. When fewer than the second number are
/// left, rejected peers get no reason.
constexpr int reservedDescriptors = 32;
constexpr int silentlyReservedDescriptors = 16;
constexpr int rejectionTimeoutMs = 2'000;

qint64 monotonicMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

QByteArray sentence(ConnectionPolicy::Decision decision)
{
    switch (decision) {
    case ConnectionPolicy::Decision::Allowed:
        break;
    case ConnectionPolicy::Decision::NotPrivate:
        return "This server only accepts connections from its local network.";
    case ConnectionPolicy::Decision::TooManyAtOnce:
        return "Too many connections from your address.";
    case ConnectionPolicy::Decision::TooManyNew:
        return "Too many new connections from your address; try again later.";
    case ConnectionPolicy::Decision::ServerIsFull:
        return "The server is full; try again later.";
    }
    return {};
}

} // namespace

/// Accepts connections itself, since QTcpServer retries in a busy loop when descriptors have run
/// out.
class Listener::Socket : public QTcpServer
{
public:
    explicit Socket(Listener &listener)
        : m_listener(listener)
    {
        setListenBacklogSize(backlog);
    }

    bool open(const QHostAddress &address, quint16 port)
    {
        if (!listen(address, port))
            return false;
        pauseAccepting();
        m_notifier = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Socket::acceptSome);
        return true;
    }

private:
    void acceptSome()
    {
        for (int i = 0; i < acceptsPerTurn; ++i) {
            if (m_listener.isBusy()) {
                pause(busyMs);
                return;
            }
            const net::Accepted next = net::acceptConnection(socketDescriptor());
            if (next.outcome == net::Acceptance::NotPossible)
                pause(retryAcceptMs);
            if (next.outcome != net::Acceptance::Connected)
                return;
            m_listener.receive(next.descriptor);
        }
    }

    /// Stops accepting for @p ms; peers wait in the backlog.
    void pause(int ms)
    {
        m_notifier->setEnabled(false);
        QTimer::singleShot(ms, m_notifier.get(), [this] { m_notifier->setEnabled(true); });
    }

    Listener &m_listener;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Listener::Listener(net::ListeningUrl url, ConnectionPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_policy(policy)
{}

Listener::~Listener() = default;

bool Listener::listen()
{
    // With port 0 the first address gets a free port, which may be in use at the next address.
    int attempts = m_url.port == 0 ? anyPortAttempts : 1;
    while (attempts-- > 0) {
        if (listenOnAll())
            return true;
    }
    return false;
}

bool Listener::listenOnAll()
{
    close();
    m_port = m_url.port;
    for (const QHostAddress &address : m_url.addresses()) {
        if (listenOn(address))
            continue;
        const bool lacksIPv6 = !m_sockets.empty()
                               && address.protocol() == QAbstractSocket::IPv6Protocol
                               && m_error != QAbstractSocket::AddressInUseError;
        if (!lacksIPv6) {
            close();
            return false;
        }
    }
    return true;
}

void Listener::close()
{
    m_sockets.clear();
}

bool Listener::listenOn(const QHostAddress &address)
{
    auto socket = std::make_unique<Socket>(*this);
    if (!socket->open(address, m_port)) {
        m_error = socket->serverError();
        m_systemError = socket->errorString();
        return false;
    }
    m_port = socket->serverPort();
    m_sockets.push_back(std::move(socket));
    return true;
}

QString Listener::errorString() const
{
    const QString url = m_url.toString();
    if (m_error == QAbstractSocket::AddressInUseError)
        return tr("Cannot listen on %1: another program uses the port.").arg(url);
    if (m_error == QAbstractSocket::SocketAccessError)
        return tr("Cannot listen on %1: the port needs more rights.").arg(url);
    return tr("Cannot listen on %1: %2.").arg(url, m_systemError);
}

net::ListeningUrl Listener::url() const
{
    net::ListeningUrl url = m_url;
    if (url.host == u"localhost")
        url.host = url.addresses().constFirst().toString();
    url.port = m_port;
    return url;
}

DialectKind Listener::dialect() const noexcept
{
    return m_url.isText() ? DialectKind::Text : DialectKind::Irc;
}

bool Listener::isSecure() const noexcept
{
    return m_url.isSecure();
}

void Listener::receive(qintptr descriptor)
{
    const QHostAddress peer = net::peerAddress(descriptor);
    if (peer.isNull()) {
        net::closeDescriptor(descriptor);
        return;
    }
    const int left = net::descriptorsLeft(descriptor);
    if (left < reservedDescriptors) {
        rejectWhenFull(descriptor, left);
        return;
    }
    using Origin = ConnectionPolicy::Origin;
    const Origin origin =
        peer == net::localAddress(descriptor) ? Origin::ThisMachine : Origin::Elsewhere;
    const auto decision = m_policy.admit(peer, monotonicMs(), origin);
    if (decision == ConnectionPolicy::Decision::Allowed)
        emit accepted({descriptor, peer, dialect(), isSecure(), m_tls});
    else
        reject(descriptor, decision);
}

void Listener::rejectWhenFull(qintptr descriptor, int descriptorsLeft)
{
    if (descriptorsLeft < silentlyReservedDescriptors)
        net::closeDescriptor(descriptor);
    else
        reject(descriptor, ConnectionPolicy::Decision::ServerIsFull);
    emit full();
}

void Listener::reject(qintptr descriptor, ConnectionPolicy::Decision decision)
{
    // With TLS a reason would need a handshake first.
    if (isSecure() || m_rejected >= maxRejected) {
        net::closeDescriptor(descriptor);
        return;
    }
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        net::closeDescriptor(descriptor);
        return;
    }
    QByteArray line = sentence(decision) + "\r\n";
    if (dialect() == DialectKind::Irc)
        line.prepend("ERROR :");
    QTcpSocket *rejected = socket.release();
    rejected->setParent(this);
    ++m_rejected;
    connect(rejected, &QObject::destroyed, this, [this] { --m_rejected; });
    connect(rejected, &QTcpSocket::disconnected, rejected, &QObject::deleteLater);
    QTimer::singleShot(rejectionTimeoutMs, rejected, &QObject::deleteLater);
    rejected->write(line);
    rejected->disconnectFromHost();
}

} // namespace server
