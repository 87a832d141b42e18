// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"
#include "client/model/network.h"
#include "client/ui/window/visitedplaces.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace client;

class tst_VisitedPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesBackAndForward();
    void forgetsTheWayForwardOnANewPath();
    void leavesOutClosedConversations();
    void remembersAPlaceOnce();
    void isBounded();

private:
    Place at(quint64 localId) const { return {m_room.get(), {qint64(localId), localId}}; }

    std::unique_ptr<Network> m_network;
    std::unique_ptr<Conversation> m_room;
    VisitedPlaces m_visited;
};

void tst_VisitedPlaces::init()
{
    m_network = std::make_unique<Network>(1, QStringLiteral("Workshop"), nullptr);
    m_room = std::make_unique<Conversation>(2, Conversation::Kind::Room, *m_network,
                                            QStringLiteral("#lobby"), nullptr);
    m_visited = {};
}

void tst_VisitedPlaces::goesBackAndForward()
{
    QVERIFY(!m_visited.canGoBack());
    QVERIFY(!m_visited.goBack(at(1)));
    m_visited.leave(at(1));
    m_visited.leave(at(2));
    QCOMPARE(m_visited.goBack(at(3)), at(2));
    QCOMPARE(m_visited.goBack(at(2)), at(1));
    QVERIFY(!m_visited.canGoBack());
    QCOMPARE(m_visited.goForward(at(1)), at(2));
    QCOMPARE(m_visited.goForward(at(2)), at(3));
    QVERIFY(!m_visited.canGoForward());
    QCOMPARE(m_visited.goBack(at(3)), at(2));
}

void tst_VisitedPlaces::forgetsTheWayForwardOnANewPath()
{
    m_visited.leave(at(1));
    m_visited.goBack(at(2));
    QVERIFY(m_visited.canGoForward());
    m_visited.leave(at(1));
    QVERIFY(!m_visited.canGoForward());
}

void tst_VisitedPlaces::leavesOutClosedConversations()
{
    m_visited.leave(at(1));
    Place closed;
    {
        Conversation other(3, Conversation::Kind::Direct, *m_network, QStringLiteral("ana"),
                           nullptr);
        closed = {&other, {}};
        m_visited.leave(closed);
    }
    QCOMPARE(m_visited.goBack(at(5)), at(1));
    m_visited.leave({}); // such as the Connect card
    QVERIFY(!m_visited.canGoBack());
}

void tst_VisitedPlaces::remembersAPlaceOnce()
{
    m_visited.leave(at(1));
    m_visited.leave(at(1));
    m_visited.leave(at(2));
    QCOMPARE(m_visited.goBack(at(2)), at(1)); // the user is at 2
    QVERIFY(!m_visited.canGoBack());
}

void tst_VisitedPlaces::isBounded()
{
    for (quint64 place = 1; place <= 1'000; ++place)
        m_visited.leave(at(place));
    int steps = 0;
    Place current = at(2'000);
    while (const auto place = m_visited.goBack(current)) {
        current = *place;
        ++steps;
    }
    QCOMPARE(steps, int(VisitedPlaces::maxPlaces));
    QCOMPARE(current, at(901));
}

HEARTH_LOOP_TEST(tst_VisitedPlaces)
#include "tst_visitedplaces.moc"
