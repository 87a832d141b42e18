// SPDX-License-Identifier: MIT
#include "common/sqlite/database.h"
#include "server/store/searchindex.h"
#include "server/store/sqliteschema.h"
#include "server/store/sqlitewriter.h"
#include "server/turn/conversation.h"
#include "server/turn/messageid.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace server;

constexpr char networkId[] = "net";
const QByteArrayList words{"good",  "Morning", "caf\xC3\xA9", "cafe", "a",
                           "AND",   "OR",      "NOT",         "NEAR", "deploy",
                           "x-y",   "it's",    "\"quoted\"",  "100%", "\xE6\x97\xA5\xE6\x9C\xAC",
                           "col:on"};

/// A database with messages that the user may read, and others that the user may not.
struct World
{
    World()
    {
        const QString path = folder.filePath(QStringLiteral("search.db"));
        QFile(path).open(QIODevice::WriteOnly);
        FUZZ_REQUIRE(database.open(path, sqlite::Database::Access::ReadWrite));
        FUZZ_REQUIRE(prepareSchema(database, path).isEmpty());
        database.query(QStringLiteral("UPDATE network SET id = ?"), {QByteArray(networkId)});
        SqliteWriter writer;
        FUZZ_REQUIRE(!writer.open(path, HistorySync::Normal));
        for (quint64 sequence = 1; sequence <= 60; ++sequence) {
            const RecordList records{message(sequence)};
            FUZZ_REQUIRE(!writer.write({{sequence, qint64(sequence) * 1000, records}}));
        }
        while (writer.index(100)) {
        }
    }

    static MessageRecord message(quint64 sequence)
    {
        QByteArray text = words.at(int(sequence % quint64(words.size())));
        text += ' ' + words.at(int(sequence * 7 % quint64(words.size())));
        const bool isHidden = sequence % 3 == 0;
        const QByteArray target = isHidden ? "#closed" : sequence % 5 == 0 ? "ana" : "#open";
        return {.messageId = MessageId::text(MessageId::prefix(networkId, sequence), 1),
                .timeMs = qint64(sequence) * 1000,
                .source = sequence % 2 == 0 ? "ben!b@h" : "cleo!c@h",
                .account = sequence % 2 == 0 ? "ben" : "cleo",
                .target = target,
                .command = "PRIVMSG",
                .params = {target, text},
                .recipientAccount = target == "ana" ? "ana" : ""};
    }

    QTemporaryDir folder;
    sqlite::Database database;
};

SearchHistory anyQuestion(fuzz::ByteSource &source)
{
    const QByteArrayList operators{"*",     "\"", "(", ")",    "^",     ":",      "+", "-", " ",
                                   "NEAR(", "{",  "'", "\xFF", "text:", "scope:", ";", "--"};
    SearchHistory question;
    question.conversations = {channelConversation("#open")};
    question.withAllDirectChats = source.oneIn(2);
    question.participant = participantKey("ana", {});
    question.limit = source.oneIn(3) ? 1 + source.below(5) : 100;
    question.from = source.any<QByteArray>({"", "", "ben", "cleo", "\"", "ben OR cleo", "="});
    if (source.oneIn(4))
        question.otherNames = {source.any<QByteArray>({"ben", "\"", "ben OR cleo"})};
    question.afterMs = source.oneIn(4) ? qint64(source.below(80)) * 1000 : 0;
    question.beforeMs = source.oneIn(4) ? qint64(source.below(80)) * 1000 : 0;
    for (int left = source.below(5); left > 0; --left) {
        question.text += source.any(source.oneIn(3) ? operators : words);
        if (source.oneIn(2))
            question.text += ' ';
        if (source.oneIn(8))
            question.text += source.raw(source.below(16));
    }
    return question;
}

} // namespace

/// Words of users are never operators of the index, and no words find what the user may not read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static World world;
    fuzz::ByteSource source(fuzz::view(data, size));
    while (!source.isEmpty()) {
        const SearchHistory question = anyQuestion(source);
        const HistoryRead found = searchMessages(world.database, question);
        FUZZ_REQUIRE(!world.database.takeError());
        FUZZ_REQUIRE(found.messages.size() <= question.limit);
        qint64 lastMs = 0;
        for (const MessageRecord &message : found.messages) {
            FUZZ_REQUIRE(message.target != "#closed" && message.timeMs > lastMs);
            FUZZ_REQUIRE(question.withAllDirectChats || message.target == "#open");
            FUZZ_REQUIRE(question.from.isEmpty() || message.account == question.from
                         || question.otherNames.contains(message.account));
            lastMs = message.timeMs;
        }
    }
    return 0;
}
