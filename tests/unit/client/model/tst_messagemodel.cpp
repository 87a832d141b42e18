// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using client::ChatMessage;
using client::MessageModel;
using client::MessageOrder;

using namespace Qt::StringLiterals;

class tst_MessageModel : public QObject
{
    Q_OBJECT

private slots:
    void insertsABatchAtOnce();
    void findsMessagesByTheirLocalId();
    void sortsByTimeAndArrival();
    void dropsWhatIsThere_data();
    void dropsWhatIsThere();
    void findsMessagesByTheirMsgid();
    void equalsASortedListWithoutDoubles();
    void replacesInPlace();
    void removesOne();
    void countsTheBytesOfItsMessages();
    void clearsTheMarkerWithTheMessages();
    void dropsTheOldestRowsForAViewAtTheTail();
    void dropsTheNewestRowsForAViewThatIsScrolledUp();
    void boundsTheBytesOfItsRows();
    void addsNoRowBeyondTheWindow();
    void keepsUnconfirmedMessages();
    void keepsMessagesThatArriveWhileAPageIsRead();
    void staysAWindowOverThePlainList();
};

namespace {

QList<ChatMessage> messages(quint64 firstId, int count)
{
    QList<ChatMessage> made(count);
    for (int i = 0; i < count; ++i) {
        made[i].localId = firstId + quint64(i) * 2;
        made[i].sender = u"ana"_s;
        made[i].text = QString::number(i);
    }
    return made;
}

ChatMessage placed(qint64 position, quint64 localId)
{
    ChatMessage message;
    message.localId = localId;
    message.position = message.timeMs = position;
    return message;
}

QList<quint64> idsOf(const MessageModel &model)
{
    QList<quint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row).localId);
    return ids;
}

} // namespace

void tst_MessageModel::insertsABatchAtOnce()
{
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserts(&model, &MessageModel::rowsInserted);
    model.append(messages(1, 10'000));
    model.append({});
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(model.rowCount(), 10'000);
}

void tst_MessageModel::findsMessagesByTheirLocalId()
{
    MessageModel model;
    model.append(messages(1, 5)); // 1 3 5 7 9
    QCOMPARE(model.rowOf(5), 2);
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(model.rowOf(11), -1);
}

void tst_MessageModel::sortsByTimeAndArrival()
{
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({placed(10, 5), placed(20, 6)});
    QSignalSpy inserts(&model, &MessageModel::rowsInserted);
    QCOMPARE(model.insert({placed(1, 7), placed(2, 8)}).size(), 2);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(model.insert({placed(30, 9), placed(15, 10), placed(10, 11)}).size(), 3);
    QCOMPARE(idsOf(model), (QList<quint64>{7, 8, 5, 11, 10, 6, 9}));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.at(row).localId), row);
}

void tst_MessageModel::dropsWhatIsThere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ChatMessage::Origin>("origin");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNew");
    using Origin = ChatMessage::Origin;

    QTest::newRow("the same msgid") << u"a"_s << Origin::Live << u"another text"_s << false;
    QTest::newRow("another msgid") << u"b"_s << Origin::History << u"hello"_s << true;
    QTest::newRow("history without msgid") << QString() << Origin::History << u"hello"_s << false;
    QTest::newRow("missed without msgid") << QString() << Origin::Missed << u"hello"_s << false;
    QTest::newRow("history, another text") << QString() << Origin::History << u"hi"_s << true;
    QTest::newRow("said twice") << QString() << Origin::Live << u"hello"_s << true;
}

void tst_MessageModel::dropsWhatIsThere()
{
    QFETCH(QString, id);
    QFETCH(ChatMessage::Origin, origin);
    QFETCH(QString, text);
    QFETCH(bool, isNew);
    MessageModel model;
    ChatMessage first = placed(10, 1);
    first.id = u"a"_s;
    first.text = u"hello"_s;
    model.append({placed(5, 2), first, placed(10, 3)});
    ChatMessage second = placed(10, 4);
    second.id = id;
    second.origin = origin;
    second.text = text;
    QCOMPARE(model.insert({second, second}).size(), isNew ? (id.isEmpty() ? 2 : 1) : 0);
}

