// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
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

/// WeeChat in @p terminal, connected to @p address (host/port) with the @p options of its server.
bool startWeechat(Terminal &terminal, const QString &address, const QStringList &options)
{
    QStringList words{QStringLiteral("weechat"), QStringLiteral("--dir"), terminal.folder(),
                      QStringLiteral("-r"), QStringLiteral("/server add tea ") + address};
    for (const QString &option : options)
        words << QStringLiteral("-r") << QStringLiteral("/set irc.server.tea.") + option;
    return terminal.start(words << QStringLiteral("-r") << QStringLiteral("/connect tea"));
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
    void weechatTalksOverTls();
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

    Terminal weechat;
    QVERIFY(startWeechat(weechat, host + u'/' + QString::number(port),
                         {QStringLiteral("nicks wendy"), QStringLiteral("sasl_username wes"),
                          QStringLiteral("sasl_password sesame"),
                          QStringLiteral("sasl_mechanism ") + mechanism,
                          QStringLiteral("autojoin ") + QString::fromLatin1(room)}));
    QVERIFY2(ana.sees(":wendy!"), qPrintable(weechat.screen()));
    ana.send("WHOIS wendy");
    QVERIFY(ana.sees(" 330 ana wendy Wes "));
}

/// WeeChat uses GnuTLS, so this is a TLS client that has nothing in common with the server's
/// OpenSSL. It accepts only the fingerprint of the server's certificate.
void tst_TerminalClients::weechatTalksOverTls()
{
    IrcClient ana("ana");
    QVERIFY(enters(ana, "#tls"));
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromPath(m_server.dataFolder() + QStringLiteral("/certificate.pem"));
    QCOMPARE(certificates.size(), 1);
    const QString fingerprint =
        QString::fromLatin1(certificates.constFirst().digest(QCryptographicHash::Sha256).toHex());
    const QString ircs = QStringLiteral("ircs");

    QStringList options{QStringLiteral("nicks willa"), QStringLiteral("autojoin #tls")};
    // Before version 4 the names of the options began with "ssl"; WeeChat ignores unknown ones.
    for (const QString &prefix : {QStringLiteral("ssl"), QStringLiteral("tls")})
        options << prefix + QStringLiteral(" on")
                << prefix + QStringLiteral("_fingerprint ") + fingerprint;
    Terminal weechat;
    QVERIFY(startWeechat(weechat, m_server.host(ircs) + u'/' + QString::number(m_server.port(ircs)),
                         options));
    QVERIFY2(ana.sees(":willa!"), qPrintable(weechat.screen()));
    ana.send("WHOIS willa");
    QVERIFY(ana.sees(" 671 ana willa "));
    ana.send("PRIVMSG #tls :hello willa");
    QVERIFY2(weechat.sees(QStringLiteral("hello willa")), qPrintable(weechat.screen()));
    weechat.type(QStringLiteral("hello over TLS"));
    QVERIFY2(ana.sees("PRIVMSG #tls :hello over TLS"), qPrintable(weechat.screen()));
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

HEARTH_LOOP_TEST(tst_TerminalClients)
#include "tst_terminalclients.moc"
