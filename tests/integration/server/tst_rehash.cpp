// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using support::Hearthd;
using support::IrcClient;
using support::ircScheme;

/// A running server applies a changed configuration, and keeps the old one if it has a mistake.
class tst_Rehash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void appliesLimitsAndListenersAtSighup();
    void reportsMistakesToAnOperator();
    void reportsMistakesToTheCommandLine();
    void listsTheKeysThatNeedARestart();
    void closesARemovedListener();
    void doesNotApplyAnEmptiedFile();
    void keepsRunningWithAPipeInPlaceOfTheFile();
    void logsTheKeysThatChanged();

private:
    static QByteArray configuration(const QByteArray &limits, const QByteArray &listeners = {});

    Hearthd m_server;
    IrcClient m_ana{"ana"};
};

QByteArray tst_Rehash::configuration(const QByteArray &limits, const QByteArray &listeners)
{
    return "[server]\nworkers = 1\n[limits]\ncommands_per_second = 0\n" + limits
           + "[[listener]]\nurl = \"irc://127.0.0.1:0\"\n" + listeners
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

void tst_Rehash::appliesLimitsAndListenersAtSighup()
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

void tst_Rehash::reportsMistakesToAnOperator()
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

void tst_Rehash::reportsMistakesToTheCommandLine()
{
    const QByteArray answer = m_server.control({QStringLiteral("rehash")});
    QVERIFY2(answer.contains("hearthd.toml:5:1: "), answer.constData());
    m_server.changeConfiguration(configuration("nick_length = 20\n"));
    QCOMPARE(m_server.control({QStringLiteral("rehash")}),
             QByteArray("Configuration and certificates were reloaded.\n"));
    QVERIFY(m_ana.sees(" 005 ana NICKLEN=20 :"));
}

void tst_Rehash::listsTheKeysThatNeedARestart()
{
    m_server.changeConfiguration(
        QByteArray(configuration({})).replace("workers = 1", "workers = 2"));
    const QByteArray answer = m_server.control({QStringLiteral("rehash")});
    QVERIFY2(answer.contains("server.workers"), answer.constData());
    QVERIFY(m_ana.sees(" 005 ana NICKLEN=32 :"));
}

void tst_Rehash::closesARemovedListener()
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

void tst_Rehash::doesNotApplyAnEmptiedFile()
{
    Hearthd server;
    server.setListen({});
    const QByteArray whole = "[[listener]]\nurl = \"irc://127.0.0.1:0\"\n"
                             "[server]\npassword = \"sesame\"\n";
    server.setConfiguration(whole);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray listening = server.control({QStringLiteral("status")});
    for (const QByteArray &left : {QByteArray(), whole.left(whole.indexOf("[server]"))}) {
        server.changeConfiguration(left);
        QVERIFY(server.control({QStringLiteral("rehash")}).contains("was not applied"));
        IrcClient stranger("stranger");
        stranger.socket().connectToHost(QStringLiteral("127.0.0.1"), server.port(ircScheme));
        stranger.send("NICK stranger");
        stranger.send("USER a 0 * :a");
        QVERIFY(stranger.sees(" 464 "));
    }
    QVERIFY(listening.contains("irc://127.0.0.1:"));
    QVERIFY(!server.control({QStringLiteral("status")}).contains("6667"));
    QVERIFY(!server.standardError().contains("sesame"));
}

void tst_Rehash::keepsRunningWithAPipeInPlaceOfTheFile()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray file =
        QFile::encodeName(QFileInfo(server.dataFolder()).path() + u"/hearthd.toml"_qs);
    QCOMPARE(unlink(file.constData()), 0);
    QCOMPARE(mkfifo(file.constData(), 0600), 0);
    const QByteArray answer = server.control({QStringLiteral("rehash")});
    QVERIFY2(answer.contains("not a regular file"), answer.constData());
}

void tst_Rehash::logsTheKeysThatChanged()
{
    Hearthd server;
    server.setConfiguration("[server]\npassword = \"sesame\"\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    server.changeConfiguration("[server]\npassword = \"millet\"\nmotd = \"hi\"\n");
    QCOMPARE(server.control({QStringLiteral("rehash")}),
             QByteArray("Configuration and certificates were reloaded.\n"));
    QTRY_VERIFY(server.standardError().contains("Changed: server.password, server.motd."));
    QVERIFY(server.standardError().contains("hearth.audit: CTL REHASH by=\"user "));
    QVERIFY(!server.standardError().contains("millet"));
}

HEARTH_LOOP_TEST(tst_Rehash)
#include "tst_rehash.moc"
