// SPDX-License-Identifier: MIT
#include "client/net/certificatetrust.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::Trust;

class tst_CertificateTrust : public QObject
{
    Q_OBJECT

private slots:
    void decidesByPinThenAuthorityThenLocality_data();
    void decidesByPinThenAuthorityThenLocality();
};

void tst_CertificateTrust::decidesByPinThenAuthorityThenLocality_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("isNearby");
    QTest::addColumn<Trust>("trust");
    const QList<QSslError> none;
    const QList<QSslError> selfSigned{QSslError(QSslError::SelfSignedCertificate),
                                      QSslError(QSslError::HostNameMismatch)};
    const QList<QSslError> revoked{QSslError(QSslError::SelfSignedCertificate),
                                   QSslError(QSslError::CertificateRevoked)};
    const QByteArray a(64, 'a');
    const QByteArray b(64, 'b');
    const QByteArray noFingerprint;
    QTest::newRow("an authority vouches") << none << a << noFingerprint << false << Trust::Accepted;
    QTest::newRow("an authority vouches for another key than the pinned one")
        << none << a << b << false << Trust::KeyChanged;
    QTest::newRow("an authority vouches for the pinned key")
        << none << a << a << false << Trust::Accepted;
    QTest::newRow("never seen, nearby")
        << selfSigned << a << noFingerprint << true << Trust::FirstUse;
    QTest::newRow("never seen, elsewhere")
        << selfSigned << a << noFingerprint << false << Trust::Unknown;
    QTest::newRow("as pinned, elsewhere") << selfSigned << a << a << false << Trust::Accepted;
    QTest::newRow("revoked, but as pinned") << revoked << a << a << false << Trust::Accepted;
    QTest::newRow("another key, nearby") << selfSigned << a << b << true << Trust::KeyChanged;
    QTest::newRow("revoked") << revoked << a << noFingerprint << true << Trust::Refused;
    QTest::newRow("no certificate") << selfSigned << noFingerprint << a << true << Trust::Refused;
}

void tst_CertificateTrust::decidesByPinThenAuthorityThenLocality()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(QByteArray, fingerprint);
    QFETCH(QByteArray, pin);
    QFETCH(bool, isNearby);
    QFETCH(Trust, trust);
    QCOMPARE(client::certificateTrust(errors, fingerprint, pin, isNearby), trust);
}

HEARTH_TEST(tst_CertificateTrust)
#include "tst_certificatetrust.moc"
