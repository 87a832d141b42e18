// SPDX-License-Identifier: MIT
#pragma once

#include "common/net/listeningurl.h"
#include "server/net/connectionpolicy.h"
#include "server/turn/input.h"

#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <vector>

namespace server {

/// A connection that was let in, on its way to a worker. Whoever takes it owns the descriptor.
struct AcceptedSocket
{
    qintptr descriptor = -1;
    QHostAddress peer; ///< Never an IPv4-mapped address.
    DialectKind dialect = DialectKind::Irc;
    bool secure = false;
    QSslConfiguration tls; ///< For secure ones.
};

/// One door of the server: listens on the addresses of one URL and hands the descriptors on.
/// Main thread. Peers that the policy turns away read a short sentence in the door's dialect.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// @p policy must outlive the listener.
    Listener(net::ListeningUrl url, ConnectionPolicy &policy, QObject *parent = nullptr);
    ~Listener() override;

    /// For ircs, before listen(); later calls hold for new connections.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    /// Asked before each accept whether the connections accepted earlier still wait to be handled;
    /// then peers wait in the system's queue for a moment.
    void setBusyCheck(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// Binds every address of the URL, with one port for all. Returns false and leaves nothing
    /// open when one cannot be bound, except that a machine may lack IPv6.
    bool listen();
    void close();

    /// Why listen() failed: AddressInUseError, SocketAccessError (a port that needs rights) ...
    QAbstractSocket::SocketError error() const noexcept { return m_error; }
    /// The same as a sentence for people.
    QString errorString() const;
    /// The URL with the real port; for "localhost" with the first address.
    net::ListeningUrl url() const;
    DialectKind dialect() const noexcept;
    bool isSecure() const noexcept;

signals:
    void accepted(const server::AcceptedSocket &socket);
    /// Somebody was turned away because the process has hardly any descriptors left.
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
    QSslConfiguration m_tls;
    std::function<bool()> m_isBusy;
    int m_rejected = 0; ///< Peers that still read why.
    std::vector<std::unique_ptr<Socket>> m_sockets;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_systemError;
    quint16 m_port = 0;
};

} // namespace server
