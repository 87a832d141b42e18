// SPDX-License-Identifier: MIT
#include "client/store/logqueue.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/store/samplekeys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

using test::ana;
using test::lobby;

namespace {

AppendMessages messages(const ConversationKey &conversation, quint64 first, qsizetype count,
                        qsizetype characters = 5)
{
    AppendMessages made{conversation, conversation.name, QList<ChatMessage>(count)};
    for (ChatMessage &message : made.messages) {
        message.localId = first++;
        message.text = QString(characters, u'x');
    }
    return made;
}

SetReadState readState(const ConversationKey &conversation, int unread)
{
    return {conversation, conversation.name, {{}, 0, unread, 0}};
}

/// The changes as words: "lobby 1-3", "lobby 2 unread".
QStringList wordsOf(const QList<LogChange> &changes)
{
    QStringList words;
    for (const LogChange &change : changes) {
        if (const auto *append = std::get_if<AppendMessages>(&change))
            words.append(u"%1 %2-%3"_s.arg(QString::fromLatin1(append->wireName))
                             .arg(append->messages.first().localId)
                             .arg(append->messages.last().localId));
        else if (const auto *state = std::get_if<SetReadState>(&change))
            words.append(u"%1 %2 unread"_s.arg(QString::fromLatin1(state->wireName))
                             .arg(state->state.unread));
        else
            words.append(u"other"_s);
    }
    return words;
}

} // namespace

class tst_LogQueue : public QObject
{
    Q_OBJECT

private slots:
    void makesFewChangesOfMany_data();
    void makesFewChangesOfMany();
    void keepsChangesSmall();
    void putsChangesBack();
    void dropsTheOldestOfTooMany();
    void returnsDroppedMessages();
    void countsReadStates();
};

void tst_LogQueue::makesFewChangesOfMany_data()
{
    QTest::addColumn<QList<LogChange>>("changes");
    QTest::addColumn<QStringList>("words");
    const LogChange rename = RenameConversation{ana, lobby, "lobby"};

    QTest::newRow("messages") << QList<LogChange>{messages(lobby, 1, 2), messages(lobby, 3, 1)}
                              << QStringList{u"#lobby 1-3"_s};
    QTest::newRow("two conversations")
        << QList<LogChange>{messages(lobby, 1, 2), messages(ana, 3, 1), messages(lobby, 4, 1)}
        << QStringList{u"#lobby 1-2"_s, u"ana 3-3"_s, u"#lobby 4-4"_s};
    QTest::newRow("read states") << QList<LogChange>{readState(lobby, 2), readState(lobby, 1)}
                                 << QStringList{u"#lobby 1 unread"_s};
    QTest::newRow("read states of two conversations")
        << QList<LogChange>{readState(lobby, 2), readState(ana, 3), readState(lobby, 1)}
        << QStringList{u"ana 3 unread"_s, u"#lobby 1 unread"_s};
    QTest::newRow("messages that are read")
        << QList<LogChange>{messages(lobby, 1, 1), readState(lobby, 0), messages(lobby, 2, 1),
                            readState(lobby, 0)}
        << QStringList{u"#lobby 1-2"_s, u"#lobby 0 unread"_s};
    QTest::newRow("messages after a read state")
        << QList<LogChange>{messages(lobby, 1, 1), readState(lobby, 0), messages(lobby, 2, 1)}
        << QStringList{u"#lobby 1-1"_s, u"#lobby 0 unread"_s, u"#lobby 2-2"_s};
    QTest::newRow("user states") << QList<LogChange>{SetUserState(), messages(lobby, 1, 1),
                                                     SetUserState()}
                                 << QStringList{u"#lobby 1-1"_s, u"other"_s};
    QTest::newRow("another name between read states")
        << QList<LogChange>{readState(ana, 2), rename, readState(ana, 1)}
        << QStringList{u"ana 2 unread"_s, u"other"_s, u"ana 1 unread"_s};
}