void tst_MessageModel::findsMessagesByTheirMsgid()
{
    MessageModel model;
    ChatMessage first = placed(10, 1);
    first.id = u"a"_s;
    model.append({placed(5, 2), first});
    QCOMPARE(model.rowOfId(u"a"_s), 1);
    QCOMPARE(model.rowOfId(u"b"_s), -1);
    QCOMPARE(model.rowOfId({}), -1);
    first.id = u"b"_s;
    model.replace(1, first);
    QCOMPARE(model.rowOfId(u"a"_s), -1);
    QCOMPARE(model.rowOfId(u"b"_s), 1);
    model.remove(1);
    QCOMPARE(model.rowOfId(u"b"_s), -1);
}

void tst_MessageModel::equalsASortedListWithoutDoubles()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 50; ++run) {
        MessageModel model;
        QMap<MessageOrder, QString> expected;
        QSet<QString> seen;
        quint64 localId = 0;
        for (int batch = 0; batch < 20; ++batch) {
            QList<ChatMessage> messages;
            for (int i = 0; i < int(random.bounded(8)); ++i) {
                ChatMessage message = placed(random.bounded(40), ++localId);
                message.id = QString::number(random.bounded(120));
                messages.append(message);
            }
            QList<ChatMessage> inOrder = messages;
            std::ranges::sort(inOrder, {}, &ChatMessage::order);
            for (const ChatMessage &message : std::as_const(inOrder)) {
                if (!seen.contains(message.id))
                    expected.insert(message.order(), message.id);
                seen.insert(message.id);
            }
            model.insert(messages);
        }
        QCOMPARE(model.rowCount(), int(expected.size()));
        int row = 0;
        for (auto it = expected.cbegin(); it != expected.cend(); ++it, ++row)
            QCOMPARE(model.at(row).id, it.value());
    }
}

void tst_MessageModel::replacesInPlace()
{
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(messages(1, 3));
    QSignalSpy changed(&model, &MessageModel::dataChanged);
    ChatMessage message = model.at(1);
    message.delivery = ChatMessage::Delivery::Sent;
    message.localId = 99;
    model.replace(3, message);
    model.replace(4, message);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.at(1).localId, 3);
    QCOMPARE(model.at(1).delivery, ChatMessage::Delivery::Sent);
}

void tst_MessageModel::removesOne()
{
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(messages(1, 3));
    model.remove(3);
    model.remove(3);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(5), 1);
}

