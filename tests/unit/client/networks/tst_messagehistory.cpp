// SPDX-License-Identifier: MIT
#include "client/networks/messagehistory.h"
#include "client/networks/networks.h"
#include "client/store/messagelog.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// Networks that are not connected, with a message log.
class tst_MessageHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void loadsTheNewestMessagesFirst();
    void loadsAllOlderMessages();
    void opensAtTheFirstUnreadMessage();
    void putsLiveMessagesBelowStoredOnes();
    void remembersTheReadPosition();
    void restoresAConversationThatIsOpenedAgain();
    void findsTheLogOfAnotherCasemapping();
    void ignoresAPageForAClosedConversation();
    void goesToAMessage();
    void goesToAMsgid();
    void goesToATime_data();
    void goesToATime();
    void goesOnlyToTheLastDestination();
    void returnsToTheNewestMessage();
    void addsMessagesThatArriveWhileThePageIsRead();
    void dropsAPageThatNoLongerFits();
    void forgetsUnreadMessagesThatAreDeleted_data();
    void forgetsUnreadMessagesThatAreDeleted();
    void countsADeletedMessageOnce();
    void countsNoDeletedMessageThatWasRead();
    void deletesMessagesOfAClosedConversation();
    void countsADeletionWhileAConversationOpens();

private:
    /// Receives the removal of the message with the msgid @p id like the feed does.
    void remove(const QString &id, int times = 1);
    /// Starts as at the next start of the program, with the room #lobby.
    void start();
    /// Loads the first rows of the room.
    void open();
    void loadOlder();
    /// Receives a message like the feed does.
    ChatMessage receive();
    quint64 lastRowId() const
    {
        return m_room->messages().at(m_room->messages().rowCount() - 1).localId;
    }
    void store(int count, ChatMessage::Kind kind = ChatMessage::Kind::Text);
    ChatMessage next(ChatMessage::Kind kind = ChatMessage::Kind::Text);

    const ConversationKey m_key{"chat.lan:6697", "#lobby", ConversationKind::Room};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<MessageLog> m_log;
    std::unique_ptr<Networks> m_networks;
    std::unique_ptr<MessageHistory> m_history;
    Conversation *m_room = nullptr;
};

void tst_MessageHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void tst_MessageHistory::cleanup()
{
    m_history.reset();
    m_networks.reset();
    m_log.reset();
    m_list.reset();
}

void tst_MessageHistory::start()
{
    cleanup();
    m_list = std::make_unique<ConversationList>();
    m_log = std::make_unique<MessageLog>(m_folder->filePath(u"messages.db"_s));
    m_networks = std::make_unique<Networks>(*m_list);
    m_history = std::make_unique<MessageHistory>(*m_list, *m_networks, *m_log);
    QSignalSpy opened(m_log.get(), &MessageLog::opened);
    m_log->open(1);
    QVERIFY(opened.wait());
    m_history->start(opened.first().first().value<LogState>());
    NetworkSnapshot network;
    network.nick = u"tom"_s;
    network.address = *net::ServerAddress::parse(u"ircs://chat.lan"_s);
    network.connected = false;
    network.conversations = {{ConversationKind::Room, "#lobby", {}, {}, false, true}};
    m_networks->restore({network});
    m_room = m_list->conversations(m_list->networks().constFirst()).constFirst();
}

ChatMessage tst_MessageHistory::next(ChatMessage::Kind kind)
{
    ChatMessage message;
    message.localId = m_list->nextMessageId();
    message.timeMs = 1'000 + qint64(message.localId);
    message.position = positionAt(message.timeMs);
    message.sender = u"ana"_s;
    message.text = QString::number(message.localId);
    message.kind = kind;
    return message;
}

void tst_MessageHistory::store(int count, ChatMessage::Kind kind)
{
    QList<ChatMessage> messages;
    for (int i = 0; i < count; ++i)
        messages.append(next(kind));
    m_log->append(m_key, "#lobby", messages);
}

void tst_MessageHistory::open()
{
    m_history->open(m_room);
    m_history->open(m_room); // the view asks again and again
    QTRY_VERIFY(m_room->messages().rowCount() > 0);
}

void tst_MessageHistory::loadOlder()
{
    const int before = m_room->messages().rowCount();
    m_history->loadOlder(m_room);
    m_history->loadOlder(m_room);
    QTRY_VERIFY(m_room->messages().rowCount() > before);
}

ChatMessage tst_MessageHistory::receive()
{
    ChatMessage live = next();
    m_room->place(live);
    emit m_networks->messagesAdded(m_room, m_room->append({live}));
    return live;
}

