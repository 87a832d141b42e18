// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "client/ui/messages/blockstore.h"
#include "client/ui/messages/scrollanchor.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace client;

/// Visible messages keep their positions while others are inserted and removed around them.
class tst_ScrollAnchor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staysAtTheTail();
    void keepsItsRowWhenRowsAreInserted_data();
    void keepsItsRowWhenRowsAreInserted();
    void keepsItsRowWhenRowsAboveAreRemoved();
    void keepsTheRowAboveWhenItsOwnIsRemoved_data();
    void keepsTheRowAboveWhenItsOwnIsRemoved();
    void leavesNoGapAboveTheFirstRow();
    void placesAGapAtTheTop();
    void isAtTheTailOnceTheLastRowIsVisible();

private:
    static constexpr int viewHeight = 100;

    /// Inserts @p count rows so that the first of them is @p row.
    void insert(int row, int count);
    void remove(int first, int last);
    /// The top of @p row in the viewport; -1000 when it is not visible.
    int topOf(int row);

    quint64 m_lastId = 0;
    Theme m_theme;
    MessageModel m_model;
    std::unique_ptr<BlockStore> m_store;
    std::unique_ptr<ScrollAnchor> m_anchor;
};

void tst_ScrollAnchor::init()
{
    m_model.clear();
    m_lastId = 0;
    m_store = std::make_unique<BlockStore>(m_theme);
    m_store->setModel(&m_model);
    m_store->setWidth(400);
    m_anchor = std::make_unique<ScrollAnchor>();
    insert(0, 50);
}

void tst_ScrollAnchor::insert(int row, int count)
{
    QList<ChatMessage> messages(count);
    for (ChatMessage &message : messages) {
        message.localId = ++m_lastId;
        message.sender = QStringLiteral("ana");
        message.text = QStringLiteral("hello");
    }
    m_model.append(messages);
    m_store->inserted(row, row + count - 1);
    m_anchor->rowsInserted(row, row + count - 1);
}

void tst_ScrollAnchor::remove(int first, int last)
{
    m_model.removeOldest(last - first + 1);
    m_store->removed(first, last);
    m_anchor->rowsRemoved(first, last);
}

int tst_ScrollAnchor::topOf(int row)
{
    const QList<ScrollAnchor::Placed> placed = m_anchor->layOut(*m_store, viewHeight);
    const auto it =
        std::find_if(placed.cbegin(), placed.cend(),
                     [row](const ScrollAnchor::Placed &candidate) { return candidate.row == row; });
    return it == placed.cend() ? -1000 : it->y;
}

void tst_ScrollAnchor::staysAtTheTail()
{
    QCOMPARE(topOf(49), viewHeight - m_store->heightOf(49));
    insert(50, 3);
    QVERIFY(m_anchor->isAtTail());
    QCOMPARE(topOf(52), viewHeight - m_store->heightOf(52));
}

void tst_ScrollAnchor::keepsItsRowWhenRowsAreInserted_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("held");

    QTest::newRow("far above") << 0 << 22;
    QTest::newRow("just above, at its own row") << 20 << 22;
    QTest::newRow("just below") << 21 << 20;
}

void tst_ScrollAnchor::keepsItsRowWhenRowsAreInserted()
{
    QFETCH(int, at);
    QFETCH(int, held);
    m_anchor->stickTo(20, -3);
    QCOMPARE(topOf(20), -3);
    insert(at, 2);
    QCOMPARE(topOf(held), -3);
}

void tst_ScrollAnchor::keepsItsRowWhenRowsAboveAreRemoved()
{
    m_anchor->stickTo(20, -3);
    remove(0, 4);
    QCOMPARE(topOf(15), -3);
    remove(14, 14);
    QCOMPARE(topOf(14), -3);
    remove(15, 15); // Below it.
    QCOMPARE(topOf(14), -3);
}

void tst_ScrollAnchor::keepsTheRowAboveWhenItsOwnIsRemoved_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("held");

    QTest::newRow("only this row") << 20 << 20 << 19;
    QTest::newRow("as the first of several") << 20 << 25 << 19;
    QTest::newRow("as the last of several") << 15 << 20 << 14;
    QTest::newRow("with all rows above") << 0 << 20 << 0;
}

void tst_ScrollAnchor::keepsTheRowAboveWhenItsOwnIsRemoved()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, held);
    m_anchor->stickTo(20, -3);
    remove(first, last);
    QCOMPARE(topOf(held), -3);
}

void tst_ScrollAnchor::leavesNoGapAboveTheFirstRow()
{
    m_anchor->stickTo(0, 40);
    QCOMPARE(topOf(0), 0);
    m_anchor->stickTo(1, viewHeight - 1); // Row 0 does not fill the space above.
    QCOMPARE(topOf(0), 0);
    m_anchor->scrollTo(*m_store, -500);
    QCOMPARE(topOf(0), 0);
    QCOMPARE(m_anchor->value(*m_store), 0);
}

/// The anchor is below the gap then, because messages are inserted above it.
void tst_ScrollAnchor::placesAGapAtTheTop()
{
    for (const int row : {0, 10}) {
        ChatMessage gap = m_model.at(row);
        gap.kind = ChatMessage::Kind::Gap;
        m_model.replace(gap.localId, gap);
        m_store->changed(row, row);
        m_anchor->stickTo(row, 0);
        for (int layout = 0; layout < 3; ++layout)
            QCOMPARE(topOf(row), 0);
        m_anchor->stickTo(row, -5);
        for (int layout = 0; layout < 3; ++layout)
            QCOMPARE(topOf(row), -5);
    }
}

void tst_ScrollAnchor::isAtTheTailOnceTheLastRowIsVisible()
{
    m_anchor->stickTo(49, 0);
    QCOMPARE(topOf(49), viewHeight - m_store->heightOf(49));
    QVERIFY(m_anchor->isAtTail());
    m_anchor->stickTo(10, 0);
    QCOMPARE(topOf(10), 0);
    QVERIFY(!m_anchor->isAtTail());
}

HEARTH_WINDOW_TEST(tst_ScrollAnchor)
#include "tst_scrollanchor.moc"
