// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;
using Kind = AccountRequest::Kind;

/// The accounts of the window on a real hearthd.
class tst_Accounts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void registersAndLogsInFromThenOn();
    void registersWhileConnecting();
    void confirmsWithACode();
    void logsInWhileConnected();
    void changesThePassword();
    void signsOutAnotherSession();
    void logsInWithACertificate();
    void asksForThePasswordIfTheCertificateIsGone();
    void logsOut();
    void deletesTheAccount();
    void clearsTheUnreadMessagesThatAnotherWindowHasRead();

private:
    /// A window without widgets.
    struct Client
    {
        ConversationList list;
        Networks networks{list};
        Network *network = nullptr;

        Conversation *room() const
        {
            const QList<Conversation *> all = list.conversations(network);
            return all.isEmpty() ? nullptr : all.first();
        }
        bool isOnline() const
        {
            return network && network->state().phase == NetworkState::Phase::Online;
        }
        QString account() const { return network->account().account; }
    };

    void start(const QByteArray &settings = {});
    net::ServerAddress address() const
    {
        return net::ServerAddress::parse(m_server->url(u"ircs"_s).toString()).value();
    }
    void connectClient(Client &client, const QString &nick, const Credentials &credentials = {});
    /// Sends @p request and waits for its answer.
    AccountAnswer ask(Client &client, const AccountRequest &request);
    AccountAnswer waitForAnswer(Client &client, const std::function<void()> &act);
    void registerAs(Client &client, const QString &nick);
    void reconnect(Client &client);

    std::unique_ptr<Hearthd> m_server;
    std::unique_ptr<Client> m_ana;
    std::unique_ptr<Client> m_other;
};

namespace {

Credentials logIn(const QString &password)
{
    return {{}, u"ana"_s, password};
}

} // namespace

void tst_Accounts::init()
{
    m_server = std::make_unique<Hearthd>();
    m_ana = std::make_unique<Client>();
    m_other = std::make_unique<Client>();
}

void tst_Accounts::cleanup()
{
    m_other.reset();
    m_ana.reset();
    m_server.reset();
}

void tst_Accounts::start(const QByteArray &settings)
{
    m_server->setConfiguration(settings
                               + "[limits]\ncommands_per_second = 0\n"
                                 "password_attempts_per_minute = 0\n");
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void tst_Accounts::connectClient(Client &client, const QString &nick,
                                 const Credentials &credentials)
{
    client.network = client.networks.connectTo(address(), nick, {}, credentials);
    QTRY_VERIFY_WITH_TIMEOUT(client.isOnline() && client.room() && client.room()->isJoined(),
                             support::patienceMs);
}

AccountAnswer tst_Accounts::waitForAnswer(Client &client, const std::function<void()> &act)
{
    QSignalSpy answered(&client.networks, &Networks::accountAnswered);
    act();
    if (answered.isEmpty() && !answered.wait(support::patienceMs))
        return {.request = {}, .problem = u"no answer"_s};
    return answered.first().at(1).value<AccountAnswer>();
}

AccountAnswer tst_Accounts::ask(Client &client, const AccountRequest &request)
{
    return waitForAnswer(client, [&] { client.networks.requestAccount(client.network, request); });
}

void tst_Accounts::registerAs(Client &client, const QString &nick)
{
    connectClient(client, nick);
    const AccountAnswer answer =
        ask(client, {.kind = Kind::Register, .account = nick, .password = u"sesame7"_s});
    QVERIFY2(answer.isSuccess(), qPrintable(answer.problem));
    QTRY_COMPARE(client.account(), nick);
}

void tst_Accounts::reconnect(Client &client)
{
    client.networks.disconnectFrom(client.network);
    client.networks.reconnectNow(client.network);
}

void tst_Accounts::registersAndLogsInFromThenOn()
{
    start();
    connectClient(*m_ana, u"ana"_s);
    QVERIFY(m_ana->network->account().canRegister);
    QVERIFY(m_ana->network->account().canManage);
    const AccountAnswer weak =
        ask(*m_ana, {.kind = Kind::Register, .account = u"ana"_s, .password = u"x"_s});
    QCOMPARE(weak.field, AccountAnswer::Field::Password);
    const AccountAnswer answer =
        ask(*m_ana, {.kind = Kind::Register, .account = u"ana"_s, .password = u"sesame7"_s});
    QVERIFY2(answer.isSuccess(), qPrintable(answer.problem));
    QTRY_COMPARE(m_ana->account(), u"ana"_s);
    reconnect(*m_ana);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isOnline(), support::patienceMs);
    QCOMPARE(m_ana->account(), u"ana"_s);
    const Credentials kept = m_ana->networks.snapshot().first().credentials;
    QCOMPARE(kept.accountPassword, u"sesame7"_s);
    QVERIFY(kept.isScramOnly); // the server has never received the password since
    const AccountAnswer taken = [this] {
        connectClient(*m_other, u"ben"_s);
        return ask(*m_other,
                   {.kind = Kind::Register, .account = u"ana"_s, .password = u"sesame7"_s});
    }();
    QCOMPARE(taken.field, AccountAnswer::Field::Account);
}

