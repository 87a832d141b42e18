// SPDX-License-Identifier: MIT
#include "client/session/session.h"
#include "common/crypto/pbkdf2.h"
#include "common/irc/scram.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// How passwords are sent to the server: PASS, and SASL with its refusals.
class tst_Login : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsTheServerPasswordFirst();
    void asksForTheRequiredServerPassword_data();
    void asksForTheRequiredServerPassword();
    void logsInWithPlainOverTls();
    void neverSendsThePasswordInClear_data();
    void neverSendsThePasswordInClear();
    void prefersScramAndVerifiesTheServer();
    void rejectsAServerWithoutAValidProof_data();
    void rejectsAServerWithoutAValidProof();
    void reportsAWrongPasswordIfTheProofIsRefused();
    void fallsBackToPlainWithoutScram();
    void refusesPlainAfterScramHasSucceeded();
    void logsInWithACertificate();
    void usesThePasswordIfTheCertificateIsRefused();
    void asksForThePasswordIfTheCertificateIsRefused();
    void presentsNoCertificateInClear();
    void asksForAMissingPassword();
    void splitsALongResponse();
    void reportsARefusal_data();
    void reportsARefusal();
    void reportsARefusalOnce();
    void reportsAServerWithoutSasl();
    void logsInWhenSaslBecomesAvailable();
    void logsInOnEachConnection();

private:
    void feed(const QByteArrayList &lines);
    void begin(const Credentials &credentials, bool secure = true);
    /// Offers @p mechanisms and acknowledges the capability sasl.
    void offer(const QByteArray &mechanisms);
    QList<event::Refused> refusals() const;
    /// Returns the lines sent since the previous call.
    QByteArrayList sent() { return std::exchange(m_lines, {}); }
    /// Plays the server's side of SCRAM up to its challenge. Returns the client's first message.
    QByteArray challenge();
    QByteArray serverSignature(const QByteArray &final, const QByteArray &first) const;

    std::unique_ptr<Session> m_session;
    QByteArrayList m_lines;
    QList<SessionEvent> m_events;
    QByteArray m_challengePassword;
    std::optional<irc::ScramClient::Challenge> m_challenge;
};

namespace {

const Credentials account{{}, u"ana"_s, u"sesame"_s};
const QByteArray salt("0123456789abcdef");

QByteArray authenticate(const QByteArray &data)
{
    return "AUTHENTICATE " + data.toBase64();
}

QByteArray payload(const QByteArray &line)
{
    return QByteArray::fromBase64(line.mid(qstrlen("AUTHENTICATE ")).trimmed());
}

} // namespace

void tst_Login::init()
{
    m_lines.clear();
    m_events.clear();
    m_challenge.reset();
    m_session = std::make_unique<Session>(u"ana"_s);
    connect(m_session.get(), &Session::linesReady, this,
            [this](const QList<QByteArray> &lines) { m_lines += lines; });
    connect(m_session.get(), &Session::eventsReady, this,
            [this](const QList<SessionEvent> &events) { m_events += events; });
    connect(m_session.get(), &Session::keyDerivationRequested, this,
            [this](const QByteArray &password, const irc::ScramClient::Challenge &challenge) {
                m_challengePassword = password;
                m_challenge = challenge;
            });
}

