// SPDX-License-Identifier: MIT
// The hot paths of the protocol and the server, for callgrind; see instructions.py.
#include "common/irc/casemapping.h"
#include "common/irc/linebuffer.h"
#include "common/irc/message.h"
#include "server/store/sqliteschema.h"
#include "server/store/sqlitestore.h"
#include "server/store/sqlitewriter.h"
#include "server/turn/outbox.h"
#include "tests/bench/instructions/counter.h"
#include "tests/support/hubfixture.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

const QByteArray line = "@time=2026-11-24T18:30:05.123Z;msgid=63E1033A051D;account=ana "
                        ":ana!ana@host PRIVMSG #lobby :good morning to all of you";

void countProtocol()
{
    bench::count("parse a line with tags", 100, [] { irc::Message::parse(line); });
    const irc::Message message = *irc::Message::parse(line);
    bench::count("encode a line for a client", 100,
                 [&] { server::encodeIrc(message, {server::TagProfile::Time}); });
    bench::count("fold a channel name", 100, [] { irc::folded("#Lobby-Of-The-House[1]"); });
    irc::LineBuffer buffer(510);
    const QByteArray stream = QByteArray("PRIVMSG #lobby :good morning\r\n").repeated(100);
    bench::count("cut 100 lines", 10, [&] {
        buffer.append(stream);
        while (buffer.next())
            ;
    });
}

/// Members of one channel, and a clock for turns that the fixture does not see.
class Room
{
public:
    explicit Room(int members)
    {
        for (int i = 0; i < members; ++i) {
            const auto client =
                m_hub.registerClient("user" + QByteArray::number(i), "echo-message");
            m_hub.send(client, "JOIN #room");
        }
    }

    void say(const QByteArray &target)
    {
        m_hub.hub().apply(
            {++m_sequence,
             m_hub.nowMs(),
             {server::MessageReceived{1, {{}, {}, "PRIVMSG", {target, "good morning"}}}}});
    }

private:
    test::HubFixture m_hub;
    quint64 m_sequence = 1'000'000;
};

void countHub()
{
    Room room(200);
    bench::count("hub: a message to one user", 100, [&] { room.say("user1"); });
    bench::count("hub: a message to 200 members", 20, [&] { room.say("#room"); });
}

server::StoredTurn turn(quint64 sequence)
{
    constexpr qint64 startMs = 1'764'000'000'000;
    const server::MessageRecord message{.messageId = "63E1033A051D",
                                        .timeMs = startMs,
                                        .source = "ana!ana@host.example.org",
                                        .account = "ana",
                                        .target = "#room",
                                        .command = "PRIVMSG",
                                        .params = {"#room", "good morning to all of you"}};
    return {sequence, startMs, {message}};
}

/// SQLite itself is not counted, as it is not Hearth's code.
void countStore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.db"));
    {
        server::SqliteStore store;
        const QString problem = store.open({.path = path});
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    server::SqliteWriter writer(true);
    if (writer.open(path, server::HistorySync::Normal))
        qFatal("the database cannot be opened");
    quint64 sequence = 0;
    bench::count("store: commit one message", 20,
                 [&] { writer.write(server::TurnBatch{turn(++sequence)}); });
    bench::count("store: commit 16 turns of one message", 10, [&] {
        server::TurnBatch batch;
        for (int i = 0; i < 16; ++i)
            batch.append(turn(++sequence));
        writer.write(batch);
    });
    bench::count("store: index 16 messages", 5, [&] { writer.index(16); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    countProtocol();
    countHub();
    countStore();
    return 0;
}
