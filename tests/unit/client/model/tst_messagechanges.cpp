// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace client;

/// Reactions and removals in a MessageModel.
class tst_MessageChanges : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameRowsInAnyOrder();
    void ignoresReactionsThatWereTakenBack_data();
    void ignoresReactionsThatWereTakenBack();
    void reportsEachRowOnce();
    void boundsChangesOfUnknownMessages();
    void changesAnOriginalThatIsNoRow();
};

namespace {

QList<ChatMessage> numbered(int count)
{
    QList<ChatMessage> messages;
    for (int i = 1; i <= count; ++i) {
        ChatMessage message;
        message.localId = quint64(i);
        message.position = positionAt(i);
        message.timeMs = i;
        message.id = u"m%1"_s.arg(i);
        message.sender = u"ana"_s;
        message.text = u"line %1"_s.arg(i);
        messages.append(message);
    }
    return messages;
}

MessageChange changeOf(int message, MessageChange::Kind kind, const QString &sender)
{
    MessageChange change;
    change.kind = kind;
    change.id = u"m%1"_s.arg(message);
    change.text = kind == MessageChange::Kind::Remove ? QString() : u"👍"_s;
    change.sender = sender;
    return change;
}

/// All rows; the order of those who reacted is that of arrival, which may differ.
QList<ChatMessage> rowsOf(const MessageModel &model)
{
    QList<ChatMessage> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.at(row));
        for (Reaction &reaction : rows.last().reactions)
            reaction.senders.sort();
    }
    return rows;
}

} // namespace

void tst_MessageChanges::givesTheSameRowsInAnyOrder()
{
    using Kind = MessageChange::Kind;
    constexpr int count = 40;
    const QList<ChatMessage> messages = numbered(count);
    QList<MessageChange> changes;
    for (int i = 1; i <= count; ++i) {
        for (int user = 0; user < i % 4; ++user)
            changes.append(changeOf(i, Kind::React, u"user%1"_s.arg(user)));
        if (i % 7 == 0)
            changes.append(changeOf(i, Kind::Remove, u"sam"_s));
    }
    MessageModel expected;
    expected.insert(messages);
    expected.change(changes);
    QVERIFY(expected.at(6).isRemoved);
    QCOMPARE(expected.at(2).reactions.constFirst().senders.size(), 3);

    QRandomGenerator random(7);
    for (int run = 0; run < 200; ++run) {
        MessageModel model;
        QList<int> steps; // messages from 0 on, changes after them
        for (int i = 0; i < count + changes.size(); ++i)
            steps.append(i);
        std::shuffle(steps.begin(), steps.end(), random);
        for (const int step : std::as_const(steps)) {
            if (step >= count)
                model.change({changes.at(step - count)});
            else
                model.insert({messages.at(step)});
        }
        QCOMPARE(rowsOf(model), rowsOf(expected));
        QCOMPARE(model.bytes(), expected.bytes());
    }
}

void tst_MessageChanges::ignoresReactionsThatWereTakenBack_data()
{
    QTest::addColumn<bool>("isMessageFirst");
    QTest::addColumn<int>("reactionMs");
    QTest::addColumn<int>("reactions");
    QTest::newRow("known message") << true << 10 << 0;
    QTest::newRow("unknown message") << false << 10 << 0;
    QTest::newRow("a later reaction") << true << 30 << 1;
    QTest::newRow("a later reaction to an unknown message") << false << 30 << 1;
}

void tst_MessageChanges::ignoresReactionsThatWereTakenBack()
{
    QFETCH(bool, isMessageFirst);
    QFETCH(int, reactionMs);
    MessageModel model;
    MessageChange unreact = changeOf(1, MessageChange::Kind::Unreact, u"ben"_s);
    unreact.timeMs = 20;
    MessageChange react = changeOf(1, MessageChange::Kind::React, u"ben"_s);
    react.timeMs = reactionMs;
    if (isMessageFirst)
        model.insert(numbered(1));
    model.change({unreact});
    model.change({react});
    if (!isMessageFirst)
        model.insert(numbered(1));
    QTEST(int(model.at(0).reactions.size()), "reactions");
}

void tst_MessageChanges::reportsEachRowOnce()
{
    MessageModel model;
    model.insert(numbered(3));
    QSignalSpy changed(&model, &MessageModel::dataChanged);
    QList<MessageChange> changes;
    for (int user = 0; user < 100; ++user)
        changes.append(changeOf(2, MessageChange::Kind::React, u"user%1"_s.arg(user)));
    model.change(changes);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    model.change({changes.constFirst()}); // is known
    QCOMPARE(changed.size(), 1);
}

void tst_MessageChanges::boundsChangesOfUnknownMessages()
{
    EarlyChanges early;
    for (int i = 0; i < 100'000; ++i)
        early.add(changeOf(i, MessageChange::Kind::Remove, u"sam"_s));
    ChatMessage message = numbered(1).constFirst();
    message.id = u"m99999"_s;
    early.applyTo(message);
    QVERIFY(message.isRemoved);
    message = numbered(1).constFirst(); // forgotten: the log has it
    early.applyTo(message);
    QVERIFY(!message.isRemoved);
}

void tst_MessageChanges::changesAnOriginalThatIsNoRow()
{
    MessageModel model;
    const ChatMessage original = numbered(1).constFirst();
    model.setOriginal(original.id, original);
    QSignalSpy changed(&model, &MessageModel::originalChanged);
    model.change({changeOf(1, MessageChange::Kind::Remove, u"sam"_s)});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.original(original.id)->isRemoved);
}

HEARTH_TEST(tst_MessageChanges)
#include "tst_messagechanges.moc"
