// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
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
    void exportsARoom();
    void savesAndRestoresABackup();
    void erasesAnAccount();
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

void tst_Control::exportsARoom()
{
    constexpr int messages = 500; // More than one part of the answer.
    for (int i = 0; i < messages; ++i)
        m_ana.send("PRIVMSG #room :number " + QByteArray::number(i) + '.');
    m_ana.send("PING :all sent");
    QVERIFY(m_ana.sees("PONG") && m_ana.sees("all sent"));
    const QByteArray text = m_server.control({QStringLiteral("export"), QStringLiteral("#Room")});
    QVERIFY2(text.contains("] *** ana joined\n"), text.constData());
    QVERIFY2(text.contains("] *** ana set the topic: What is new\n"), text.constData());
    QVERIFY(text.contains("] <ana> number 0.\n"));
    QCOMPARE(text.count("] <ana> number "), messages);
    const QByteArray lines = m_server.control(
        {QStringLiteral("export"), QStringLiteral("--json"), QStringLiteral("#room")});
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(objects.size(), text.count('\n'));
    const QJsonObject last = objects.constLast();
    QCOMPARE(last.value(QStringLiteral("command")).toString(), QStringLiteral("PRIVMSG"));
    QVERIFY(last.value(QStringLiteral("source")).toString().startsWith(u"ana!"));
    QVERIFY(!last.value(QStringLiteral("msgid")).toString().isEmpty());
    const QByteArray unknown =
        m_server.control({QStringLiteral("export"), QStringLiteral("#nowhere")});
    QVERIFY2(unknown.contains("#nowhere"), unknown.constData());
}

void tst_Control::savesAndRestoresABackup()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("backup.db"));
    const QByteArray saved = m_server.control({QStringLiteral("backup"), file});
    QVERIFY2(saved.contains(file.toUtf8()), saved.constData());
    const QByteArray again = m_server.control({QStringLiteral("backup"), file});
    QVERIFY2(again.contains("cannot be written"), again.constData());

    const auto restore = [&file](const QString &data, const QString &from) {
        return QProcess::execute(Hearthd::program(), {QStringLiteral("--data"), data,
                                                      QStringLiteral("--restore"), from});
    };
    QCOMPARE(restore(m_server.dataFolder(), file), 1); // The server uses the folder.
    Hearthd other;
    QCOMPARE(restore(other.dataFolder(), m_server.dataFolder() + QStringLiteral("/key.pem")), 1);
    QCOMPARE(restore(other.dataFolder(), file), 0);
    QVERIFY2(other.start(), qPrintable(other.errorString()));
    const QByteArray text = other.control({QStringLiteral("export"), QStringLiteral("#room")});
    QVERIFY2(text.contains("] <ana> number 499.\n"), text.constData());
}

void tst_Control::erasesAnAccount()
{
    const QByteArray answer = m_server.control({QStringLiteral("erase"), QStringLiteral("nobody")});
    QVERIFY2(answer.startsWith("0 messages"), answer.constData());
    const QString data = QStringLiteral("--data=") + m_server.dataFolder();
    QCOMPARE(exitCode({data, QStringLiteral("erase")}), 2);
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

HEARTH_LOOP_TEST(tst_Control)
#include "tst_control.moc"
