// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"

#include <QProcess>
#include <QTest>

using support::Hearthd;
using support::IrcClient;

class tst_Control : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheStatus();
    void listsTheUsers();
    void listsTheRooms();
    void printsATokenForTheOwnerOfTheLobby();
    void refusesAnUnknownCommand();
    void stopsTheServer();
    void reportsThatNoServerAnswers();

private:
    int exitCode(const QStringList &arguments);

    Hearthd m_server;
    IrcClient m_ana{"ana"};
};

void tst_Control::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorString()));
    const QString irc = QStringLiteral("irc");
    QVERIFY(m_ana.connectTo(m_server.host(irc), m_server.port(irc)));
    QVERIFY(m_ana.join("#room"));
    m_ana.send("TOPIC #room :What is new");
    QVERIFY(m_ana.sees("TOPIC #room "));
}

int tst_Control::exitCode(const QStringList &arguments)
{
    return QProcess::execute(Hearthd::program(), QStringList(QStringLiteral("ctl")) + arguments);
}

void tst_Control::showsTheStatus()
{
    const QByteArray status = m_server.control({QStringLiteral("status")});
    QVERIFY2(status.contains("people       1\n"), status.constData());
    for (const QUrl &url : m_server.urls())
        QVERIFY2(status.contains(url.toString().toUtf8()), status.constData());
    QVERIFY(status.contains("fingerprint  "));
    QVERIFY(status.contains("#lobby"));
}

void tst_Control::listsTheUsers()
{
    const QByteArray people = m_server.control({QStringLiteral("people")});
    QVERIFY2(people.startsWith("ana ") && people.contains("127.0.0.1")
                 && people.endsWith("#room\n"),
             people.constData());
}

void tst_Control::listsTheRooms()
{
    const QByteArray rooms = m_server.control({QStringLiteral("rooms")});
    QVERIFY2(rooms.contains("#room ") && rooms.contains("    1 What is new\n"), rooms.constData());
}

void tst_Control::printsATokenForTheOwnerOfTheLobby()
{
    QVERIFY(m_ana.join("#lobby"));
    const QByteArray printed = m_server.control({QStringLiteral("owner")});
    const QByteArray token = printed.left(printed.indexOf('\n'));
    QVERIFY2(token.size() >= 32 && printed.contains(QByteArray("OWNER " + token)),
             printed.constData());
    QVERIFY(m_server.control({QStringLiteral("owner")}).left(token.size()) != token);
    m_ana.send("OWNER " + token);
    QVERIFY(m_ana.sees(" MODE #lobby +q ana"));
    m_ana.send("OWNER " + token);
    QVERIFY(m_ana.sees("This owner token has already been used."));
    QVERIFY(!m_server.standardError().contains(token));
}

void tst_Control::refusesAnUnknownCommand()
{
    const QString data = QStringLiteral("--data=") + m_server.dataFolder();
    QCOMPARE(exitCode({data, QStringLiteral("stauts")}), 2);
    QVERIFY(m_server.control({QStringLiteral("stauts")}).contains("did you mean \"status\"?"));
    QCOMPARE(exitCode({data}), 2);
    QCOMPARE(exitCode({data, QStringLiteral("--fish")}), 2);
}

void tst_Control::stopsTheServer()
{
    m_server.control({QStringLiteral("stop")});
    QVERIFY(m_ana.sees("Server is stopping"));
    QCOMPARE(m_server.waitForEnd(), 0);
}

void tst_Control::reportsThatNoServerAnswers()
{
    QCOMPARE(exitCode({QStringLiteral("--data"), m_server.dataFolder(), QStringLiteral("status")}),
             1);
    const QByteArray sentence = m_server.control({QStringLiteral("status")});
    QVERIFY2(sentence.contains(m_server.dataFolder().toUtf8()), sentence.constData());
}

QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