void tst_MessageHistory::loadsTheNewestMessagesFirst()
{
    QVERIFY(!m_room->messages().hasNewer());
    m_history->open(m_room);
    store(300, ChatMessage::Kind::Event);
    start();
    QVERIFY(m_room->messages().hasNewer());
    QCOMPARE(m_room->messages().rowCount(), 0);
    open();
    QVERIFY(!m_room->messages().hasNewer());
    QCOMPARE(m_room->messages().rowCount(), 200);
    QCOMPARE(lastRowId(), 300u);
    QVERIFY(m_room->messages().hasOlder());
}

void tst_MessageHistory::loadsAllOlderMessages()
{
    store(777, ChatMessage::Kind::Event);
    start();
    QAbstractItemModelTester tester(&m_room->messages(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    open();
    m_room->messages().setShown(0, 10, false);
    while (m_room->messages().older() == MessageModel::Older::Log)
        loadOlder();
    QCOMPARE(m_room->messages().rowCount(), 777);
    m_history->loadOlder(m_room); // there is no connection to ask
    for (int row = 0; row < 777; ++row)
        QCOMPARE(m_room->messages().at(row).localId, quint64(row + 1));
}

void tst_MessageHistory::opensAtTheFirstUnreadMessage()
{
    store(700);
    m_log->setReadState(m_key, "#lobby", {{positionAt(1'400), 400}, positionAt(1'700), 300, 2});
    start();
    QCOMPARE(m_room->unread(), 300);
    QCOMPARE(m_room->mentions(), 2);
    open();
    QCOMPARE(m_room->unread(), 300);
    QCOMPARE(m_room->messages().rowCount(), 200);
    QVERIFY(m_room->messages().hasNewer());
    QCOMPARE(m_room->messages().unreadMarker().localId, 401u);
    QVERIFY(m_room->messages().rowOf(401) >= 0);
    m_room->markRead(450);
    QCOMPARE(m_room->unread(), 250);
    loadOlder();
    QCOMPARE(m_room->messages().unreadMarker().localId, 401u); // where the user has seen it
    m_room->markAllRead();
    QCOMPARE(m_room->unread(), 0);
}

void tst_MessageHistory::putsLiveMessagesBelowStoredOnes()
{
    store(10);
    start();
    ChatMessage live = next();
    live.timeMs = 5; // the clock of the server was put back
    m_room->place(live);
    emit m_networks->messagesAdded(m_room, m_room->append({live}));
    QCOMPARE(m_room->unread(), 11);
    open();
    QCOMPARE(m_room->messages().rowCount(), 11);
    QCOMPARE(lastRowId(), live.localId);
    QCOMPARE(m_room->messages().unreadMarker().localId, 1u);
}

void tst_MessageHistory::remembersTheReadPosition()
{
    store(10);
    start();
    open();
    m_room->markRead(7);
    start();
    QCOMPARE(m_room->unread(), 3);
    open();
    QCOMPARE(m_room->messages().unreadMarker().localId, 8u);
}

void tst_MessageHistory::restoresAConversationThatIsOpenedAgain()
{
    store(10);
    start();
    open();
    m_room->markRead(7);
    m_networks->leave(m_room);
    m_room = m_networks->openDirect(m_list->networks().constFirst(), "#lobby");
    QCOMPARE(m_room->unread(), 3);
    open();
    QCOMPARE(m_room->messages().rowCount(), 10);
}

/// The first deletion comes before the conversation has been opened, the second after it was
/// closed.
void tst_MessageHistory::deletesMessagesOfAClosedConversation()
{
    ChatMessage first = next();
    first.id = u"one"_s;
    ChatMessage second = next();
    second.id = u"two"_s;
    const ConversationKey key{m_key.network, "ana", ConversationKind::Direct};
    m_log->append(key, "ana", {first, second});
    start();
    const auto deleteIn = [this](const ConversationKey &conversation, const QString &id) {
        emit m_networks->closedChanged(
            conversation, conversation.name,
            {MessageChange::Kind::Remove, id, {}, u"ana"_s, false, 9'000});
    };
    deleteIn(key, u"one"_s);
    m_room = m_networks->openDirect(m_list->networks().constFirst(), "ana");
    open();
    QCOMPARE(m_room->messages().rowCount(), 2);
    QVERIFY(m_room->messages().at(0).isRemoved);
    QVERIFY(m_room->messages().at(0).text.isEmpty());
    QVERIFY(!m_room->messages().at(1).isRemoved);

    QCOMPARE(m_room->unread(), 1);
    m_networks->leave(m_room);
    deleteIn(key, u"two"_s);
    bool isAnswered = false;
    m_log->read({key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    m_room = m_networks->openDirect(m_list->networks().constFirst(), "ana");
    QCOMPARE(m_room->unread(), 0);
    open();
    QVERIFY(m_room->messages().at(1).isRemoved);
}

/// The answer of the log to a deletion comes after the conversation was opened.
void tst_MessageHistory::countsADeletionWhileAConversationOpens()
{
    ChatMessage only = next();
    only.id = u"one"_s;
    const ConversationKey key{m_key.network, "ana", ConversationKind::Direct};
    m_log->append(key, "ana", {only});
    start();
    emit m_networks->closedChanged(
        key, key.name, {MessageChange::Kind::Remove, only.id, {}, u"ana"_s, false, 9'000});
    m_room = m_networks->openDirect(m_list->networks().constFirst(), "ana");
    QCOMPARE(m_room->unread(), 1);
    QTRY_COMPARE(m_room->unread(), 0);
}

void tst_MessageHistory::findsTheLogOfAnotherCasemapping()
{
    ConversationKey other = m_key;
    other.name = "#lobby[";
    m_log->append(other, "#lobby[", {next(), next()});
    start();
    m_history->open(m_room); // there is no message
    bool isAnswered = false;
    m_log->read({m_key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_room->unread(), 0);
    const ConversationKey before = m_room->key();
    m_room->setFolded("#lobby[");
    emit m_networks->keyChanged(m_room, before);
    QCOMPARE(m_room->unread(), 2);
    open();
    QCOMPARE(m_room->messages().rowCount(), 2);
}

void tst_MessageHistory::ignoresAPageForAClosedConversation()
{
    store(10);
    start();
    m_history->open(m_room);
    QPointer<Conversation> room = m_room;
    m_networks->leave(m_room);
    QTRY_VERIFY(!room);
    bool isAnswered = false;
    m_log->read({m_key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

void tst_MessageHistory::goesToAMessage()
{
    store(1'000);
    start();
    QSignalSpy ready(m_history.get(), &MessageHistory::messageReady);
    QSignalSpy missing(m_history.get(), &MessageHistory::messageMissing);
    m_history->goTo(m_room, {positionAt(1'300), 300});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).toULongLong(), 300u);
    QVERIFY(m_room->messages().rowOf(300) > 50);
    QVERIFY(m_room->messages().hasNewer() && m_room->messages().hasOlder());
    m_history->goTo(m_room, {positionAt(1'310), 310}); // is a row
    QCOMPARE(ready.size(), 2);
    m_history->goTo(m_room, {positionAt(1'310), 9'999});
    QTRY_COMPARE(missing.size(), 1);
    m_history->goTo(m_room, {positionAt(5'000), 5'000});
    QTRY_COMPARE(missing.size(), 2);
    QVERIFY(!missing.first().at(1).toString().isEmpty());
}

void tst_MessageHistory::goesToAMsgid()
{
    store(300);
    ChatMessage named = next();
    named.id = u"abc"_s;
    m_log->append(m_key, "#lobby", {named});
    store(300);
    start();
    QSignalSpy ready(m_history.get(), &MessageHistory::messageReady);
    QSignalSpy missing(m_history.get(), &MessageHistory::messageMissing);
    m_history->goToId(m_room, u"abc"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).toULongLong(), named.localId);
    m_history->goToId(m_room, u"abc"_s);
    QCOMPARE(ready.size(), 2);
    m_history->goToId(m_room, u"xyz"_s);
    QTRY_COMPARE(missing.size(), 1);
    QVERIFY(m_room->messages().rowOfId(u"abc"_s) >= 0); // the user stays here
}

void tst_MessageHistory::goesToATime_data()
{
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<quint64>("localId");

    QTest::newRow("before the first message") << qint64(-5) << quint64(1);
    QTest::newRow("of a message") << qint64(1'300) << quint64(300);
    QTest::newRow("after the newest message") << qint64(9'999) << quint64(1'000);
}

void tst_MessageHistory::goesToATime()
{
    QFETCH(qint64, timeMs);
    QFETCH(quint64, localId);
    store(1'000);
    start();
    QSignalSpy ready(m_history.get(), &MessageHistory::messageReady);
    m_history->goToTime(m_room, timeMs);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).toULongLong(), localId);
    m_history->goToTime(m_room, timeMs); // among the rows
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(ready.last().at(1).toULongLong(), localId);
}

void tst_MessageHistory::goesOnlyToTheLastDestination()
{
    store(1'000);
    start();
    QSignalSpy ready(m_history.get(), &MessageHistory::messageReady);
    m_history->open(m_room);
    m_history->goTo(m_room, {positionAt(1'300), 300});
    m_history->goTo(m_room, {positionAt(1'700), 700});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).toULongLong(), 700u);
    QVERIFY(m_room->messages().rowOf(700) >= 0);
    QCOMPARE(m_room->messages().rowOf(300), -1);
}

void tst_MessageHistory::returnsToTheNewestMessage()
{
    store(1'000);
    start();
    QSignalSpy ready(m_history.get(), &MessageHistory::messageReady);
    m_history->goTo(m_room, {positionAt(1'300), 300});
    QTRY_COMPARE(ready.size(), 1);
    receive();
    QCOMPARE(m_room->messages().rowOf(1'001), -1);
    m_history->loadNewest(m_room);
    QTRY_VERIFY(!m_room->messages().hasNewer());
    QCOMPARE(lastRowId(), 1'001u);
    receive();
    QCOMPARE(lastRowId(), 1'002u);
}

void tst_MessageHistory::addsMessagesThatArriveWhileThePageIsRead()
{
    store(1'000);
    start();
    m_history->goTo(m_room, {positionAt(1'950), 950});
    QTRY_VERIFY(m_room->messages().rowCount() > 0);
    while (m_room->messages().hasNewer()) {
        const quint64 before = lastRowId();
        m_history->loadNewer(m_room);
        receive();
        QTRY_VERIFY(lastRowId() > before);
    }
    for (int row = 1; row < m_room->messages().rowCount(); ++row)
        QCOMPARE(m_room->messages().at(row).localId, m_room->messages().at(row - 1).localId + 1);
    QCOMPARE(lastRowId(), m_list->lastMessageId());
}

/// Rows at the end where it was to be added are removed before the page arrives.
void tst_MessageHistory::dropsAPageThatNoLongerFits()
{
    store(1'000, ChatMessage::Kind::Event);
    start();
    open();
    m_history->loadOlder(m_room);
    m_room->messages().removeOldest(50);
    const MessageOrder first = m_room->messages().at(0).order();
    bool isAnswered = false;
    m_log->read({m_key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_room->messages().at(0).order(), first);
    loadOlder();
    QCOMPARE(m_room->messages().at(0).localId, first.localId - 200);
}

void tst_MessageHistory::remove(const QString &id, int times)
{
    const QList<MessageChange> changes(
        times, {MessageChange::Kind::Remove, id, {}, u"ana"_s, false, 9'000});
    emit m_networks->messagesChanged(m_room, changes);
    m_room->change(changes);
}

void tst_MessageHistory::forgetsUnreadMessagesThatAreDeleted_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("not loaded") << false << false;
    QTest::newRow("loaded") << false << true;
    QTest::newRow("after a restart") << true << false;
    QTest::newRow("loaded after a restart") << true << true;
}

/// The first of 301 unread messages is a mention.
void tst_MessageHistory::forgetsUnreadMessagesThatAreDeleted()
{
    QFETCH(const bool, restarts);
    QFETCH(const bool, isLoaded);
    receive();
    m_room->markAllRead();
    ChatMessage mention = next();
    mention.id = u"the mention"_s;
    mention.mention = true;
    m_room->place(mention);
    emit m_networks->messagesAdded(m_room, m_room->append({mention}));
    for (int i = 0; i < 300; ++i)
        receive();
    QCOMPARE(std::pair(m_room->unread(), m_room->mentions()), std::pair(301, 1));
    if (restarts)
        start();
    else
        m_room->messages().unload();
    if (isLoaded) {
        open();
        QVERIFY(m_room->messages().rowOfId(u"the mention"_s) >= 0);
    }
    QCOMPARE(std::pair(m_room->unread(), m_room->mentions()), std::pair(301, 1));
    remove(u"the mention"_s);
    QTRY_COMPARE(m_room->mentions(), 0);
    QCOMPARE(m_room->unread(), 300);
    remove(u"the mention"_s);
    remove(u"unknown"_s);
    start();
    QCOMPARE(std::pair(m_room->unread(), m_room->mentions()), std::pair(300, 0));
}

void tst_MessageHistory::countsADeletedMessageOnce()
{
    receive();
    m_room->markAllRead();
    for (const QString &id : {u"first"_s, u"second"_s}) {
        ChatMessage message = next();
        message.id = id;
        m_room->place(message);
        emit m_networks->messagesAdded(m_room, m_room->append({message}));
    }
    m_room->messages().unload();
    remove(u"first"_s, 2);
    QTRY_COMPARE(m_room->unread(), 1);
    start();
    QCOMPARE(m_room->unread(), 1);
}

void tst_MessageHistory::countsNoDeletedMessageThatWasRead()
{
    ChatMessage old = next();
    old.id = u"old"_s;
    m_room->place(old);
    emit m_networks->messagesAdded(m_room, m_room->append({old}));
    m_room->markAllRead();
    receive();
    m_room->messages().unload();
    QCOMPARE(m_room->unread(), 1);
    remove(u"old"_s);
    start();
    QCOMPARE(m_room->unread(), 1);
}

HEARTH_LOOP_TEST(tst_MessageHistory)
#include "tst_messagehistory.moc"
