// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"
#include "client/model/network.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using client::ChatMessage;
using client::Conversation;
using client::Network;

using namespace Qt::StringLiterals;

class tst_Conversation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsMessagesOfOthers_data();
    void countsMessagesOfOthers();
    void countsDirectMessagesAsMentions();
    void countsABatchOnce();
    void countsNoMessagesWhileWatched();
    void marksReadUpToTheLastSeenMessage();
    void countsMentionsAmongTheUnread_data();
    void countsMentionsAmongTheUnread();
    void putsTheMarkerBeforeTheFirstUnread();
    void keepsTheMarkerUntilTheUserLeaves();
    void neverCountsLinesOfTheServer();
    void boundsTheNumberOfMessages();
    void movesTheMarkerWhenMessagesAreDropped();
    void addsNoMarkerWhenMessagesAreDropped();

private:
    quint64 m_next = 1;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Conversation> m_room;

    QList<ChatMessage> say(int count, bool mention = false);
};

void tst_Conversation::init()
{
    m_next = 1;
    m_network = std::make_unique<Network>(1, u"Workshop"_s, nullptr);
    m_room = std::make_unique<Conversation>(2, Conversation::Kind::Room, *m_network, u"#lobby"_s,
                                            nullptr);
}

QList<ChatMessage> tst_Conversation::say(int count, bool mention)
{
    QList<ChatMessage> made(count);
    for (ChatMessage &message : made) {
        message.localId = m_next++;
        message.sender = u"ana"_s;
        message.mention = mention;
    }
    return made;
}

void tst_Conversation::countsMessagesOfOthers_data()
{
    QTest::addColumn<ChatMessage::Kind>("kind");
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("unread");
    using Kind = ChatMessage::Kind;
    QTest::newRow("text") << Kind::Text << false << 1;
    QTest::newRow("action") << Kind::Action << false << 1;
    QTest::newRow("notice") << Kind::Notice << false << 1;
    QTest::newRow("join") << Kind::Event << false << 0;
    QTest::newRow("info") << Kind::Info << false << 0;
    QTest::newRow("error") << Kind::Error << false << 0;
    QTest::newRow("own text") << Kind::Text << true << 0;
}

void tst_Conversation::countsMessagesOfOthers()
{
    QFETCH(ChatMessage::Kind, kind);
    QFETCH(bool, own);
    QFETCH(int, unread);
    QList<ChatMessage> messages = say(1);
    messages[0].kind = kind;
    messages[0].own = own;
    m_room->append(messages);
    QCOMPARE(m_room->unread(), unread);
    QCOMPARE(m_room->mentions(), 0);
}

void tst_Conversation::countsDirectMessagesAsMentions()
{
    Conversation direct(3, Conversation::Kind::Direct, *m_network, u"ana"_s, nullptr);
    direct.append(say(2));
    QCOMPARE(direct.unread(), 2);
    QCOMPARE(direct.mentions(), 2);
}

void tst_Conversation::countsABatchOnce()
{
    QSignalSpy counts(m_room.get(), &Conversation::countsChanged);
    m_room->append(say(1000));
    m_room->append(say(2, true));
    m_room->append({});
    QCOMPARE(counts.size(), 2);
    QCOMPARE(m_room->unread(), 1002);
    QCOMPARE(m_room->mentions(), 2);
}

void tst_Conversation::countsNoMessagesWhileWatched()
{
    m_room->append(say(3));
    m_room->setWatched(true);
    QCOMPARE(m_room->unread(), 0);
    m_room->append(say(3));
    QCOMPARE(m_room->unread(), 0);
    m_room->setWatched(false);
    m_room->append(say(1));
    QCOMPARE(m_room->unread(), 1);
}

void tst_Conversation::marksReadUpToTheLastSeenMessage()
{
    m_room->append(say(5));
    m_room->markRead(3);
    QCOMPARE(m_room->unread(), 2);
    m_room->markRead(2); // never backwards
    QCOMPARE(m_room->unread(), 2);
    QCOMPARE(m_room->lastRead(), (client::MessageOrder{0, 3}));
    m_room->markAllRead();
    QCOMPARE(m_room->unread(), 0);
}

void tst_Conversation::countsMentionsAmongTheUnread_data()
{
    QTest::addColumn<Conversation::Kind>("kind");
    QTest::addColumn<int>("mentions");

    QTest::newRow("a room: those that name the user") << Conversation::Kind::Room << 1;
    QTest::newRow("a direct chat: all") << Conversation::Kind::Direct << 3;
}

void tst_Conversation::countsMentionsAmongTheUnread()
{
    QFETCH(Conversation::Kind, kind);
    Conversation conversation(3, kind, *m_network, u"ana"_s, nullptr);
    conversation.append(say(1, true));
    conversation.append(say(2));
    conversation.append(say(1, true));
    conversation.markRead(1);
    QCOMPARE(conversation.unread(), 3);
    QTEST(conversation.mentions(), "mentions");
    conversation.markAllRead();
    QCOMPARE(conversation.mentions(), 0);
}

void tst_Conversation::putsTheMarkerBeforeTheFirstUnread()
{
    m_room->setWatched(true);
    m_room->append(say(2));
    QCOMPARE(m_room->messages().unreadMarker(), 0u);
    m_room->setWatched(false);
    m_room->append(say(2));
    m_room->append(say(2));
    QCOMPARE(m_room->messages().unreadMarker(), 3u);
}

void tst_Conversation::keepsTheMarkerUntilTheUserLeaves()
{
    m_room->append(say(2));
    m_room->dropUnreadMarker(); // still unread below it
    QCOMPARE(m_room->messages().unreadMarker(), 1u);
    m_room->setWatched(true);
    m_room->append(say(1));
    QCOMPARE(m_room->messages().unreadMarker(), 1u);
    m_room->dropUnreadMarker();
    QCOMPARE(m_room->messages().unreadMarker(), 0u);
}

void tst_Conversation::neverCountsLinesOfTheServer()
{
    m_network->conversation()->append(say(3));
    QCOMPARE(m_network->conversation()->unread(), 0);
}

void tst_Conversation::boundsTheNumberOfMessages()
{
    m_room->append(say(Conversation::maxMessages));
    QSignalSpy removed(&m_room->messages(), &client::MessageModel::rowsRemoved);
    m_room->append(say(1));
    QCOMPARE(removed.size(), 1);
    QVERIFY(m_room->messages().rowCount() <= Conversation::maxMessages);
    const int last = m_room->messages().rowCount() - 1;
    QCOMPARE(m_room->messages().at(last).localId, quint64(Conversation::maxMessages + 1));
}

void tst_Conversation::movesTheMarkerWhenMessagesAreDropped()
{
    m_room->append(say(Conversation::maxMessages + 1));
    QVERIFY(m_room->messages().rowCount() < Conversation::maxMessages);
    QCOMPARE(m_room->messages().unreadMarker(), m_room->messages().at(0).localId);
    QCOMPARE(m_room->unread(), Conversation::maxMessages + 1); // the log has the others
}

void tst_Conversation::addsNoMarkerWhenMessagesAreDropped()
{
    m_room->setWatched(true);
    m_room->append(say(Conversation::maxMessages));
    m_room->append(say(1));
    QVERIFY(m_room->messages().rowCount() <= Conversation::maxMessages);
    QCOMPARE(m_room->messages().unreadMarker(), 0U);
}

QTEST_APPLESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
