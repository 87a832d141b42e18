// SPDX-License-Identifier: MIT
#include "client/model/historygaps.h"
#include "client/model/messagemodel.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace client;
using Delivery = ChatMessage::Delivery;
using Result = event::HistoryReceived::Result;

class tst_HistoryGaps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsARowWhereAGapEnds();
    void hasNoRowBeforeTheFirstPage();
    void movesTheRowWithEachPage();
    void becomesSmallerFromBothEnds();
    void showsItsState_data();
    void showsItsState();
    void isGoneWhenItIsFilled();
    void makesAGapForAChatThatThePageHasOpened();
    void splitsAGapAroundAPage();
    void returnsWithTheWindow();
    void refusesSenselessGaps();
    void hasNoRowForMessagesThatAreLoaded();

private:
    /// The answer to a question for @p gap with messages from @p oldestMs to @p newestMs.
    static event::HistoryReceived page(const HistoryGap &gap, qint64 oldestMs, qint64 newestMs,
                                       Result result = Result::Partial, bool forwards = false);
    ChatMessage message(qint64 timeMs);
    QList<qint64> times() const;
    /// -1 if there is none.
    int gapRow() const;

    quint64 m_lastId = 0;
    std::unique_ptr<MessageModel> m_messages;
    std::unique_ptr<HistoryGaps> m_gaps;
};

void tst_HistoryGaps::init()
{
    m_lastId = 0;
    m_messages = std::make_unique<MessageModel>();
    m_messages->setStored(true);
    m_gaps = std::make_unique<HistoryGaps>(*m_messages);
    m_messages->insert({message(10), message(20), message(50), message(60)});
}

event::HistoryReceived tst_HistoryGaps::page(const HistoryGap &gap, qint64 oldestMs,
                                             qint64 newestMs, Result result, bool forwards)
{
    event::HistoryReceived received;
    received.gap = gap;
    received.result = result;
    received.forwards = forwards;
    received.oldestMs = oldestMs;
    received.newestMs = newestMs;
    received.oldestId = "old";
    received.newestId = "new";
    return received;
}

ChatMessage tst_HistoryGaps::message(qint64 timeMs)
{
    ChatMessage made;
    made.localId = ++m_lastId;
    made.timeMs = timeMs;
    made.position = positionAt(timeMs);
    return made;
}

QList<qint64> tst_HistoryGaps::times() const
{
    QList<qint64> all;
    for (int row = 0; row < m_messages->rowCount(); ++row) {
        const ChatMessage &each = m_messages->at(row);
        all.append(each.kind == ChatMessage::Kind::Gap ? -each.timeMs : each.timeMs);
    }
    return all;
}

int tst_HistoryGaps::gapRow() const
{
    for (int row = 0; row < m_messages->rowCount(); ++row) {
        if (m_messages->at(row).kind == ChatMessage::Kind::Gap)
            return row;
    }
    return -1;
}

void tst_HistoryGaps::showsARowWhereAGapEnds()
{
    m_gaps->add({20, 50, {}, {}}, 100);
    QCOMPARE(times(), (QList<qint64>{10, 20, -50, 50, 60}));
    QCOMPARE(m_messages->at(2).localId, 100u);
    QCOMPARE(m_gaps->find(100)->afterMs, 20);
    QCOMPARE(m_gaps->find(101), nullptr);
}

void tst_HistoryGaps::hasNoRowBeforeTheFirstPage()
{
    m_gaps->add({60, 0, {}, {}}, 100);
    QCOMPARE(gapRow(), -1);
    QCOMPARE(m_gaps->missedSinceMs(), 60);
    m_gaps->handle(page({60, 0, {}, {}}, 80, 90), 101);
    QCOMPARE(m_gaps->missedSinceMs(), 0);
    QCOMPARE(m_gaps->list(), (QList<HistoryGap>{{60, 80, {}, "old"}}));
}

void tst_HistoryGaps::movesTheRowWithEachPage()
{
    m_gaps->add({20, 50, {}, {}}, 100);
    m_messages->insert({message(40), message(45)});
    m_gaps->handle(page({20, 50, {}, {}}, 40, 45), 101);
    QCOMPARE(times(), (QList<qint64>{10, 20, -40, 40, 45, 50, 60}));
    m_messages->insert({message(30)});
    m_gaps->handle(page({20, 40, {}, "old"}, 30, 35, Result::Complete), 102);
    QCOMPARE(times(), (QList<qint64>{10, 20, 30, 40, 45, 50, 60}));
    QVERIFY(m_gaps->list().isEmpty());
}

void tst_HistoryGaps::becomesSmallerFromBothEnds()
{
    m_gaps->add({20, 50, {}, {}}, 100);
    m_messages->insert({message(25)});
    m_gaps->handle(page({20, 50, {}, {}}, 25, 30, Result::Partial, true), 101);
    QCOMPARE(times(), (QList<qint64>{10, 20, 25, -50, 50, 60}));
    QCOMPARE(m_gaps->list(), (QList<HistoryGap>{{30, 50, "new", {}}}));
    m_gaps->handle(page({30, 50, {}, {}}, 40, 45), 102);
    QCOMPARE(m_gaps->list(), (QList<HistoryGap>{{30, 40, "new", "old"}}));
}

