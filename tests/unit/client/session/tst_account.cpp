// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

using Kind = AccountRequest::Kind;
using Field = AccountAnswer::Field;

/// Requests about an account: registration, and the subcommands of ACCOUNT.
class tst_Account : public SessionFixture
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatTheServerOffers();
    void followsTheAccountOfTheUser();
    void registersTheNick();
    void asksForACode();
    void explainsARefusal_data();
    void explainsARefusal();
    void sendsNoPasswordInClear();
    void sendsNothingThatIsNotOffered();
    void requiresAnEmailAddressWhereTheServerDoes();
    void readsTheSessions();
    void readsTheCertificates();
    void changesThePassword();
    void forgetsTheAccountAfterTheLogOut();
    void reportsALostConnection();
    void reportsAServerThatIsBusy();
    void logsInOnAConnectionWithoutSasl();
    void keepsTheCredentialsIfALogInFails();
    void registersBeforeTheConnectionIsComplete();
    void registersOnceConnectedWhereTheServerWantsThat();
    void returnsToTheCardWithTheProblem_data();
    void returnsToTheCardWithTheProblem();
    void confirmsWithACodeBeforeTheConnectionIsComplete();

private:
    /// Sends the capabilities of hearthd with this value of draft/account-registration.
    void negotiate(const QByteArray &registration);
    void welcome();
    /// Connects to a server with the commands of hearthd.
    void connectNow(const QByteArray &registration = "before-connect,custom-account-name",
                    bool secure = true);
    void request(const AccountRequest &request)
    {
        forget();
        m_session->requestAccount(request, 1'000);
    }
    /// The only answer since forget().
    AccountAnswer answer() const
    {
        const auto answers = all<event::AccountAnswered>();
        return answers.size() == 1 ? answers.first().answer
                                   : AccountAnswer{.request = {}, .problem = u"not one answer"_s};
    }
    /// The only line since forget(), without its label and line end, which is kept in m_label.
    QByteArray line();
    /// Feeds @p lines as a batch that answers the last line().
    void feedAnswer(const QByteArrayList &lines);

    QByteArray m_label;
};

void tst_Account::init()
{
    makeSession();
}

void tst_Account::negotiate(const QByteArray &registration)
{
    feed({":h CAP * LS :batch labeled-response standard-replies sasl=SCRAM-SHA-256,PLAIN "
          "draft/account-registration="
          + registration});
    const bool logsIn = m_lines.last().contains("sasl");
    feed({QByteArray(":h CAP * ACK :batch draft/account-registration labeled-response "
                     "standard-replies")
          + (logsIn ? " sasl" : "")});
}

void tst_Account::welcome()
{
    feed({":h 001 ana :Welcome", ":h 005 ana ACCOUNT=CERT,PASSWORD CHANTYPES=# :are supported",
          ":h 422 ana :No MOTD"});
}

void tst_Account::connectNow(const QByteArray &registration, bool secure)
{
    m_session->handleConnected(0, {secure, false, "nonce"});
    negotiate(registration);
    welcome();
    forget();
}

QByteArray tst_Account::line()
{
    if (m_lines.size() != 1)
        return m_lines.join();
    const QByteArray line = m_lines.first().trimmed();
    if (!line.startsWith("@label="))
        return line;
    m_label = line.mid(7, line.indexOf(' ') - 7);
    return line.mid(line.indexOf(' ') + 1);
}

void tst_Account::feedAnswer(const QByteArrayList &lines)
{
    QByteArrayList batch{"@label=" + m_label + " :h BATCH +x labeled-response"};
    for (const QByteArray &line : lines)
        batch.append("@batch=x " + line);
    feed(batch + QByteArrayList{":h BATCH -x"});
}

