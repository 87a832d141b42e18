// SPDX-License-Identifier: MIT
#include "client/store/ignoredmessages.h"
#include "client/store/logdatabase.h"
#include "client/store/logschema.h"
#include "client/store/messagelog.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/store/samplekeys.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace client;

using test::ana;
using test::lobby;

Q_DECLARE_METATYPE(client::SearchQuery)

namespace {

ChatMessage message(quint64 localId, qint64 position, const QString &text = u"hello"_s)
{
    ChatMessage made;
    made.localId = localId;
    made.position = made.timeMs = position;
    made.id = u"id%1"_s.arg(localId);
    made.sender = u"ana"_s;
    made.text = text;
    return made;
}

QList<quint64> idsOf(const QList<ChatMessage> &messages)
{
    QList<quint64> ids;
    for (const ChatMessage &one : messages)
        ids.append(one.localId);
    return ids;
}

void damage(const QString &path, qint64 offset, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    file.write(QByteArray(bytes, 'x'));
}

} // namespace

class tst_MessageLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void createsAPrivateFile();
    void returnsWhatWasStored();
    void storesWithoutQuestions();
    void keepsEveryFieldOfAMessage();
    void keepsChangesOfMessages();
    void keepsReactionsThatWereTakenBackEarlyOut();
    void forgetsDeletedTexts_data();
    void forgetsDeletedTexts();
    void countsDeletedMessagesAsRead();
    void findsMessagesByTheirMsgids();
    void keepsTheUserState();
    void skipsDuplicates_data();
    void skipsDuplicates();
    void countsUnreadMessages();
    void pagesLikeAPlainList();
    void findsTheSurroundingsOfAMessage();
    void joinsRenamedConversations();
    void countsManyUnreadMessagesThatAreJoined();
    void renamesANetwork();
    void findsWords_data();
    void findsWords();
    void findsBeginningsOfWords_data();
    void findsBeginningsOfWords();
    void searchesInOneConversation();
    void filtersHits_data();
    void filtersHits();
    void findsPhrases();
    void readsTheSurroundingsOfHits();
    void locatesHits();
    void removesOldMessages();
    void removesTheOldestMessagesOfALargeLog();
    void removesNoMessagesWithoutLimits();
    void pagesThroughHits();
    void separatesProfiles();
    void copiesWhatCanBeReadOfADamagedFile();
    void setsAsideWhatIsNoDatabase();
    void migratesAnOlderVersion();
    void indexesAnOlderLogInSteps();
    void indexesWhenTheDiskPermits();
    void movesMessagesThatAreNotIndexed();
    void removesMessagesThatAreNotIndexed();
    void migratesNothingWithoutACopy();
    void keepsIgnoredMessagesApart();
    void removesTheTextsOfIgnoredMessages();
    void boundsIgnoredMessages();
    void repairsADamagedFileOfAnOlderVersion();
    void refusesANewerVersion();
    void refusesAForeignDatabase();
    void reportsAFolderThatIsMissing();
    void reportsALockedFile();
    void readsAReadOnlyLog();
    void storesLaterWhatAFullDiskRefused();

