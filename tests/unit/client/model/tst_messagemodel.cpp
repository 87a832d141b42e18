// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"

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

void tst_MessageModel::clearsTheMarkerWithTheMessages()
{
    MessageModel model;
    model.append(messages(1, 3));
    model.setUnreadMarker(3);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.unreadMarker(), 0u);
}

QTEST_APPLESS_MAIN(tst_MessageModel)
#include "tst_messagemodel.moc"