void tst_Account::showsWhatTheServerOffers()
{
    m_session->handleConnected(0, {true, false, "nonce"});
    negotiate("email-required,before-connect");
    welcome();
    const AccountState state = all<event::AccountChanged>().constLast().state;
    QCOMPARE(state, (AccountState{{}, true, true, true, true}));
    forget();
    m_session->handleDisconnected(0, 1'000);
    QCOMPARE(all<event::AccountChanged>().constLast().state, AccountState());
}

void tst_Account::followsTheAccountOfTheUser()
{
    connectNow();
    feed({":h 900 ana ana!ana@host anna :You are now logged in as anna"});
    QCOMPARE(all<event::AccountChanged>().constLast().state.account, u"anna"_s);
    feed({":ana!ana@host ACCOUNT *"});
    QCOMPARE(all<event::AccountChanged>().constLast().state.account, QString());
    feed({":ana!ana@host ACCOUNT anna"});
    QCOMPARE(all<event::AccountChanged>().constLast().state.account, u"anna"_s);
    forget();
    feed({":tom!tom@host ACCOUNT tommy"});
    QCOMPARE(all<event::AccountChanged>().size(), 0);
    feed({":h 901 ana ana!ana@host :You are now logged out"});
    QCOMPARE(all<event::AccountChanged>().constLast().state.account, QString());
}

void tst_Account::registersTheNick()
{
    connectNow();
    request({.kind = Kind::Register, .account = u"ana"_s, .password = u"two words"_s});
    QCOMPARE(line(), QByteArray("REGISTER * * :two words"));
    forget();
    feedAnswer({":h REGISTER SUCCESS ana :Your account is registered",
                ":h 900 ana ana!ana@host ana :You are now logged in as ana"});
    QVERIFY(answer().isSuccess());
    QCOMPARE(m_session->credentials().account, u"ana"_s);
    QCOMPARE(m_session->credentials().accountPassword, u"two words"_s);
    QCOMPARE(all<event::AccountChanged>().constLast().state.account, u"ana"_s);
    QCOMPARE(texts(), QStringList());
}

void tst_Account::asksForACode()
{
    connectNow();
    request({.kind = Kind::Register,
             .account = u"anna"_s,
             .password = u"sesame"_s,
             .email = u"ana@example.org"_s});
    QCOMPARE(line(), QByteArray("REGISTER anna ana@example.org sesame"));
    forget();
    feed({":h REGISTER VERIFICATION_REQUIRED anna :Look into your mail"}); // without a label
    QVERIFY(answer().needsCode());
    QVERIFY(!answer().isSuccess());
    QCOMPARE(answer().codeHint, u"Look into your mail."_s);
    QVERIFY(m_session->credentials().account.isEmpty());
    request(
        {.kind = Kind::Verify, .account = u"anna"_s, .password = u"sesame"_s, .code = u"1234"_s});
    QCOMPARE(line(), QByteArray("VERIFY anna 1234"));
    forget();
    feed({":h FAIL VERIFY INVALID_CODE anna :No"});
    QCOMPARE(answer().field, Field::Code);
    request(
        {.kind = Kind::Verify, .account = u"anna"_s, .password = u"sesame"_s, .code = u"4321"_s});
    forget();
    feed({":h VERIFY SUCCESS anna :Verified"});
    QVERIFY(answer().isSuccess());
    QCOMPARE(m_session->credentials().accountPassword, u"sesame"_s);
}

void tst_Account::explainsARefusal_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("part");
    QTest::addColumn<Field>("field");

    const auto row = [](const char *code, const char *part, Field field) {
        QTest::newRow(code) << QByteArray(code) << QString::fromLatin1(part) << field;
    };
    row("ACCOUNT_EXISTS", "The account name ana is taken.", Field::Account);
    row("BAD_ACCOUNT_NAME", "does not allow the account name ana", Field::Account);
    row("ACCOUNT_NAME_MUST_BE_NICK", "must have the name of its user", Field::Account);
    row("NEED_NICK", "has not accepted your name yet", Field::Account);
    row("WEAK_PASSWORD", "too weak", Field::Password);
    row("UNACCEPTABLE_PASSWORD", "cannot use this password", Field::Password);
    row("INVALID_EMAIL", "requires an e-mail address", Field::Email);
    row("ALREADY_AUTHENTICATED", "Log out first.", Field::None);
    row("TLS_REQUIRED", "over an encrypted connection", Field::None);
    row("TEMPORARILY_UNAVAILABLE", "at the moment: Come back later.", Field::None);
    row("SOMETHING_NEW", "The server refused this: Come back later.", Field::None);
}

