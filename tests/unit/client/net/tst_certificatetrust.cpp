#include "client/net/certificatetrust.h"

#include <QTest>

using client::Trust;

class tst_CertificateTrust : public QObject
{
    Q_OBJECT

private slots:
    void trustsOnFirstUse_data();
    void trustsOnFirstUse();
};

void tst_CertificateTrust::trustsOnFirstUse_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<Trust>("trust");
    const QList<QSslError> none;
    const QList<QSslError> selfSigned{QSslError(QSslError::SelfSignedCertificate),
                                      QSslError(QSslError::HostNameMismatch)};
    const QList<QSslError> revoked{QSslError(QSslError::SelfSignedCertificate),
                                   QSslError(QSslError::CertificateRevoked)};
    const QByteArray a(64, 'a');
    const QByteArray b(64, 'b');
    QTest::newRow("an authority's word") << none << a << QByteArray() << Trust::Accepted;
    QTest::newRow("an authority's word for a new key") << none << a << b << Trust::Accepted;
    QTest::newRow("never seen") << selfSigned << a << QByteArray() << Trust::FirstUse;
    QTest::newRow("as pinned") << selfSigned << a << a << Trust::Accepted;
    QTest::newRow("revoked, but as pinned") << revoked << a << a << Trust::Accepted;
    QTest::newRow("another key") << selfSigned << a << b << Trust::KeyChanged;
    QTest::newRow("revoked") << revoked << a << QByteArray() << Trust::Refused;
    QTest::newRow("no certificate") << selfSigned << QByteArray() << a << Trust::Refused;
}

void tst_CertificateTrust::trustsOnFirstUse()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(QByteArray, fingerprint);
    QFETCH(QByteArray, pin);
    QFETCH(Trust, trust);
    QCOMPARE(client::certificateTrust(errors, fingerprint, pin), trust);
}

QTEST_APPLESS_MAIN(tst_CertificateTrust)
#include "tst_certificatetrust.moc"
