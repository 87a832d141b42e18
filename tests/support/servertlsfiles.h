// SPDX-License-Identifier: MIT
#pragma once

#include "common/crypto/certificate.h"
#include "common/crypto/servertls.h"

#include <QTemporaryDir>

namespace support {

/// A certificate and its key in files of a temporary folder.
struct ServerTlsFiles
{
    static net::CertificatePair makePair()
    {
        return *net::makeSelfSigned({QStringLiteral("test"), {QStringLiteral("localhost")}},
                                    QDateTime::currentDateTimeUtc());
    }

    /// Writes @p pair. Returns an empty string, or why it failed.
    QString save(const net::CertificatePair &pair = makePair()) const
    {
        return net::saveCertificate(pair, certificate(), key());
    }
    net::ServerTls load() const { return net::loadServerTls(certificate(), key()); }
    QString certificate() const { return dir.filePath(QStringLiteral("cert.pem")); }
    QString key() const { return dir.filePath(QStringLiteral("key.pem")); }

    QTemporaryDir dir;
};

/// The TLS settings of a server with a new certificate.
inline net::ServerTls makeServerTls()
{
    const ServerTlsFiles files;
    files.save();
    return files.load();
}

} // namespace support