void tst_Login::feed(const QByteArrayList &lines)
{
    QList<irc::Message> messages;
    for (const QByteArray &line : lines)
        messages.append(irc::Message::parse(line).value());
    m_session->receive(messages, 1'000);
}

void tst_Login::begin(const Credentials &credentials, bool secure)
{
    m_session->setCredentials(credentials);
    m_session->handleConnected(0, {secure, false, "nonce"});
}

void tst_Login::offer(const QByteArray &mechanisms)
{
    feed({":h CAP * LS :batch " + mechanisms});
    QCOMPARE(sent().last(), QByteArray("CAP REQ :batch sasl\r\n"));
    feed({":h CAP * ACK :batch sasl"});
}

QList<event::Refused> tst_Login::refusals() const
{
    QList<event::Refused> found;
    for (const SessionEvent &event : m_events) {
        if (const auto *refused = std::get_if<event::Refused>(&event))
            found.append(*refused);
    }
    return found;
}

QByteArray tst_Login::challenge()
{
    feed({"AUTHENTICATE +"});
    const QByteArray first = payload(sent().value(0));
    feed({authenticate("r=nonce+more,s=" + salt.toBase64() + ",i=4096")});
    return first;
}

QByteArray tst_Login::serverSignature(const QByteArray &final, const QByteArray &first) const
{
    const irc::ScramKeys keys = irc::ScramKeys::of(net::pbkdf2Sha256("sesame", salt, 4096));
    const QByteArray signedText = first.mid(3) + ",r=nonce+more,s=" + salt.toBase64() + ",i=4096,"
                                  + final.left(final.indexOf(",p="));
    return QMessageAuthenticationCode::hash(signedText, keys.serverKey, QCryptographicHash::Sha256)
        .toBase64();
}

void tst_Login::sendsTheServerPasswordFirst()
{
    begin({u"open sesame"_s, {}, {}});
    QCOMPARE(m_lines, (QByteArrayList{"CAP LS 302\r\n", "PASS :open sesame\r\n", "NICK ana\r\n",
                                      "USER ana 0 * ana\r\n"}));
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    QVERIFY(refusals().isEmpty());
}

void tst_Login::asksForTheRequiredServerPassword_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const QString required = u"This server requires a password."_s;
    const QString wrong = u"Wrong password."_s;
    const QByteArray numeric(":h 464 * :Password incorrect");
    const QByteArray closing("ERROR :Access denied: Bad password?");
    QTest::newRow("none given") << QByteArray() << numeric << required;
    QTest::newRow("a wrong one given") << QByteArray("x") << numeric << wrong;
    QTest::newRow("none given, ERROR alone") << QByteArray() << closing << required;
    QTest::newRow("a wrong one given, ERROR alone") << QByteArray("x") << closing << wrong;
    QTest::newRow("too often")
        << QByteArray("x") << QByteArray(":h 464 * :Too many wrong passwords, please wait a minute")
        << u"The server refused the connection: Too many wrong passwords, please wait a minute"_s;
}

void tst_Login::asksForTheRequiredServerPassword()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    begin({QString::fromUtf8(given), {}, {}});
    feed({answer});
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().requirement, Requirement::ServerPassword);
    QCOMPARE(refusals().first().reason, sentence);
}

void tst_Login::logsInWithPlainOverTls()
{
    begin(account);
    offer("sasl=EXTERNAL,PLAIN");
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE PLAIN\r\n"}));
    feed({"AUTHENTICATE +"});
    QCOMPARE(payload(m_lines.value(0)), QByteArray("ana\0ana\0sesame", 14));
    QCOMPARE(sent().size(), 1);
    feed({"AUTHENTICATE +"}); // the password is not sent a second time
    QVERIFY(sent().isEmpty());
    feed({":h 900 * ana!a@h ana :You are now logged in", ":h 903 * :SASL successful"});
    QCOMPARE(sent(), (QByteArrayList{"CAP END\r\n"}));
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    QVERIFY(refusals().isEmpty());
}

void tst_Login::neverSendsThePasswordInClear_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::newRow("PLAIN alone") << QByteArray("sasl=PLAIN");
    QTest::newRow("no list of mechanisms") << QByteArray("sasl");
}

void tst_Login::neverSendsThePasswordInClear()
{
    QFETCH(QByteArray, offered);
    begin(account, false);
    offer(offered);
    feed({"AUTHENTICATE +"});
    feed({":h 908 * PLAIN :are available", ":h 904 * :SASL authentication failed"});
    QCOMPARE(refusals().size(), 1);
    QVERIFY2(refusals().first().reason.contains(u"ircs://"_s),
             qPrintable(refusals().first().reason));
    for (const QByteArray &line : std::as_const(m_lines))
        QVERIFY(!line.startsWith("AUTHENTICATE PLAIN") && !payload(line).contains("sesame"));
}

void tst_Login::prefersScramAndVerifiesTheServer()
{
    begin(account, false);
    offer("sasl=PLAIN,SCRAM-SHA-256");
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE SCRAM-SHA-256\r\n"}));
    const QByteArray first = challenge();
    QCOMPARE(first, QByteArray("n,,n=ana,r=nonce"));
    QVERIFY(m_challenge);
    QCOMPARE(m_challengePassword, QByteArray("sesame"));
    QVERIFY(sent().isEmpty());
    m_session->handleDerivedKey({salt, 9'999}, "of an earlier connection", 1);
    QVERIFY(sent().isEmpty());
    m_session->handleDerivedKey(*m_challenge, net::pbkdf2Sha256("sesame", salt, 4096), 1);
    const QByteArray final = payload(sent().value(0));
    QVERIFY(final.startsWith("c=biws,r=nonce+more,p="));
    feed({authenticate("v=" + serverSignature(final, first))});
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE +\r\n"}));
    feed({":h 903 * :SASL successful"});
    QCOMPARE(sent(), (QByteArrayList{"CAP END\r\n"}));
    QVERIFY(refusals().isEmpty());
}

void tst_Login::rejectsAServerWithoutAValidProof_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("success without a proof") << QByteArray(":h 903 * :SASL successful");
    QTest::newRow("a wrong proof") << authenticate("v=AAAA");
}

void tst_Login::rejectsAServerWithoutAValidProof()
{
    QFETCH(QByteArray, answer);
    begin(account);
    offer("sasl=SCRAM-SHA-256");
    challenge();
    m_session->handleDerivedKey(*m_challenge, net::pbkdf2Sha256("sesame", salt, 4096), 1);
    sent();
    feed({answer});
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE *\r\n"}));
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().requirement, Requirement::Login);
}

