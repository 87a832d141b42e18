// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/storedmessages.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using support::Hearthd;
using support::IrcClient;
using support::messageIdsSeen;
using support::missingIn;

/// The data that the server still has after its process was killed.
class tst_Durability : public QObject
{
    Q_OBJECT

private slots:
    void theLobbyKeepsItsTopic();
    void membersComeBackToTheirChannel_data();
    void membersComeBackToTheirChannel();
    void everyMessageThatAClientSawIsStored();
    void everyAccountThatWasRegisteredCanLogIn();
    void aRenamedAccountLogsInByEitherName();
};

namespace {

bool connectTo(Hearthd &server, IrcClient &client)
{
    return client.connectTo(server.host(QStringLiteral("irc")), server.port(QStringLiteral("irc")));
}

/// Whether the ids are in the order of the messages, each once.
bool isAscending(const QList<QByteArray> &ids)
{
    return std::adjacent_find(ids.cbegin(), ids.cend(), std::greater_equal<>()) == ids.cend();
}

/// The ids of all messages of @p channel, oldest first. Empty after a failure.
QList<QByteArray> readHistory(IrcClient &client, const QByteArray &channel)
{
    client.send("CAP REQ :batch message-tags draft/chathistory");
    if (!client.join(channel))
        return {};
    QList<QByteArray> ids;
    QByteArray command = "CHATHISTORY LATEST " + channel + " * 100";
    for (int page = 0;; ++page) {
        const QByteArray mark = "page-" + QByteArray::number(page);
        const qsizetype first = client.lines().size();
        client.send(command);
        client.send("PING " + mark);
        if (!client.sees(" PONG ") || !client.sees(mark))
            return {};
        QList<QByteArray> found;
        bool isLast = false;
        for (const QByteArray &line : client.lines().sliced(first)) {
            const auto message = irc::Message::parse(line);
            if (message && message->command == "PRIVMSG")
                found.append(message->tags.value("msgid"));
            isLast = isLast || (message && message->tags.contains("draft/chathistory-end"));
        }
        ids = found + ids;
        if (isLast || found.isEmpty())
            return ids;
        command = "CHATHISTORY BEFORE " + channel + " msgid=" + found.constFirst() + " 100";
    }
}

} // namespace

void tst_Durability::theLobbyKeepsItsTopic()
{
    Hearthd server;
    server.setConfiguration("[[operator]]\nname = \"boss\"\npassword = \"sesame\"\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    {
        IrcClient ana("ana");
        QVERIFY(connectTo(server, ana));
        ana.send("OPER boss sesame");
        QVERIFY(ana.sees(" 381 "));
        QVERIFY(ana.join("#lobby"));
        ana.send("SAMODE #lobby +o ana");
        ana.send("TOPIC #lobby :All about tea");
        QVERIFY(ana.sees(" TOPIC #lobby :All about tea"));
        server.kill();
    }
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient bob("bob");
    QVERIFY(connectTo(server, bob));
    QVERIFY(bob.join("#lobby"));
    QVERIFY(bob.sees(" 332 bob #lobby :All about tea"));
}

void tst_Durability::membersComeBackToTheirChannel_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("killed") << true;
    QTest::newRow("stopped") << false;
}

void tst_Durability::membersComeBackToTheirChannel()
{
    QFETCH(bool, isKilled);
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    {
        IrcClient ana("ana");
        IrcClient bob("bob");
        QVERIFY(connectTo(server, ana));
        QVERIFY(connectTo(server, bob));
        QVERIFY(ana.join("#den"));
        QVERIFY(bob.join("#den"));
        ana.send("MODE #den +ik sesame");
        ana.send("TOPIC #den :All about tea");
        QVERIFY(bob.sees(" TOPIC #den :All about tea"));
        bob.send("PART #den");
        QVERIFY(ana.sees(" PART #den"));
        if (isKilled)
            server.kill();
        else
            QCOMPARE(server.stop(), 0);
    }
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient bob("bob");
    QVERIFY(connectTo(server, bob));
    bob.send("JOIN #den sesame");
    QVERIFY(bob.sees(" 473 bob #den "));
    IrcClient ana("ana");
    QVERIFY(connectTo(server, ana));
    QVERIFY(ana.join("#den"));
    QVERIFY(ana.sees(" 332 ana #den :All about tea"));
    QVERIFY(ana.sees(" MODE #den +o ana"));
    ana.send("MODE #den");
    QVERIFY(ana.sees(" 324 ana #den +"));
    ana.send("INVITE bob #den");
    QVERIFY(bob.sees(" INVITE bob "));
    bob.send("JOIN #den sesame");
    QVERIFY(ana.sees(" JOIN #den"));
}

