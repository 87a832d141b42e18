// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/servertls.h"
#include "common/net/listeningurl.h"
#include "server/net/connectionpolicy.h"
#include "server/turn/input.h"

#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <vector>

namespace server {

/// An accepted connection on its way to a worker. The receiver owns the descriptor.
struct AcceptedSocket
{
    qintptr descriptor = -1;
    QHostAddress peer; ///< Never an IPv4-mapped address.
    DialectKind dialect = DialectKind::Irc;
    bool secure = false;
    net::TlsContext tls; ///< Only used when secure.
};

/// Listens on the addresses of one URL and emits the descriptors of accepted connections. Peers
/// that the policy rejects get a short sentence in the listener's dialect. Main thread only.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// @p policy must outlive the listener.
    Listener(net::ListeningUrl url, ConnectionPolicy &policy, QObject *parent = nullptr);
    ~Listener() override;

    /// Required for ircs before listen(). Later calls only affect new connections.
    void setTls(const net::TlsContext &tls) { m_tls = tls; }
    /// @p isBusy is called before each accept. While it returns true, because earlier connections
    /// have not been handled yet, new ones wait in the system's queue.
    void setBusyCheck(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// Binds all addresses of the URL to the same port. Returns false, and listens nowhere, when
    /// one of them cannot be bound. A machine without IPv6 is not an error.
    bool listen();
    void close();

    /// Why listen() failed: AddressInUseError, SocketAccessError (a port that needs rights) ...
    QAbstractSocket::SocketError error() const noexcept { return m_error; }
    /// The same as a sentence for users.
    QString errorString() const;
    /// The URL with the actual port; "localhost" is replaced by its first address.
    net::ListeningUrl url() const;
    DialectKind dialect() const noexcept;
    bool isSecure() const noexcept;

signals:
    void accepted(const server::AcceptedSocket &socket);
    /// A peer was rejected because the process is almost out of descriptors.
    void full();

private:
    class Socket;

    bool listenOnAll();
    bool listenOn(const QHostAddress &address);
    bool isBusy() const { return m_isBusy && m_isBusy(); }
    void receive(qintptr descriptor);
    void rejectWhenFull(qintptr descriptor, int descriptorsLeft);
    void reject(qintptr descriptor, ConnectionPolicy::Decision decision);

    net::ListeningUrl m_url;
    ConnectionPolicy &m_policy;
    net::TlsContext m_tls;
    std::function<bool()> m_isBusy;
    int m_rejected = 0; ///< Rejected peers whose sentence is still being sent.
    std::vector<std::unique_ptr<Socket>> m_sockets;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_systemError;
    quint16 m_port = 0;
};

} // namespace server
