// SPDX-License-Identifier: MIT
#include "server/app/servercertificate.h"

#include "common/crypto/certificate.h"
#include "common/net/networkaddress.h"
#include "server/ops/logging.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>

namespace server {

namespace {

QString makeCertificate(const QString &certificate, const QString &key, const QString &serverName)
{
    net::CertificateRequest request;
    request.commonName = serverName;
    request.names = {serverName, QSysInfo::machineHostName(), QStringLiteral("localhost"),
                     QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    for (const QHostAddress &address : net::localAddresses())
        request.names.append(address.toString());
    request.names.removeDuplicates();
    request.names.removeAll(QString());
    const auto pair = net::makeSelfSigned(request, QDateTime::currentDateTimeUtc());
    if (!pair)
        return QStringLiteral("OpenSSL cannot make a certificate.");
    const QString error = net::saveCertificate(*pair, certificate, key);
    if (error.isEmpty())
        qCInfo(lcServer).noquote() << "Made a new certificate:" << certificate;
    return error;
}

} // namespace

net::ServerTls listenerTls(const ListenerConfig &listener, const DataFolder &folder,
                           const QByteArray &serverName)
{
    if (!listener.certificate.isEmpty())
        return net::loadServerTls(listener.certificate, listener.key);
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    if (!QFileInfo::exists(certificate) && !QFileInfo::exists(key)) {
        const QString error = makeCertificate(certificate, key, QString::fromUtf8(serverName));
        if (!error.isEmpty()) {
            net::ServerTls failed;
            failed.error = error;
            return failed;
        }
    }
    net::ServerTls tls = net::loadServerTls(certificate, key);
    if (!tls.error.isEmpty())
        tls.error += QStringLiteral(". Delete %1 and %2 to have hearthd make a new pair.")
                         .arg(certificate, key);
    return tls;
}

QString unusableCertificate(const Config &config)
{
    for (const ListenerConfig &listener : config.listeners) {
        if (listener.certificate.isEmpty())
            continue;
        const QString error = net::loadServerTls(listener.certificate, listener.key).error;
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace server