void tst_Accounts::registersWhileConnecting()
{
    start();
    Credentials credentials = logIn(u"sesame7"_s);
    credentials.signUp = SignUp();
    connectClient(*m_ana, u"ana"_s, credentials);
    QCOMPARE(m_ana->account(), u"ana"_s);
    QVERIFY(!m_ana->networks.credentials(m_ana->network).signUp);
    QCOMPARE(m_ana->networks.snapshot().first().credentials.account, u"ana"_s);
    // The name is taken now: the attempt ends with a sentence for the card.
    QSignalSpy failed(&m_other->networks, &Networks::connectFailed);
    Network *network = m_other->networks.connectTo(address(), u"ben"_s, {}, credentials);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(network->state().requirement, Requirement::Login);
    QVERIFY(network->state().reason.contains(u"is taken"_s));
    QVERIFY(m_other->networks.snapshot().first().credentials.isEmpty());
}

void tst_Accounts::confirmsWithACode()
{
    start("[accounts]\nverification = true\n");
    Credentials credentials = logIn(u"sesame7"_s);
    credentials.signUp = SignUp();
    QSignalSpy failed(&m_ana->networks, &Networks::connectFailed);
    m_ana->network = m_ana->networks.connectTo(address(), u"ana"_s, {}, credentials);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(m_ana->network->state().requirement, Requirement::AccountCode);
    credentials = m_ana->networks.credentials(m_ana->network);
    QVERIFY(credentials.signUp && credentials.signUp->needsCode);
    credentials.signUp->code = u"wrong"_s;
    m_ana->networks.connectTo(address(), u"ana"_s, {}, credentials);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, support::patienceMs);
    QCOMPARE(m_ana->network->state().requirement, Requirement::AccountCode);
    const QByteArray accounts = m_server->control({u"accounts"_s});
    const QRegularExpressionMatch code =
        QRegularExpression(u"\\b([A-Z0-9]{6,})\\b"_s).match(QString::fromUtf8(accounts));
    QVERIFY2(code.hasMatch(), accounts.constData());
    credentials.signUp->code = code.captured(1);
    connectClient(*m_ana, u"ana"_s, credentials);
    QCOMPARE(m_ana->account(), u"ana"_s);
}

void tst_Accounts::logsInWhileConnected()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    connectClient(*m_other, u"ben"_s);
    const AccountAnswer wrong =
        ask(*m_other, {.kind = Kind::LogIn, .account = u"ana"_s, .password = u"wrong"_s});
    QCOMPARE(wrong.problem, u"Wrong account name or password."_s);
    QVERIFY(m_other->networks.credentials(m_other->network).isEmpty());
    const AccountAnswer right =
        ask(*m_other, {.kind = Kind::LogIn, .account = u"ana"_s, .password = u"sesame7"_s});
    QVERIFY2(right.isSuccess(), qPrintable(right.problem));
    QTRY_COMPARE(m_other->account(), u"ana"_s);
    QCOMPARE(m_other->networks.credentials(m_other->network).accountPassword, u"sesame7"_s);
}

