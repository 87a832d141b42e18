// SPDX-License-Identifier: MIT
#include "tests/support/display.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/program.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using support::Hearthd;
using support::IrcClient;
using support::Program;

namespace {

/// HexChat runs as this user when the test runs as root: it asks root for a confirmation.
constexpr uid_t nobody = 65534;

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// HexChat on a virtual display.
class tst_HexChat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void talksInARoom();

private:
    bool writeConfiguration(const QByteArray &commands);
    bool startHexChat();

    Hearthd m_server;
    support::Display m_display;
    Program m_hexChat;
    QTemporaryDir m_folder;
};

void tst_HexChat::initTestCase()
{
    for (const char *program : {"hexchat", "Xvfb"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    QVERIFY2(m_display.start(), m_display.output().constData());
}

bool tst_HexChat::writeConfiguration(const QByteArray &commands)
{
    const QByteArray address = m_server.host(QStringLiteral("irc")).toLatin1() + '/'
                               + QByteArray::number(m_server.port(QStringLiteral("irc")));
    // F: flags; use the names of hexchat.conf (2) and connect at start (8).
    return writeFile(m_folder.filePath(QStringLiteral("servlist.conf")),
                     "v=2.16.1\n\nN=Hearth\n" + commands
                         + "E=UTF-8 (Unicode)\nF=10\nD=0\nS=" + address + "\n\n")
           && writeFile(m_folder.filePath(QStringLiteral("hexchat.conf")),
                        "version = 2.16.1\ngui_slist_skip = 1\nidentd_server = 0\ngui_tray = 0\n"
                        "irc_nick1 = hex\nirc_nick2 = hex_\nirc_nick3 = hex__\n"
                        "irc_user_name = hex\nirc_real_name = Hex Chat\n");
}

bool tst_HexChat::startHexChat()
{
    QStringList command = {QStringLiteral("hexchat"), QStringLiteral("--no-plugins"),
                           QStringLiteral("--cfgdir"), m_folder.path()};
    if (geteuid() == 0) {
        for (const char *name : {"", "servlist.conf", "hexchat.conf"}) {
            const QByteArray path = QFile::encodeName(m_folder.filePath(QLatin1String(name)));
            if (chown(path.constData(), nobody, nobody) != 0)
                return false;
        }
        const QString id = QString::number(nobody);
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=") + id,
                              QStringLiteral("--regid=") + id, QStringLiteral("--clear-groups")}
                  + command;
    }
    m_hexChat.setVariable(QStringLiteral("DISPLAY"), m_display.name());
    m_hexChat.setVariable(QStringLiteral("HOME"), m_folder.path());
    m_hexChat.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    m_hexChat.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    m_hexChat.setVariable(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
    return m_hexChat.start(command.first(), command.mid(1));
}

void tst_HexChat::talksInARoom()
{
    IrcClient ana("ana");
    QVERIFY(
        ana.connectTo(m_server.host(QStringLiteral("irc")), m_server.port(QStringLiteral("irc"))));
    QVERIFY(ana.join("#room"));
    QVERIFY(
        writeConfiguration("C=JOIN #room\nC=MSG #room hello from hexchat\nC=AWAY having tea\n"));
    QVERIFY(startHexChat());
    QVERIFY2(ana.sees(":hex!"), m_hexChat.output().constData());
    QVERIFY2(ana.sees("PRIVMSG #room :hello from hexchat"), m_hexChat.output().constData());

    // HexChat has read these, since it answers them automatically.
    ana.send("PRIVMSG hex :\001PING 12345\001");
    QVERIFY(ana.sees("NOTICE ana :\001PING 12345\001"));
    ana.send("MODE #room +o hex");
    QVERIFY(ana.sees("MODE #room +o hex"));
    ana.send("WHOIS hex");
    QVERIFY(ana.sees(" 318 ana hex "));
    QVERIFY(ana.sees(" 311 ana hex "));
    QVERIFY(ana.sees(" 319 ana hex "));
    QVERIFY(ana.sees(":Hex Chat"));
    QVERIFY(ana.sees("301 ana hex :having tea"));

    m_hexChat.kill();
    QVERIFY(ana.sees(" QUIT "));
}

HEARTH_LOOP_TEST(tst_HexChat)
#include "tst_hexchat.moc"