void tst_LogQueue::makesFewChangesOfMany()
{
    QFETCH(QList<LogChange>, changes);
    LogQueue queue;
    for (const LogChange &change : changes)
        queue.add(change);
    QTEST(wordsOf(queue.take()), "words");
    QVERIFY(queue.isEmpty());
}

void tst_LogQueue::keepsChangesSmall()
{
    LogQueue queue;
    for (quint64 first = 1; first <= 2'500; first += 100)
        queue.add(messages(lobby, first, 100));
    QCOMPARE(wordsOf(queue.take()),
             (QStringList{u"#lobby 1-1000"_s, u"#lobby 1001-2000"_s, u"#lobby 2001-2500"_s}));
}

void tst_LogQueue::putsChangesBack()
{
    LogQueue queue;
    queue.add(messages(lobby, 1, 2));
    const QList<LogChange> taken = queue.take();
    queue.add(messages(ana, 3, 1));
    queue.putBack(taken);
    QCOMPARE(wordsOf(queue.take()), (QStringList{u"#lobby 1-2"_s, u"ana 3-3"_s}));
}

void tst_LogQueue::dropsTheOldestOfTooMany()
{
    LogQueue queue;
    constexpr qsizetype characters = 1024 * 1024;
    constexpr qsizetype bytes = characters * qsizetype(sizeof(QChar));
    quint64 id = 0;
    for (qsizetype i = 0; i < 2 * LogQueue::maxBytes / bytes; ++i) {
        ++id; // the conversations take turns, so that each message is a change
        queue.add(messages(id % 2 ? lobby : ana, id, 1, characters));
    }
    const QList<LogChange> half = queue.take();
    QVERIFY(half.size() <= LogQueue::maxBytes / bytes);
    QVERIFY(half.size() > LogQueue::maxBytes / bytes / 2);
    QCOMPARE(std::get<AppendMessages>(half.last()).messages.first().localId, id);
    queue.add(messages(lobby, id + 1, 1, characters));
    queue.putBack(half);
    queue.putBack(half);
    const QList<LogChange> kept = queue.take();
    QVERIFY(kept.size() <= LogQueue::maxBytes / bytes);
    QCOMPARE(queue.bytes(), 0);
    QCOMPARE(std::get<AppendMessages>(kept.last()).messages.first().localId, id + 1);
}

void tst_LogQueue::returnsDroppedMessages()
{
    LogQueue queue;
    constexpr qsizetype characters = LogQueue::maxBytes / qsizetype(sizeof(QChar)) / 2;
    queue.add(readState(lobby, 1));
    queue.add(RenameConversation{ana, ana, "ANA"});
    QVERIFY(queue.add(messages(lobby, 1, 1, characters)).isEmpty());
    const QList<AppendMessages> dropped = queue.add(messages(ana, 2, 1, characters));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().conversation, lobby);
    QCOMPARE(dropped.first().messages.first().localId, 1u);
    // Nothing else is lost.
    QCOMPARE(wordsOf(queue.take()), (QStringList{u"#lobby 1 unread"_s, u"other"_s, u"ana 2-2"_s}));
    QVERIFY(queue.add(messages(lobby, 3, 1, characters)).isEmpty());
    const QList<AppendMessages> old =
        queue.putBack({messages(lobby, 1, 1, characters), messages(ana, 2, 1, characters)});
    QCOMPARE(old.size(), 2);
    QCOMPARE(wordsOf(queue.take()), QStringList{u"#lobby 3-3"_s});
}

/// Changes without text need memory, too.
void tst_LogQueue::countsReadStates()
{
    LogQueue queue;
    queue.add(readState(lobby, 1));
    const qsizetype bytes = queue.bytes();
    QVERIFY(bytes >= qsizetype(sizeof(SetReadState)));
    queue.add(readState(lobby, 2));
    QCOMPARE(queue.bytes(), bytes);
    queue.add(readState(ana, 2));
    QCOMPARE(queue.bytes(), 2 * bytes);
}

HEARTH_LOOP_TEST(tst_LogQueue)
#include "tst_logqueue.moc"
