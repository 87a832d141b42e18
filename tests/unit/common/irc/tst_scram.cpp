#include "common/irc/scram.h"
#include "common/net/pbkdf2.h"

#include <QTest>

using irc::ScramClient;

/// The exchange of RFC 7677, section 3.
class tst_Scram : public QObject
{
    Q_OBJECT

private slots:
    void isTheExchangeOfTheRfc();
    void doesNotTakeJustAnyChallenge_data();
    void doesNotTakeJustAnyChallenge();
    void escapesNames();
};

namespace {

const QByteArray clientNonce("rOprNGfwEbeRWgbNEkqO");
const QByteArray serverFirst("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                             "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");

} // namespace

void tst_Scram::isTheExchangeOfTheRfc()
{
    ScramClient client("user", clientNonce);
    QCOMPARE(client.firstMessage(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    const auto challenge = client.takeChallenge(serverFirst);
    QVERIFY(challenge);
    QCOMPARE(challenge->iterations, 4096);
    const QByteArray salted = net::pbkdf2Sha256("pencil", challenge->salt, challenge->iterations);
    QVERIFY(!client.isServerProof("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QCOMPARE(client.finalMessage(salted),
             QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    QVERIFY(client.isServerProof("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QVERIFY(!client.isServerProof("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QVERIFY(!client.isServerProof("e=invalid-proof"));
    QVERIFY(!client.isServerProof({}));
}

void tst_Scram::doesNotTakeJustAnyChallenge_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray salt("s=W22ZaJ0SNY7soEsUEjb6gQ==,");
    const QByteArray nonce("r=rOprNGfwEbeRWgbNEkqOx,");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another exchange") << "r=other," + salt + "i=4096";
    QTest::newRow("nothing added to the nonce") << "r=rOprNGfwEbeRWgbNEkqO," + salt + "i=4096";
    QTest::newRow("no salt") << nonce + "i=4096";
    QTest::newRow("salt that is not base64") << nonce + "s=!!,i=4096";
    QTest::newRow("too easy to try out") << nonce + salt + "i=1";
    QTest::newRow("too slow for anybody") << nonce + salt + "i=2000000000";
    QTest::newRow("no number") << nonce + salt + "i=many";
    QTest::newRow("an extension that must be understood") << nonce + salt + "i=4096,m=x";
}

void tst_Scram::doesNotTakeJustAnyChallenge()
{
    QFETCH(QByteArray, message);
    ScramClient client("user", clientNonce);
    QVERIFY(!client.takeChallenge(message));
}

void tst_Scram::escapesNames()
{
    QCOMPARE(ScramClient("a,b=c", "x").firstMessage(), QByteArray("n,,n=a=2Cb=3Dc,r=x"));
}

QTEST_APPLESS_MAIN(tst_Scram)
#include "tst_scram.moc"
