// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"
#include "client/model/network.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using client::ChatMessage;
using client::Conversation;
using client::MessageChange;
using client::MessageModel;
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
    void placesPagesInTheirTimeBesideAGap();
    void placesOwnMessagesByArrivalAndOwnEventsByTime();
    void countsNoMessagesWhileWatched();
    void countsNoDeletedMessages();
    void countsMissedMessagesAlsoWhileWatched();
    void marksNothingReadBehindMissingMessages();
    void marksNothingReadWhileMissedMessagesAreLoaded_data();
    void marksNothingReadWhileMissedMessagesAreLoaded();
    void marksReadUpToTheLastSeenMessage();
    void countsMentionsAmongTheUnread_data();
    void countsMentionsAmongTheUnread();
    void putsTheMarkerBeforeTheFirstUnread();
    void keepsTheMarkerUntilTheUserLeaves();
    void neverCountsLinesOfTheServer();
    void boundsTheNumberOfMessages();
    void movesTheMarkerWhenMessagesAreDropped();
    void keepsTheMarkerOfStoredMessages();
    void addsNoMarkerWhenMessagesAreDropped();
    void countsMessagesBeyondTheWindow();
    void marksReadUpToTheMarkerOfAnotherDevice();
    void keepsTheMarkerWhenTheServerRepeatsTheReadPosition();
    void keepsMessagesOfTheSameTimeUnread();
    void marksAllReadWithoutItsMessages();
    void marksNothingReadBehindAGap();
    void keepsUnconfirmedMessagesWhenCleared();

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

/// The row of a gap comes before all messages of the time at which the gap ends.
void tst_Conversation::placesPagesInTheirTimeBesideAGap()
{
    m_room->gaps().add({10, 20, {}, {}}, 100);
    QList<ChatMessage> placed;
    quint64 page = 0;
    for (const qint64 timeMs : {20, 20, 20}) {
        ChatMessage message;
        message.localId = 101 + page;
        message.origin = ChatMessage::Origin::History;
        message.timeMs = timeMs;
        m_room->place(message, ++page);
        QCOMPARE(client::timeOfPosition(message.position), timeMs);
        QVERIFY(placed.isEmpty() || message.position < placed.constLast().position);
        placed.append(message);
        m_room->append({message});
    }
}

