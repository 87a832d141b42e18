// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectinput.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_ConnectInput : public QObject
{
    Q_OBJECT

private slots:
    void checksNames_data();
    void checksNames();
    void checksServers_data();
    void checksServers();
    void recognizesInvites_data();
    void recognizesInvites();
};

void tst_ConnectInput::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, bool fine) {
        QTest::newRow(name) << QString::fromUtf8(name) << fine;
    };
    row("", false);
    row("sam", true);
    row("Zoë", true);
    row("guest-7", true);
    row("[sam]", true);
    row("two words", false);
    row("7up", false);
    row("-x", false);
    row("#room", false);
    row("a,b", false);
    row("a@b", false);
}

void tst_ConnectInput::checksNames()
{
    QFETCH(QString, name);
    QFETCH(bool, fine);
    QCOMPARE(client::nameProblem(name).isEmpty(), fine);
}

void tst_ConnectInput::checksServers_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *server, bool fine) {
        QTest::newRow(server) << QString::fromUtf8(server) << fine;
    };
    row("", false);
    row("chat.example.org", true);
    row("192.168.1.7:6667", true);
    row("[::1]:6697", true);
    row("ircs://host:6697/#lobby?fp=00", true);
    row("host:1", true);
    row("host:65535", true);
    row("host:0", false);
    row("host:65536", false);
    row("host:99999", false);
    row("host:99999999999999999999", false);
    row("host:irc", false);
    row("host:-1", false);
    row("[::1]:99999", false);
    row("::1", true);
    row("irc://host:99999/#lobby", false);
    row("http://example.org", false);
    row("two words", false);
}

void tst_ConnectInput::checksServers()
{
    QFETCH(QString, server);
    QFETCH(bool, fine);
    QCOMPARE(client::serverProblem(server).isEmpty(), fine);
}

void tst_ConnectInput::recognizesInvites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("invite");
    QTest::newRow("invite") << QStringLiteral(" ircs://h:6697/#lobby?fp=ab\n")
                            << QStringLiteral("ircs://h:6697/#lobby?fp=ab");
    QTest::newRow("upper case") << QStringLiteral("IRC://h") << QStringLiteral("IRC://h");
    QTest::newRow("inside of a sentence") << QStringLiteral("come to irc://h") << QString();
    QTest::newRow("no host") << QStringLiteral("irc:///x") << QString();
    QTest::newRow("other scheme") << QStringLiteral("https://h") << QString();
    QTest::newRow("huge") << QString(QStringLiteral("irc://h/") + QString(2000, u'a')) << QString();
}

void tst_ConnectInput::recognizesInvites()
{
    QFETCH(QString, text);
    QTEST(client::inviteIn(text), "invite");
}

HEARTH_TEST(tst_ConnectInput)
#include "tst_connectinput.moc"