void tst_HistoryGaps::showsItsState_data()
{
    QTest::addColumn<Result>("result");
    QTest::addColumn<Delivery>("state");

    QTest::newRow("there may be more") << Result::Partial << Delivery::Waiting;
    QTest::newRow("the next page is asked for") << Result::Continuing << Delivery::Pending;
    QTest::newRow("refused") << Result::Failed << Delivery::Failed;
    QTest::newRow("disconnected") << Result::Interrupted << Delivery::Waiting;
}

void tst_HistoryGaps::showsItsState()
{
    QFETCH(Result, result);
    QFETCH(Delivery, state);
    m_gaps->add({20, 50, {}, {}}, 100);
    m_gaps->setState(100, Delivery::Pending);
    QCOMPARE(m_messages->at(gapRow()).delivery, Delivery::Pending);
    m_gaps->handle(page({20, 50, {}, {}}, 0, 0, result), 101);
    QCOMPARE(m_messages->at(gapRow()).delivery, state);
    QCOMPARE(m_messages->at(gapRow()).localId, 100u);
}

void tst_HistoryGaps::isGoneWhenItIsFilled()
{
    m_gaps->add({20, 50, {}, {}}, 100);
    m_gaps->handle(page({20, 50, {}, {}}, 0, 0, Result::Complete), 101);
    QCOMPARE(gapRow(), -1);
    QCOMPARE(m_messages->find(100), nullptr);
    QVERIFY(m_gaps->list().isEmpty());
}

void tst_HistoryGaps::makesAGapForAChatThatThePageHasOpened()
{
    m_gaps->handle(page({20, 0, {}, {}}, 50, 60), 101);
    QCOMPARE(m_gaps->list(), (QList<HistoryGap>{{20, 50, {}, "old"}}));
    m_gaps->handle(page({0, 0, {}, {}}, 50, 60), 102); // the newest messages of a new room
    QCOMPARE(m_gaps->list().size(), 1);
    event::HistoryReceived older = page({0, 0, {}, {}}, 5, 6);
    older.purpose = HistoryPurpose::Older;
    m_gaps->handle(older, 103);
    QCOMPARE(m_gaps->list().size(), 1);
}

void tst_HistoryGaps::splitsAGapAroundAPage()
{
    m_gaps->add({20, 50, "a", "b"}, 100);
    event::HistoryReceived around = page({}, 30, 35);
    around.purpose = HistoryPurpose::Around;
    m_messages->insert({message(30), message(35)});
    m_gaps->handle(around, 101);
    QCOMPARE(times(), (QList<qint64>{10, 20, -30, 30, 35, -50, 50, 60}));
    QCOMPARE(m_gaps->list(), (QList<HistoryGap>{{20, 30, "a", "old"}, {35, 50, "new", "b"}}));
    m_gaps->handle(around, 102); // is in no gap
    QCOMPARE(m_gaps->list().size(), 2);
}

void tst_HistoryGaps::returnsWithTheWindow()
{
    m_gaps->add({20, 50, {}, {}}, 100);
    QList<ChatMessage> all;
    for (int row = 0; row < m_messages->rowCount(); ++row) {
        if (m_messages->at(row).kind != ChatMessage::Kind::Gap)
            all.append(m_messages->at(row));
    }
    m_messages->moveTo(all.last(1), MessageModel::Older::Log, false);
    QCOMPARE(gapRow(), -1);
    m_gaps->setState(100, Delivery::Failed);
    m_messages->addOlder(all.first(3), MessageModel::Older::None);
    QCOMPARE(times(), (QList<qint64>{10, 20, -50, 50, 60}));
    QCOMPARE(m_messages->at(2).delivery, Delivery::Failed);
    m_messages->clear();
    QCOMPARE(m_messages->rowCount(), 0);
    QCOMPARE(m_gaps->list().size(), 1);
}

void tst_HistoryGaps::refusesSenselessGaps()
{
    m_gaps->add({50, 20, {}, {}}, 100); // of a damaged file
    m_gaps->add({50, 50, {}, {}}, 101);
    m_gaps->add({0, 20, {}, {}}, 102);
    QVERIFY(m_gaps->list().isEmpty());
    m_gaps->add({20, 50, {}, {}}, 103);
    m_gaps->add({20, 50, {}, {}}, 104);
    QCOMPARE(m_gaps->list().size(), 1);
}

/// The log has lost some messages for lack of memory.
void tst_HistoryGaps::hasNoRowForMessagesThatAreLoaded()
{
    m_gaps->addUnstored(20, 20);
    QCOMPARE(gapRow(), -1);
    m_gaps->addUnstored(50, 60);
    QCOMPARE(gapRow(), -1);
    const HistoryGap lost{19, 61, {}, {}};
    QCOMPARE(m_gaps->list(), QList<HistoryGap>{lost});
    // It is a row at the next start.
    MessageModel messages;
    HistoryGaps gaps(messages);
    gaps.add(m_gaps->list().first(), 100);
    QCOMPARE(messages.at(0).kind, ChatMessage::Kind::Gap);
}

HEARTH_TEST(tst_HistoryGaps)
#include "tst_historygaps.moc"