private:
    LogState open();
    void createFirstVersion();
    LogPage page(PageQuery query);
    SearchResult search(SearchQuery query);
    QStringList found(const QString &text);
    qsizetype hits(const SearchQuery &query);
    void fillFirstVersion();
    void verifyIndex();
    QString path() const { return m_folder->filePath(u"messages.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageLog> m_log;
};

void tst_MessageLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_MessageLog::cleanup()
{
    m_log.reset();
    m_folder.reset();
}

/// Opens the log again, or for the first time.
LogState tst_MessageLog::open()
{
    m_log.reset();
    m_log = std::make_unique<MessageLog>(path());
    QSignalSpy opened(m_log.get(), &MessageLog::opened);
    m_log->open(1'764'000'000'000);
    return opened.wait(30'000) ? opened.first().first().value<LogState>() : LogState();
}

LogPage tst_MessageLog::page(PageQuery query)
{
    LogPage result;
    bool isDone = false;
    m_log->read(query, this, [&](const LogPage &read) {
        result = read;
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }, 30'000) ? result : LogPage();
}

SearchResult tst_MessageLog::search(SearchQuery query)
{
    // The search has a thread of its own, so it does not wait for what is being stored.
    page({lobby});
    SearchResult result;
    bool isDone = false;
    m_log->search(query, this, [&](const SearchResult &hits) {
        result = hits;
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }, 30'000) ? result : SearchResult();
}

QStringList tst_MessageLog::found(const QString &text)
{
    QStringList texts;
    SearchQuery query;
    query.text = parseSearchText(text);
    for (const SearchHit &hit : search(query).hits)
        texts.append(hit.message.text);
    return texts;
}

/// The number of messages that @p query finds.
qsizetype tst_MessageLog::hits(const SearchQuery &query)
{
    std::optional<qsizetype> count;
    m_log->locate(query, 100'000, this,
                  [&](const FoundPlaces &found) { count = found.places.size(); });
    return QTest::qWaitFor([&] { return count.has_value(); }, 30'000) ? *count : -1;
}

void tst_MessageLog::createsAPrivateFile()
{
    const LogState state = open();
    QCOMPARE(state.problem, QString());
    QVERIFY(state.isWritable);
    QCOMPARE(state.lastId, 0u);
    QCOMPARE(QFile::permissions(path())
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_MessageLog::returnsWhatWasStored()
{
    open();
    m_log->append(lobby, "#Lobby", {message(1, 10), message(2, 20)});
    m_log->append(ana, "Ana", {message(3, 15)});
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 2}));
    const LogState state = open();
    QCOMPARE(state.lastId, 3u);
    QCOMPARE(state.conversations.size(), 2);
    QCOMPARE(state.conversations.value(lobby).newestPosition, 20);
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 2}));
    QCOMPARE(idsOf(page({ana}).messages), QList<quint64>{3});
    QCOMPARE(page({{"other:6697", "#lobby", ConversationKind::Room}}).messages.size(), 0);
}

void tst_MessageLog::storesWithoutQuestions()
{
    open();
    const auto storedIds = [this] {
        LogDatabase database;
        database.openForReading(path());
        return idsOf(database.page({lobby}).messages);
    };
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log->append(lobby, "#lobby", {message(2, 20)}); // is collected, as the first was just stored
    QTRY_COMPARE_WITH_TIMEOUT(storedIds(), (QList<quint64>{1, 2}), 30'000);
    m_log->append(lobby, "#lobby", {message(3, 30)});
    QTRY_COMPARE_WITH_TIMEOUT(storedIds(), (QList<quint64>{1, 2, 3}), 30'000);
}

void tst_MessageLog::keepsEveryFieldOfAMessage()
{
    open();
    ChatMessage own = message(1, 10, u"an \x02important\x02 text"_s);
    own.own = true;
    own.delivery = ChatMessage::Delivery::Sent;
    own.kind = ChatMessage::Kind::Action;
    own.account = u"anaïs"_s;
    own.note = u"telnet"_s;
    ChatMessage other = message(2, 20, {});
    other.timeMs = 15;
    other.id.clear();
    other.mention = true;
    other.replyTo = own.id;
    other.origin = ChatMessage::Origin::Missed;
    ChatMessage info = message(3, 30);
    info.kind = ChatMessage::Kind::Info;
    info.sender.clear();
    info.id.clear();
    m_log->append(lobby, "#lobby", {own, other, info});
    open();
    QCOMPARE(page({lobby}).messages, (QList<ChatMessage>{own, other, info}));
}

void tst_MessageLog::keepsChangesOfMessages()
{
    using Kind = MessageChange::Kind;
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log->change(lobby, "#lobby",
                  {{Kind::React, u"id1"_s, u"👍"_s, u"ben"_s, false, 20},
                   {Kind::React, u"id1"_s, u"👍"_s, u"ana"_s, true, 21},
                   {Kind::React, u"id1"_s, u"👍"_s, u"ben"_s, false, 22},
                   {Kind::React, u"id1"_s, u"🔥"_s, u"ben"_s, false, 23},
                   {Kind::Unreact, u"id1"_s, u"🔥"_s, u"ben"_s, false, 24},
                   {Kind::React, u"id2"_s, u"🔥"_s, u"ben"_s, false, 25}});
    for (int user = 0; user < 3'000; ++user)
        m_log->change(lobby, "#lobby",
                      {{Kind::React, u"id3"_s, u"👍"_s, u"user%1"_s.arg(user), false, 30}});
    m_log->append(lobby, "#lobby", {message(2, 15), message(3, 16)});
    open();
    QList<ChatMessage> messages = page({lobby}).messages;
    QCOMPARE(messages.at(0).reactions, (QList<Reaction>{{u"👍"_s, {u"ben"_s, u"ana"_s}, true}}));
    QCOMPARE(messages.at(1).reactions, (QList<Reaction>{{u"🔥"_s, {u"ben"_s}, false}}));
    QCOMPARE(messages.at(2).reactions.constFirst().senders.size(), Reaction::maxSenders);
    QVERIFY(page({ana}).messages.isEmpty());
    m_log->change(lobby, "#lobby", {{Kind::Remove, u"id3"_s, {}, u"ben"_s, false, 40}});
    messages = page({lobby}).messages;
    QVERIFY(messages.at(2).isRemoved);
}

/// Pages of the history may arrive in any order.
void tst_MessageLog::keepsReactionsThatWereTakenBackEarlyOut()
{
    using Kind = MessageChange::Kind;
    open();
    m_log->append(lobby, "#lobby", {message(1, 10), message(2, 11)});
    m_log->change(lobby, "#lobby", {{Kind::Unreact, u"id1"_s, u"👍"_s, u"ben"_s, false, 20}});
    m_log->change(lobby, "#lobby", {{Kind::React, u"id1"_s, u"👍"_s, u"ben"_s, false, 15}});
    m_log->change(lobby, "#lobby", {{Kind::Unreact, u"id2"_s, u"👍"_s, u"ben"_s, false, 20}});
    m_log->change(lobby, "#lobby", {{Kind::React, u"id2"_s, u"👍"_s, u"ben"_s, false, 25}});
    open();
    const QList<ChatMessage> messages = page({lobby}).messages;
    QVERIFY(messages.at(0).reactions.isEmpty());
    QCOMPARE(messages.at(1).reactions.size(), 1);
}

void tst_MessageLog::forgetsDeletedTexts_data()
{
    QTest::addColumn<bool>("isEarly");
    QTest::newRow("after the message") << false;
    QTest::newRow("before the message") << true;
}

void tst_MessageLog::forgetsDeletedTexts()
{
    QFETCH(bool, isEarly);
    open();
    ChatMessage secret = message(1, 10, u"xyzzy is the password"_s);
    secret.origin = ChatMessage::Origin::History;
    const auto append = [&] { m_log->append(lobby, "#lobby", {secret, message(2, 20)}); };
    if (!isEarly)
        append();
    m_log->change(lobby, "#lobby",
                  {{MessageChange::Kind::Remove, u"id1"_s, u"oops"_s, u"sam"_s, false, 30},
                   {MessageChange::Kind::Remove, u"unknown"_s, {}, u"sam"_s, false, 30}});
    if (isEarly)
        append();
    open();
    const QList<ChatMessage> messages = page({lobby}).messages;
    QCOMPARE(idsOf(messages), (QList<quint64>{1, 2}));
    QVERIFY(messages.at(0).isRemoved && !messages.at(1).isRemoved);
    QCOMPARE(messages.at(0).text, QString());
    QCOMPARE(messages.at(0).removedBy, u"sam"_s);
    QCOMPARE(messages.at(0).removalReason, u"oops"_s);
    SearchQuery query;
    query.text = parseSearchText(u"xyzzy"_s);
    QVERIFY(search(query).hits.isEmpty());
    SearchQuery ofSender;
    ofSender.senders = {secret.sender};
    QCOMPARE(hits(ofSender), 1);
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    m_log->setLimits({.days = 1}); // all are of 1970
    QVERIFY(trimmed.wait(30'000));
    QCOMPARE(hits(ofSender), 0);
    verifyIndex();
}

void tst_MessageLog::countsDeletedMessagesAsRead()
{
    open();
    ChatMessage mention = message(2, 20);
    mention.mention = true;
    m_log->append(lobby, "#lobby", {message(1, 10), mention, message(3, 30), message(4, 40)});
    m_log->setReadState(lobby, "#lobby", {{10, 1}, 40, 3, 1});
    const auto remove = [&](const QString &id) {
        m_log->change(lobby, "#lobby", {{MessageChange::Kind::Remove, id, {}, {}, false, 50}});
    };
    remove(u"id1"_s); // it was read
    ReadState state = open().conversations.value(lobby);
    QCOMPARE(std::pair(state.unread, state.mentions), std::pair(3, 1));
    remove(u"id2"_s);
    remove(u"id2"_s); // some servers send it again
    remove(u"unknown"_s);
    state = open().conversations.value(lobby);
    QCOMPARE(std::pair(state.unread, state.mentions), std::pair(2, 0));
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    m_log->setLimits({.days = 1}); // all are of 1970
    QVERIFY(trimmed.wait(30'000));
    QCOMPARE(open().conversations.value(lobby).unread, 0);
}

void tst_MessageLog::findsMessagesByTheirMsgids()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 10), message(2, 20), message(3, 30)});
    m_log->append(ana, "ana", {message(4, 40)});
    m_log->change(lobby, "#lobby", {{MessageChange::Kind::Remove, u"id3"_s, {}, {}, false, 50}});
    QList<ChatMessage> found;
    QEventLoop loop;
    m_log->find(lobby, {u"id3"_s, u"unknown"_s, u"id1"_s, u"id4"_s}, this,
                [&](const QList<ChatMessage> &messages) {
                    found = messages;
                    loop.quit();
                });
    loop.exec();
    std::ranges::sort(found, {}, &ChatMessage::order);
    QCOMPARE(idsOf(found), (QList<quint64>{1, 3}));
    QVERIFY(!found.at(0).isRemoved && found.at(1).isRemoved);
}

void tst_MessageLog::keepsTheUserState()
{
    UserState state;
    state.conversations = {
        {"chat.lan:6697", ConversationKind::Direct, "j\xf6rg", u"half a sen"_s, false},
        {"chat.lan:6697", ConversationKind::Room, "#Lobby", {}, true}};
    state.unsent = {{"chat.lan:6697", {"#Lobby", u"one"_s, 5, true, true, u"id1"_s}},
                    {"other:6697", {"ana", u"two"_s, 4, false, false}}};
    QCOMPARE(open().userState, UserState());
    QSignalSpy stored(m_log.get(), &MessageLog::userStateStored);
    m_log->setUserState(state);
    QVERIFY(stored.wait(30'000));
    LogState read = open();
    QVERIFY(read.isReadable);
    std::ranges::sort(read.userState.conversations, {}, &UserState::Conversation::name);
    std::ranges::sort(state.conversations, {}, &UserState::Conversation::name);
    QCOMPARE(read.userState, state);
    state.conversations.removeFirst();
    state.unsent.removeFirst();
    m_log->setUserState(state);
    QCOMPARE(open().userState, state);
}

void tst_MessageLog::skipsDuplicates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ChatMessage::Origin>("origin");
    QTest::addColumn<qsizetype>("stored");
    using Origin = ChatMessage::Origin;

    QTest::newRow("the same msgid") << u"id1"_s << Origin::History << qsizetype(1);
    QTest::newRow("another msgid") << u"id9"_s << Origin::History << qsizetype(2);
    QTest::newRow("history without msgid") << QString() << Origin::History << qsizetype(1);
    QTest::newRow("live without msgid") << QString() << Origin::Live << qsizetype(2);
}

void tst_MessageLog::skipsDuplicates()
{
    QFETCH(QString, id);
    QFETCH(ChatMessage::Origin, origin);
    QFETCH(qsizetype, stored);
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    open();
    ChatMessage again = message(2, 10);
    again.id = id;
    again.origin = origin;
    m_log->append(lobby, "#lobby", {again});
    m_log->append(ana, "ana", {message(3, 10)}); // msgids are unique in a conversation
    QCOMPARE(page({lobby}).messages.size(), stored);
    QCOMPARE(page({ana}).messages.size(), 1);
    QCOMPARE(found(u"hello"_s).size(), stored + 1);
}

void tst_MessageLog::countsUnreadMessages()
{
    open();
    ChatMessage mention = message(2, 20);
    mention.mention = true;
    ChatMessage old = message(4, 5);
    old.origin = ChatMessage::Origin::History;
    ChatMessage joined = message(5, 30);
    joined.kind = ChatMessage::Kind::Event;
    m_log->append(lobby, "#lobby", {message(1, 10), mention, message(3, 25), old, joined});
    m_log->append(ana, "ana", {message(6, 10)});
    ReadState state = open().conversations.value(lobby);
    QCOMPARE(state.unread, 3);
    QCOMPARE(state.mentions, 1);
    m_log->setReadState(lobby, "#lobby", {{20, 2}, 30, 1, 0});
    // Messages that are read at once: the position comes first.
    m_log->setReadState(ana, "ana", {{12, 8}, 12, 0, 0});
    m_log->append(ana, "ana", {message(8, 12)});
    const LogState reopened = open();
    state = reopened.conversations.value(lobby);
    QCOMPARE(state.unread, 1);
    QCOMPARE(state.lastRead, (MessageOrder{20, 2}));
    QCOMPARE(reopened.conversations.value(ana).unread, 0);
}

void tst_MessageLog::pagesLikeAPlainList()
{
    open();
    QRandomGenerator random(11);
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 500; ++id)
        all.append(message(id, random.bounded(200)));
    QList<ChatMessage> shuffled = all;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (qsizetype at = 0; at < shuffled.size(); at += 37)
        m_log->append(lobby, "#lobby", shuffled.mid(at, 37));
    std::ranges::sort(all, {}, &ChatMessage::order);
    const auto rowFrom = [&all](const MessageOrder &order) {
        return std::ranges::lower_bound(all, order, {}, &ChatMessage::order) - all.begin();
    };
    for (int i = 0; i < 200; ++i) {
        PageQuery query{lobby};
        query.kind = PageQuery::Kind(random.bounded(4));
        query.position = {random.bounded(210), quint64(random.bounded(510))};
        query.maxMessages = 1 + int(random.bounded(60));
        const qsizetype at = rowFrom(query.position);
        const qsizetype next = rowFrom({query.position.position, query.position.localId + 1});
        const qsizetype count = query.maxMessages;
        const qsizetype half = (count + 1) / 2;
        qsizetype first = 0;
        qsizetype end = 0;
        switch (query.kind) {
        case PageQuery::Kind::Newest:
            first = qMax<qsizetype>(0, all.size() - count);
            end = all.size();
            break;
        case PageQuery::Kind::Before:
            first = qMax<qsizetype>(0, at - count);
            end = at;
            break;
        case PageQuery::Kind::After:
            first = next;
            end = qMin(all.size(), next + count);
            break;
        case PageQuery::Kind::Around:
            first = qMax<qsizetype>(0, next - half);
            end = qMin(all.size(), next + count - half);
            break;
        }
        const LogPage result = page(query);
        QCOMPARE(idsOf(result.messages), idsOf(all.mid(first, end - first)));
        if (query.kind != PageQuery::Kind::After)
            QCOMPARE(result.hasOlder, first > 0);
        if (query.kind == PageQuery::Kind::After || query.kind == PageQuery::Kind::Around)
            QCOMPARE(result.hasNewer, end < all.size());
    }
}

void tst_MessageLog::findsTheSurroundingsOfAMessage()
{
    open();
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 20; ++id)
        all.append(message(id, qint64(id)));
    m_log->append(lobby, "#lobby", all);
    PageQuery query{lobby};
    query.maxMessages = 4;
    QList<quint64> ids;
    m_log->readAround(query, u"id10"_s, this,
                      [&ids](const LogPage &read) { ids = idsOf(read.messages); });
    QTRY_COMPARE(ids, (QList<quint64>{9, 10, 11, 12}));
    bool isAnswered = false;
    m_log->readAround(query, u"unknown"_s, this, [&](const LogPage &read) {
        isAnswered = true;
        ids = idsOf(read.messages);
    });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(ids, QList<quint64>());
}

void tst_MessageLog::joinsRenamedConversations()
{
    open();
    const ConversationKey anne{"chat.lan:6697", "anne", ConversationKind::Direct};
    m_log->append(ana, "ana", {message(1, 10), message(2, 30)});
    m_log->rename(ana, anne, "Anne");
    QCOMPARE(idsOf(page({anne}).messages), (QList<quint64>{1, 2}));
    QCOMPARE(page({ana}).messages.size(), 0);
    m_log->append(ana, "ana", {message(3, 20)});
    m_log->setReadState(anne, "Anne", {{10, 1}, 30, 1, 1});
    m_log->rename(ana, anne, "anne");
    QCOMPARE(idsOf(page({anne}).messages), (QList<quint64>{1, 3, 2}));
    const LogState state = open();
    QCOMPARE(state.conversations.size(), 1);
    QCOMPARE(state.conversations.value(anne).unread, 3); // that of the renamed one was unread
    QCOMPARE(found(u"hello"_s).size(), 3);
}

/// The deleted message is not counted.
void tst_MessageLog::countsManyUnreadMessagesThatAreJoined()
{
    open();
    const ConversationKey anne{"chat.lan:6697", "anne", ConversationKind::Direct};
    QList<ChatMessage> even;
    QList<ChatMessage> odd;
    for (quint64 id = 1; id <= 1'600; ++id)
        (id % 2 == 0 ? even : odd).append(message(id, qint64(id)));
    m_log->append(ana, "ana", even);
    m_log->append(anne, "anne", odd);
    m_log->setReadState(ana, "ana", {{100, 100}, 1'600, 750, 750});
    m_log->setReadState(anne, "anne", {{99, 99}, 1'599, 750, 750});
    m_log->change(ana, "ana",
                  {{MessageChange::Kind::Remove, u"id1400"_s, {}, u"tom"_s, false, 9'000}});
    m_log->rename(ana, anne, "anne");
    const LogState state = open();
    QCOMPARE(state.conversations.size(), 1);
    QCOMPARE(state.conversations.value(anne).unread, 1'499);
}

void tst_MessageLog::renamesANetwork()
{
    open();
    const ConversationKey moved{"chat.lan:7000", "#lobby", ConversationKind::Room};
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log->renameNetwork("chat.lan:6697", "chat.lan:7000");
    QCOMPARE(page({moved}).messages.size(), 1);
    m_log->append(lobby, "#lobby", {message(2, 20)});
    m_log->renameNetwork("chat.lan:6697", "chat.lan:7000"); // now both have the room
    QCOMPARE(page({moved}).messages.size(), 2);
    QCOMPARE(page({lobby}).messages.size(), 0);
}

void tst_MessageLog::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("texts");
    const QString lunch = u"Lunch at the café?"_s;
    const QString bold = u"the \x02lan\x02tern is lit"_s;
    const QString quote = u"she said \"no lunch\""_s;

    QTest::newRow("a word") << u"lunch "_s << QStringList{quote, lunch};
    QTest::newRow("the beginning of a word") << u"lun"_s << QStringList{quote, lunch};
    QTest::newRow("not the beginning before a space") << u"lun "_s << QStringList();
    QTest::newRow("all words") << u"cafe lunch"_s << QStringList{lunch};
    QTest::newRow("formatted") << u"lantern"_s << QStringList{bold};
    QTest::newRow("operators are words") << u"lunch OR lantern"_s << QStringList();
    QTest::newRow("quotation marks and stars") << u"\"lunch* (NEAR"_s << QStringList();
    QTest::newRow("several quotation marks") << u"\"\"\"no\"\" lunch"_s << QStringList{quote};
    QTest::newRow("only signs") << u"-- \"*"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void tst_MessageLog::findsWords()
{
    QFETCH(QString, text);
    open();
    ChatMessage event = message(4, 4, u"\x1a joined for lunch"_s);
    event.kind = ChatMessage::Kind::Event;
    m_log->append(lobby, "#lobby",
                  {message(1, 1, u"Lunch at the café?"_s),
                   message(2, 2, u"the \x02lan\x02tern is lit"_s),
                   message(3, 3, u"she said \"no lunch\""_s), event});
    QTEST(found(text), "texts");
}

void tst_MessageLog::findsBeginningsOfWords_data()
{
    QTest::addColumn<int>("distance");

    QTest::newRow("in all messages") << 1;
    QTest::newRow("in many") << 3;
    QTest::newRow("in some") << 60;
    QTest::newRow("in the oldest") << 5'000;
}

/// Frequent and rare ones, which the log finds in different ways.
void tst_MessageLog::findsBeginningsOfWords()
{
    QFETCH(int, distance);
    open();
    QList<ChatMessage> all;
    QList<quint64> expected;
    for (int id = 1; id <= 5'000; ++id) {
        const bool isHit = id % distance == 1 % distance;
        all.append(message(quint64(id), id, isHit ? u"a Needle%1"_s.arg(id) : u"a hay stack"_s));
        if (isHit)
            expected.prepend(quint64(id));
    }
    ChatMessage event = message(5'001, 5'001, u"a needle"_s);
    event.kind = ChatMessage::Kind::Event;
    m_log->append(lobby, "#lobby", all + QList<ChatMessage>{event});
    m_log->append(ana, "ana", {message(5'002, 5'002, u"a needle elsewhere"_s)});
    SearchQuery query;
    query.text = parseSearchText(u"a nee"_s);
    query.conversations = {lobby};
    QCOMPARE(hits(query), expected.size());
    query.maxHits = 10;
    QList<quint64> ids;
    SearchResult result = search(query);
    for (const SearchHit &hit : std::as_const(result.hits))
        ids.append(hit.message.localId);
    QCOMPARE(ids, expected.first(qMin<qsizetype>(10, expected.size())));
    QCOMPARE(result.hasMore, expected.size() > 10);
    query.conversations.clear();
    query.fromMs = 5'002;
    QCOMPARE(hits(query), 1);
}

void tst_MessageLog::searchesInOneConversation()
{
    open();
    m_log->append(lobby, "#Lobby", {message(1, 10)});
    m_log->append(ana, "Ana", {message(2, 20)});
    SearchQuery query;
    query.text = parseSearchText(u"hello"_s);
    query.conversations = {lobby};
    const SearchResult result = search(query);
    QCOMPARE(result.hits.size(), 1);
    QCOMPARE(result.hits.first().conversation, lobby);
    QCOMPARE(result.hits.first().wireName, QByteArray("#Lobby"));
    QCOMPARE(result.hits.first().message, message(1, 10));
    query.conversations.first().name = "#unknown";
    QCOMPARE(search(query).hits.size(), 0);
}

void tst_MessageLog::filtersHits_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QList<quint64>>("ids");
    const auto query = [](const QString &text) {
        SearchQuery made;
        made.text = parseSearchText(text);
        return made;
    };

    QTest::newRow("nothing") << query({}) << QList<quint64>();
    SearchQuery from = query({});
    from.senders = {u"ANA"_s};
    QTest::newRow("a sender") << from << QList<quint64>{5, 3, 1};
    from.text = parseSearchText(u"two"_s);
    QTest::newRow("a sender and a word") << from << QList<quint64>{3};
    from.senders = {u"bob"_s};
    QTest::newRow("an account") << from << QList<quint64>{2};
    from.senders = {u"eve"_s};
    QTest::newRow("an unknown sender") << from << QList<quint64>();
    SearchQuery link = query({});
    link.hasLink = true;
    QTest::newRow("links") << link << QList<quint64>{5, 2};
    SearchQuery mention = query({});
    mention.hasMention = true;
    QTest::newRow("mentions") << mention << QList<quint64>{3};
    SearchQuery room = query({});
    room.conversations = {lobby, ana};
    room.senders = {u"ana"_s};
    QTest::newRow("conversations") << room << QList<quint64>{5, 3, 1};
    room.conversations = {ana};
    QTest::newRow("one conversation") << room << QList<quint64>{5};
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    SearchQuery time = query(u"number"_s);
    time.untilMs = 400 * dayMs;
    QTest::newRow("before a time") << time << QList<quint64>{3, 2, 1};
    time.fromMs = 200 * dayMs;
    QTest::newRow("between times") << time << QList<quint64>{3, 2};
    time.untilMs = 0;
    QTest::newRow("from a time on") << time << QList<quint64>{5, 4, 3, 2};
    time.untilMs = 1;
    QTest::newRow("an empty span") << time << QList<quint64>();
    // Words of the index that are no words of texts.
    QTest::newRow("a property") << query(u"\ue000l0 l0"_s) << QList<quint64>();
}

void tst_MessageLog::filtersHits()
{
    QFETCH(SearchQuery, query);
    open();
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    ChatMessage second = message(2, 200 * dayMs, u"number two https://example.org"_s);
    second.sender = u"robert"_s;
    second.account = u"Bob"_s;
    ChatMessage third = message(3, 300 * dayMs, u"number two, again"_s);
    third.mention = true;
    ChatMessage fourth = message(4, 400 * dayMs, u"number four"_s);
    fourth.sender = u"carl"_s;
    m_log->append(lobby, "#lobby",
                  {message(1, 100 * dayMs, u"number one"_s), second, third, fourth});
    m_log->append(ana, "ana", {message(5, 500 * dayMs, u"number five www.example.org"_s)});
    QList<quint64> ids;
    for (const SearchHit &hit : search(query).hits)
        ids.append(hit.message.localId);
    QTEST(ids, "ids");
}

void tst_MessageLog::findsPhrases()
{
    open();
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 200; ++id)
        all.append(message(id, qint64(id), id % 50 == 0 ? u"Good morning"_s : u"morning, good"_s));
    all.append(message(201, 201, u"大家你好"_s));
    m_log->append(lobby, "#lobby", all);
    SearchQuery query;
    query.text = parseSearchText(u"\"good morning\""_s);
    query.maxHits = 3;
    const SearchResult result = search(query);
    QCOMPARE(result.hits.size(), 3);
    QCOMPARE(result.hits.last().message.localId, 100u);
    QVERIFY(result.hasMore);
    QCOMPARE(found(u"你好"_s), QStringList{u"大家你好"_s});
    QCOMPARE(found(u"好你"_s), QStringList());
}

void tst_MessageLog::readsTheSurroundingsOfHits()
{
    open();
    m_log->append(lobby, "#lobby",
                  {message(1, 10), message(2, 20, u"needle"_s), message(3, 30), message(4, 40)});
    SearchQuery query;
    query.text = parseSearchText(u"needle"_s);
    query.contextMessages = 2;
    const SearchResult result = search(query);
    QCOMPARE(result.hits.size(), 1);
    QCOMPARE(idsOf(result.hits.first().before), QList<quint64>{1});
    QCOMPARE(idsOf(result.hits.first().after), (QList<quint64>{3, 4}));
}

void tst_MessageLog::locatesHits()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 30), message(2, 10), message(3, 20, u"other"_s)});
    page({lobby});
    SearchQuery query;
    query.text = parseSearchText(u"hel"_s);
    query.conversations = {lobby};
    FoundPlaces found;
    m_log->locate(query, 10, this, [&](const FoundPlaces &places) { found = places; });
    QTRY_COMPARE(found.places.size(), 2);
    QCOMPARE(found.places, (QList<MessageOrder>{{10, 2}, {30, 1}}));
    QVERIFY(found.isComplete);
    m_log->locate(query, 1, this, [&](const FoundPlaces &places) { found = places; });
    QTRY_COMPARE(found.places.size(), 1);
    QCOMPARE(found.places.first().localId, 2u); // the last to arrive
    QVERIFY(!found.isComplete);
}

void tst_MessageLog::removesOldMessages()
{
    open();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 1'200; ++id)
        all.append(message(id, nowMs - 8 * dayMs, u"old"_s));
    all.append(message(1'201, nowMs - 6 * dayMs, u"newer"_s));
    m_log->append(lobby, "#lobby", all);
    page({lobby});
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    m_log->setLimits({.days = 7});
    QVERIFY(trimmed.wait(30'000));
    QCOMPARE(idsOf(page({lobby}).messages), QList<quint64>{1'201});
    QCOMPARE(found(u"old"_s), QStringList());
    QCOMPARE(found(u"newer"_s), QStringList{u"newer"_s});
    LogSize size;
    m_log->measure(this, [&size](const LogSize &measured) { size = measured; });
    QTRY_COMPARE(size.messages, 1);
    QCOMPARE(open().conversations.value(lobby).unread, 1);
}

void tst_MessageLog::removesTheOldestMessagesOfALargeLog()
{
    open();
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 3'000; ++id)
        all.append(message(id, qint64(id), QString(1'000, u'x')));
    m_log->append(lobby, "#lobby", all);
    page({lobby});
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    m_log->setLimits({.mebibytes = 1});
    QVERIFY(trimmed.wait(30'000));
    PageQuery query{lobby};
    query.maxMessages = 5'000;
    const QList<quint64> ids = idsOf(page(query).messages);
    QVERIFY(!ids.isEmpty());
    QVERIFY(ids.size() < 3'000);
    QCOMPARE(ids.last(), 3'000u);
    LogSize size;
    m_log->measure(this, [&size](const LogSize &measured) { size = measured; });
    QTRY_COMPARE(size.messages, ids.size());
    QVERIFY(size.bytes <= 1024 * 1024);
}

void tst_MessageLog::removesNoMessagesWithoutLimits()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    page({lobby});
    m_log->setLimits({.days = 1, .mebibytes = 100});
    m_log->setLimits({});
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    LogSize size;
    m_log->measure(this, [&size](const LogSize &measured) { size = measured; });
    QTRY_VERIFY(size.bytes > 0);
    page({lobby});
    QVERIFY(trimmed.isEmpty());
}

void tst_MessageLog::pagesThroughHits()
{
    open();
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 25; ++id)
        all.append(message(id, qint64(id)));
    m_log->append(lobby, "#lobby", all);
    SearchQuery query;
    query.text = parseSearchText(u"hel"_s);
    query.maxHits = 10;
    QList<quint64> ids;
    SearchResult result;
    do {
        result = search(query);
        for (const SearchHit &hit : std::as_const(result.hits))
            ids.append(hit.message.localId);
        QVERIFY(!ids.isEmpty());
        query.beforeId = ids.last();
    } while (result.hasMore && ids.size() < 100);
    std::ranges::reverse(ids);
    QCOMPARE(ids, idsOf(all));
}

void tst_MessageLog::separatesProfiles()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    MessageLog other(m_folder->filePath(u"other.db"_s));
    QSignalSpy opened(&other, &MessageLog::opened);
    other.open(1);
    QVERIFY(opened.wait());
    QCOMPARE(opened.first().first().value<LogState>().lastId, 0u);
}

void tst_MessageLog::copiesWhatCanBeReadOfADamagedFile()
{
    open();
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 5'000; ++id)
        all.append(message(id, qint64(id), u"a text that fills the pages of the file"_s));
    m_log->append(lobby, "#lobby", all);
    m_log.reset();
    QVERIFY(QFile(path()).size() > 300'000);
    damage(path(), 100'000, 50'000);
    // As a question that meets the damage does.
    QVERIFY(QFile(path() + u"-repair"_s).open(QIODevice::WriteOnly));
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"was damaged"_s), qPrintable(state.problem));
    QVERIFY(state.isWritable);
    PageQuery query{lobby};
    query.maxMessages = 5'000;
    const qsizetype kept = page(query).messages.size();
    QVERIFY2(kept > 2'000 && kept < 5'000, qPrintable(QString::number(kept)));
    QVERIFY(state.problem.contains(QString::number(kept)));
    QVERIFY(!found(u"pages"_s).isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList({u"messages.db.damaged-*[0-9]"_s}).size(), 1);
    m_log->append(lobby, "#lobby", {message(9'000, 9'000)});
    QCOMPARE(open().problem, QString());
    QCOMPARE(page(query).messages.size(), qMin<qsizetype>(5'000, kept + 1));
}

void tst_MessageLog::setsAsideWhatIsNoDatabase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"was damaged"_s), qPrintable(state.problem));
    QVERIFY(state.isWritable);
    m_log->append(lobby, "#lobby", {message(1, 10)});
    QCOMPARE(page({lobby}).messages.size(), 1);
}

/// Creates a log of version 1 with two messages.
void tst_MessageLog::createFirstVersion()
{
    QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadWrite);
    const sqlite::Schema first{logSchema().applicationId, {logSchema().steps.constFirst()}};
    QCOMPARE(sqlite::prepareSchema(database, path(), first).problem,
             sqlite::Preparation::Problem::None);
    for (const char *statement :
         {"INSERT INTO network VALUES (1, CAST('chat.lan:6697' AS BLOB))",
          "INSERT INTO conversation VALUES (1, 1, 1, CAST('#lobby' AS BLOB),"
          " CAST('#lobby' AS BLOB), 20, 2, 1, 0)",
          "INSERT INTO sender VALUES (1, 'ana', '', '')",
          "INSERT INTO message VALUES (2, 1, 20, 20, 1, 0, 0, 'a', 'hello')",
          "INSERT INTO message VALUES (3, 1, 30, 30, 1, 0, 0, 'b', 'again')"})
        QVERIFY(database.execute(QString::fromLatin1(statement)));
}

void tst_MessageLog::migratesAnOlderVersion()
{
    createFirstVersion();
    const LogState state = open();
    QCOMPARE(state.problem, QString());
    QCOMPARE(state.conversations.value(lobby).lastRead, (MessageOrder{positionAt(20), 2}));
    QCOMPARE(state.conversations.value(lobby).newestPosition, positionAt(30));
    const QList<ChatMessage> messages = page({lobby}).messages;
    QCOMPARE(idsOf(messages), (QList<quint64>{2, 3}));
    QCOMPARE(messages.first().position, positionAt(20));
    QVERIFY(QFile::exists(path() + u".v1"_s));
    QCOMPARE(found(u"hello"_s), QStringList{u"hello"_s});
    open();
    QCOMPARE(found(u"hello"_s).size(), 1);
}

/// Adds 9,998 messages to a log of version 1.
void tst_MessageLog::fillFirstVersion()
{
    createFirstVersion();
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadWrite);
    database.begin();
    for (int id = 4; id <= 10'001; ++id)
        database.run("INSERT INTO message VALUES (?, 1, 40, 40, 1, 0, 0, NULL, 'number ' || ?)",
                     {id, id});
    QVERIFY(database.commit());
}

void tst_MessageLog::indexesAnOlderLogInSteps()
{
    fillFirstVersion();
    open();
    QCOMPARE(found(u"10001"_s), QStringList{u"number 10001"_s});
    SearchQuery query;
    query.text = parseSearchText(u"number "_s);
    // Closed before the end, it goes on at the next start.
    open();
    m_log->append(lobby, "#lobby", {message(10'002, 50, u"number new"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(hits(query), 9'999, 30'000);
    QCOMPARE(found(u"hello"_s), QStringList{u"hello"_s});
    open();
    QCOMPARE(hits(query), 9'999);
    QVERIFY(!m_log->isIndexing());
}

void tst_MessageLog::indexesWhenTheDiskPermits()
{
    fillFirstVersion();
    open();
    m_log.reset();
    sqlite::Database other;
    other.open(path(), sqlite::Database::Access::ReadWrite);
    other.run("INSERT OR REPLACE INTO task SELECT 'index', max(id) + 1 FROM message");
    other.run("INSERT INTO search (search) VALUES ('delete-all')");
    QVERIFY(other.begin());
    QVERIFY(open().isIndexing);
    m_log->setRetryMs(1);
    QSignalSpy indexed(m_log.get(), &MessageLog::indexed);
    QCOMPARE(found(u"hello"_s), QStringList());
    QVERIFY(m_log->isIndexing());
    QCOMPARE(indexed.size(), 0);
    other.rollBack();
    QVERIFY(indexed.wait(30'000));
    QVERIFY(!m_log->isIndexing());
    QCOMPARE(found(u"hello"_s), QStringList{u"hello"_s});
    verifyIndex();
}

void tst_MessageLog::movesMessagesThatAreNotIndexed()
{
    fillFirstVersion();
    open();
    m_log->append(ana, "ana", {message(10'002, 50, u"number new"_s)});
    m_log->rename(ana, lobby, "#lobby"); // the messages of #lobby join the new one
    SearchQuery query;
    query.text = parseSearchText(u"number "_s);
    query.conversations = {lobby};
    QTRY_COMPARE_WITH_TIMEOUT(hits(query), 9'999, 30'000);
    verifyIndex();
}

void tst_MessageLog::removesMessagesThatAreNotIndexed()
{
    fillFirstVersion();
    open();
    QSignalSpy trimmed(m_log.get(), &MessageLog::trimmed);
    m_log->setLimits({.days = 1}); // all are of 1970
    QVERIFY(trimmed.wait(30'000));
    SearchQuery query;
    query.text = parseSearchText(u"number "_s);
    QCOMPARE(hits(query), 0);
    QCOMPARE(open().conversations.value(lobby).unread, 0);
    verifyIndex();
}

/// Closes the log and checks that its index is complete and undamaged.
void tst_MessageLog::verifyIndex()
{
    m_log.reset();
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadWrite);
    QVERIFY(!database.value("SELECT 1 FROM task").isValid());
    QVERIFY(database.execute(u"INSERT INTO search (search) VALUES ('integrity-check')"_s));
}

void tst_MessageLog::migratesNothingWithoutACopy()
{
    const QByteArray folder = m_folder->path().toUtf8();
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=200k") != 0)
        QSKIP("Making a small disk needs the rights of root.");
    const auto unmount = qScopeGuard([this, &folder] {
        m_log.reset();
        ::umount2(folder.constData(), MNT_DETACH);
    });
    createFirstVersion();
    QFile filler(m_folder->filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096)
        continue;
    LogState state = open();
    QVERIFY2(state.problem.contains(u"disk is full"_s), qPrintable(state.problem));
    QVERIFY2(state.problem.contains(u"makes a copy"_s), qPrintable(state.problem));
    QVERIFY(!state.isWritable);
    m_log.reset();
    QVERIFY(filler.remove());
    state = open();
    QCOMPARE(state.problem, QString());
    QCOMPARE(found(u"hello"_s).size(), 1);
}

void tst_MessageLog::repairsADamagedFileOfAnOlderVersion()
{
    createFirstVersion();
    {
        sqlite::Database database;
        database.open(path(), sqlite::Database::Access::ReadWrite);
        for (int id = 4; id < 500; ++id)
            database.run("INSERT INTO message VALUES (?, 1, 40, 40, 1, 0, 0, NULL, ?)",
                         {id, QString(200, u'x')});
    }
    damage(path(), 100'000, 8'192);
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"was damaged"_s), qPrintable(state.problem));
    QVERIFY(state.isWritable);
    QCOMPARE(found(u"hello"_s).size(), 1);
}

void tst_MessageLog::refusesANewerVersion()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log.reset();
    {
        sqlite::Database database;
        database.open(path(), sqlite::Database::Access::ReadWrite);
        database.execute(u"PRAGMA user_version = %1"_s.arg(logSchema().version() + 1));
    }
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"newer version"_s), qPrintable(state.problem));
    QVERIFY(!state.isWritable);
    m_log->append(lobby, "#lobby", {message(2, 20)}); // does no harm
    QCOMPARE(page({lobby}).messages.size(), 0);
}

void tst_MessageLog::refusesAForeignDatabase()
{
    QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
    {
        sqlite::Database database;
        database.open(path(), sqlite::Database::Access::ReadWrite);
        QVERIFY(database.execute(u"CREATE TABLE other (a)"_s));
    }
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"another program"_s), qPrintable(state.problem));
    QVERIFY(!state.isWritable);
}

void tst_MessageLog::reportsAFolderThatIsMissing()
{
    m_log = std::make_unique<MessageLog>(m_folder->filePath(u"missing/messages.db"_s));
    QSignalSpy opened(m_log.get(), &MessageLog::opened);
    m_log->open(1);
    QVERIFY(opened.wait());
    const auto state = opened.first().first().value<LogState>();
    QVERIFY2(state.problem.contains(u"cannot be created"_s), qPrintable(state.problem));
    QVERIFY(!state.isWritable);
}

void tst_MessageLog::reportsALockedFile()
{
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    page({lobby});
    sqlite::Database other;
    QVERIFY(other.open(path(), sqlite::Database::Access::ReadWrite));
    QVERIFY(other.begin());
    m_log->setRetryMs(50);
    QSignalSpy problems(m_log.get(), &MessageLog::problemChanged);
    m_log->append(lobby, "#lobby", {message(2, 20)});
    QVERIFY(problems.wait(30'000));
    QVERIFY2(problems.first().first().toString().contains(u"Another program"_s),
             qPrintable(problems.first().first().toString()));
    QCOMPARE(page({lobby}).messages.size(), 1); // reading goes on
    other.rollBack();
    QVERIFY(problems.wait(30'000));
    QCOMPARE(problems.last().first().toString(), QString());
    QCOMPARE(page({lobby}).messages.size(), 2);
}

void tst_MessageLog::readsAReadOnlyLog()
{
    // Permissions do not bind root, but a file system does.
    const bool isRoot = ::geteuid() == 0;
    const QByteArray folder = m_folder->path().toUtf8();
    if (isRoot && ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=10m") != 0)
        QSKIP("Root needs the right to mount a file system.");
    const auto restore = qScopeGuard([&] {
        m_log.reset();
        if (isRoot)
            ::umount2(folder.constData(), MNT_DETACH);
        else
            ::chmod(folder.constData(), S_IRWXU);
    });
    open();
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log.reset();
    const int refused = isRoot ? ::mount("", folder.constData(), "", MS_REMOUNT | MS_RDONLY, "")
                               : ::chmod(folder.constData(), S_IRUSR | S_IXUSR);
    QCOMPARE(refused, 0);
    const LogState state = open();
    QVERIFY2(state.problem.contains(u"read-only"_s), qPrintable(state.problem));
    QVERIFY(!state.isWritable);
    QCOMPARE(state.lastId, 1u);
    m_log->append(lobby, "#lobby", {message(2, 20)}); // does no harm
    QCOMPARE(idsOf(page({lobby}).messages), QList<quint64>{1});
    QCOMPARE(found(u"hello"_s), QStringList{u"hello"_s});
}

void tst_MessageLog::storesLaterWhatAFullDiskRefused()
{
    const QByteArray folder = m_folder->path().toUtf8();
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("Making a small disk needs the rights of root.");
    const auto unmount = qScopeGuard([this, &folder] {
        m_log.reset();
        ::umount2(folder.constData(), MNT_DETACH);
    });
    open();
    QFile filler(m_folder->filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096)
        continue;
    m_log->setRetryMs(50);
    QSignalSpy problems(m_log.get(), &MessageLog::problemChanged);
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 1'000; ++id)
        all.append(message(id, qint64(id)));
    m_log->append(lobby, "#lobby", all);
    QVERIFY(problems.wait(30'000));
    QVERIFY2(problems.first().first().toString().contains(u"disk is full"_s),
             qPrintable(problems.first().first().toString()));
    m_log->append(lobby, "#lobby", {message(1'001, 1'001)});
    QVERIFY(filler.resize(0));
    QVERIFY(problems.wait(30'000));
    QCOMPARE(problems.last().first().toString(), QString());
    PageQuery query{lobby};
    query.maxMessages = 5'000;
    QCOMPARE(page(query).messages.size(), 1'001);
}

void tst_MessageLog::keepsIgnoredMessagesApart()
{
    open();
    constexpr qint64 rule = 7;
    m_log->append(lobby, "#lobby", {message(1, 10)});
    m_log->append(lobby, "#lobby", {message(2, 20)}, rule);
    m_log->append(lobby, "#lobby", {message(3, 30)}, rule + 1);
    m_log->append(ana, "ana", {message(4, 40)}, rule);
    m_log->append(lobby, "#lobby", {message(5, 50)});
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 5}));
    QCOMPARE(open().lastId, 5u);
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 5}));
    QCOMPARE(found(message(2, 20).text).size(), 2); // all texts are the same
    m_log->showIgnored(rule);
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 2, 5}));
    QCOMPARE(idsOf(page({ana}).messages), QList<quint64>{4});
    m_log->showIgnored(rule + 1);
    m_log->showIgnored(rule); // shows nothing twice
    QCOMPARE(idsOf(page({lobby}).messages), (QList<quint64>{1, 2, 3, 5}));
}

void tst_MessageLog::removesTheTextsOfIgnoredMessages()
{
    open();
    ChatMessage secret = message(1, 10);
    secret.id = u"abc"_s;
    secret.text = u"a secret"_s;
    m_log->append(lobby, "#lobby", {secret}, 7);
    MessageChange removal;
    removal.kind = MessageChange::Kind::Remove;
    removal.id = secret.id;
    m_log->change(lobby, "#lobby", {removal});
    page({lobby});
    m_log.reset();
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadOnly);
    QCOMPARE(database.value("SELECT text FROM ignored").toString(), QString());
}

void tst_MessageLog::boundsIgnoredMessages()
{
    open();
    constexpr int count = client::IgnoredMessages::maxMessages + 1'000;
    QList<ChatMessage> many;
    for (int i = 1; i <= count; ++i)
        many.append(message(quint64(i), i));
    m_log->append(lobby, "#lobby", many, 7);
    page({lobby});
    m_log.reset();
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadOnly);
    QCOMPARE(database.value("SELECT count(*) FROM ignored").toInt(),
             client::IgnoredMessages::maxMessages);
    QCOMPARE(database.value("SELECT max(id) FROM ignored").toInt(), count);
}

HEARTH_LOOP_TEST(tst_MessageLog)
#include "tst_messagelog.moc"
