// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/testprogram.h"

#include <QTest>

using support::Hearthd;
using support::IrcClient;

/// Log-ins to configured accounts on a real server, and changes of the accounts.
class tst_Accounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offersNoSaslWithoutAccounts();
    void announcesSaslWhenAccountsAreAdded();
    void logsInWithTheRightPassword();
    void refusesAWrongPassword();
    void handlesCommandsAfterTheLogin();
    void logsOutUsersOfRemovedAccounts();

private:
    static QByteArray configuration(const QByteArray &accounts);
    static QByteArray plain(const QByteArray &password);
    bool rehash(const QByteArray &accounts);

    Hearthd m_server;
    IrcClient m_ana{"ana"};
};

QByteArray tst_Accounts::configuration(const QByteArray &accounts)
{
    return "[limits]\ncommands_per_second = 0\npassword_attempts_per_minute = 0\n"
           "[accounts]\nplain_without_tls = true\nregistration = false\n"
           + accounts;
}

QByteArray tst_Accounts::plain(const QByteArray &password)
{
    QByteArray response("\0ana\0", 5);
    response += password;
    return "AUTHENTICATE " + response.toBase64();
}

bool tst_Accounts::rehash(const QByteArray &accounts)
{
    m_server.changeConfiguration(configuration(accounts));
    return m_server.control({QStringLiteral("rehash")}).endsWith("were reloaded.\n");
}

void tst_Accounts::initTestCase()
{
    m_server.setConfiguration(configuration({}));
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    QVERIFY(m_ana.connectTo(m_server.host(QStringLiteral("irc")),
                            m_server.port(QStringLiteral("irc"))));
}

void tst_Accounts::offersNoSaslWithoutAccounts()
{
    m_ana.send("CAP LS 302");
    QVERIFY(m_ana.sees(" userhost-in-names"));
    for (const QByteArray &line : m_ana.lines())
        QVERIFY2(!line.contains("sasl"), line.constData());
}

void tst_Accounts::announcesSaslWhenAccountsAreAdded()
{
    // Output of `hearthd ctl hash` for "pencil", with the salt of RFC 7677.
    QVERIFY(rehash("[[account]]\nname = \"Ana\"\npassword = \"scram-sha-256:4096:"
                   "W22ZaJ0SNY7soEsUEjb6gQ==:WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                   "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=\"\n"));
    QVERIFY(m_ana.sees(" CAP ana NEW sasl=SCRAM-SHA-256,PLAIN"));
    m_ana.send("CAP REQ sasl");
    QVERIFY(m_ana.sees(" CAP ana ACK sasl"));
}

void tst_Accounts::refusesAWrongPassword()
{
    IrcClient eve("eve");
    QVERIFY(
        eve.connectTo(m_server.host(QStringLiteral("irc")), m_server.port(QStringLiteral("irc"))));
    eve.send("CAP REQ sasl");
    eve.send("AUTHENTICATE PLAIN");
    eve.send(plain("rubber"));
    QVERIFY(eve.sees(" 904 eve "));
}

void tst_Accounts::logsInWithTheRightPassword()
{
    m_ana.send("AUTHENTICATE PLAIN");
    QVERIFY(m_ana.sees("AUTHENTICATE +"));
    m_ana.send(plain("pencil"));
    QVERIFY(m_ana.sees(" 900 ana "));
    QVERIFY(m_ana.sees(" 903 ana "));
    m_ana.send("WHOIS ana");
    QVERIFY(m_ana.sees(" 330 ana ana Ana :is logged in as"));
}

void tst_Accounts::handlesCommandsAfterTheLogin()
{
    IrcClient other("other");
    QVERIFY(other.connectTo(m_server.host(QStringLiteral("irc")),
                            m_server.port(QStringLiteral("irc"))));
    m_ana.send("JOIN #members");
    m_ana.send("MODE #members +R");
    QVERIFY(m_ana.sees(" MODE #members +R"));
    other.send("JOIN #members");
    QVERIFY(other.sees(" 477 other #members "));
    other.send("CAP REQ sasl\r\nAUTHENTICATE PLAIN\r\n" + plain("pencil") + "\r\nJOIN #members");
    QVERIFY(other.sees(" JOIN #members"));
}

void tst_Accounts::logsOutUsersOfRemovedAccounts()
{
    QVERIFY(rehash({}));
    QVERIFY(m_ana.sees(" 901 ana "));
    QVERIFY(m_ana.sees(" CAP ana DEL sasl"));
}

HEARTH_LOOP_TEST(tst_Accounts)
#include "tst_accounts.moc"
