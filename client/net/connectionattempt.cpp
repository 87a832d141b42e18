// SPDX-License-Identifier: MIT
#include "client/net/connectionattempt.h"

#include "client/net/certificatetrust.h"
#include "common/crypto/certificate.h"
#include "common/net/networkaddress.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace client {

namespace {

constexpr qsizetype maxAddresses = 6;

/// How useful a failure is to the user: a refused port is more useful than an address family that
/// this machine has no route for.
int usefulness(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::UntrustedKey:
    case Failure::Kind::NotAChatServer:
        return 4;
    case Failure::Kind::RequiresTls:
    case Failure::Kind::TlsFailed:
    case Failure::Kind::Rejected:
        return 3;
    case Failure::Kind::Refused:
    case Failure::Kind::Restarting:
    case Failure::Kind::Lost:
        return 2;
    case Failure::Kind::TimedOut:
        return 1;
    case Failure::Kind::Unresolvable:
    case Failure::Kind::Unreachable:
        return 0;
    }
    return 0;
}

} // namespace

ConnectionAttempt::ConnectionAttempt(const net::ServerAddress &address, const QByteArray &pin,
                                     Times times, const PeerLocality &locality, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_pin(pin)
    , m_times(times)
    , m_locality(locality)
    , m_tls(address.security != net::ServerAddress::Security::Plain)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionAttempt::timedOut);
}

ConnectionAttempt::~ConnectionAttempt()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_socket)
        m_socket->disconnect(this);
}

void ConnectionAttempt::start()
{
    const QHostAddress literal(m_address.host);
    if (!literal.isNull()) {
        m_addresses = {literal};
        tryNextAddress();
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_address.host, this, &ConnectionAttempt::resolved);
}

std::unique_ptr<QSslSocket> ConnectionAttempt::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

QString ConnectionAttempt::serverName() const
{
    const QString host =
        m_address.host.contains(u':') ? QString(u'[' % m_address.host % u']') : m_address.host;
    return host % u':' % QString::number(m_address.portFor(m_tls));
}

void ConnectionAttempt::resolved(const QHostInfo &info)
{
    m_lookup = -1;
    m_addresses = info.addresses().mid(0, maxAddresses);
    if (m_addresses.isEmpty())
        emit failed(unresolvable(m_address.host));
    else
        tryNextAddress();
}

void ConnectionAttempt::tryNextAddress()
{
    if (m_next < m_addresses.size())
        tryAddress(m_addresses.at(m_next++));
    else
        allAddressesFailed();
}

void ConnectionAttempt::tryAddress(const QHostAddress &address)
{
    m_handshaking = false;
    m_isChecked = false;
    m_firstUse.clear();
    m_socket = std::make_unique<QSslSocket>();
    connect(m_socket.get(), &QSslSocket::connected, this, &ConnectionAttempt::socketConnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionAttempt::socketEncrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &ConnectionAttempt::checkCertificate);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionAttempt::socketFailed);
    m_timer.start(m_times.connectMs);
    m_socket->connectToHost(address, m_address.portFor(m_tls));
}

void ConnectionAttempt::socketConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (!m_tls) {
        finish();
        return;
    }
    m_handshaking = true;
    m_timer.start(m_times.handshakeMs);
    m_socket->setPeerVerifyName(m_address.host);
    if (!m_certificate.isEmpty()) {
        m_socket->setLocalCertificate(QSslCertificate(m_certificate.certificatePem, QSsl::Pem));
        m_socket->setPrivateKey(QSslKey(m_certificate.keyPem, QSsl::Ec, QSsl::Pem));
    }
    m_socket->startClientEncryption();
}

void ConnectionAttempt::socketEncrypted()
{
    // Without errors in the system's check, sslErrors() was not emitted.
    if (!m_isChecked)
        checkCertificate({});
    if (m_failure && m_failure->isFinal())
        addressFailed(*m_failure);
    else
        finish();
}

void ConnectionAttempt::checkCertificate(const QList<QSslError> &errors)
{
    m_isChecked = true;
    const QByteArray fingerprint = net::fingerprint(m_socket->peerCertificate());
    const bool isNearby =
        m_locality.isPrivate(m_socket->peerAddress()) && net::isLocalName(m_address.host);
    const Trust trust = certificateTrust(errors, fingerprint, m_pin, isNearby);
    if (m_isStrict && trust != Trust::Accepted && trust != Trust::Refused) {
        m_failure = policyViolated(serverName());
        return;
    }
    switch (trust) {
    case Trust::FirstUse:
        m_firstUse = fingerprint;
        [[fallthrough]];
    case Trust::Accepted:
        m_socket->ignoreSslErrors();
        break;
    case Trust::Unknown:
    case Trust::KeyChanged:
        m_failure = untrustedKey(serverName(), {fingerprint, m_pin, errors.isEmpty()});
        break;
    case Trust::Refused:
        m_failure =
            tlsFailure(serverName(), errors.isEmpty() ? QString() : errors.first().errorString());
        break;
    }
}

void ConnectionAttempt::socketFailed()
{
    addressFailed(m_handshaking ? tlsFailure(serverName(), {})
                                : connectFailure(m_socket->error(), serverName()));
}

void ConnectionAttempt::timedOut()
{
    addressFailed(m_handshaking ? tlsFailure(serverName(), {}) : client::timedOut(serverName()));
}

void ConnectionAttempt::addressFailed(const Failure &failure)
{
    m_timer.stop();
    m_socket->disconnect(this);
    // The socket is the sender of the current signal.
    m_socket.release()->deleteLater();
    if (!m_failure || usefulness(failure.kind) > usefulness(m_failure->kind))
        m_failure = failure;
    if (m_failure->isFinal())
        emit failed(*m_failure);
    else
        tryNextAddress();
}

void ConnectionAttempt::allAddressesFailed()
{
    if (!mayFallBackToPlain()) {
        emit failed(*m_failure);
        return;
    }
    m_tls = false;
    m_next = 0;
    m_failure.reset();
    tryNextAddress();
}

bool ConnectionAttempt::mayFallBackToPlain() const
{
    const bool isNoTls = m_failure->kind == Failure::Kind::Refused
                         || (m_failure->kind == Failure::Kind::TlsFailed && m_address.port != 0);
    return m_tls && isNoTls && m_address.security == net::ServerAddress::Security::Automatic
           && m_pin.isEmpty() && m_address.fingerprint.isEmpty() && net::isLocalName(m_address.host)
           && std::all_of(m_addresses.cbegin(), m_addresses.cend(), m_locality.isPrivate);
}

void ConnectionAttempt::finish()
{
    m_timer.stop();
    emit connected();
}

} // namespace client
