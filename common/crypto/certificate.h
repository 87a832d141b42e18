// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>

#include <optional>

namespace net {

/// What a self-signed certificate says.
struct CertificateRequest
{
    QString commonName;
    QStringList names; ///< Host names and IP addresses for the subject alternative names.
    int validYears = 20;
};

/// A certificate and its private key, both PEM.
struct CertificatePair
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// Makes a key (EC P-256) and a certificate signed by itself, valid from a day before @p now so
/// that clocks may differ. Nothing when OpenSSL fails.
std::optional<CertificatePair> makeSelfSigned(const CertificateRequest &request,
                                              const QDateTime &now);

/// Writes both files, each in one step; the key's file is readable by its owner only, at any
/// moment. Returns an empty string, or why it failed.
QString saveCertificate(const CertificatePair &pair, const QString &certificatePath,
                        const QString &keyPath);

/// What loadServerTls() found.
struct ServerTls
{
    QSslConfiguration
        configuration;      ///< For listeners: client certificates asked for, none demanded.
    QByteArray fingerprint; ///< SHA-256 of the certificate in lower-case hex.
    QString error;          ///< A sentence when the files cannot be used; else empty.
};

/// Reads a certificate (with its chain) and its unencrypted key (EC or RSA) from PEM files.
ServerTls loadServerTls(const QString &certificatePath, const QString &keyPath);

/// SHA-256 of the certificate's DER form in lower-case hex; empty for a null certificate.
QByteArray fingerprint(const QSslCertificate &certificate);
/// @p fingerprint (64 hex digits) for people who compare it or read it out: two lines of eight
/// groups.
QString readableFingerprint(const QByteArray &fingerprint);

} // namespace net
