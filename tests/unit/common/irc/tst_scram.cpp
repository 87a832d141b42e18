// SPDX-License-Identifier: MIT
#include "common/crypto/pbkdf2.h"
#include "common/irc/scram.h"

#include <QTest>

using irc::ScramClient;

/// The exchange of RFC 7677, section 3.
class tst_Scram : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheExchangeOfTheRfc();
    void acceptsNoProofBeforeTheFinalMessage();
    void acceptsTheMinimumAndMaximumOfIterations();
    void rejectsInvalidChallenges_data();
    void rejectsInvalidChallenges();
    void escapesNames();
};

namespace {

const QByteArray clientNonce("rOprNGfwEbeRWgbNEkqO");
const QByteArray serverFirst("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                             "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");

} // namespace

void tst_Scram::matchesTheExchangeOfTheRfc()
{
    ScramClient client("user", clientNonce);
    QCOMPARE(client.firstMessage(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    const auto challenge = client.handleChallenge(serverFirst);
    QVERIFY(challenge);
    QCOMPARE(challenge->iterations, 4096);
    const QByteArray salted = net::pbkdf2Sha256("pencil", challenge->salt, challenge->iterations);
    QCOMPARE(client.finalMessage(salted),
             QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    QVERIFY(client.isServerProof("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QVERIFY(!client.isServerProof("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QVERIFY(!client.isServerProof("e=invalid-proof"));
    QVERIFY(!client.isServerProof("v="));
    QVERIFY(!client.isServerProof({}));
}

void tst_Scram::acceptsNoProofBeforeTheFinalMessage()
{
    ScramClient client("user", clientNonce);
    QVERIFY(client.handleChallenge(serverFirst));
    QVERIFY(!client.isServerProof("v="));
    QVERIFY(!client.isServerProof("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
}

void tst_Scram::acceptsTheMinimumAndMaximumOfIterations()
{
    for (const int iterations : {4'096, 1'000'000}) {
        ScramClient client("user", clientNonce);
        const auto challenge =
            client.handleChallenge("r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i="
                                   + QByteArray::number(iterations));
        QVERIFY(challenge);
        QCOMPARE(challenge->iterations, iterations);
    }
}

void tst_Scram::rejectsInvalidChallenges_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray salt("s=W22ZaJ0SNY7soEsUEjb6gQ==,");
    const QByteArray nonce("r=rOprNGfwEbeRWgbNEkqOx,");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another exchange") << "r=other," + salt + "i=4096";
    QTest::newRow("unchanged nonce") << "r=rOprNGfwEbeRWgbNEkqO," + salt + "i=4096";
    QTest::newRow("no salt") << nonce + "i=4096";
    QTest::newRow("salt that is not base64") << nonce + "s=!!,i=4096";
    QTest::newRow("one iteration too few") << nonce + salt + "i=4095";
    QTest::newRow("one iteration too many") << nonce + salt + "i=1000001";
    QTest::newRow("more iterations than an int can hold") << nonce + salt + "i=4294971392";
    QTest::newRow("iterations that are not a number") << nonce + salt + "i=many";
    QTest::newRow("a mandatory extension") << nonce + salt + "i=4096,m=x";
}

void tst_Scram::rejectsInvalidChallenges()
{
    QFETCH(QByteArray, message);
    ScramClient client("user", clientNonce);
    QVERIFY(!client.handleChallenge(message));
}

void tst_Scram::escapesNames()
{
    QCOMPARE(ScramClient("a,b=c", "x").firstMessage(), QByteArray("n,,n=a=2Cb=3Dc,r=x"));
}

QTEST_APPLESS_MAIN(tst_Scram)
#include "tst_scram.moc"
