// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <optional>

namespace net {

/// The contents of a self-signed certificate.
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

/// Makes a key (EC P-256) and a self-signed certificate. It is valid from a day before @p now, in
/// case other clocks are slow. Returns nullopt when OpenSSL fails.
std::optional<CertificatePair> makeSelfSigned(const CertificateRequest &request,
                                              const QDateTime &now);

/// Writes both files, each atomically. The key's file is never readable by others. Returns an empty
/// string, or why it failed.
QString saveCertificate(const CertificatePair &pair, const QString &certificatePath,
                        const QString &keyPath);

/// SHA-256 of the certificate's DER form in lower-case hex; empty for a null certificate.
QByteArray fingerprint(const QSslCertificate &certificate);
/// @p fingerprint (64 hex digits) in a form that users can compare or read aloud: two lines of
/// eight groups.
QString readableFingerprint(const QByteArray &fingerprint);

} // namespace net
