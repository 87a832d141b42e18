// SPDX-License-Identifier: MIT
#include "server/store/memoryrecords.h"
#include "server/store/sqlitestore.h"
#include "tests/support/storeanswer.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using server::Answer;
using server::FindTargets;
using server::HistoryAround;
using server::HistoryPoint;
using server::HistoryRange;
using server::HistoryRead;
using server::HistorySpan;
using server::MemoryRecords;
using server::MessageId;
using server::MessageRecord;
using server::ReadHistory;
using server::Record;
using server::RecordList;
using server::SqliteStore;
using server::TargetsFound;

/// The history of conversations in the database, compared with that in memory.
class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsTheSameAsMemory_data();
    void readsTheSameAsMemory();
    void pagingBackGivesEachMessageOnce_data() { conversations(); }
    void pagingBackGivesEachMessageOnce();
    void pagingForwardGivesEachMessageOnce_data() { conversations(); }
    void pagingForwardGivesEachMessageOnce();
    void splitsALongAnswer();
    void findsTheSameTargetsAsMemory();
    void searchesTheSameAsMemory();
    void readsNothingFromAnUnknownConversation();
    void readsNothingBeforeTheTimeOfAccess();
    void readsTheOtherConversationIfThereIsNone();
    void aRenamedChannelHasItsOldMessages();
    void aNewAccountDoesNotReadTheChatsOfAnEarlierOne();
    void aRenamedAccountKeepsItsChats();
    void aNewChannelDoesNotHaveTheMessagesOfAnEarlierOne();

private:
    static void conversations();
    void commit(const RecordList &records);
    /// A random chat of @p turns turns.
    void chat(int turns);
    MessageRecord message(const QByteArray &target, const QByteArray &command = "PRIVMSG");
    Answer ask(const server::StoreQuestion &question) { return test::answerOf(*m_store, question); }
    HistoryRead read(const ReadHistory &question);
    /// All parts of an answer.
    QList<MessageRecord> readAll(ReadHistory question);
    HistoryPoint randomPoint();
    QByteArray randomText();
    int random(int end) { return int(m_random() % quint32(end)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<MemoryRecords> m_memory;
    std::mt19937 m_random;
    quint64 m_sequence = 0;
    quint32 m_number = 0; ///< Of the last message of the turn.
    qint64 m_timeMs = 0;
    QList<QByteArray> m_ids;
};

namespace {

QByteArrayList idsOf(const QList<MessageRecord> &messages)
{
    QByteArrayList ids;
    for (const MessageRecord &message : messages)
        ids.append(message.messageId);
    return ids;
}

} // namespace

void tst_History::conversations()
{
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<bool>("withEvents");
    for (const char *conversation : {"#room", "#other", "=ana =bob", "=ana ~eve"}) {
        QTest::addRow("%s", conversation) << QByteArray(conversation) << false;
        QTest::addRow("%s with events", conversation) << QByteArray(conversation) << true;
    }
}

void tst_History::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SqliteStore>();
    QCOMPARE(m_store->open({.path = m_folder->filePath(QStringLiteral("s.db"))}), QString());
    m_memory = std::make_unique<MemoryRecords>(m_store->networkId(), 1'000'000);
    m_random.seed(7);
    m_sequence = 0;
    m_timeMs = 1'764'000'000'000;
    m_ids.clear();
}

void tst_History::commit(const RecordList &records)
{
    m_store->commit(++m_sequence, m_timeMs, records);
    m_memory->add(m_sequence, records);
    m_number = 0;
}

QByteArray tst_History::randomText()
{
    const char *const words[] = {"Good",
                                 "morning,",
                                 "\"everybody\"",
                                 "AND",
                                 "caf\xc3\xa9",
                                 "\002bold\002",
                                 "don't",
                                 "4:30",
                                 "text:",
                                 "(well)",
                                 "don t",
                                 "up-to-date",
                                 "to.day",
                                 "\xee\x80\x80"
                                 "c1",
                                 "\xe6\x97\xa5\xe6\x9c\xac"};
    QByteArray text;
    for (int i = random(6); i > 0; --i)
        text += QByteArray(words[random(std::size(words))]) + ' ';
    return text;
}

MessageRecord tst_History::message(const QByteArray &target, const QByteArray &command)
{
    // The turn that commit() will store.
    const QByteArray id =
        MessageId::text(MessageId::prefix(m_store->networkId(), m_sequence + 1), ++m_number);
    m_ids.append(id);
    const bool isDirect = !target.startsWith('#');
    return {.messageId = id,
            .timeMs = m_timeMs,
            .source = "ana!a@h",
            .account = "Ana",
            .target = target,
            .command = command,
            .params = {target, randomText() + QByteArray(random(300), 'x')},
            .recipientAccount = isDirect && target != "eve" ? target : QByteArray()};
}

