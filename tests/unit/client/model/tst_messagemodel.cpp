// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using client::ChatMessage;
using client::MessageModel;

using namespace Qt::StringLiterals;

class tst_MessageModel : public QObject
{
    Q_OBJECT

private slots:
    void insertsABatchAtOnce();
    void findsMessagesByTheirLocalId();
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