void tst_Login::reportsAWrongPasswordIfTheProofIsRefused()
{
    begin(account);
    offer("sasl=SCRAM-SHA-256");
    challenge();
    m_session->handleDerivedKey(*m_challenge, net::pbkdf2Sha256("tulip", salt, 4096), 1);
    feed({authenticate("e=invalid-proof"), ":h 904 * :SASL authentication failed"});
    QCOMPARE(refusals().size(), 1);
    QVERIFY2(refusals().first().reason.contains(u"Wrong account name"_s),
             qPrintable(refusals().first().reason));
}

void tst_Login::fallsBackToPlainWithoutScram()
{
    begin(account);
    offer("sasl");
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE SCRAM-SHA-256\r\n"}));
    feed({":h 908 * PLAIN,EXTERNAL :are available", ":h 904 * :SASL authentication failed"});
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE PLAIN\r\n"}));
    QVERIFY(refusals().isEmpty());
}

void tst_Login::refusesPlainAfterScramHasSucceeded()
{
    begin(account);
    offer("sasl=PLAIN,SCRAM-SHA-256");
    sent();
    const QByteArray first = challenge();
    sent();
    m_session->handleDerivedKey(*m_challenge, net::pbkdf2Sha256("sesame", salt, 4096), 1'000);
    const QByteArray final = payload(sent().value(0));
    feed({authenticate("v=" + serverSignature(final, first)), ":h 903 ana :Logged in"});
    QVERIFY(m_session->credentials().isScramOnly);
    m_session->handleDisconnected(0, 2'000);
    m_session->handleConnected(3'000, {true, false, "nonce"});
    offer("sasl=PLAIN");
    QCOMPARE(sent(), QByteArrayList());
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().requirement, Requirement::Login);
    QVERIFY(refusals().first().reason.contains(u"The password was not sent."_s));
    // The user has entered it again.
    m_session->handleDisconnected(0, 4'000);
    begin(account);
    offer("sasl=PLAIN");
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE PLAIN\r\n"});
}

namespace {

Credentials withCertificate(const QString &password)
{
    Credentials credentials{{}, u"ana"_s, password};
    credentials.certificate = {"certificate", "key"};
    return credentials;
}

} // namespace

void tst_Login::logsInWithACertificate()
{
    begin(withCertificate(u"sesame"_s));
    offer("sasl=EXTERNAL,PLAIN,SCRAM-SHA-256");
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE EXTERNAL\r\n"});
    feed({"AUTHENTICATE +"});
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE +\r\n"});
    feed({":h 903 ana :Logged in"});
    QCOMPARE(sent(), QByteArrayList{"CAP END\r\n"});
    QVERIFY(m_session->credentials().accountPassword.isEmpty()); // not needed any more
}

void tst_Login::usesThePasswordIfTheCertificateIsRefused()
{
    begin(withCertificate(u"sesame"_s));
    offer("sasl");
    sent();
    feed({"AUTHENTICATE +"});
    sent();
    feed({":h 904 ana :Failed"});
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE SCRAM-SHA-256\r\n"});
    begin(withCertificate(u"sesame"_s));
    offer("sasl=SCRAM-SHA-256"); // without a certificate
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE SCRAM-SHA-256\r\n"});
}

void tst_Login::asksForThePasswordIfTheCertificateIsRefused()
{
    begin(withCertificate({}));
    offer("sasl=EXTERNAL,SCRAM-SHA-256");
    feed({"AUTHENTICATE +", ":h 904 ana :Failed"});
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().requirement, Requirement::Login);
    QVERIFY(refusals().first().reason.contains(u"does not accept this computer's certificate"_s));
}

void tst_Login::presentsNoCertificateInClear()
{
    begin(withCertificate(u"sesame"_s), false);
    offer("sasl=EXTERNAL,SCRAM-SHA-256");
    QCOMPARE(sent(), QByteArrayList{"AUTHENTICATE SCRAM-SHA-256\r\n"});
}

void tst_Login::asksForAMissingPassword()
{
    begin({{}, u"ana"_s, {}});
    offer("sasl=SCRAM-SHA-256");
    QCOMPARE(sent(), QByteArrayList());
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().reason, u"Enter the password of the account ana."_s);
}

void tst_Login::splitsALongResponse()
{
    Credentials longOne = account;
    // The response is account NUL account NUL password: 300 bytes, 400 in base64.
    longOne.accountPassword = QString(300 - 2 * 4, u'x');
    begin(longOne);
    offer("sasl=PLAIN");
    sent();
    feed({"AUTHENTICATE +"});
    QCOMPARE(m_lines.size(), 2);
    QCOMPARE(m_lines.at(0).size(), qsizetype(qstrlen("AUTHENTICATE \r\n") + 400));
    QCOMPARE(m_lines.at(1), QByteArray("AUTHENTICATE +\r\n"));
}

void tst_Login::reportsARefusal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("part");
    QTest::newRow("902") << QByteArray(":h 902 * :Locked") << u"locked"_s;
    QTest::newRow("904") << QByteArray(":h 904 * :SASL authentication failed")
                         << u"Wrong account name"_s;
    QTest::newRow("904 for a while")
        << QByteArray(":h 904 * :Too many tries, please wait") << u"Too many tries, please wait"_s;
    QTest::newRow("905") << QByteArray(":h 905 * :SASL message too long") << u"too long"_s;
    QTest::newRow("906") << QByteArray(":h 906 * :Services are away") << u"Services are away"_s;
    QTest::newRow("ERROR") << QByteArray("ERROR :SASL authentication failed") << u"not logged in"_s;
}