void tst_History::chat(int turns)
{
    const QByteArray targets[] = {"#room", "#other", "bob", "eve"};
    for (int turn = 0; turn < turns; ++turn) {
        m_timeMs += random(3) == 0 ? random(2000) : 0; // Turns may have the same time.
        RecordList records;
        for (int i = random(4); i >= 0; --i) {
            const bool isEvent = random(3) == 0;
            records.append(message(targets[random(4)], isEvent ? "TAGMSG" : "PRIVMSG"));
        }
        if (random(10) == 0) {
            const QByteArray id = m_ids.at(random(int(m_ids.size())));
            records.append(server::MessageRemovedRecord{.messageId = id});
        }
        commit(records);
    }
}

HistoryRead tst_History::read(const ReadHistory &question)
{
    return std::get<HistoryRead>(ask(question));
}

QList<MessageRecord> tst_History::readAll(ReadHistory question)
{
    QList<MessageRecord> messages;
    for (;;) {
        const HistoryRead part = read(question);
        messages += part.messages;
        if (!part.rest)
            return messages;
        question.messages = *part.rest;
    }
}

HistoryPoint tst_History::randomPoint()
{
    if (random(2) == 0)
        return {.timeMs = 1'764'000'000'000 + random(int(m_timeMs - 1'764'000'000'000) + 1)};
    return {.message = MessageId{quint64(random(int(m_sequence) + 2)), quint32(random(6))}};
}

void tst_History::readsTheSameAsMemory_data()
{
    QTest::addColumn<bool>("withEvents");
    QTest::addRow("text") << false;
    QTest::addRow("text and events") << true;
}

