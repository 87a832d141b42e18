// SPDX-License-Identifier: MIT
#include "common/crypto/pbkdf2.h"
#include "common/irc/scram.h"
#include "tests/support/testprogram.h"

#include <QTest>

using irc::ScramClient;
using irc::ScramServer;

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
    void serverMatchesTheExchangeOfTheRfc();
    void serverRejectsWrongProofs();
    void serverRejectsInvalidMessages_data();
    void serverRejectsInvalidMessages();
    void clientAndServerAgree();
};

namespace {

const QByteArray clientNonce("rOprNGfwEbeRWgbNEkqO");
const QByteArray serverNonce("%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0");
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

void tst_Scram::serverMatchesTheExchangeOfTheRfc()
{
    ScramServer server(serverNonce);
    QCOMPARE(server.handleFirst("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"), QByteArray("user"));
    const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    QCOMPARE(server.challenge(salt, 4096), serverFirst);
    QVERIFY(server.handleFinal("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                               "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    const auto keys = irc::ScramKeys::of(net::pbkdf2Sha256("pencil", salt, 4096));
    QVERIFY(server.isProof(keys.storedKey));
    QCOMPARE(server.lastMessage(keys.serverKey),
             QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
}

void tst_Scram::serverRejectsWrongProofs()
{
    ScramServer server(serverNonce);
    const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    const auto keys = irc::ScramKeys::of(net::pbkdf2Sha256("pencil", salt, 4096));
    QVERIFY(server.handleFirst("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
    QVERIFY(!server.isProof(keys.storedKey));
    server.challenge(salt, 4096);
    QVERIFY(!server.isProof(keys.storedKey));
    QVERIFY(server.handleFinal("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                               "p=eHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    QVERIFY(!server.isProof(keys.storedKey));
    QVERIFY(!server.isProof({}));
}

void tst_Scram::serverRejectsInvalidMessages_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("final");

    const QByteArray first("n,,n=user,r=abc");
    const QByteArray proof(",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    for (const char *text :
         {"", "n", "n,", "n,,", "n,,n=user", "n,,r=abc",
          "n,,n=user,r=", "p=tls-unique,,n=user,r=abc", "n,a=other,n=user,r=abc",
          "n,,m=x,n=user,r=abc", "n,,n=us=er,r=abc", "n,,n=us=2cer,r=abc", "x,,n=user,r=abc"})
        QTest::addRow("first message %s", text) << QByteArray(text) << QByteArray();
    const QByteArray nonce = ",r=abc" + serverNonce;
    QTest::newRow("empty") << first << QByteArray();
    QTest::newRow("no proof") << first << "c=biws" + nonce;
    QTest::newRow("another nonce") << first << "c=biws,r=abcd" + proof;
    QTest::newRow("another binding") << first << "c=eSws" + nonce + proof;
    QTest::newRow("no binding") << first << nonce.mid(1) + proof;
    QTest::newRow("short proof") << first << "c=biws" + nonce + ",p=AAAA";
    QTest::newRow("proof that is not base64") << first << "c=biws" + nonce + ",p=!!!!";
}

void tst_Scram::serverRejectsInvalidMessages()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, final);
    ScramServer server(serverNonce);
    const auto name = server.handleFirst(first);
    QCOMPARE(name.has_value(), first == "n,,n=user,r=abc");
    server.challenge("salt", 4096);
    QVERIFY(!server.handleFinal(final));
}

void tst_Scram::clientAndServerAgree()
{
    for (const QByteArray name : {"ana", "a,b=c", "=2C"}) {
        ScramClient client(name, "client");
        ScramServer server("server");
        QCOMPARE(server.handleFirst(client.firstMessage()), name);
        QVERIFY(client.handleChallenge(server.challenge("salt", 4096)));
        const QByteArray salted = net::pbkdf2Sha256("sesame", "salt", 4096);
        QVERIFY(server.handleFinal(client.finalMessage(salted)));
        const auto keys = irc::ScramKeys::of(salted);
        QVERIFY(server.isProof(keys.storedKey));
        QVERIFY(client.isServerProof(server.lastMessage(keys.serverKey)));
    }
}

HEARTH_TEST(tst_Scram)
#include "tst_scram.moc"
