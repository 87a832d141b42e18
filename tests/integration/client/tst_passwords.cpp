// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;

/// Sessions of the client with a hearthd that requires passwords.
class tst_Passwords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsWithTheServersPassword();
    void triesAWrongPasswordOnlyOnce();
    void asksForAChangedPassword();
    void logsInToAnAccount();
    void reportsAWrongAccount();
    void logsInWithoutTls();
    void forgetsThePasswordsOfARemovedNetwork();

private:
    net::ServerAddress address(const QString &scheme) const
    {
        return net::ServerAddress::parse(m_server->url(scheme).toString()).value();
    }
    /// Restarts the server at the same addresses.
    void restart(const QByteArray &configuration);
    bool isOnline(const Network *network) const
    {
        return network->state().phase == NetworkState::Phase::Online;
    }

    std::unique_ptr<Hearthd> m_server;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Networks> m_networks;
};

namespace {

const QByteArray locked("[server]\npassword = \"sesame\"\n"
                        "[limits]\npassword_attempts_per_minute = 0\n");
const QByteArray withAccount("[limits]\npassword_attempts_per_minute = 0\n"
                             "[[account]]\nname = \"ana\"\npassword = \"s3cr3t\"\n");

Credentials password(const QString &text)
{
    return {text, {}, {}};
}

} // namespace

void tst_Passwords::init()
{
    m_server = std::make_unique<Hearthd>();
    m_list = std::make_unique<ConversationList>();
    m_networks = std::make_unique<Networks>(*m_list);
}

void tst_Passwords::cleanup()
{
    m_networks.reset();
    m_list.reset();
    m_server.reset();
}

void tst_Passwords::restart(const QByteArray &configuration)
{
    const QStringList urls{m_server->url(u"irc"_s).toString(), m_server->url(u"ircs"_s).toString()};
    m_server->kill();
    m_server = std::make_unique<Hearthd>();
    m_server->setListen(urls);
    m_server->setConfiguration(configuration);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void tst_Passwords::connectsWithTheServersPassword()
{
    m_server->setConfiguration(locked);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QSignalSpy failed(m_networks.get(), &Networks::connectFailed);
    Network *network = m_networks->connectTo(address(u"irc"_s), u"ana"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(network->state().requirement, Requirement::ServerPassword);
    QCOMPARE(network->state().reason, u"This server requires a password."_s);
    m_networks->connectTo(address(u"irc"_s), u"ana"_s, {}, password(u"sesame"_s));
    QTRY_VERIFY(isOnline(network));
    QCOMPARE(network->state().requirement, Requirement::None);
    QCOMPARE(m_networks->snapshot().first().credentials, password(u"sesame"_s));
    // The password is restored from the snapshot and used for the next connection.
    const QList<NetworkSnapshot> kept = m_networks->snapshot();
    m_networks->restore(kept);
    network = m_list->networks().first();
    QTRY_VERIFY(isOnline(network));
    restart(locked);
    m_networks->reconnectNow(network);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(network), support::patienceMs);
}

void tst_Passwords::triesAWrongPasswordOnlyOnce()
{
    m_server->setConfiguration(locked);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QSignalSpy failed(m_networks.get(), &Networks::connectFailed);
    Network *network =
        m_networks->connectTo(address(u"irc"_s), u"ana"_s, {}, password(u"simsalabim"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QCOMPARE(network->state().reason, u"Wrong password."_s);
    QVERIFY(!m_networks->snapshot().first().connected); // not at the next start either
}

void tst_Passwords::asksForAChangedPassword()
{
    m_server->setConfiguration(locked);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    Network *network =
        m_networks->connectTo(address(u"irc"_s), u"ana"_s, {u"#r"_s}, password(u"sesame"_s));
    QTRY_COMPARE(m_list->conversations(network).size(), 1);
    Conversation *room = m_list->conversations(network).first();
    QTRY_VERIFY(room->isJoined());
    QSignalSpy failed(m_networks.get(), &Networks::connectFailed);
    restart(QByteArray(locked).replace("sesame", "tulip"));
    m_networks->submit(room, u"typed meanwhile"_s);
    m_networks->reconnectNow(network);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(network->state().phase, NetworkState::Phase::Offline);
    QCOMPARE(network->state().requirement, Requirement::ServerPassword);
    m_networks->connectTo(address(u"irc"_s), u"ana"_s, {}, password(u"tulip"_s));
    QTRY_VERIFY(room->isJoined());
    QTRY_COMPARE(room->messages().at(room->messages().rowCount() - 1).text, u"typed meanwhile"_s);
    QTRY_COMPARE(room->messages().at(room->messages().rowCount() - 1).delivery,
                 ChatMessage::Delivery::Sent);
}

void tst_Passwords::logsInToAnAccount()
{
    m_server->setConfiguration(withAccount);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    Network *network = m_networks->connectTo(address(u"ircs"_s), u"ana"_s, {u"#r"_s},
                                             Credentials{{}, u"ana"_s, u"s3cr3t"_s});
    QTRY_VERIFY(!m_list->conversations(network).isEmpty()
                && m_list->conversations(network).first()->isJoined());
    Conversation *room = m_list->conversations(network).first();
    m_networks->submit(room, u"/whois ana"_s);
    const auto says = [room](const QString &part) {
        for (int row = 0; row < room->messages().rowCount(); ++row) {
            if (room->messages().at(row).text.contains(part))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"logged in as ana"_s));
}

void tst_Passwords::reportsAWrongAccount()
{
    m_server->setConfiguration(withAccount);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QSignalSpy failed(m_networks.get(), &Networks::connectFailed);
    Network *network = m_networks->connectTo(address(u"ircs"_s), u"ana"_s, {},
                                             Credentials{{}, u"ana"_s, u"wrong"_s});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(network->state().requirement, Requirement::Login);
    QCOMPARE(network->state().reason, u"Wrong account name or password."_s);
}

void tst_Passwords::logsInWithoutTls()
{
    m_server->setConfiguration(withAccount);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    // The server offers no PLAIN here: the client proves with SCRAM that it knows the password.
    Network *network = m_networks->connectTo(address(u"irc"_s), u"ana"_s, {},
                                             Credentials{{}, u"ana"_s, u"s3cr3t"_s});
    QTRY_VERIFY(isOnline(network));
    QCOMPARE(network->state().requirement, Requirement::None);
}

void tst_Passwords::forgetsThePasswordsOfARemovedNetwork()
{
    m_server->setConfiguration(locked);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    Credentials given = password(u"sesame"_s);
    given.remember = false;
    Network *network = m_networks->connectTo(address(u"irc"_s), u"ana"_s, {}, given);
    QTRY_VERIFY(isOnline(network));
    QVERIFY(m_networks->snapshot().first().credentials.isEmpty());
    m_networks->remove(network);
    QVERIFY(m_networks->snapshot().isEmpty());
}

HEARTH_LOOP_TEST(tst_Passwords)
#include "tst_passwords.moc"
