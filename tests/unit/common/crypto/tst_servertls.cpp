// SPDX-License-Identifier: MIT
#include "common/crypto/servertls.h"
#include "common/crypto/x509fingerprint.h"
#include "tests/support/servertlsfiles.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

using support::ServerTlsFiles;

class tst_ServerTls : public QObject
{
    Q_OBJECT

private slots:
    void loadsACertificateAndItsKey();
    void loadsReplacedFiles();
    void reportsWhyItCannotLoad();
    void reportsAKeyOfAnotherCertificate();
    void reportsAKeyWithAPassPhrase();
    void reportsAKeyThatIsTooShort();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// RSA with 512 bits, from `openssl req -x509 -newkey rsa:512 -nodes -subj /CN=short -days 36500`.
const QByteArray shortCertificate =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBeTCCASOgAwIBAgIUfn6FRt2EcAI1leBr03Dh99Dj4/swDQYJKoZIhvcNAQEL\n"
    "BQAwEDEOMAwGA1UEAwwFc2hvcnQwIBcNMjYxMTI5MTQyNzQ3WhgPMjEyNjExMDUx\n"
    "NDI3NDdaMBAxDjAMBgNVBAMMBXNob3J0MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJB\n"
    "ANyXUgMyLQyWaUj31OTLbCmzWC5w5brDB7/agdArPjUxTBYHl8X0WAzRO8H6qQh/\n"
    "YAi+g9LdxxTXlhi6K4m+iEECAwEAAaNTMFEwHQYDVR0OBBYEFBrGNXW4bq2xrcwo\n"
    "FwR5rmWdT+RdMB8GA1UdIwQYMBaAFBrGNXW4bq2xrcwoFwR5rmWdT+RdMA8GA1Ud\n"
    "EwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADQQAOzLSqR6oBC6aU3CDqt8XhKtF8\n"
    "MwaT3Rhwh4/I5hIEKMKBJ8+DQeKJiSr7PkoNVtsQ/yz3WTzm0tNVLJWu+YXD\n"
    "-----END CERTIFICATE-----\n";
const QByteArray shortKey = "-----BEGIN PRIVATE KEY-----\n"
                            "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEA3JdSAzItDJZpSPfU\n"
                            "5MtsKbNYLnDlusMHv9qB0Cs+NTFMFgeXxfRYDNE7wfqpCH9gCL6D0t3HFNeWGLor\n"
                            "ib6IQQIDAQABAkBh7XNlI9NH8UYQNKV4ZK5B3PJau5fgz1ATZceXSHs3VTXVp9mG\n"
                            "BGdREYS2ND8qa/JBdr/DhtMCe5YWGdNA5CshAiEA/IxgVXuW5nrhmzmcQyqeDf9E\n"
                            "8DflUdUNMagLmc+YbkUCIQDfmyGOOkNr/wB87yIlwDevpYs7+1mu1hvL2XrEGrJ/\n"
                            "zQIgG2QOPrc80pqZRYCmFhLVOadqDrPBR3LYD36uY2xEmBECIQDav1d/XS4yC3/9\n"
                            "uK8uQTH46jkgz863hIwiyzoXeIqhDQIgWHGQz8skjbuZpYkVZ6H2cLYdjVCdZVxL\n"
                            "W3PNODCjp/4=\n"
                            "-----END PRIVATE KEY-----\n";

/// From `openssl pkcs8 -topk8`, with the pass phrase "word".
const QByteArray encryptedKey = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                "MIHrMFYGCSqGSIb3DQEFDTBJMCgGCSqGSIb3DQEFDDAbBAhG328ZAA2V7QIBATAM\n"
                                "BggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBAgQQRdWnY/fZX6hONfikHT4joASBkDpV\n"
                                "/WCVOVWRdYevW4aUM4IyYBl/bq1X4MnITIuKFueJ89jW0KM4V7wAg7iGUTy865Tt\n"
                                "zQdq6mnzExo+bMzmSQ5OB4fNrDqJDhE3t6z9HO/6G7cA/0+6+TbC5nKG2iedmUDI\n"
                                "vsIcWmnFwWpobN9wsQ7jdNlDPThHAQvdRC4QuIncjT8veGEdb7C1PIK7VGH1vw==\n"
                                "-----END ENCRYPTED PRIVATE KEY-----\n";

} // namespace

void tst_ServerTls::loadsACertificateAndItsKey()
{
    const ServerTlsFiles files;
    const net::CertificatePair pair = ServerTlsFiles::makePair();
    QCOMPARE(files.save(pair), QString());
    const net::ServerTls tls = files.load();
    QCOMPARE(tls.error, QString());
    QVERIFY(tls.context);
    const QSslCertificate certificate(pair.certificatePem);
    QCOMPARE(tls.fingerprint, net::fingerprint(certificate));
    QCOMPARE(tls.fingerprint.size(), 64);
    QCOMPARE(tls.fingerprint, tls.fingerprint.toLower());
    QCOMPARE(tls.expiry, certificate.expiryDate());
    QCOMPARE(net::fingerprint(nullptr), QByteArray());
}

void tst_ServerTls::loadsReplacedFiles()
{
    const ServerTlsFiles files;
    QCOMPARE(files.save(), QString());
    const QByteArray first = files.load().fingerprint;
    QCOMPARE(files.save(), QString());
    const net::ServerTls second = files.load();
    QCOMPARE(second.error, QString());
    QVERIFY(second.fingerprint != first);
}

void tst_ServerTls::reportsWhyItCannotLoad()
{
    const ServerTlsFiles files;
    QVERIFY(files.load().error.contains(files.certificate()));
    QCOMPARE(files.save(), QString());
    write(files.key(), "garbage");
    QVERIFY(files.load().error.contains(files.key()));
    write(files.certificate(), "garbage");
    const net::ServerTls tls = files.load();
    QVERIFY(tls.error.contains(files.certificate()));
    QVERIFY(!tls.context);
}

void tst_ServerTls::reportsAKeyOfAnotherCertificate()
{
    const ServerTlsFiles files;
    QCOMPARE(
        files.save({ServerTlsFiles::makePair().certificatePem, ServerTlsFiles::makePair().keyPem}),
        QString());
    QVERIFY(files.load().error.contains(QStringLiteral("does not belong")));
}

void tst_ServerTls::reportsAKeyWithAPassPhrase()
{
    const ServerTlsFiles files;
    QCOMPARE(files.save({ServerTlsFiles::makePair().certificatePem, encryptedKey}), QString());
    QVERIFY(files.load().error.contains(QStringLiteral("without a pass phrase")));
}

void tst_ServerTls::reportsAKeyThatIsTooShort()
{
    const ServerTlsFiles files;
    QCOMPARE(files.save({shortCertificate, shortKey}), QString());
    const net::ServerTls tls = files.load();
    QVERIFY2(tls.error.contains(QStringLiteral("does not accept")), qPrintable(tls.error));
    QVERIFY(!tls.context);
}

HEARTH_LOOP_TEST(tst_ServerTls)
#include "tst_servertls.moc"
