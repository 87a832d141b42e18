// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
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

/// One attempt to reach a server: resolves its name and tries its addresses one after the other,
/// with or without TLS. Emits either connected() or failed(), once.
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

    /// Presents @p certificate, if it is not empty, in the TLS handshake.
    void setCertificate(const ClientCertificate &certificate) { m_certificate = certificate; }
    /// Accepts only keys that are trusted already, and asks about no other one.
    void setStrict(bool strict) { m_isStrict = strict; }
    void start();
    /// The open socket, once, after connected().
    std::unique_ptr<QSslSocket> takeSocket();
    bool isSecure() const { return m_tls; }
    /// Host and port of the current address, for users.
    QString serverName() const;
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
    void checkCertificate(const QList<QSslError> &errors);
    void socketFailed();
    void timedOut();
    void addressFailed(const Failure &failure);
    void allAddressesFailed();
    bool mayFallBackToPlain() const;
    void finish();

    net::ServerAddress m_address;
    QByteArray m_pin;
    Times m_times;
    PeerLocality m_locality;
    ClientCertificate m_certificate;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    bool m_tls = true;
    bool m_isStrict = false;
    bool m_handshaking = false;
    bool m_isChecked = false; ///< The certificate of the current handshake.
    QByteArray m_firstUse;
    std::optional<Failure> m_failure; ///< The most useful so far.
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_timer;
    int m_lookup = -1;
};

} // namespace client