void tst_Account::explainsARefusal()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, part);
    QFETCH(const Field, field);
    connectNow();
    request({.kind = Kind::Register, .account = u"ana"_s, .password = u"sesame"_s});
    forget();
    feed({":h FAIL REGISTER " + code + " ana :Come back later"});
    QVERIFY2(answer().problem.contains(part), qPrintable(answer().problem));
    QCOMPARE(answer().field, field);
    QCOMPARE(texts(), QStringList()); // the answer is shown where the user asked
}

void tst_Account::sendsNoPasswordInClear()
{
    connectNow("before-connect", false);
    for (const Kind kind : {Kind::Register, Kind::ChangePassword}) {
        request({.kind = kind, .account = u"ana"_s, .password = u"sesame"_s});
        QCOMPARE(m_lines, QList<QByteArray>());
        QVERIFY(answer().problem.contains(u"without encryption"_s));
    }
}

void tst_Account::sendsNothingThatIsNotOffered()
{
    m_session->handleConnected(0, {true, false, "nonce"});
    feed({":h CAP * LS :batch", ":h CAP * ACK :batch", ":h 001 ana :Welcome",
          ":h 422 ana :No MOTD"});
    for (const Kind kind : {Kind::Register, Kind::LogIn, Kind::ListSessions, Kind::Delete}) {
        request({.kind = kind, .account = u"ana"_s, .password = u"sesame"_s});
        QCOMPARE(m_lines, QList<QByteArray>());
        QVERIFY(!answer().problem.isEmpty());
    }
}

void tst_Account::requiresAnEmailAddressWhereTheServerDoes()
{
    connectNow("email-required");
    request({.kind = Kind::Register, .account = u"ana"_s, .password = u"sesame"_s});
    QCOMPARE(m_lines, QList<QByteArray>());
    QCOMPARE(answer().field, Field::Email);
}