void tst_Durability::everyMessageThatAClientSawIsStored()
{
    constexpr int runs = 40;
    constexpr int messages = 200;
    QRandomGenerator random(7);
    Hearthd server;
    QList<QByteArray> seen;
    for (int run = 0; run < runs; ++run) {
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        IrcClient ana("ana");
        IrcClient bob("bob");
        for (IrcClient *client : {&ana, &bob}) {
            QVERIFY(connectTo(server, *client));
            client->send("CAP REQ :message-tags echo-message");
            QVERIFY(client->join("#lobby"));
        }
        const QByteArray name = "run" + QByteArray::number(run);
        for (int i = 0; i < messages; ++i)
            ana.send("PRIVMSG #lobby :" + name + '.' + QByteArray::number(i) + '.');
        QVERIFY(bob.sees(name + '.' + QByteArray::number(random.bounded(messages)) + '.'));
        server.kill();
        QVERIFY(ana.seesTheEnd());
        QVERIFY(bob.seesTheEnd());
        const QList<QByteArray> ids = messageIdsSeen(bob) + messageIdsSeen(ana);
        QVERIFY(!ids.isEmpty());
        QVERIFY(isAscending(messageIdsSeen(bob)));
        seen += ids;
        QCOMPARE(missingIn(server, ids), QList<QByteArray>());
    }
    QCOMPARE(missingIn(server, seen), QList<QByteArray>());

    // A client that pages through the history gets each message once, in the order of the ids,
    // which is the order in which clients have seen them.
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient reader("reader");
    QVERIFY(connectTo(server, reader));
    const QList<QByteArray> history = readHistory(reader, "#lobby");
    QVERIFY(isAscending(history));
    const QSet<QByteArray> read(history.cbegin(), history.cend());
    for (const QByteArray &id : std::as_const(seen))
        QVERIFY2(read.contains(id), id.constData());
}

void tst_Durability::everyAccountThatWasRegisteredCanLogIn()
{
    constexpr int runs = 8;
    constexpr int clients = 6;
    QRandomGenerator random(11);
    Hearthd server;
    server.setConfiguration("[limits]\ncommands_per_second = 0\nregistrations_per_address = 0\n"
                            "[accounts]\nplain_without_tls = true\n");
    QByteArrayList registered;
    for (int run = 0; run < runs; ++run) {
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        std::vector<std::unique_ptr<IrcClient>> users;
        for (int i = 0; i < clients; ++i) {
            const QByteArray name = "u" + QByteArray::number(run) + 'x' + QByteArray::number(i);
            users.push_back(std::make_unique<IrcClient>(name));
            QVERIFY(connectTo(server, *users.back()));
        }
        for (const auto &user : users)
            user->send("REGISTER * * sesame7");
        // Some registrations have ended, others are at any point.
        QVERIFY(users[size_t(random.bounded(clients))]->sees("REGISTER SUCCESS"));
        server.kill();
        for (const auto &user : users) {
            QVERIFY(user->seesTheEnd());
            if (user->lines().join('\n').contains("REGISTER SUCCESS"))
                registered.append(user->nick());
        }
    }
    QVERIFY(registered.size() >= runs);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    for (const QByteArray &name : registered) {
        IrcClient user("x" + name);
        QVERIFY(connectTo(server, user));
        user.send("CAP REQ sasl");
        user.send("AUTHENTICATE PLAIN");
        user.send("AUTHENTICATE "
                  + QByteArray('\0' + name + '\0' + QByteArray("sesame7")).toBase64());
        QVERIFY2(user.sees(" 903 "), name.constData());
    }
}

void tst_Durability::aRenamedAccountLogsInByEitherName()
{
    Hearthd server;
    server.setConfiguration("[accounts]\nplain_without_tls = true\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient ana("ana");
    QVERIFY(connectTo(server, ana));
    ana.send("ACCOUNT REGISTER sesame7");
    QVERIFY(ana.sees(" 900 ana "));
    ana.send("PRIVMSG ana :remember");
    ana.send("ACCOUNT NAME zoe");
    QVERIFY(ana.sees(" zoe :You are now logged in as zoe"));
    server.kill();
    QVERIFY(ana.seesTheEnd());

    QVERIFY2(server.start(), qPrintable(server.errorString()));
    for (const QByteArray &name : QByteArrayList{"ana", "zoe"}) {
        IrcClient user("x" + name);
        QVERIFY(connectTo(server, user));
        user.send("CAP REQ :sasl batch draft/chathistory");
        user.send("AUTHENTICATE PLAIN");
        user.send("AUTHENTICATE "
                  + QByteArray('\0' + name + '\0' + QByteArray("sesame7")).toBase64());
        QVERIFY2(user.sees(" zoe :You are now logged in as zoe"), name.constData());
        user.send("CHATHISTORY LATEST zoe * 1");
        QVERIFY2(user.sees(" PRIVMSG ana remember"), name.constData());
    }
}

HEARTH_LOOP_TEST(tst_Durability)
#include "tst_durability.moc"
