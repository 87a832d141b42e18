// SPDX-License-Identifier: MIT
#include "common/crypto/certificate.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class tst_Certificate : public QObject
{
    Q_OBJECT

private slots:
    void makesACertificateForNamesAndAddresses();
    void isValidForTheRequestedYears();
    void savesTheKeyReadableByItsOwnerOnly();
    void reportsWhyItCannotSave();

private:
    static net::CertificatePair make(const QStringList &names = {});
};

net::CertificatePair tst_Certificate::make(const QStringList &names)
{
    const net::CertificateRequest request{QStringLiteral("chat.test"), names};
    return *net::makeSelfSigned(request, QDateTime::currentDateTimeUtc());
}

void tst_Certificate::makesACertificateForNamesAndAddresses()
{
    const auto pair = make({QStringLiteral("chat.test"), QStringLiteral("localhost"),
                            QStringLiteral("127.0.0.1"), QStringLiteral("::1")});
    const QSslCertificate certificate(pair.certificatePem);
    QVERIFY(!certificate.isNull());
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{QStringLiteral("chat.test")});
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
    QVERIFY(names.values(QSsl::DnsEntry).contains(QStringLiteral("localhost")));
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    QVERIFY(make().certificatePem != make().certificatePem);
}

void tst_Certificate::isValidForTheRequestedYears()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const auto pair = net::makeSelfSigned({QStringLiteral("chat.test"), {}, 20}, now);
    QVERIFY(pair);
    const QSslCertificate certificate(pair->certificatePem);
    QCOMPARE(certificate.effectiveDate().toUTC(), now.addDays(-1));
    QCOMPARE(certificate.expiryDate().toUTC(), now.addYears(20));
}

void tst_Certificate::savesTheKeyReadableByItsOwnerOnly()
{
    QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    QCOMPARE(net::saveCertificate(make(), dir.filePath(QStringLiteral("cert.pem")), key),
             QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(key) & others));
    QVERIFY(QFile::permissions(key) & QFile::ReadOwner);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2); // No temporary file is left.
}

void tst_Certificate::reportsWhyItCannotSave()
{
    QTemporaryDir dir;
    const QString nowhere = dir.filePath(QStringLiteral("no/such/folder/key.pem"));
    QVERIFY(net::saveCertificate(make(), nowhere, nowhere).contains(nowhere));
}

HEARTH_LOOP_TEST(tst_Certificate)
#include "tst_certificate.moc"
