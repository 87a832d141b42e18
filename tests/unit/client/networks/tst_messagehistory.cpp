// SPDX-License-Identifier: MIT
#include "client/networks/messagehistory.h"
#include "client/networks/networks.h"
#include "client/store/messagelog.h"

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
    void keepsUnreadMessagesUnread();
    void putsLiveMessagesBelowStoredOnes();
    void remembersTheReadPosition();
    void restoresAConversationThatIsOpenedAgain();
    void findsTheLogOfAnotherCasemapping();
    void ignoresAPageForAClosedConversation();

private:
    /// Starts as at the next start of the program, with the room #lobby.
    void start();
    void load();
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

void tst_MessageHistory::load()
{
    const int before = m_room->messages().rowCount();
    m_history->loadOlder(m_room);
    m_history->loadOlder(m_room); // the view asks again and again
    QTRY_VERIFY(m_room->messages().rowCount() > before);
}

void tst_MessageHistory::loadsTheNewestMessagesFirst()
{
    QVERIFY(m_room->messages().isLoaded());
    m_history->loadOlder(m_room);
    store(300, ChatMessage::Kind::Event);
    start();
    QVERIFY(!m_room->messages().isLoaded());
    QCOMPARE(m_room->messages().rowCount(), 0);
    load();
    QVERIFY(m_room->messages().isLoaded());
    QCOMPARE(m_room->messages().rowCount(), 200);
    QCOMPARE(m_room->messages().at(199).localId, 300u);
    QVERIFY(m_room->messages().hasOlder());
}

void tst_MessageHistory::loadsAllOlderMessages()
{
    store(777, ChatMessage::Kind::Event);
    start();
    QAbstractItemModelTester tester(&m_room->messages(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (m_room->messages().rowCount() < 777)
        load();
    QCOMPARE(m_room->messages().rowCount(), 777);
    m_history->loadOlder(m_room); // there is no connection to ask
    for (int row = 0; row < 777; ++row)
        QCOMPARE(m_room->messages().at(row).localId, quint64(row + 1));
}

void tst_MessageHistory::keepsUnreadMessagesUnread()
{
    store(700);
    m_log->setReadState(m_key, "#lobby", {{positionAt(1'400), 400}, positionAt(1'700), 300, 2});
    start();
    QCOMPARE(m_room->unread(), 300);
    QCOMPARE(m_room->mentions(), 2);
    load();
    QCOMPARE(m_room->unread(), 300);
    QCOMPARE(m_room->messages().rowCount(), 400);
    QCOMPARE(m_room->messages().unreadMarker(), 401u);
    m_room->markRead(500);
    QCOMPARE(m_room->unread(), 200);
    load();
    QCOMPARE(m_room->messages().unreadMarker(), 401u); // stays where the user has seen it
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
    m_room->append({live});
    QCOMPARE(m_room->unread(), 11);
    load();
    QCOMPARE(m_room->messages().rowCount(), 11);
    QCOMPARE(m_room->messages().at(10).localId, live.localId);
    QCOMPARE(m_room->messages().unreadMarker(), 1u);
}

void tst_MessageHistory::remembersTheReadPosition()
{
    store(10);
    start();
    load();
    m_room->markRead(7);
    start();
    QCOMPARE(m_room->unread(), 3);
    load();
    QCOMPARE(m_room->messages().unreadMarker(), 8u);
}

void tst_MessageHistory::restoresAConversationThatIsOpenedAgain()
{
    store(10);
    start();
    load();
    m_room->markRead(7);
    m_networks->leave(m_room);
    m_room = m_networks->openDirect(m_list->networks().constFirst(), "#lobby");
    QCOMPARE(m_room->unread(), 3);
    load();
    QCOMPARE(m_room->messages().rowCount(), 10);
}

/// Before the first connection, names are folded by RFC 1459; the log may know better.
void tst_MessageHistory::findsTheLogOfAnotherCasemapping()
{
    ConversationKey other = m_key;
    other.name = "#lobby[";
    m_log->append(other, "#lobby[", {next(), next()});
    start();
    m_history->loadOlder(m_room); // finds no message
    bool isAnswered = false;
    m_log->read({m_key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_room->unread(), 0);
    const ConversationKey before = m_room->key();
    m_room->setFolded("#lobby[");
    emit m_networks->keyChanged(m_room, before);
    QCOMPARE(m_room->unread(), 2);
    load();
    QCOMPARE(m_room->messages().rowCount(), 2);
}

void tst_MessageHistory::ignoresAPageForAClosedConversation()
{
    store(10);
    start();
    m_history->loadOlder(m_room);
    QPointer<Conversation> room = m_room;
    m_networks->leave(m_room);
    QTRY_VERIFY(!room);
    bool isAnswered = false;
    m_log->read({m_key}, this, [&](const LogPage &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

QTEST_GUILESS_MAIN(tst_MessageHistory)
#include "tst_messagehistory.moc"