void tst_History::readsTheSameAsMemory()
{
    QFETCH(bool, withEvents);
    chat(400);
    for (int i = 0; i < 400; ++i) {
        const QByteArray conversations[] = {"#room", "#other", "=ana =bob", "=ana ~eve"};
        ReadHistory question{.access = {conversations[random(4)]},
                             .limit = 1 + random(150),
                             .withEvents = withEvents};
        HistoryRange range{.newest = random(2) == 0};
        if (random(2) == 0)
            range.after = randomPoint();
        if (random(2) == 0)
            range.before = randomPoint();
        if (random(4) == 0)
            question.access.fromMs = m_timeMs - random(100'000);
        question.messages = range;
        if (random(4) == 0)
            question.messages = HistoryAround{randomPoint()};
        const HistoryRead here = read(question);
        const auto there = std::get<HistoryRead>(m_memory->answer(question));
        QCOMPARE(idsOf(here.messages), idsOf(there.messages));
        QVERIFY(here.messages == there.messages);
        QCOMPARE(here.isComplete, there.isComplete);
        QCOMPARE(here.rest.has_value(), there.rest.has_value());
    }
}

void tst_History::pagingBackGivesEachMessageOnce()
{
    QFETCH(QByteArray, conversation);
    QFETCH(bool, withEvents);
    chat(300);
    ReadHistory question{.access = {conversation},
                         .messages = HistoryRange{},
                         .limit = 1'000'000,
                         .withEvents = withEvents};
    const QByteArrayList all = idsOf(readAll(question));
    QVERIFY(all.size() > 20);
    QByteArrayList paged;
    question.limit = 7;
    for (bool isComplete = false; !isComplete;) {
        const HistoryRead page = read(question);
        paged = idsOf(page.messages) + paged;
        isComplete = page.isComplete;
        question.messages = HistoryRange{
            .before = HistoryPoint{MessageId::parse(paged.constFirst(), m_store->networkId())}};
    }
    QCOMPARE(paged, all);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
}

void tst_History::pagingForwardGivesEachMessageOnce()
{
    QFETCH(QByteArray, conversation);
    QFETCH(bool, withEvents);
    chat(300);
    ReadHistory question{.access = {conversation},
                         .messages = HistoryRange{},
                         .limit = 1'000'000,
                         .withEvents = withEvents};
    const QByteArrayList all = idsOf(readAll(question));
    QByteArrayList paged;
    question.limit = 7;
    question.messages = HistoryRange{.newest = false};
    for (bool isComplete = false; !isComplete;) {
        const HistoryRead page = read(question);
        paged += idsOf(page.messages);
        isComplete = page.isComplete;
        question.messages = HistoryRange{
            .after = HistoryPoint{MessageId::parse(paged.constLast(), m_store->networkId())},
            .newest = false};
    }
    QCOMPARE(paged, all);
}

void tst_History::splitsALongAnswer()
{
    chat(1000);
    const ReadHistory question{
        .access = {"#room"}, .messages = HistoryRange{}, .limit = 300, .withEvents = true};
    const HistoryRead first = read(question);
    QVERIFY(first.rest);
    QVERIFY(!first.isComplete);
    QVERIFY(first.messages.size() < 300);
    const QList<MessageRecord> all = readAll(question);
    QCOMPARE(all.size(), 300);
    // A message of a later turn is not part of the answer.
    commit({message("#room")});
    QCOMPARE(idsOf(readAll({.access = {"#room"}, .messages = *first.rest, .withEvents = true})),
             idsOf(all.sliced(first.messages.size())));
}

void tst_History::findsTheSameTargetsAsMemory()
{
    chat(200);
    const qint64 startMs = 1'764'000'000'000;
    for (int i = 0; i < 100; ++i) {
        const FindTargets question{.channels = {"#room", "#none"},
                                   .participant = i % 2 ? "=ana" : "~eve",
                                   .participantFromMs = m_timeMs - random(3000),
                                   .afterMs = i % 3 ? startMs : m_timeMs - random(3000),
                                   .beforeMs = i % 4 ? m_timeMs + 1 : m_timeMs - random(3000),
                                   .limit = 1 + random(4),
                                   .newest = i % 5 == 0};
        const auto here = std::get<TargetsFound>(ask(question));
        const auto there = std::get<TargetsFound>(m_memory->answer(question));
        QVERIFY(here == there);
    }
    const auto all = std::get<TargetsFound>(ask(FindTargets{.channels = {"#room", "#other"},
                                                            .participant = "=ana",
                                                            .beforeMs = m_timeMs + 1,
                                                            .limit = 10}));
    QCOMPARE(all.targets.size(), 4);
    QVERIFY(all.isComplete);
}

void tst_History::searchesTheSameAsMemory()
{
    chat(200);
    const char *const texts[] = {"good",
                                 "GOOD morning",
                                 "everybody",
                                 "and",
                                 "caf\xc3\xa9",
                                 "bold",
                                 "good -bold",
                                 "mor*",
                                 "4:30",
                                 "text",
                                 "(well)",
                                 "NEAR good",
                                 "\"good",
                                 "nothing",
                                 "--",
                                 "CAFE",
                                 "don't",
                                 "t-don",
                                 "up-to",
                                 "to-da*",
                                 "c1",
                                 "\xee\x80\x80s616e61",
                                 "\xe6\x97\xa5*",
                                 "well-good"};
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        server::SearchHistory question{.text = texts[random(std::size(texts))]};
        if (i % 4 == 0)
            question.conversations = {"#room"};
        if (i % 4 == 1)
            question.conversations = {"=ana ~eve", "#none"};
        if (i % 4 > 1)
            question.conversations = {"#room", "#other"};
        question.withAllDirectChats = i % 4 == 3;
        question.participant = i % 3 ? "=ana" : "~eve";
        question.participantFromMs = i % 5 ? 0 : m_timeMs - 50'000;
        question.from = i % 6 ? QByteArray() : i % 12 ? "ana" : "bob";
        if (i % 18 == 0)
            question.otherNames = {"eve", "\""};
        question.afterMs = i % 7 ? 0 : m_timeMs - 60'000;
        question.beforeMs = i % 8 ? 0 : m_timeMs - 20'000;
        question.limit = 1 + random(60);
        const auto here = std::get<HistoryRead>(ask(question));
        const auto there = std::get<HistoryRead>(m_memory->answer(question));
        QCOMPARE(idsOf(here.messages), idsOf(there.messages));
        QCOMPARE(here.isComplete, there.isComplete);
        found += int(here.messages.size());
    }
    QVERIFY(found > 1000);
}

void tst_History::readsNothingFromAnUnknownConversation()
{
    chat(5);
    const HistoryRead found =
        read({.access = {"#nowhere"}, .messages = HistoryRange{}, .limit = 10});
    QVERIFY(found.messages.isEmpty());
    QVERIFY(found.isComplete);
}

void tst_History::readsNothingBeforeTheTimeOfAccess()
{
    commit({message("#room")});
    m_timeMs += 5000;
    commit({message("#room")});
    const HistoryRead found =
        read({.access = {"#room", {}, m_timeMs}, .messages = HistoryRange{}, .limit = 10});
    QCOMPARE(idsOf(found.messages), QByteArrayList{m_ids.constLast()});
    const HistoryRead earlier = read({.access = {"#room", {}, m_timeMs},
                                      .messages = HistoryAround{HistoryPoint{MessageId{1, 1}}},
                                      .limit = 10});
    QCOMPARE(idsOf(earlier.messages), QByteArrayList{m_ids.constLast()});
}

void tst_History::aRenamedChannelHasItsOldMessages()
{
    commit({message("#old")});
    commit({server::ChannelRenamedRecord{"#old", "#New"}, message("#New")});
    const HistoryRead found = read({.access = {"#new"}, .messages = HistoryRange{}, .limit = 10});
    QCOMPARE(idsOf(found.messages), m_ids);
    QCOMPARE(found.messages.constFirst().target, "#New");
    QVERIFY(read({.access = {"#old"}, .messages = HistoryRange{}, .limit = 10}).messages.isEmpty());
}

