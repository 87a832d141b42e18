// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "client/ui/messages/messageselection.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace client;
using Kind = ChatMessage::Kind;

/// Selections in one message and across several, in both directions.
class tst_MessageSelection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copiesPartOfAMessage();
    void copiesSeveralMessagesCompletely();
    void excludesAMessageThatItOnlyTouches();
    void isTheSameInBothDirections();
    void returnsTheSelectedRange();
    void survivesTheRemovalOfOtherMessages();
    void doesNotCopyRemovedMessages();
    void selectsEverything();
    void copiesEachKindAsItIsShown_data();
    void copiesEachKindAsItIsShown();
    void copiesCodeAsCode_data();
    void copiesCodeAsCode();

private:
    static constexpr int whole = std::numeric_limits<int>::max();

    MessageModel m_model;
    MessageSelection m_selection;
};

namespace {

ChatMessage message(quint64 id, const QString &text, Kind kind = Kind::Text)
{
    ChatMessage made;
    made.localId = id;
    made.sender = QStringLiteral("ana");
    made.text = text;
    made.kind = kind;
    made.timeMs = QDateTime(QDate(2026, 3, 4), QTime(12, 5)).toMSecsSinceEpoch();
    return made;
}

MessageOrder at(quint64 id)
{
    return {0, id};
}

} // namespace

void tst_MessageSelection::init()
{
    m_model.clear();
    m_model.append({message(2, QStringLiteral("first")), message(4, QStringLiteral("second")),
                    message(6, QStringLiteral("third"))});
    m_selection.clear();
}

void tst_MessageSelection::copiesPartOfAMessage()
{
    m_selection.start({at(4), 1});
    QVERIFY(m_selection.isEmpty());
    QCOMPARE(m_selection.text(m_model), QString());
    m_selection.extend({at(4), 4});
    QCOMPARE(m_selection.onlyMessage(), 4U);
    QCOMPARE(m_selection.text(m_model), QStringLiteral("eco"));
    m_selection.selectMessages(at(4), at(4));
    QCOMPARE(m_selection.text(m_model), QStringLiteral("second"));
}

void tst_MessageSelection::copiesSeveralMessagesCompletely()
{
    m_selection.start({at(2), 3});
    m_selection.extend({at(4), 2});
    QCOMPARE(m_selection.onlyMessage(), 0U);
    QCOMPARE(m_selection.text(m_model), QStringLiteral("[12:05] <ana> first\n"
                                                       "[12:05] <ana> second"));
}

void tst_MessageSelection::excludesAMessageThatItOnlyTouches()
{
    m_selection.start({at(2), 0});
    m_selection.extend({at(6), 0}); // Before its first character.
    QCOMPARE(m_selection.text(m_model), QStringLiteral("[12:05] <ana> first\n"
                                                       "[12:05] <ana> second"));
}

void tst_MessageSelection::isTheSameInBothDirections()
{
    m_selection.start({at(4), 4});
    m_selection.extend({at(4), 1});
    QCOMPARE(m_selection.text(m_model), QStringLiteral("eco"));
    QCOMPARE(m_selection.rangeOf(at(4)), (std::pair<int, int>{1, 4}));
    m_selection.selectMessages(at(6), at(4));
    QCOMPARE(m_selection.text(m_model), QStringLiteral("[12:05] <ana> second\n"
                                                       "[12:05] <ana> third"));
}

void tst_MessageSelection::returnsTheSelectedRange()
{
    const std::pair<int, int> none{0, 0};
    QCOMPARE(m_selection.rangeOf(at(2)), none);
    m_selection.start({at(2), 3});
    m_selection.extend({at(6), 2});
    QCOMPARE(m_selection.rangeOf(at(1)), none);
    for (const quint64 id : {2, 4, 6}) // Completely, as they are copied.
        QCOMPARE(m_selection.rangeOf(at(id)), (std::pair<int, int>{0, whole}));
    QCOMPARE(m_selection.rangeOf(at(7)), none);
    m_selection.extend({at(6), 0});
    QCOMPARE(m_selection.rangeOf(at(6)), none);
}

void tst_MessageSelection::survivesTheRemovalOfOtherMessages()
{
    m_selection.start({at(4), 1});
    m_selection.extend({at(4), 4});
    m_model.removeOldest(1);
    m_model.append({message(8, QStringLiteral("fourth"))});
    QCOMPARE(m_selection.text(m_model), QStringLiteral("eco"));
}

void tst_MessageSelection::doesNotCopyRemovedMessages()
{
    m_selection.start({at(4), 1});
    m_selection.extend({at(4), 4});
    m_model.remove(4);
    QCOMPARE(m_selection.text(m_model), QString());
    m_selection.start({at(6), 1});
    m_selection.extend({at(6), 4});
    m_model.remove(6);
    QCOMPARE(m_selection.text(m_model), QString()); // There is no row below it either.
}

void tst_MessageSelection::selectsEverything()
{
    m_selection.selectAll(m_model);
    QCOMPARE(m_selection.text(m_model).count(QLatin1Char('\n')), 2);
    m_model.clear();
    m_selection.selectAll(m_model);
    QVERIFY(m_selection.isEmpty());
}

void tst_MessageSelection::copiesEachKindAsItIsShown_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("line");

    QTest::newRow("text") << Kind::Text << QStringLiteral("[12:05] <ana> waves");
    QTest::newRow("notice") << Kind::Notice << QStringLiteral("[12:05] <ana> waves");
    QTest::newRow("action") << Kind::Action << QStringLiteral("[12:05] * ana waves");
    QTest::newRow("event") << Kind::Event << QStringLiteral("[12:05] ana waves");
}

void tst_MessageSelection::copiesEachKindAsItIsShown()
{
    QFETCH(Kind, kind);
    const QString sender =
        kind == Kind::Event ? QString(ChatMessage::senderMark + u' ') : QString();
    // Formatting codes are not copied.
    QTEST(copyLine(message(1, sender + QStringLiteral("\x02waves\x02"), kind)), "line");
    // A single message: its text, with the sender if the sentence starts with the name.
    m_model.append({message(8, sender + QStringLiteral("waves"), kind)});
    m_selection.selectMessages(at(8), at(8));
    const bool isSpoken = kind == Kind::Text || kind == Kind::Notice;
    QCOMPARE(m_selection.text(m_model),
             isSpoken ? QStringLiteral("waves") : QStringLiteral("ana waves"));
}

void tst_MessageSelection::copiesCodeAsCode_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("copied");

    QTest::newRow("all") << 0 << 10 << QStringLiteral("say `code` 1");
    QTest::newRow("with the text before") << 3 << 8 << QStringLiteral(" `code`");
    QTest::newRow("only the code") << 4 << 8 << QStringLiteral("code");
    QTest::newRow("part of the code") << 0 << 6 << QStringLiteral("say co");
    QTest::newRow("the end of the code") << 6 << 10 << QStringLiteral("de 1");
}

void tst_MessageSelection::copiesCodeAsCode()
{
    QFETCH(int, from);
    QFETCH(int, to);
    m_model.append({message(8, QStringLiteral("say `code` 1"))});
    m_selection.start({at(8), from});
    m_selection.extend({at(8), to});
    QTEST(m_selection.text(m_model), "copied");
}

HEARTH_TEST(tst_MessageSelection)
#include "tst_messageselection.moc"
