// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/failure.h"
#include "client/net/peerlocality.h"
#include "common/net/serveraddress.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QHostInfo;
class QSslSocket;

namespace client {

/// One attempt to reach a server: resolves its name, tries its addresses one after the other,
/// with TLS or without as the address says. Ends with connected() or failed(), once.
class ConnectionAttempt : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        int connectMs = 8'000; ///< For each address.
        int handshakeMs = 8'000;
    };

    ConnectionAttempt(const net::ServerAddress &address, const QByteArray &pin, Times times,
                      const PeerLocality &locality, QObject *parent = nullptr);
    ~ConnectionAttempt() override;

    void start();
    /// The socket of connected(); the caller owns it.
    std::unique_ptr<QSslSocket> takeSocket();
    bool isSecure() const { return m_tls; }
    /// SHA-256 in hex of a certificate that was trusted on first use; else empty.
    QByteArray firstUseFingerprint() const { return m_firstUse; }

signals:
    void connected();
    void failed(const client::Failure &failure);

private:
    void resolved(const QHostInfo &info);
    void tryNextAddress();
    void tryAddress(const QHostAddress &address);
    void socketConnected();
    void socketEncrypted();
    void judgeCertificate(const QList<QSslError> &errors);
    void socketFailed();
    void timedOut();
    void addressFailed(const Failure &failure);
    void addressesUsedUp();
    bool mayFallBackToPlain() const;
    void finish();
    QString serverText() const;

    net::ServerAddress m_address;
    QByteArray m_pin;
    Times m_times;
    PeerLocality m_locality;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    bool m_tls = true;
    bool m_handshaking = false;
    bool m_isJudged = false; ///< The certificate of the current handshake.
    QByteArray m_firstUse;
    std::optional<Failure> m_failure; ///< The one to tell: the first that says most.
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_timer;
    int m_lookup = -1;
};

} // namespace client
