// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "client/ui/messages/messagerows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::ChatMessage;
using client::MessageRows;
using Fold = client::RowContext::Fold;
using Kind = client::ChatMessage::Kind;

class tst_MessageRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsASenderForFiveMinutes();
    void startsANewGroupForAnotherNote();
    void startsANewGroupForAMuchOlderMessage();
    void startsANewGroupAtTheUnreadLine();
    void foldsRunsOfEvents();
    void opensAFold();
    void doesNotFoldASingleEvent();
    void namesTwoUsersAndCountsTheRest();
    void namesAUserOnce();
    void separatesKindsOfEvents();
    void namesThreeKindsAndCountsTheRest();
    void boundsAFold();
    void showsADateOnce();
    void showsTheDateInsideAnOpenFold();
    void showsEventsOfThoseWhoSpoke();
    void showsNoEventsExceptOwn();
    void foldsShownEventsOnly();
    void groupsMessagesAcrossHiddenEvents();
    void showsADateBehindHiddenEvents();
    void showsEventsOfThoseWhoTurnOutToHaveSpoken();
    void hidesManyEventsInAcceptableTime();

private:
    Fold fold(int row) const { return m_rows.context(row).fold; }
    void add(int second, const QString &sender, Kind kind = Kind::Text,
             const QString &text = QStringLiteral("hi"));

    client::MessageModel m_model;
    MessageRows m_rows;
};

void tst_MessageRows::init()
{
    m_model.clear();
    m_rows.setModel(&m_model);
    m_rows.setJoins(MessageRows::Joins::All);
}

void tst_MessageRows::add(int second, const QString &sender, Kind kind, const QString &text)
{
    ChatMessage message;
    message.localId = quint64(m_model.rowCount()) + 1;
    message.sender = sender;
    message.kind = kind;
    message.text = kind == Kind::Event ? ChatMessage::senderMark + u' ' + text : text;
    message.timeMs =
        QDateTime(QDate(2026, 3, 4), QTime(12, 0)).toMSecsSinceEpoch() + qint64(second) * 1000;
    m_model.append({message});
}

void tst_MessageRows::groupsASenderForFiveMinutes()
{
    add(0, QStringLiteral("ana"));
    add(10, QStringLiteral("ana"));
    add(20, QStringLiteral("tom"));
    add(21, QStringLiteral("ana"));
    add(21 + 300, QStringLiteral("ana"));
    add(21 + 300 + 301, QStringLiteral("ana"));
    QList<bool> heads;
    for (int row = 0; row < m_model.rowCount(); ++row)
        heads.append(m_rows.context(row).groupHead);
    QCOMPARE(heads, (QList<bool>{true, false, true, true, false, true}));
}

void tst_MessageRows::startsANewGroupForAnotherNote()
{
    add(0, QStringLiteral("ana"));
    ChatMessage message = m_model.at(0);
    message.localId = 2;
    message.note = QStringLiteral("bot"); // The note is shown beside the name.
    m_model.append({message});
    message.localId = 3;
    m_model.append({message});
    QVERIFY(m_rows.context(1).groupHead);
    QVERIFY(!m_rows.context(2).groupHead);
}

void tst_MessageRows::startsANewGroupForAMuchOlderMessage()
{
    // Server clocks can be set back, and messages can arrive late.
    add(1'000, QStringLiteral("ana"));
    add(700, QStringLiteral("ana"));
    add(399, QStringLiteral("ana"));
    QVERIFY(!m_rows.context(1).groupHead);
    QVERIFY(m_rows.context(2).groupHead);
}

void tst_MessageRows::startsANewGroupAtTheUnreadLine()
{
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("ana"));
    m_model.setUnreadMarker({0, 2});
    QVERIFY(m_rows.context(1).unread);
    QVERIFY(m_rows.context(1).groupHead);
    QVERIFY(!m_rows.context(0).unread);
}

void tst_MessageRows::foldsRunsOfEvents()
{
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("tom"), Kind::Event, QStringLiteral("joined"));
    add(2, QStringLiteral("mara"), Kind::Event, QStringLiteral("joined"));
    add(3, QStringLiteral("ana"));
    QCOMPARE(m_rows.context(1).fold, Fold::Closed);
    QCOMPARE(m_rows.context(2).fold, Fold::Hidden);
    QCOMPARE(m_rows.context(3).fold, Fold::None);
}