void tst_Login::reportsARefusal()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, part);
    begin(account);
    offer("sasl=PLAIN");
    feed({"AUTHENTICATE +", answer});
    QCOMPARE(refusals().size(), 1);
    QCOMPARE(refusals().first().requirement, Requirement::Login);
    QVERIFY2(refusals().first().reason.contains(part), qPrintable(refusals().first().reason));
    QVERIFY(!m_lines.contains("CAP END\r\n"));
}

void tst_Login::reportsARefusalOnce()
{
    begin(account);
    offer("sasl=PLAIN");
    feed({"AUTHENTICATE +", ":h 904 * :SASL authentication failed", ":h 464 * :Password incorrect",
          "ERROR :Bad password"});
    QCOMPARE(refusals().size(), 1);
    sent();
    feed({":h CAP * NEW :sasl=PLAIN"});
    QVERIFY(!sent().contains("AUTHENTICATE PLAIN\r\n")); // no second attempt after a refusal
}

void tst_Login::reportsAServerWithoutSasl()
{
    begin(account);
    feed({":h CAP * LS :batch", ":h CAP * ACK :batch"});
    QCOMPARE(refusals().size(), 1);
    QVERIFY(refusals().first().reason.contains(u"does not support accounts"_s));
    init();
    begin(account, false);
    feed({":h CAP * LS :"});
    QCOMPARE(refusals().size(), 1);
    QVERIFY(refusals().first().reason.contains(u"ircs://"_s));
}

void tst_Login::logsInWhenSaslBecomesAvailable()
{
    begin(account);
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QVERIFY(m_session->isReady());
    sent();
    feed({":h CAP ana NEW :sasl=PLAIN"});
    QCOMPARE(sent(), (QByteArrayList{"CAP REQ :sasl\r\n"}));
    feed({":h CAP ana ACK :sasl", "AUTHENTICATE +", ":h 904 ana :SASL authentication failed"});
    QVERIFY(refusals().isEmpty()); // shown as an error; the connection continues
    QVERIFY(m_session->isReady());
}

void tst_Login::logsInOnEachConnection()
{
    begin(account);
    offer("sasl=PLAIN");
    feed({"AUTHENTICATE +", ":h 903 * :ok", ":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    m_session->handleDisconnected(0, 2);
    sent();
    m_session->handleConnected(3, {true, false, "other"});
    sent();
    offer("sasl=PLAIN");
    QCOMPARE(sent(), (QByteArrayList{"AUTHENTICATE PLAIN\r\n"}));
}

HEARTH_TEST(tst_Login)
#include "tst_login.moc"