/// The clocks of this computer and the server may differ.
void tst_Conversation::placesOwnMessagesByArrivalAndOwnEventsByTime()
{
    QList<ChatMessage> messages = say(3);
    messages[0].timeMs = 1'000;
    messages[1].timeMs = 9'000;
    messages[1].own = true;
    messages[1].delivery = ChatMessage::Delivery::Pending;
    messages[2].timeMs = 5'000;
    messages[2].own = true;
    messages[2].kind = ChatMessage::Kind::Event; // "You joined", by the server's clock
    for (ChatMessage &message : messages)
        m_room->place(message);
    m_room->append(messages);
    QCOMPARE(m_room->messages().at(1).position, client::positionAt(1'000));
    QCOMPARE(m_room->messages().at(2).position, client::positionAt(5'000));
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

void tst_Conversation::countsNoDeletedMessages()
{
    QList<ChatMessage> messages = say(4, true);
    for (ChatMessage &message : messages) {
        message.id = u"m%1"_s.arg(message.localId);
        m_room->place(message);
    }
    m_room->append(messages);
    QCOMPARE(m_room->mentions(), 4);
    MessageChange removal;
    removal.kind = MessageChange::Kind::Remove;
    removal.id = messages.at(1).id;
    m_room->change({removal, removal});
    m_room->change({removal});
    QCOMPARE(m_room->unread(), 3);
    QCOMPARE(m_room->mentions(), 3);
    m_room->markRead(messages.at(2).localId);
    QCOMPARE(m_room->unread(), 1);
    QCOMPARE(m_room->mentions(), 1);
}

void tst_Conversation::countsMissedMessagesAlsoWhileWatched()
{
    m_room->append(say(2));
    m_room->setWatched(true);
    m_next = 11;
    QList<ChatMessage> page = say(4);
    for (ChatMessage &message : page) {
        message.origin = ChatMessage::Origin::Missed;
        message.text = QString::number(message.localId);
    }
    const QList<ChatMessage> older = {page.takeFirst()};
    m_room->append(page);
    QCOMPARE(m_room->unread(), 3);
    QCOMPARE(m_room->messages().unreadMarker().localId, 12u);
    m_room->append(older);
    QCOMPARE(m_room->unread(), 4);
    QCOMPARE(m_room->messages().unreadMarker().localId, 11u);
    m_room->setWatched(true); // the view has shown them
    QCOMPARE(m_room->unread(), 0);
}

void tst_Conversation::marksNothingReadBehindMissingMessages()
{
    m_room->append(say(2));
    m_room->setWatched(true);
    m_room->setWatched(false);
    m_room->gaps().add({10, 20, {}, {}}, 50);
    QList<ChatMessage> page = say(3);
    for (ChatMessage &message : page) {
        message.localId += 100;
        message.timeMs = 20;
        message.origin = ChatMessage::Origin::Missed;
        m_room->place(message);
    }
    m_room->append(page);
    QCOMPARE(m_room->messages().rowCount(), 6);
    m_room->markRead(page.at(1).localId);
    QCOMPARE(m_room->unread(), 3);
    m_room->messages().remove(50); // as when the gap is filled
    m_room->markRead(page.at(1).localId);
    QCOMPARE(m_room->unread(), 1);
}

void tst_Conversation::marksNothingReadWhileMissedMessagesAreLoaded_data()
{
    QTest::addColumn<int>("missed");
    QTest::newRow("none") << 0;
    QTest::newRow("three") << 3;
}

/// The newest message is visible all the time.
void tst_Conversation::marksNothingReadWhileMissedMessagesAreLoaded()
{
    QFETCH(int, missed);
    const auto placed = [this](int count, qint64 timeMs, ChatMessage::Origin origin) {
        QList<ChatMessage> messages = say(count);
        for (ChatMessage &message : messages) {
            message.timeMs = timeMs;
            message.origin = origin;
            m_room->place(message);
        }
        return messages;
    };
    m_room->setWatched(true);
    m_room->append(placed(2, 1'000, ChatMessage::Origin::Live));
    m_room->noteAbsence();
    m_room->setAwaitsMissed(true);
    const QList<ChatMessage> live = placed(1, 9'000, ChatMessage::Origin::Live);
    m_room->append(live);
    m_room->setWatched(true);
    m_room->markRead(live.first().localId);
    QCOMPARE(m_room->unread(), 1);
    const QList<ChatMessage> page = placed(missed, 5'000, ChatMessage::Origin::Missed);
    m_room->append(page);
    m_room->setAwaitsMissed(false);
    QCOMPARE(m_room->unread(), missed == 0 ? 0 : missed + 1);
    QCOMPARE(m_room->messages().unreadMarker(),
             missed == 0 ? client::MessageOrder() : page.first().order());
    m_room->markRead(live.first().localId);
    QCOMPARE(m_room->unread(), 0);
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
    QCOMPARE(m_room->messages().unreadMarker().localId, 0u);
    m_room->setWatched(false);
    m_room->append(say(2));
    m_room->append(say(2));
    QCOMPARE(m_room->messages().unreadMarker().localId, 3u);
}

void tst_Conversation::keepsTheMarkerUntilTheUserLeaves()
{
    m_room->append(say(2));
    m_room->dropUnreadMarker(); // still unread below it
    QCOMPARE(m_room->messages().unreadMarker().localId, 1u);
    m_room->setWatched(true);
    m_room->append(say(1));
    QCOMPARE(m_room->messages().unreadMarker().localId, 1u);
    m_room->dropUnreadMarker();
    QCOMPARE(m_room->messages().unreadMarker().localId, 0u);
}

void tst_Conversation::neverCountsLinesOfTheServer()
{
    m_network->conversation()->append(say(3));
    QCOMPARE(m_network->conversation()->unread(), 0);
}

void tst_Conversation::boundsTheNumberOfMessages()
{
    m_room->append(say(MessageModel::maxRows));
    QSignalSpy removed(&m_room->messages(), &MessageModel::rowsRemoved);
    m_room->append(say(1));
    QCOMPARE(removed.size(), 1);
    QVERIFY(m_room->messages().rowCount() <= MessageModel::maxRows);
    const int last = m_room->messages().rowCount() - 1;
    QCOMPARE(m_room->messages().at(last).localId, quint64(MessageModel::maxRows + 1));
}

void tst_Conversation::movesTheMarkerWhenMessagesAreDropped()
{
    m_room->append(say(MessageModel::maxRows + 1));
    QVERIFY(m_room->messages().rowCount() < MessageModel::maxRows);
    QCOMPARE(m_room->messages().unreadMarker(), m_room->messages().at(0).order());
    QCOMPARE(m_room->unread(), MessageModel::maxRows + 1);
}

void tst_Conversation::keepsTheMarkerOfStoredMessages()
{
    m_room->messages().setStored(true);
    m_room->append(say(MessageModel::maxRows + 1));
    QVERIFY(m_room->messages().rowCount() <= MessageModel::maxHiddenRows);
    QCOMPARE(m_room->messages().unreadMarker().localId, 1u); // it can be loaded again
    QCOMPARE(m_room->firstUnread()->localId, 1u);
    QVERIFY(!m_room->isFirstUnreadLoaded());
}

void tst_Conversation::addsNoMarkerWhenMessagesAreDropped()
{
    m_room->setWatched(true);
    m_room->append(say(MessageModel::maxRows));
    m_room->append(say(1));
    QVERIFY(m_room->messages().rowCount() <= MessageModel::maxRows);
    QCOMPARE(m_room->messages().unreadMarker().localId, 0U);
}

void tst_Conversation::countsMessagesBeyondTheWindow()
{
    m_room->messages().setStored(true);
    const QList<ChatMessage> page = say(10);
    m_room->append(page);
    m_room->markAllRead();
    m_room->moveTo(page.first(5), MessageModel::Older::None, true);
    m_room->append(say(3, true));
    QCOMPARE(m_room->messages().rowCount(), 5);
    QCOMPARE(m_room->unread(), 3);
    QCOMPARE(m_room->mentions(), 3);
    QCOMPARE(m_room->messages().unreadMarker().localId, 11u);
    m_room->markRead(5); // is not the newest message
    QCOMPARE(m_room->unread(), 3);
    m_room->markAllRead();
    QCOMPARE(m_room->unread(), 0);
    QCOMPARE(m_room->lastRead().localId, 13u);
}

/// Messages between the last read one and those on screen were not seen.
void tst_Conversation::keepsTheMarkerWhenTheServerRepeatsTheReadPosition()
{
    QList<ChatMessage> messages = say(4);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].timeMs = 1'000 * (i + 1);
        m_room->place(messages[i]);
    }
    m_room->append(messages);
    m_room->markRead(messages.at(2).localId);
    m_room->markReadUntil(3'000);
    QCOMPARE(m_room->unread(), 1);
    QCOMPARE(m_room->messages().unreadMarker(), messages.at(0).order());
}

/// The server repeats the time of a message that was read here, and others were sent with it.
void tst_Conversation::keepsMessagesOfTheSameTimeUnread()
{
    QList<ChatMessage> messages = say(4);
    for (ChatMessage &message : messages) {
        message.timeMs = 1'000;
        m_room->place(message);
    }
    m_room->append(messages);
    m_room->markRead(messages.at(0).localId);
    m_room->markReadUntil(1'000);
    QCOMPARE(m_room->unread(), 3);
    m_room->markReadUntil(1'001);
    QCOMPARE(m_room->unread(), 0);
}

void tst_Conversation::marksReadUpToTheMarkerOfAnotherDevice()
{
    QList<ChatMessage> messages = say(4, true);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].timeMs = 1'000 * (i + 1);
        m_room->place(messages[i]);
    }
    m_room->append(messages);
    QCOMPARE(m_room->unread(), 4);
    QSignalSpy read(m_room.get(), &Conversation::readChanged);
    m_room->markReadUntil(2'000);
    QCOMPARE(m_room->unread(), 2);
    QCOMPARE(m_room->mentions(), 2);
    QCOMPARE(m_room->messages().unreadMarker(), messages.at(2).order());
    QCOMPARE(read.size(), 1);
    m_room->markReadUntil(1'500); // an older marker changes nothing
    QCOMPARE(m_room->unread(), 2);
    QCOMPARE(read.size(), 1);
    m_room->markReadUntil(4'000);
    QCOMPARE(m_room->unread(), 0);
    QCOMPARE(m_room->messages().unreadMarker(), client::MessageOrder());
}

void tst_Conversation::marksAllReadWithoutItsMessages()
{
    m_room->restore({{}, client::positionAt(5'000), 7, 2}, 9);
    m_room->markReadUntil(4'999);
    QCOMPARE(m_room->unread(), 7); // how many of them are older is not known
    m_room->markReadUntil(5'000);
    QCOMPARE(m_room->unread(), 0);
    QCOMPARE(m_room->mentions(), 0);
}

void tst_Conversation::marksNothingReadBehindAGap()
{
    m_room->messages().setStored(true);
    const QList<ChatMessage> all = say(30);
    m_room->append(all);
    m_room->markRead(5);
    QCOMPARE(m_room->unread(), 25);
    m_room->moveTo(all.sliced(15, 10), MessageModel::Older::Log, true);
    m_room->markRead(20);
    QCOMPARE(m_room->unread(), 25);
    m_room->addOlder(all.sliced(4, 11), MessageModel::Older::Log);
    m_room->markRead(20);
    QCOMPARE(m_room->unread(), 10);
}

void tst_Conversation::keepsUnconfirmedMessagesWhenCleared()
{
    QList<ChatMessage> messages = say(3);
    messages[1].own = true;
    messages[1].delivery = ChatMessage::Delivery::Waiting;
    m_room->append(messages);
    m_room->clear();
    QCOMPARE(m_room->messages().rowCount(), 1);
    QCOMPARE(m_room->messages().rowOf(2), 0);
    QVERIFY(!m_room->messages().hasOlder());
}

HEARTH_TEST(tst_Conversation)
#include "tst_conversation.moc"
