// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/terminal.h"

#include <QFile>
#include <QTest>

using support::Hearthd;
using support::IrcClient;
using support::Terminal;

namespace {

/// Disables the pause of two seconds that irssi makes between commands after the first few.
constexpr QByteArrayView irssiSettings = R"(
settings = { "irc/core" = { cmd_queue_speed = "10msec"; cmds_max_at_once = "50"; }; };
)";

/// irssi in @p terminal, connected as iris.
bool startIrssi(Terminal &terminal, const Hearthd &server)
{
    QFile settings(terminal.folder() + QStringLiteral("/config"));
    if (!settings.open(QIODevice::WriteOnly)
        || settings.write(irssiSettings.data(), irssiSettings.size()) < 0)
        return false;
    settings.close();
    const QString irc = QStringLiteral("irc");
    return terminal.start({QStringLiteral("irssi"), QStringLiteral("--home=") + terminal.folder(),
                           QStringLiteral("-c"), server.host(irc), QStringLiteral("-p"),
                           QString::number(server.port(irc)), QStringLiteral("-n"),
                           QStringLiteral("iris")})
           && terminal.sees(QStringLiteral("Hearth"));
}

} // namespace

class tst_TerminalClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void irssiAndWeechatTalkInOneRoom();
    void weechatLogsIn_data();
    void weechatLogsIn();
    void irssiBecomesAnOperator();

private:
    bool enters(IrcClient &client, const QByteArray &room);

    Hearthd m_server;
};

void tst_TerminalClients::initTestCase()
{
    for (const char *program : {"tmux", "irssi", "weechat"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    m_server.setConfiguration("[limits]\ncommands_per_second = 0\n"
                              "[accounts]\nplain_without_tls = true\n"
                              "[[account]]\nname = \"Wes\"\npassword = \"sesame\"\n"
                              "[[operator]]\nname = \"boss\"\npassword = \"sesame\"\n");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
}

bool tst_TerminalClients::enters(IrcClient &client, const QByteArray &room)
{
    return client.connectTo(m_server.host(QStringLiteral("irc")),
                            m_server.port(QStringLiteral("irc")))
           && client.join(room);
}

void tst_TerminalClients::irssiAndWeechatTalkInOneRoom()
{
    const QString host = m_server.host(QStringLiteral("irc"));
    const quint16 port = m_server.port(QStringLiteral("irc"));
    IrcClient ana("ana");
    QVERIFY(enters(ana, "#room"));

    Terminal irssi;
    QVERIFY2(startIrssi(irssi, m_server), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/join #room"));
    QVERIFY(ana.sees(":iris!"));

    Terminal weechat;
    QVERIFY(weechat.start({QStringLiteral("weechat"), QStringLiteral("--dir"), weechat.folder(),
                           QStringLiteral("irc://walt@%1:%2/#room").arg(host).arg(port)}));
    QVERIFY2(weechat.sees(QStringLiteral("#room")), qPrintable(weechat.screen()));
    QVERIFY2(ana.sees(":walt!"), qPrintable(weechat.screen()));

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

void tst_TerminalClients::weechatLogsIn_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("room");
    QTest::newRow("PLAIN") << QStringLiteral("plain") << QByteArray("#plain");
    QTest::newRow("SCRAM-SHA-256") << QStringLiteral("scram-sha-256") << QByteArray("#scram");
}

void tst_TerminalClients::weechatLogsIn()
{
    QFETCH(QString, mechanism);
    QFETCH(QByteArray, room);
    const QString host = m_server.host(QStringLiteral("irc"));
    const quint16 port = m_server.port(QStringLiteral("irc"));
    IrcClient ana("ana");
    QVERIFY(enters(ana, room));
    ana.send("MODE " + room + " +R");
    QVERIFY(ana.sees("MODE " + room + " +R"));

    QStringList words{QStringLiteral("weechat"), QStringLiteral("--dir")};
    Terminal weechat;
    words << weechat.folder();
    for (const QString &command :
         {QStringLiteral("/server add tea %1/%2").arg(host).arg(port),
          QStringLiteral("/set irc.server.tea.nicks wendy"),
          QStringLiteral("/set irc.server.tea.sasl_username wes"),
          QStringLiteral("/set irc.server.tea.sasl_password sesame"),
          QStringLiteral("/set irc.server.tea.sasl_mechanism %1").arg(mechanism),
          QStringLiteral("/set irc.server.tea.autojoin %1").arg(QString::fromLatin1(room)),
          QStringLiteral("/connect tea")})
        words << QStringLiteral("-r") << command;
    QVERIFY(weechat.start(words));
    QVERIFY2(ana.sees(":wendy!"), qPrintable(weechat.screen()));
    ana.send("WHOIS wendy");
    QVERIFY(ana.sees(" 330 ana wendy Wes "));
}

void tst_TerminalClients::irssiBecomesAnOperator()
{
    IrcClient ana("ana");
    QVERIFY(enters(ana, "#room"));

    Terminal irssi;
    QVERIFY2(startIrssi(irssi, m_server), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/oper boss sesame"));
    QVERIFY2(irssi.sees(QStringLiteral("You are now an IRC operator")), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/quote SAMODE #room +rm"));
    QVERIFY2(ana.sees(" MODE #room +rm"), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/quote UBAN ADD 192.0.2.0/24 1h :no trolls"));
    QVERIFY2(irssi.sees(QStringLiteral("Banned: 192.0.2.0/24 (by iris")),
             qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/stats k"));
    QVERIFY2(irssi.sees(QStringLiteral("End of /STATS report")), qPrintable(irssi.screen()));
    irssi.type(QStringLiteral("/wallops tea is ready"));
    irssi.type(QStringLiteral("/kill ana enough"));
    QVERIFY2(ana.sees("Killed (iris (enough))"), qPrintable(irssi.screen()));
}

QTEST_GUILESS_MAIN(tst_TerminalClients)
#include "tst_terminalclients.moc"