void tst_MessageRows::opensAFold()
{
    add(1, QStringLiteral("tom"), Kind::Event, QStringLiteral("joined"));
    add(2, QStringLiteral("mara"), Kind::Event, QStringLiteral("joined"));
    m_rows.toggle(1);
    QCOMPARE(m_rows.context(0).fold, Fold::Open);
    QCOMPARE(m_rows.context(1).fold, Fold::Follows);
    add(3, QStringLiteral("eve"), Kind::Event, QStringLiteral("left"));
    QCOMPARE(m_rows.context(2).fold, Fold::Follows);
    m_rows.toggle(0);
    QCOMPARE(m_rows.context(0).fold, Fold::Closed);
}

void tst_MessageRows::doesNotFoldASingleEvent()
{
    add(1, QStringLiteral("tom"), Kind::Event, QStringLiteral("joined"));
    QCOMPARE(m_rows.context(0).fold, Fold::None);
}

void tst_MessageRows::namesTwoUsersAndCountsTheRest()
{
    for (const char *nick : {"Mara", "Tom", "a", "b", "c"})
        add(1, QString::fromLatin1(nick), Kind::Event, QStringLiteral("joined"));
    QCOMPARE(m_rows.summary({0, 4}), QStringLiteral("Mara, Tom and 3 others joined"));
    QCOMPARE(m_rows.summary({0, 2}), QStringLiteral("Mara, Tom and 1 other joined"));
    QCOMPARE(m_rows.summary({0, 1}), QStringLiteral("Mara, Tom joined"));
}

void tst_MessageRows::namesAUserOnce()
{
    for (const char *nick : {"Tom", "Mara", "Tom"})
        add(1, QString::fromLatin1(nick), Kind::Event, QStringLiteral("joined"));
    QCOMPARE(m_rows.summary({0, 2}), QStringLiteral("Tom, Mara joined"));
}

void tst_MessageRows::separatesKindsOfEvents()
{
    add(1, QStringLiteral("Mara"), Kind::Event, QStringLiteral("joined"));
    add(1, QStringLiteral("Mara"), Kind::Event, QStringLiteral("left"));
    add(1, QStringLiteral("Tom"), Kind::Event, QStringLiteral("joined"));
    QCOMPARE(m_rows.summary({0, 2}), QStringLiteral("Mara, Tom joined · Mara left"));
}

void tst_MessageRows::namesThreeKindsAndCountsTheRest()
{
    for (const char *kind : {"joined", "left", "waved", "slept", "woke"})
        add(1, QStringLiteral("Tom"), Kind::Event, QString::fromLatin1(kind));
    QCOMPARE(m_rows.summary({0, 2}), QStringLiteral("Tom joined · Tom left · Tom waved"));
    QCOMPARE(m_rows.summary({0, 4}), QStringLiteral("Tom joined · Tom left · Tom waved · 2 more"));
}

void tst_MessageRows::boundsAFold()
{
    for (int i = 0; i < 2 * MessageRows::foldSpan; ++i)
        add(1, QString::number(i), Kind::Event, QStringLiteral("joined"));
    const MessageRows::Run run = m_rows.runAt(MessageRows::foldSpan + 3);
    QCOMPARE(run.first, MessageRows::foldSpan);
    QCOMPARE(run.last, 2 * MessageRows::foldSpan - 1);
}

void tst_MessageRows::showsADateOnce()
{
    const int day = 24 * 60 * 60;
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("tom"), Kind::Event, QStringLiteral("joined"));
    add(day, QStringLiteral("eve"), Kind::Event, QStringLiteral("joined"));
    add(day + 1, QStringLiteral("ana"));
    add(day + 2, QStringLiteral("ana"));
    QVERIFY(m_rows.context(0).newDay);
    QVERIFY(!m_rows.context(1).newDay);
    QVERIFY(
        m_rows.context(3).newDay); // The event of that day is folded into one of the day before.
    QVERIFY(!m_rows.context(4).newDay);
}

void tst_MessageRows::showsTheDateInsideAnOpenFold()
{
    const int midnight = 12 * 60 * 60;
    add(midnight - 2, QStringLiteral("tom"), Kind::Event, QStringLiteral("joined"));
    add(midnight + 2, QStringLiteral("eve"), Kind::Event, QStringLiteral("joined"));
    add(midnight + 4, QStringLiteral("ana"));
    QVERIFY(m_rows.context(2).newDay); // Closed, the fold belongs to the day before.
    m_rows.toggle(0);
    QVERIFY(m_rows.context(1).newDay);
    QVERIFY(!m_rows.context(2).newDay);
    m_rows.toggle(0);
    QVERIFY(m_rows.context(2).newDay);
}

