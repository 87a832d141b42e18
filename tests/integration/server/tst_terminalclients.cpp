#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/terminal.h"

#include <QTest>

using support::Hearthd;
using support::IrcClient;
using support::Terminal;

class tst_TerminalClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void irssiAndWeechatTalkInOneRoom();

private:
    Hearthd m_server;
};

void tst_TerminalClients::initTestCase()
{
    for (const char *program : {"tmux", "irssi", "weechat"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
}

void tst_TerminalClients::irssiAndWeechatTalkInOneRoom()
{
    const QString host = m_server.host(QStringLiteral("irc"));
    const quint16 port = m_server.port(QStringLiteral("irc"));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(host, port));
    QVERIFY(ana.join("#room"));

    Terminal irssi;
    QVERIFY(irssi.start({QStringLiteral("irssi"), QStringLiteral("--home=") + irssi.folder(),
                         QStringLiteral("-c"), host, QStringLiteral("-p"), QString::number(port),
                         QStringLiteral("-n"), QStringLiteral("iris")}));
    QVERIFY2(irssi.sees(QStringLiteral("Hearth")), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/join #room"));
    QVERIFY(ana.sees(":iris!"));

    Terminal weechat;
    QVERIFY(weechat.start({QStringLiteral("weechat"), QStringLiteral("--dir"), weechat.folder(),
                           QStringLiteral("irc://wes@%1:%2/#room").arg(host).arg(port)}));
    QVERIFY2(weechat.sees(QStringLiteral("#room")), qPrintable(weechat.screen()));
    QVERIFY2(ana.sees(":wes!"), qPrintable(weechat.screen()));

    irssi.type(QStringLiteral("hello from irssi"));
    QVERIFY2(weechat.sees(QStringLiteral("hello from irssi")), qPrintable(weechat.screen()));
    weechat.type(QStringLiteral("hello from weechat"));
    QVERIFY2(irssi.sees(QStringLiteral("hello from weechat")), qPrintable(irssi.screen()));
    QVERIFY(ana.sees("PRIVMSG #room :hello from irssi"));
    QVERIFY(ana.sees("PRIVMSG #room :hello from weechat"));

    weechat.type(QStringLiteral("/quit"));
    QVERIFY(ana.sees(" QUIT "));
    irssi.type(QStringLiteral("/quit"));
}

QTEST_GUILESS_MAIN(tst_TerminalClients)
#include "tst_terminalclients.moc"