void tst_MessageModel::countsTheBytesOfItsMessages()
{
    MessageModel model;
    QCOMPARE(model.bytes(), 0);
    model.append(messages(1, 100));
    const qsizetype small = model.bytes();
    QVERIFY(small > 100 * qsizetype(sizeof(ChatMessage)));
    ChatMessage large = model.at(50);
    large.text = QString(1'000'000, u'x');
    model.replace(large.localId, large);
    QVERIFY(model.bytes() > small + 1'999'000);
    model.remove(large.localId);
    QVERIFY(model.bytes() < small);
    model.removeOldest(98);
    QVERIFY(model.bytes() > 0);
    model.removeOldest(1);
    QCOMPARE(model.bytes(), 0);
    model.append(messages(1'000, 3));
    model.clear();
    QCOMPARE(model.bytes(), 0);
}

void tst_MessageModel::dropsTheOldestRowsForAViewAtTheTail()
{
    MessageModel model;
    model.setStored(true);
    model.append(messages(1, 100));
    model.setShown(90, 99, true);
    model.insert(messages(1'001, MessageModel::maxRows));
    QVERIFY(model.rowCount() <= MessageModel::maxRows);
    QCOMPARE(model.older(), MessageModel::Older::Log);
    QVERIFY(!model.hasNewer());
    QCOMPARE(model.at(model.rowCount() - 1).localId,
             quint64(1'001 + 2 * (MessageModel::maxRows - 1)));
}

void tst_MessageModel::dropsTheNewestRowsForAViewThatIsScrolledUp()
{
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStored(true);
    model.append(messages(1, MessageModel::maxRows));
    model.setShown(5, 30, false);
    model.insert(messages(10'001, 100));
    QVERIFY(model.rowCount() < MessageModel::maxRows);
    QCOMPARE(model.at(0).localId, 1u);
    QVERIFY(model.hasNewer());
    model.setShown(model.rowCount() - 20, model.rowCount() - 1, false);
    const quint64 last = model.at(model.rowCount() - 1).localId;
    QList<ChatMessage> older = messages(0, MessageModel::maxRows);
    for (ChatMessage &message : older) {
        message.position = -1;
        message.localId += 100'000;
    }
    model.addOlder(older, MessageModel::Older::Log);
    QCOMPARE(model.at(model.rowCount() - 1).localId, last); // rows on screen stay
}

void tst_MessageModel::boundsTheBytesOfItsRows()
{
    MessageModel model;
    QList<ChatMessage> large = messages(1, 10);
    for (ChatMessage &message : large)
        message.text = QString(1'000'000, u'x');
    for (const ChatMessage &message : std::as_const(large))
        model.insert({message});
    QVERIFY(model.bytes() <= MessageModel::maxBytes);
    QVERIFY(model.rowCount() > 1);
    QCOMPARE(model.at(model.rowCount() - 1).localId, large.constLast().localId);
}

void tst_MessageModel::addsNoRowBeyondTheWindow()
{
    MessageModel model;
    model.setStored(true);
    model.moveTo({placed(20, 1), placed(30, 2)}, MessageModel::Older::Log, true);
    QSignalSpy beyond(&model, &MessageModel::arrivedBeyond);
    QCOMPARE(model.insert({placed(10, 3), placed(25, 4), placed(40, 5)}).size(), 3);
    QCOMPARE(idsOf(model), (QList<quint64>{1, 4, 2}));
    QCOMPARE(beyond.size(), 1);
    QCOMPARE(beyond.first().first().value<QList<ChatMessage>>().size(), 1);
    model.addNewer({placed(40, 5)}, false);
    model.addOlder({placed(10, 3)}, MessageModel::Older::Server);
    QCOMPARE(idsOf(model), (QList<quint64>{3, 1, 4, 2, 5}));
    model.insert({placed(5, 6), placed(50, 7)});
    QCOMPARE(idsOf(model), (QList<quint64>{6, 3, 1, 4, 2, 5, 7}));
}

void tst_MessageModel::keepsUnconfirmedMessages()
{
    MessageModel model;
    model.setStored(true);
    ChatMessage own = placed(30, 3);
    own.own = true;
    own.delivery = ChatMessage::Delivery::Failed;
    model.append({placed(10, 1), placed(20, 2), own});
    model.moveTo({placed(5, 9)}, MessageModel::Older::None, true);
    QCOMPARE(model.rowOf(3), -1);
    QVERIFY(model.find(3));
    own.failure = u"refused"_s;
    model.replace(3, own);
    QCOMPARE(model.find(3)->failure, u"refused"_s);
    model.addNewer({placed(10, 1), placed(20, 2)}, false);
    QCOMPARE(idsOf(model), (QList<quint64>{9, 1, 2, 3}));
    QCOMPARE(model.at(3), own);
    model.moveTo({placed(5, 9)}, MessageModel::Older::None, true);
    model.remove(3);
    QVERIFY(!model.find(3));
}

void tst_MessageModel::keepsMessagesThatArriveWhileAPageIsRead()
{
    MessageModel model;
    model.setStored(true);
    model.moveTo({placed(10, 1)}, MessageModel::Older::None, true);
    model.keepArriving();
    model.insert({placed(30, 3)});
    QCOMPARE(model.rowCount(), 1);
    model.addNewer({placed(20, 2)}, !model.isKeepingArriving());
    QCOMPARE(idsOf(model), (QList<quint64>{1, 2, 3}));
    // If too many arrive, the next page has them.
    model.moveTo({placed(10, 1)}, MessageModel::Older::None, true);
    model.keepArriving();
    QList<ChatMessage> many;
    for (int i = 0; i <= MessageModel::maxRows; ++i)
        many.append(placed(40, quint64(100 + i)));
    model.insert(many);
    QVERIFY(!model.isKeepingArriving());
}

/// The rows are always a part of all messages without omission, and no message of this
/// user is lost before it is confirmed.
void tst_MessageModel::staysAWindowOverThePlainList()
{
    QRandomGenerator random(11);
    for (int run = 0; run < 30; ++run) {
        MessageModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStored(true);
        QMap<MessageOrder, ChatMessage> all;
        quint64 lastId = 0;
        qint64 now = 1'000'000;
        const auto add = [&](int count, qint64 position) {
            QList<ChatMessage> added;
            for (int i = 0; i < count; ++i) {
                ChatMessage message = placed(position, ++lastId);
                message.id = QString::number(lastId);
                if (random.bounded(20) == 0) {
                    message.own = true;
                    message.delivery = ChatMessage::Delivery::Pending;
                }
                added.append(message);
                all.insert(message.order(), message);
            }
            QCOMPARE(model.insert(added).size(), count);
        };
        // The messages of the log before or after a message.
        const auto page = [&](const MessageOrder &from, int count, bool forwards) {
            QList<ChatMessage> found;
            if (forwards) {
                for (auto it = all.upperBound(from); it != all.cend() && found.size() < count; ++it)
                    found += client::isFinal(*it) ? QList{*it} : QList<ChatMessage>();
                return found;
            }
            for (auto it = all.lowerBound(from); it != all.begin() && found.size() < count;) {
                --it;
                if (client::isFinal(*it))
                    found.prepend(*it);
            }
            return found;
        };
        const auto older = [&](const QList<ChatMessage> &got, const MessageOrder &from) {
            const MessageOrder first = got.isEmpty() ? from : got.constFirst().order();
            return page(first, 1, false).isEmpty() ? MessageModel::Older::Server
                                                   : MessageModel::Older::Log;
        };
        for (int step = 0; step < 60; ++step) {
            const int rows = model.rowCount();
            switch (random.bounded(9)) {
            case 0:
            case 1:
                add(random.bounded(1, 300), now += 10);
                break;
            case 2:
                add(random.bounded(1, 40), random.bounded(1'000'000));
                break;
            case 3:
                if (rows > 0 && model.older() == MessageModel::Older::Log) {
                    const MessageOrder first = model.at(0).order();
                    const QList<ChatMessage> got = page(first, 200, false);
                    model.addOlder(got, older(got, first));
                }
                break;
            case 4:
                if (rows > 0 && model.hasNewer()) {
                    const QList<ChatMessage> got = page(model.at(rows - 1).order(), 200, true);
                    const bool hasNewer =
                        !got.isEmpty() && !page(got.constLast().order(), 1, true).isEmpty();
                    model.addNewer(got, hasNewer);
                }
                break;
            case 5:
                if (!all.isEmpty()) {
                    const auto target = std::next(all.cbegin(), random.bounded(int(all.size())));
                    const QList<ChatMessage> got = page(target.key(), 150, true);
                    if (!got.isEmpty())
                        model.moveTo(got, older(got, target.key()),
                                     !page(got.constLast().order(), 1, true).isEmpty());
                }
                break;
            case 6:
                if (rows > 0) {
                    const int first = random.bounded(rows);
                    model.setShown(first, qMin(rows - 1, first + 20),
                                   !model.hasNewer() && random.bounded(2) == 0);
                } else if (random.bounded(2) == 0) {
                    model.setHidden();
                }
                break;
            case 7:
                if (rows > 0) { // redacted
                    const ChatMessage message = model.at(random.bounded(rows));
                    all.remove(message.order());
                    model.remove(message.localId);
                }
                break;
            case 8:
                for (ChatMessage &message : all) {
                    if (client::isFinal(message) || random.bounded(2) == 0)
                        continue;
                    message.delivery = ChatMessage::Delivery::Sent;
                    model.replace(message.localId, message);
                    if (model.rowOf(message.localId) < 0)
                        model.remove(message.localId); // it is only in the log now
                }
                break;
            }
            for (const ChatMessage &message : std::as_const(all))
                QVERIFY(client::isFinal(message) || model.find(message.localId));
            if (model.rowCount() == 0)
                continue;
            auto expected = model.older() == MessageModel::Older::Log
                                ? all.constFind(model.at(0).order())
                                : all.cbegin();
            for (int row = 0; row < model.rowCount(); ++row, ++expected) {
                QVERIFY(expected != all.cend());
                QCOMPARE(model.at(row), *expected);
            }
            QVERIFY(model.hasNewer() || expected == all.cend());
        }
    }
}

void tst_MessageModel::clearsTheMarkerWithTheMessages()
{
    MessageModel model;
    model.append(messages(1, 3));
    model.setUnreadMarker({0, 3});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.unreadMarker().localId, 0u);
}

HEARTH_TEST(tst_MessageModel)
#include "tst_messagemodel.moc"
