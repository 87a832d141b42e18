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
    void aBatchIsOneInsertion();
    void findsMessagesByTheirLocalId();
    void replacesInPlace();
    void removesOne();
    void tellsItsRoles();
    void clearingTakesTheMarkerAlong();
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

void tst_MessageModel::aBatchIsOneInsertion()
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

void tst_MessageModel::tellsItsRoles()
{
    MessageModel model;
    QList<ChatMessage> one = messages(7, 1);
    one[0].id = u"m1"_s;
    one[0].mention = true;
    model.append(one);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), u"0"_s);
    QCOMPARE(index.data(MessageModel::SenderRole).toString(), u"ana"_s);
    QCOMPARE(index.data(MessageModel::MessageIdRole).toString(), u"m1"_s);
    QVERIFY(index.data(MessageModel::MentionRole).toBool());
    QCOMPARE(index.data(MessageModel::LocalIdRole).toULongLong(), 7u);
}

void tst_MessageModel::clearingTakesTheMarkerAlong()
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
