// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/program.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using support::Hearthd;
using support::IrcClient;
using support::Program;

class tst_Telnet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sendsEveryLineToAllInTheLobby();
    void reportsThatAUserHasLeft();

private:
    bool startTelnet(Program &telnet);

    Hearthd m_server;
    QString m_host;
    QString m_port;
};

void tst_Telnet::initTestCase()
{
    for (const char *program : {"telnet", "ncat"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    m_host = m_server.host(QStringLiteral("text"));
    m_port = QString::number(m_server.port(QStringLiteral("text")));
}

bool tst_Telnet::startTelnet(Program &telnet)
{
    return telnet.start(QStringLiteral("telnet"), {m_host, m_port}) && telnet.sees("Welcome ");
}

void tst_Telnet::sendsEveryLineToAllInTheLobby()
{
    Program first;
    Program second;
    Program ncat;
    QVERIFY(startTelnet(first));
    QVERIFY(startTelnet(second));
    QVERIFY(ncat.start(QStringLiteral("ncat"), {m_host, m_port}));
    QVERIFY(ncat.sees("Welcome "));
    static const QRegularExpression welcome(
        QStringLiteral("Welcome \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\r?\n"));
    QVERIFY(QString::fromUtf8(first.output()).contains(welcome));
    IrcClient ana("ana");
    QVERIFY(
        ana.connectTo(m_server.host(QStringLiteral("irc")), m_server.port(QStringLiteral("irc"))));
    QVERIFY(ana.join("#lobby"));

    first.type("/nick bo");
    QVERIFY(second.sees("bo"));
    first.type("hello from bo");
    for (Program *program : {&first, &second, &ncat})
        QVERIFY2(program->sees("bo: hello from bo"), program->output().constData());
    QVERIFY(ana.sees(":bo!"));
    QVERIFY(ana.sees("PRIVMSG #lobby :hello from bo"));

    ncat.type("gr\xc3\xbc\xc3\x9f"
              "e");
    ana.send("PRIVMSG #lobby :hello from irc");
    for (Program *program : {&first, &second, &ncat}) {
        QVERIFY2(program->sees(": gr\xc3\xbc\xc3\x9f"
                               "e"),
                 program->output().constData());
        QVERIFY2(program->sees("ana: hello from irc"), program->output().constData());
    }
    second.type("/quit");
    QVERIFY(second.seesTheEnd());
}

void tst_Telnet::reportsThatAUserHasLeft()
{
    Program stays;
    Program goes;
    QVERIFY(startTelnet(stays));
    QVERIFY(startTelnet(goes));
    goes.type("/nick goner");
    QVERIFY(stays.sees("goner"));
    goes.type("last words");
    QVERIFY(stays.sees("goner: last words"));
    const qsizetype before = stays.output().size();
    goes.kill();
    QTRY_VERIFY(stays.output().mid(before).contains("goner"));
}

HEARTH_LOOP_TEST(tst_Telnet)
#include "tst_telnet.moc"
