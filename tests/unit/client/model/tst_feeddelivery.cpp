// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/model/feedfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The messages of this user and the lines of the program.
class tst_FeedDelivery : public FeedFixture
{
    Q_OBJECT

private slots:
    void init() { makeFeed(); }
    void followsADelivery();
    void ordersOwnMessagesAsTheServerDoes();
    void ordersOwnMessagesByTheirEchoes();
    void forgetsOwnMessagesOfAClosedConversation();
    void keepsTheLocalTimeWithoutAServerTime();
    void addsLocalLinesAfterTheMessagesOfTheirBatch();
    void addsMessagesBeforeItEmitsACommand();
};

void tst_FeedDelivery::followsADelivery()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    MessageModel &messages = m_feed->find("#a")->messages();
    event::Shown typed = said("#a", u"hello"_s);
    typed.outgoing = 7;
    typed.message.own = true;
    typed.message.delivery = ChatMessage::Delivery::Waiting;
    event::Delivered pending;
    pending.outgoing = 7;
    pending.delivery = ChatMessage::Delivery::Pending;
    QSignalSpy changes(&messages, &MessageModel::dataChanged);
    m_feed->apply({typed, pending});
    QCOMPARE(changes.size(), 0); // Came in as pending.
    QCOMPARE(messages.at(0).delivery, ChatMessage::Delivery::Pending);
    const quint64 localId = messages.at(0).localId;
    QCOMPARE(m_feed->outgoingOf(localId), 7u);
    event::Delivered sent;
    sent.outgoing = 7;
    sent.id = u"m1"_s;
    sent.timeMs = 99;
    m_feed->apply({sent, sent});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(messages.at(0).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(messages.at(0).id, u"m1"_s);
    QCOMPARE(messages.at(0).timeMs, 99);
    QCOMPARE(m_feed->outgoingOf(localId), 0u);
}

void tst_FeedDelivery::ordersOwnMessagesAsTheServerDoes()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    const MessageModel &messages = m_feed->find("#a")->messages();
    event::Shown typed = said("#a", u"mine"_s);
    typed.outgoing = 7;
    typed.message.own = true;
    typed.message.delivery = ChatMessage::Delivery::Pending;
    event::Delivered sent;
    sent.outgoing = 7;
    const auto texts = [&messages] {
        QStringList all;
        for (int row = 0; row < messages.rowCount(); ++row)
            all.append(messages.at(row).text);
        return all;
    };

    m_feed->apply({typed});
    m_feed->apply({said("#a", u"first"_s)});
    QCOMPARE(texts(), (QStringList{u"mine"_s, u"first"_s}));
    m_feed->apply({sent, said("#a", u"later"_s)});
    QCOMPARE(texts(), (QStringList{u"first"_s, u"mine"_s, u"later"_s}));

    m_feed->apply({typed, said("#a", u"same batch"_s), sent});
    QCOMPARE(texts().mid(3), (QStringList{u"same batch"_s, u"mine"_s}));
    m_feed->apply({typed});
    m_feed->apply({said("#a", u"before"_s), sent});
    QCOMPARE(texts().mid(5), (QStringList{u"before"_s, u"mine"_s}));
}

void tst_FeedDelivery::ordersOwnMessagesByTheirEchoes()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    const Conversation *room = m_feed->find("#a");
    event::Delivered sent;
    m_feed->apply({typed("#a", u"one"_s, 7), typed("#a", u"two"_s, 8)});
    QCOMPARE(textsOf(room), (QStringList{u"one"_s, u"two"_s}));
    sent.outgoing = 8;
    m_feed->apply({sent});
    QCOMPARE(textsOf(room), (QStringList{u"one"_s, u"two"_s})); // One may still fail.
    sent.outgoing = 7;
    m_feed->apply({sent});
    QCOMPARE(textsOf(room), (QStringList{u"two"_s, u"one"_s}));
}

void tst_FeedDelivery::forgetsOwnMessagesOfAClosedConversation()
{
    m_feed->apply({event::RoomEntered{"#a", false}, event::RoomEntered{"#b", false}});
    m_feed->apply({typed("#a", u"one"_s, 7), typed("#b", u"two"_s, 8)});
    Conversation *closed = m_feed->find("#a");
    const Conversation *other = m_feed->find("#b");
    QCOMPARE(m_feed->outgoingIn(closed), QList<quint64>{7});
    m_feed->forget(closed);
    QCOMPARE(m_feed->outgoingIn(closed), QList<quint64>());
    QCOMPARE(m_feed->outgoingIn(other), QList<quint64>{8});
    m_list->removeConversation(closed);
    event::Delivered late;
    late.outgoing = 7;
    m_feed->apply({late}); // Its conversation is gone.
    QCOMPARE(m_feed->find("#a"), nullptr);
}

void tst_FeedDelivery::keepsTheLocalTimeWithoutAServerTime()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    event::Shown mine = typed("#a", u"mine"_s, 7);
    mine.message.timeMs = 50;
    m_feed->apply({mine});
    event::Delivered sent;
    sent.outgoing = 7;
    m_feed->apply({sent});
    QCOMPARE(m_feed->find("#a")->messages().at(0).timeMs, 50);
}

void tst_FeedDelivery::addsLocalLinesAfterTheMessagesOfTheirBatch()
{
    MessageModel &messages = m_network->conversation()->messages();
    const auto saySomething = [this] {
        m_feed->addLocalLine(m_network->conversation(), ChatMessage::Kind::Info,
                             u"You are connected."_s, 1);
    };
    connect(m_feed.get(), &NetworkFeed::ready, m_network, saySomething);
    connect(m_feed.get(), &NetworkFeed::refused, m_network, saySomething);
    connect(m_feed.get(), &NetworkFeed::roomEntered, m_network, saySomething);
    m_feed->apply({said({}, u"first"_s), event::Ready{}, said({}, u"second"_s),
                   event::RoomEntered{"#a", false}, said({}, u"third"_s), event::Refused{},
                   said({}, u"last"_s)});
    QStringList texts;
    for (int row = 0; row < messages.rowCount(); ++row) {
        texts.append(messages.at(row).text);
        QCOMPARE(messages.rowOf(messages.at(row).localId), row);
    }
    const QString own = u"You are connected."_s;
    QCOMPARE(texts, (QStringList{u"first"_s, own, u"second"_s, own, u"third"_s, own, u"last"_s}));
}

void tst_FeedDelivery::addsMessagesBeforeItEmitsACommand()
{
    m_feed->apply({event::RoomEntered{"#a", false}});
    const Conversation *room = m_feed->find("#a");
    QStringList shownBefore;
    connect(m_feed.get(), &NetworkFeed::windowCommandTyped, this,
            [&] { shownBefore = textsOf(room); });
    m_feed->apply({said("#a", u"above"_s),
                   event::WindowCommand{event::WindowCommand::Kind::Clear, "#a", {}},
                   said("#a", u"below"_s)});
    QCOMPARE(shownBefore, QStringList{u"above"_s});
    QCOMPARE(textsOf(room), (QStringList{u"above"_s, u"below"_s}));
}

HEARTH_TEST(tst_FeedDelivery)
#include "tst_feeddelivery.moc"
