// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using test::HubFixture;

/// Answers to CHATHISTORY that are sent in several parts.
class tst_LongHistory : public QObject
{
    Q_OBJECT

private slots:
    void sendsEachMessageOnceInOneBatch_data();
    void sendsEachMessageOnceInOneBatch();
    void commandsWaitUntilTheAnswerIsComplete();
};

namespace {

constexpr int messageCount = 300;

/// A channel with messages of about 400 bytes, which need several answers of the store.
class LongRoom
{
public:
    explicit LongRoom(const QByteArray &capabilities)
        : reader(fixture.registerClient("ana", capabilities))
    {
        fixture.send(reader, "JOIN #room");
        for (int i = 0; i < messageCount; ++i)
            fixture.send(reader, "PRIVMSG #room :" + textOf(i));
        fixture.take(reader);
    }

    static QByteArray textOf(int number)
    {
        return QByteArray::number(number) + ' ' + QByteArray(400, 'x');
    }

    HubFixture fixture;
    server::ClientId reader;
};

} // namespace

void tst_LongHistory::sendsEachMessageOnceInOneBatch_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addRow("without a label") << QByteArray();
    QTest::addRow("with a label") << QByteArray("7");
}

void tst_LongHistory::sendsEachMessageOnceInOneBatch()
{
    QFETCH(QByteArray, label);
    LongRoom room("batch message-tags labeled-response");
    room.fixture.send(room.reader, (label.isEmpty() ? QByteArray() : "@label=" + label + ' ')
                                       + "CHATHISTORY LATEST #room * 1000");
    QByteArrayList open;
    int texts = 0;
    int labels = 0;
    for (const QByteArray &line : room.fixture.take(room.reader)) {
        const auto message = irc::Message::parse(line);
        QVERIFY(message);
        labels += int(message->tags.contains("label"));
        const QByteArray param = message->param(0).toByteArray();
        if (param.startsWith('-'))
            QCOMPARE(param.sliced(1), open.takeLast());
        QCOMPARE(message->tags.value("batch"), open.value(open.size() - 1));
        if (param.startsWith('+'))
            open.append(param.sliced(1));
        else if (message->command == "PRIVMSG")
            QCOMPARE(message->param(1), LongRoom::textOf(texts++));
    }
    QCOMPARE(open, QByteArrayList());
    QCOMPARE(texts, messageCount);
    QCOMPARE(labels, label.isEmpty() ? 0 : 1);
}

void tst_LongHistory::commandsWaitUntilTheAnswerIsComplete()
{
    LongRoom room("batch");
    room.fixture.holdAnswers(true);
    room.fixture.send(room.reader, "CHATHISTORY LATEST #room * 1000");
    room.fixture.send(room.reader, "PING x");
    QCOMPARE(room.fixture.take(room.reader), QByteArrayList());
    room.fixture.holdAnswers(false);
    const QByteArrayList lines = room.fixture.take(room.reader);
    QCOMPARE(lines.size(), messageCount + 3);
    QVERIFY(lines.constLast().contains("PONG"));
}

HEARTH_LOOP_TEST(tst_LongHistory)
#include "tst_longhistory.moc"
