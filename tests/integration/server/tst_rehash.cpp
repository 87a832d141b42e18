#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"

#include <QTest>

#include <csignal>

using support::Hearthd;
using support::IrcClient;

/// A running server takes another configuration, and keeps what it has when that is wrong.
class tst_Rehash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesLimitsAndDoorsAtSighup();
    void tellsAnOperatorWhatIsWrong();
    void tellsTheCommandLineWhatIsWrong();
    void namesWhatNeedsANewStart();
    void closesADoorThatIsGone();

private:
    static QByteArray configuration(const QByteArray &limits, const QByteArray &doors = {});

    Hearthd m_server;
    IrcClient m_ana{"ana"};
};

QByteArray tst_Rehash::configuration(const QByteArray &limits, const QByteArray &doors)
{
    return "[server]\nworkers = 1\n[limits]\ncommands_per_second = 0\n" + limits
           + "[[listener]]\nurl = \"irc://127.0.0.1:0\"\n" + doors
           + "[[operator]]\nname = \"boss\"\npassword = \"sesame\"\n";
}

void tst_Rehash::initTestCase()
{
    m_server.setListen({});
    m_server.setConfiguration(configuration({}));
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    QVERIFY(m_ana.connectTo(QStringLiteral("127.0.0.1"), m_server.port(QStringLiteral("irc"))));
    QVERIFY(m_ana.sees(" NICKLEN=32 "));
}

void tst_Rehash::takesLimitsAndDoorsAtSighup()
{
    m_server.changeConfiguration(
        configuration("nick_length = 9\n", "[[listener]]\nurl = \"text://127.0.0.1:0\"\n"));
    QCOMPARE(::kill(pid_t(m_server.processId()), SIGHUP), 0);
    QVERIFY(m_ana.sees(" 005 ana NICKLEN=9 :"));
    m_ana.send("NICK anastasia-the-first");
    QVERIFY(m_ana.sees(" 432 ana anastasia-the-first "));
    const QByteArray status = m_server.control({QStringLiteral("status")});
    QVERIFY2(status.contains("text://127.0.0.1:"), status.constData());
}

void tst_Rehash::tellsAnOperatorWhatIsWrong()
{
    m_ana.send("OPER boss sesame");
    QVERIFY(m_ana.sees(" 381 ana "));
    m_server.changeConfiguration(configuration("nick_lenght = 20\n"));
    m_ana.send("REHASH");
    QVERIFY(m_ana.sees(" 382 ana hearthd "));
    QVERIFY(m_ana.sees("hearthd.toml:5:1: "));
    m_ana.send("NICK anastasia-the-second");
    QVERIFY(m_ana.sees(" 432 ana anastasia-the-second "));
}

void tst_Rehash::tellsTheCommandLineWhatIsWrong()
{
    const QByteArray answer = m_server.control({QStringLiteral("rehash")});
    QVERIFY2(answer.contains("hearthd.toml:5:1: "), answer.constData());
    m_server.changeConfiguration(configuration("nick_length = 20\n"));
    QCOMPARE(m_server.control({QStringLiteral("rehash")}),
             QByteArray("Configuration and certificates were read again.\n"));
    QVERIFY(m_ana.sees(" 005 ana NICKLEN=20 :"));
}

void tst_Rehash::namesWhatNeedsANewStart()
{
    m_server.changeConfiguration(
        QByteArray(configuration({})).replace("workers = 1", "workers = 2"));
    const QByteArray answer = m_server.control({QStringLiteral("rehash")});
    QVERIFY2(answer.contains("server.workers"), answer.constData());
    QVERIFY(m_ana.sees(" 005 ana NICKLEN=32 :"));
}

void tst_Rehash::closesADoorThatIsGone()
{
    m_server.changeConfiguration(
        QByteArray(configuration({})).replace("irc://127.0.0.1:0", "text://127.0.0.1:0"));
    m_server.control({QStringLiteral("rehash")});
    const QByteArray status = m_server.control({QStringLiteral("status")});
    QVERIFY2(status.contains("text://") && !status.contains("irc://"), status.constData());
    QTcpSocket late;
    late.connectToHost(QStringLiteral("127.0.0.1"), m_server.port(QStringLiteral("irc")));
    QVERIFY(!late.waitForConnected());
    QCOMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    m_ana.send("PING still-here");
    QVERIFY(m_ana.sees("still-here"));
}

QTEST_GUILESS_MAIN(tst_Rehash)
#include "tst_rehash.moc"