void tst_History::readsTheOtherConversationIfThereIsNone()
{
    commit({message("eve")});
    commit({message("bob")});
    const auto idsFor = [this](const QByteArray &first, const QByteArray &second) {
        return idsOf(
            read({.access = {first, second}, .messages = HistoryRange{}, .limit = 10}).messages);
    };
    QCOMPARE(idsFor("=ana =eve", "=ana ~eve"), QByteArrayList{m_ids.at(0)});
    QCOMPARE(idsFor("=ana =bob", "=ana ~eve"), QByteArrayList{m_ids.at(1)});
    QCOMPARE(idsFor("=ana =dan", "=ana ~dan"), QByteArrayList());
}

void tst_History::aNewAccountDoesNotReadTheChatsOfAnEarlierOne()
{
    commit({message("bob"), message("#room")});
    commit({server::AccountRemovedRecord{"Bob"}});
    commit({message("bob")});
    const ReadHistory question{.access = {"=ana =bob"}, .messages = HistoryRange{}, .limit = 10};
    QCOMPARE(idsOf(read(question).messages), QByteArrayList{m_ids.constLast()});
    QCOMPARE(std::get<HistoryRead>(m_memory->answer(question)).messages, read(question).messages);
    server::SearchHistory search;
    search.from = "ana";
    search.participant = "=bob";
    search.withAllDirectChats = true;
    search.limit = 10;
    QCOMPARE(idsOf(std::get<HistoryRead>(ask(search)).messages), QByteArrayList{m_ids.constLast()});
    QCOMPARE(std::get<HistoryRead>(m_memory->answer(search)).messages.size(), 1);
}

void tst_History::aRenamedAccountKeepsItsChats()
{
    // The new name has been another account's, and an account has left its chats behind.
    commit({message("zoe"), message("dan")});
    commit({server::AccountRemovedRecord{"Dan"}});
    commit({message("bob"), message("eve"), message("Ana"), message("#room")});
    commit({server::AccountRenamedRecord{"Ana", {.name = "Zoe", .verifier = "v"}}});
    MessageRecord later = message("bob");
    later.account = "Zoe";
    commit({later});
    // Another user has registered the old name.
    commit({message("bob")});
    const auto idsIn = [this](const QByteArray &conversation) {
        const ReadHistory question{
            .access = {conversation}, .messages = HistoryRange{}, .limit = 10};
        const QByteArrayList ids = idsOf(read(question).messages);
        const auto inMemory = std::get<HistoryRead>(m_memory->answer(question));
        return ids == idsOf(inMemory.messages) ? ids : QByteArrayList{"memory differs"};
    };
    QCOMPARE(idsIn("=bob =zoe"), QByteArrayList({m_ids.at(2), m_ids.at(6)}));
    QCOMPARE(idsIn("=zoe ~eve"), QByteArrayList{m_ids.at(3)});
    QCOMPARE(idsIn("=zoe =zoe"), QByteArrayList{m_ids.at(4)});
    QCOMPARE(idsIn("=ana =bob"), QByteArrayList{m_ids.at(7)});
    QCOMPARE(idsIn("=ana =zoe"), QByteArrayList());
    for (const char *user : {"=ana", "=zoe", "=bob"}) {
        const FindTargets targets{.channels = {},
                                  .participant = user,
                                  .afterMs = 0,
                                  .beforeMs = m_timeMs + 1,
                                  .limit = 10};
        const auto found = std::get<TargetsFound>(ask(targets));
        QCOMPARE(found, std::get<TargetsFound>(m_memory->answer(targets)));
        QCOMPARE(found.targets.size(), QByteArray(user) == "=ana"   ? 1
                                       : QByteArray(user) == "=bob" ? 2
                                                                    : 3);
        const server::SearchHistory search{
            .from = "ana", .withAllDirectChats = true, .participant = user, .limit = 10};
        QCOMPARE(idsOf(std::get<HistoryRead>(ask(search)).messages),
                 idsOf(std::get<HistoryRead>(m_memory->answer(search)).messages));
    }
}

void tst_History::aNewChannelDoesNotHaveTheMessagesOfAnEarlierOne()
{
    commit({message("#room")});
    commit({server::ChannelRemovedRecord{"#room"}});
    commit({message("#room")});
    const HistoryRead found = read({.access = {"#room"}, .messages = HistoryRange{}, .limit = 10});
    QCOMPARE(idsOf(found.messages), QByteArrayList{m_ids.constLast()});
}

HEARTH_LOOP_TEST(tst_History)
#include "tst_history.moc"