void tst_MessageRows::showsEventsOfThoseWhoSpoke()
{
    m_rows.setJoins(MessageRows::Joins::WhoSpoke);
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("ben"), Kind::Event, QStringLiteral("joined"));
    add(2, QStringLiteral("ana"));
    add(3, QStringLiteral("ana"), Kind::Event, QStringLiteral("left"));
    add(4, QStringLiteral("tom"), Kind::Info);
    const int late = int(MessageRows::speakerMs / 1000) + 5;
    add(late, QStringLiteral("ana"), Kind::Event, QStringLiteral("joined"));
    QCOMPARE(fold(1), Fold::Hidden);
    QCOMPARE(fold(3), Fold::None);
    QCOMPARE(fold(4), Fold::None);
    QCOMPARE(fold(5), Fold::Hidden);
    m_rows.setJoins(MessageRows::Joins::All);
    QCOMPARE(fold(1), Fold::None);
}

void tst_MessageRows::showsNoEventsExceptOwn()
{
    m_rows.setJoins(MessageRows::Joins::None);
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("ana"), Kind::Event, QStringLiteral("left"));
    ChatMessage own;
    own.localId = 3;
    own.own = true;
    own.kind = Kind::Event;
    own.timeMs = m_model.at(1).timeMs;
    m_model.append({own});
    QCOMPARE(fold(1), Fold::Hidden);
    QCOMPARE(fold(2), Fold::None);
}

void tst_MessageRows::foldsShownEventsOnly()
{
    m_rows.setJoins(MessageRows::Joins::WhoSpoke);
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("tom"));
    add(2, QStringLiteral("ben"), Kind::Event, QStringLiteral("joined"));
    add(3, QStringLiteral("ana"), Kind::Event, QStringLiteral("left"));
    add(4, QStringLiteral("sam"), Kind::Event, QStringLiteral("left"));
    add(5, QStringLiteral("tom"), Kind::Event, QStringLiteral("left"));
    QCOMPARE(fold(2), Fold::Hidden);
    QCOMPARE(fold(3), Fold::Closed);
    QCOMPARE(fold(5), Fold::Hidden);
    QCOMPARE(m_rows.summary(m_rows.runAt(4)), QStringLiteral("ana, tom left"));
    m_rows.toggle(3);
    QCOMPARE(fold(2), Fold::Hidden);
    QCOMPARE(fold(3), Fold::Open);
    QCOMPARE(fold(4), Fold::Hidden);
    QCOMPARE(fold(5), Fold::Follows);
}

void tst_MessageRows::groupsMessagesAcrossHiddenEvents()
{
    m_rows.setJoins(MessageRows::Joins::WhoSpoke);
    add(0, QStringLiteral("ana"));
    add(1, QStringLiteral("ben"), Kind::Event, QStringLiteral("joined"));
    add(2, QStringLiteral("ana"));
    QVERIFY(!m_rows.context(2).groupHead);
    m_rows.setJoins(MessageRows::Joins::All);
    QVERIFY(m_rows.context(2).groupHead);
}

void tst_MessageRows::showsADateBehindHiddenEvents()
{
    m_rows.setJoins(MessageRows::Joins::None);
    constexpr int day = 24 * 60 * 60;
    add(0, QStringLiteral("ana"));
    add(day, QStringLiteral("ben"), Kind::Event, QStringLiteral("joined"));
    add(day + 1, QStringLiteral("ana"));
    QVERIFY(m_rows.context(2).newDay);
}

/// Older rows are loaded later.
void tst_MessageRows::showsEventsOfThoseWhoTurnOutToHaveSpoken()
{
    m_rows.setJoins(MessageRows::Joins::WhoSpoke);
    add(0, QStringLiteral("ana"), Kind::Event, QStringLiteral("left"));
    QCOMPARE(fold(0), Fold::Hidden);
    ChatMessage older;
    older.localId = 100;
    older.sender = QStringLiteral("ana");
    older.position = -1;
    older.timeMs = m_model.at(0).timeMs - 1'000;
    m_model.addOlder({older}, client::MessageModel::Older::None);
    m_rows.prepended(1);
    QCOMPARE(fold(1), Fold::None);
}

/// With a search through all rows for each of them, this takes minutes.
void tst_MessageRows::hidesManyEventsInAcceptableTime()
{
    m_rows.setJoins(MessageRows::Joins::WhoSpoke);
    for (int i = 0; i < 4'000; ++i)
        add(i / 10, QStringLiteral("user%1").arg(i % 1'000), Kind::Event, QStringLiteral("joined"));
    add(401, QStringLiteral("ana"));
    for (int repeat = 0; repeat < 20; ++repeat) {
        for (int row = m_model.rowCount() - 1; row > m_model.rowCount() - 2'000; --row)
            m_rows.context(row);
    }
    QCOMPARE(fold(m_model.rowCount() - 2), Fold::Hidden);
}

HEARTH_TEST(tst_MessageRows)
#include "tst_messagerows.moc"