void tst_Account::readsTheSessions()
{
    connectNow();
    request({.kind = Kind::ListSessions});
    QCOMPARE(line(), QByteArray("ACCOUNT SESSIONS"));
    forget();
    feedAnswer({":h NOTE ACCOUNT SESSION 7 ana 10.0.0.7 1970-01-01T00:00:05.000Z this :ana from",
                ":h NOTE ACCOUNT SESSION 9 ben 10.0.0.9 nonsense other :ben from",
                ":h NOTE ACCOUNT SESSION broken :text", ":h NOTE ACCOUNT NEWS :text"});
    const QList<AccountSession> sessions{{"7", u"ana"_s, u"10.0.0.7"_s, 5'000, true},
                                         {"9", u"ben"_s, u"10.0.0.9"_s, 0, false}};
    QCOMPARE(answer().sessions, sessions);
    QCOMPARE(texts(), QStringList());
    request({.kind = Kind::SignOut, .subject = "9"});
    QCOMPARE(line(), QByteArray("ACCOUNT SIGNOUT 9"));
    forget();
    feed({"@label=" + m_label + " :h NOTE ACCOUNT SIGNED_OUT :Sessions signed out: 1"});
    QVERIFY(answer().isSuccess());
}

void tst_Account::readsTheCertificates()
{
    connectNow();
    request({.kind = Kind::ListCertificates});
    QCOMPARE(line(), QByteArray("ACCOUNT CERT LIST"));
    forget();
    feedAnswer({":h NOTE ACCOUNT CERTIFICATE abcd :Certificate: abcd",
                ":h NOTE ACCOUNT CERTIFICATE_COUNT :1 of at most 10 certificates"});
    QCOMPARE(answer().certificates, QByteArrayList{"abcd"});
    request({.kind = Kind::RemoveCertificate, .subject = "abcd"});
    QCOMPARE(line(), QByteArray("ACCOUNT CERT REMOVE abcd"));
    forget();
    feed({"@label=" + m_label + " :h FAIL ACCOUNT UNKNOWN_CERTIFICATE :No"});
    QVERIFY(answer().problem.contains(u"does not have this certificate"_s));
}

void tst_Account::changesThePassword()
{
    m_session->setCredentials({{}, u"ana"_s, u"old"_s});
    connectNow();
    request({.kind = Kind::ChangePassword, .password = u"new"_s});
    QCOMPARE(line(), QByteArray("ACCOUNT PASSWORD new"));
    QCOMPARE(m_session->credentials().accountPassword, u"old"_s);
    forget();
    feed({"@label=" + m_label + " :h NOTE ACCOUNT PASSWORD_CHANGED :Your password has changed"});
    QVERIFY(answer().isSuccess());
    QCOMPARE(m_session->credentials().accountPassword, u"new"_s);
}

void tst_Account::forgetsTheAccountAfterTheLogOut()
{
    m_session->setCredentials({u"door"_s, u"ana"_s, u"sesame"_s});
    connectNow();
    request({.kind = Kind::LogOut});
    QCOMPARE(line(), QByteArray("ACCOUNT LOGOUT"));
    forget();
    feedAnswer({":h 901 ana ana!ana@host :You are now logged out",
                ":h NOTE ACCOUNT LOGGED_OUT :You are now logged out"});
    QVERIFY(answer().isSuccess());
    QCOMPARE(m_session->credentials(), Credentials{u"door"_s});
}

void tst_Account::reportsALostConnection()
{
    connectNow();
    request({.kind = Kind::ListSessions});
    forget();
    m_session->handleDisconnected(0, 1'000);
    QVERIFY(answer().problem.contains(u"connection was lost"_s));
}

void tst_Account::reportsAServerThatIsBusy()
{
    connectNow();
    request({.kind = Kind::ListSessions});
    line();
    forget();
    feed({"@label=" + m_label + " :h 263 ana ACCOUNT :Please wait a while"});
    QVERIFY(answer().problem.contains(u"Please wait a while."_s));
    QCOMPARE(texts(), QStringList());
}

void tst_Account::logsInOnAConnectionWithoutSasl()
{
    connectNow();
    request({.kind = Kind::LogIn, .account = u"ana"_s, .password = u"sesame"_s});
    QCOMPARE(line(), QByteArray("CAP REQ :sasl"));
    forget();
    feed({":h CAP ana ACK :sasl"});
    QCOMPARE(line(), QByteArray("AUTHENTICATE SCRAM-SHA-256"));
    forget();
    feed({":h 908 ana PLAIN :are available", ":h 904 ana :failed"});
    QCOMPARE(line(), QByteArray("AUTHENTICATE PLAIN"));
    forget();
    feed(
        {"AUTHENTICATE +", ":h 900 ana ana!ana@host ana :You are now logged in", ":h 903 ana :Ok"});
    QVERIFY(answer().isSuccess());
    QCOMPARE(m_session->credentials().account, u"ana"_s);
    QCOMPARE(m_session->credentials().accountPassword, u"sesame"_s);
}

void tst_Account::keepsTheCredentialsIfALogInFails()
{
    m_session->setCredentials({u"door"_s});
    connectNow();
    request({.kind = Kind::LogIn, .account = u"ana"_s, .password = u"wrong"_s});
    forget();
    feed({":h CAP ana ACK :sasl", ":h 908 ana PLAIN :are available", ":h 904 ana :failed",
          "AUTHENTICATE +", ":h 904 ana :failed"});
    QCOMPARE(answer().problem, u"Wrong account name or password."_s);
    QCOMPARE(answer().field, Field::Password);
    QCOMPARE(m_session->credentials(), Credentials{u"door"_s});
}

void tst_Account::registersBeforeTheConnectionIsComplete()
{
    Credentials credentials{{}, u"ana"_s, u"sesame"_s};
    credentials.signUp = SignUp();
    m_session->setCredentials(credentials);
    m_session->handleConnected(0, {true, false, "nonce"});
    negotiate("before-connect");
    const QByteArray sent = m_lines.last();
    QVERIFY(sent.contains("REGISTER * * sesame"));
    forget();
    feed({":h REGISTER SUCCESS ana :Registered", ":h 900 * * ana :You are now logged in as ana"});
    QCOMPARE(m_lines, QList<QByteArray>{"CAP END\r\n"});
    QVERIFY(!m_session->credentials().signUp);
    forget();
    welcome();
    QCOMPARE(all<event::Shown>().constLast().message.kind, ChatMessage::Kind::Info);
    // From now on it logs in.
    m_session->handleDisconnected(0, 1'000);
    m_session->handleConnected(2'000, {true, false, "nonce"});
    forget();
    negotiate("before-connect");
    QCOMPARE(m_lines.last(), QByteArray("AUTHENTICATE SCRAM-SHA-256\r\n"));
}

void tst_Account::registersOnceConnectedWhereTheServerWantsThat()
{
    Credentials credentials{{}, u"ana"_s, u"sesame"_s};
    credentials.signUp = SignUp();
    m_session->setCredentials(credentials);
    m_session->handleConnected(0, {true, false, "nonce"});
    negotiate("custom-account-name");
    QCOMPARE(m_lines.last(), QByteArray("CAP END\r\n"));
    forget();
    welcome();
    QCOMPARE(line(), QByteArray("REGISTER * * sesame"));
    forget();
    feed({":h FAIL REGISTER ACCOUNT_EXISTS ana :No"});
    QCOMPARE(answer().field, Field::Account);
    QCOMPARE(m_session->credentials(), Credentials()); // it does not try again by itself
}

void tst_Account::returnsToTheCardWithTheProblem_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Requirement>("requirement");
    QTest::addColumn<QString>("part");

    QTest::newRow("taken") << QByteArray("FAIL REGISTER ACCOUNT_EXISTS ana :No")
                           << Requirement::Login << u"is taken"_s;
    QTest::newRow("weak") << QByteArray("FAIL REGISTER WEAK_PASSWORD ana :No") << Requirement::Login
                          << u"too weak"_s;
    QTest::newRow("e-mail") << QByteArray("FAIL REGISTER INVALID_EMAIL ana :No")
                            << Requirement::AccountEmail << u"e-mail address"_s;
    QTest::newRow("code") << QByteArray("REGISTER VERIFICATION_REQUIRED ana :Ask an operator")
                          << Requirement::AccountCode << u"Ask an operator."_s;
    QTest::newRow("busy") << QByteArray("FAIL REGISTER TEMPORARILY_UNAVAILABLE ana :Too many")
                          << Requirement::Login << u"Too many."_s;
}

void tst_Account::returnsToTheCardWithTheProblem()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const Requirement, requirement);
    QFETCH(const QString, part);
    Credentials credentials{{}, u"ana"_s, u"sesame"_s};
    credentials.signUp = SignUp();
    m_session->setCredentials(credentials);
    m_session->handleConnected(0, {true, false, "nonce"});
    negotiate("before-connect");
    forget();
    feed({":h " + reply});
    const auto refusals = all<event::Refused>();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.first().requirement, requirement);
    QVERIFY2(refusals.first().reason.contains(part), qPrintable(refusals.first().reason));
    QVERIFY(m_session->credentials().signUp);
}

void tst_Account::confirmsWithACodeBeforeTheConnectionIsComplete()
{
    Credentials credentials{{}, u"ana"_s, u"sesame"_s};
    credentials.signUp = SignUp{{}, u"1234"_s, true};
    m_session->setCredentials(credentials);
    m_session->handleConnected(0, {true, false, "nonce"});
    negotiate("before-connect");
    QVERIFY(m_lines.last().contains("VERIFY ana 1234"));
    forget();
    feed({":h FAIL VERIFY INVALID_CODE ana :No"});
    QCOMPARE(all<event::Refused>().first().requirement, Requirement::AccountCode);
}

HEARTH_LOOP_TEST(tst_Account)
#include "tst_account.moc"