void tst_Accounts::changesThePassword()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    const AccountAnswer answer =
        ask(*m_ana, {.kind = Kind::ChangePassword, .password = u"tulips in May"_s});
    QVERIFY2(answer.isSuccess(), qPrintable(answer.problem));
    reconnect(*m_ana);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isOnline() && m_ana->account() == u"ana"_s,
                             support::patienceMs);
    QSignalSpy failed(&m_other->networks, &Networks::connectFailed);
    Network *network = m_other->networks.connectTo(address(), u"ben"_s, {}, logIn(u"sesame7"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(network->state().reason, u"Wrong account name or password."_s);
}

void tst_Accounts::signsOutAnotherSession()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    connectClient(*m_other, u"ben"_s, logIn(u"sesame7"_s));
    const QList<AccountSession> sessions = ask(*m_ana, {.kind = Kind::ListSessions}).sessions;
    QCOMPARE(sessions.size(), 2);
    const AccountSession &mine = sessions.at(sessions.first().isThis ? 0 : 1);
    const AccountSession &other = sessions.at(sessions.first().isThis ? 1 : 0);
    QVERIFY(mine.isThis && !other.isThis);
    QVERIFY(other.sinceMs >= mine.sinceMs);
    QCOMPARE(other.address, u"127.0.0.1"_s);
    QVERIFY(ask(*m_ana, {.kind = Kind::SignOut, .subject = other.id}).isSuccess());
    QTRY_VERIFY_WITH_TIMEOUT(m_other->network->account().account.isEmpty(), support::patienceMs);
    QCOMPARE(ask(*m_ana, {.kind = Kind::ListSessions}).sessions.size(), 1);
    QCOMPARE(ask(*m_ana, {.kind = Kind::SignOut, .subject = other.id}).problem,
             u"This session has ended already."_s);
}

void tst_Accounts::logsInWithACertificate()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    const AccountAnswer answer =
        waitForAnswer(*m_ana, [this] { m_ana->networks.useCertificate(m_ana->network); });
    QVERIFY2(answer.isSuccess(), qPrintable(answer.problem));
    Credentials credentials = m_ana->networks.credentials(m_ana->network);
    QVERIFY(!credentials.certificate.isEmpty());
    QCOMPARE(credentials.accountPassword, u"sesame7"_s); // until the certificate has worked
    reconnect(*m_ana);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isOnline() && m_ana->account() == u"ana"_s,
                             support::patienceMs);
    credentials = m_ana->networks.snapshot().first().credentials;
    QVERIFY(credentials.accountPassword.isEmpty());
    reconnect(*m_ana); // with the certificate alone
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isOnline() && m_ana->account() == u"ana"_s,
                             support::patienceMs);
    QCOMPARE(ask(*m_ana, {.kind = Kind::ListCertificates}).certificates.size(), 1);
}

void tst_Accounts::asksForThePasswordIfTheCertificateIsGone()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    waitForAnswer(*m_ana, [this] { m_ana->networks.useCertificate(m_ana->network); });
    reconnect(*m_ana);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isOnline() && m_ana->account() == u"ana"_s,
                             support::patienceMs);
    connectClient(*m_other, u"ben"_s, logIn(u"sesame7"_s));
    const QByteArrayList known = ask(*m_other, {.kind = Kind::ListCertificates}).certificates;
    QCOMPARE(known.size(), 1);
    QVERIFY(ask(*m_other, {.kind = Kind::RemoveCertificate, .subject = known.first()}).isSuccess());
    QSignalSpy failed(&m_ana->networks, &Networks::connectFailed);
    reconnect(*m_ana);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(m_ana->network->state().requirement, Requirement::Login);
    QVERIFY(m_ana->network->state().reason.contains(u"certificate"_s));
    connectClient(*m_ana, u"ana"_s, logIn(u"sesame7"_s));
    QCOMPARE(m_ana->account(), u"ana"_s);
}

void tst_Accounts::logsOut()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    QVERIFY(ask(*m_ana, {.kind = Kind::LogOut}).isSuccess());
    QTRY_COMPARE(m_ana->account(), QString());
    QVERIFY(m_ana->networks.snapshot().first().credentials.isEmpty());
}

void tst_Accounts::deletesTheAccount()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    QVERIFY(ask(*m_ana, {.kind = Kind::Delete, .account = u"ana"_s}).isSuccess());
    QTRY_COMPARE(m_ana->account(), QString());
    QVERIFY(m_ana->networks.credentials(m_ana->network).isEmpty());
    registerAs(*m_ana, u"ana"_s); // the name is free again
}

void tst_Accounts::clearsTheUnreadMessagesThatAnotherWindowHasRead()
{
    start();
    registerAs(*m_ana, u"ana"_s);
    connectClient(*m_other, u"ana"_s, logIn(u"sesame7"_s));
    Client tom;
    connectClient(tom, u"tom"_s);
    tom.networks.submit(tom.room(), u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->room()->unread(), 1, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_other->room()->unread(), 1, support::patienceMs);
    m_other->room()->setWatched(true); // on screen in a focused window
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->room()->unread(), 0, support::patienceMs);
    QCOMPARE(m_ana->room()->messages().unreadMarker(), MessageOrder());
    tom.networks.submit(tom.room(), u"again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->room()->unread(), 1, support::patienceMs);
}

HEARTH_LOOP_TEST(tst_Accounts)
#include "tst_accounts.moc"
