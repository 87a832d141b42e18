// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using client::ChatMessage;
using client::Conversation;
using client::ConversationList;
using client::Network;
using client::NetworkState;

using namespace Qt::StringLiterals;

class tst_ConversationList : public QObject
{
    Q_OBJECT

private slots:
    void listsNetworksRoomsAndDirectChats();
    void removesTheCaptionWithTheLastDirectChat();
    void doesNotSelectCaptions();
    void showsTheNetworkStateInItsHeader();
    void updatesTheRowOfAChangedConversation();
    void describesRowsToScreenReaders();
    void sumsTheCountsForTheTray();
    void requestsNoAttentionForMutedDirectChats();
    void findsTheNeighbour();
    void removesANetworkWithAllItsRows();
    void showsTheAddressesOfNetworksWithTheSameName();
    void listsPinnedConversationsOfAllNetworksFirst();
    void restoresPinsInTheirOrder();
    void movesConversationsAmongTheirSiblings();
    void movesNetworksWithTheirRows();
    void hidesTheRowsOfACollapsedNetwork();
    void findsUnreadNeighboursInCollapsedNetworks();
    void survivesAnyOrderOfChanges();
};

namespace {

QStringList names(const ConversationList &list)
{
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names.append(list.index(row).data().toString());
    return names;
}

QList<ChatMessage> unread(int count, bool mention = false)
{
    static quint64 next = 1;
    QList<ChatMessage> made(count);
    for (ChatMessage &message : made) {
        message.localId = next++;
        message.mention = mention;
    }
    return made;
}

constexpr auto Room = Conversation::Kind::Room;
constexpr auto Direct = Conversation::Kind::Direct;

} // namespace

void tst_ConversationList::listsNetworksRoomsAndDirectChats()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Network *libera = list.addNetwork(u"Libera"_s);
    list.addConversation(workshop, Direct, u"Ana"_s);
    list.addConversation(libera, Room, u"#qt"_s);
    list.addConversation(workshop, Room, u"#lobby"_s);
    list.addConversation(workshop, Room, u"#build"_s);
    list.addConversation(workshop, Direct, u"Jonas"_s);
    QCOMPARE(names(list), (QStringList{u"Workshop"_s, u"#lobby"_s, u"#build"_s, u"Direct"_s,
                                       u"Ana"_s, u"Jonas"_s, u"Libera"_s, u"#qt"_s}));
    QCOMPARE(list.index(3).data(ConversationList::RowRole).toInt(),
             int(ConversationList::Row::DirectCaption));
    QCOMPARE(&list.conversationAt(7)->network(), libera);
    QCOMPARE(list.conversationAt(1)->name(), u"#lobby"_s);
    QCOMPARE(list.conversationAt(3), nullptr);
    QCOMPARE(list.conversation(list.conversationAt(4)->id())->name(), u"Ana"_s);
    QCOMPARE(list.conversations(workshop).size(), 4);
    QCOMPARE(list.network(workshop->id()), workshop);
    QCOMPARE(list.network(4711), nullptr);
}

void tst_ConversationList::removesTheCaptionWithTheLastDirectChat()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *network = list.addNetwork(u"Workshop"_s);
    Conversation *ana = list.addConversation(network, Direct, u"Ana"_s);
    Conversation *tom = list.addConversation(network, Direct, u"Tom"_s);
    QSignalSpy removed(&list, &ConversationList::conversationAboutToBeRemoved);
    list.removeConversation(ana);
    QCOMPARE(names(list), (QStringList{u"Workshop"_s, u"Direct"_s, u"Tom"_s}));
    list.removeConversation(tom);
    QCOMPARE(names(list), (QStringList{u"Workshop"_s}));
    QCOMPARE(removed.size(), 2);
}

void tst_ConversationList::doesNotSelectCaptions()
{
    ConversationList list;
    Network *network = list.addNetwork(u"Workshop"_s);
    list.addConversation(network, Direct, u"Ana"_s);
    QVERIFY(list.flags(list.index(0)) & Qt::ItemIsSelectable);
    QVERIFY(!(list.flags(list.index(1)) & Qt::ItemIsSelectable));
    QVERIFY(list.flags(list.index(2)) & Qt::ItemIsSelectable);
}

void tst_ConversationList::showsTheNetworkStateInItsHeader()
{
    ConversationList list;
    Network *network = list.addNetwork(u"Workshop"_s);
    QSignalSpy changed(&list, &ConversationList::dataChanged);
    network->setState({.phase = NetworkState::Phase::Online, .lagMs = 3});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.index(0).data(ConversationList::StateTextRole).toString(), u"3 ms"_s);
    QCOMPARE(list.index(0).data(ConversationList::PhaseRole).toInt(),
             int(NetworkState::Phase::Online));
}

void tst_ConversationList::updatesTheRowOfAChangedConversation()
{
    ConversationList list;
    Network *network = list.addNetwork(u"Workshop"_s);
    Conversation *ana = list.addConversation(network, Direct, u"Ana"_s);
    ana->setJoined(true);
    QSignalSpy changed(&list, &ConversationList::dataChanged);
    ana->setAway(true);
    ana->append(unread(2));
    ana->setName(u"Ann"_s);
    QCOMPARE(changed.size(), 3);
    const QModelIndex row = list.index(2);
    QCOMPARE(row.data().toString(), u"Ann"_s);
    QCOMPARE(row.data(ConversationList::StateTextRole).toString(), u"away"_s);
    QVERIFY(row.data(ConversationList::AwayRole).toBool());
    QCOMPARE(row.data(ConversationList::UnreadRole).toInt(), 2);
    QCOMPARE(row.data(ConversationList::MentionsRole).toInt(), 2);
}

void tst_ConversationList::describesRowsToScreenReaders()
{
    ConversationList list;
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Conversation *lobby = list.addConversation(workshop, Room, u"#lobby"_s);
    Conversation *ana = list.addConversation(workshop, Direct, u"Ana"_s);
    const auto heard = [&](const Conversation *conversation) {
        return list.index(list.rowOf(conversation)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(workshop->conversation()), u"Workshop, Offline."_s);
    QCOMPARE(heard(lobby), u"#lobby, not joined"_s);
    lobby->setJoined(true);
    lobby->append(unread(2) + unread(1, true));
    lobby->setMuted(true);
    QCOMPARE(heard(lobby), u"#lobby, 3 unread, muted"_s);
    ana->setJoined(true);
    ana->setAway(true);
    QCOMPARE(heard(ana), u"Ana, away"_s);
}

void tst_ConversationList::sumsTheCountsForTheTray()
{
    ConversationList list;
    Network *network = list.addNetwork(u"Workshop"_s);
    Conversation *lobby = list.addConversation(network, Room, u"#lobby"_s);
    Conversation *noisy = list.addConversation(network, Room, u"#noisy"_s);
    noisy->setMuted(true);
    QSignalSpy counts(&list, &ConversationList::countsChanged);
    lobby->append(unread(3));
    noisy->append(unread(5));
    noisy->append(unread(1, true));
    QCOMPARE(list.unread(), 3);
    QCOMPARE(list.mentions(), 0);
    QCOMPARE(counts.size(), 3);
    list.removeConversation(lobby);
    QCOMPARE(list.unread(), 0);
    QCOMPARE(counts.size(), 4);
}

void tst_ConversationList::requestsNoAttentionForMutedDirectChats()
{
    ConversationList list;
    Network *network = list.addNetwork(u"W"_s);
    Conversation *ana = list.addConversation(network, Direct, u"Ana"_s);
    ana->append(unread(2) + unread(1, true));
    QCOMPARE(list.mentions(), 3);
    ana->setMuted(true);
    QCOMPARE(list.unread(), 0);
    QCOMPARE(list.mentions(), 0);
    QCOMPARE(list.index(list.rowOf(ana)).data(ConversationList::UnreadRole).toInt(), 3);
    QCOMPARE(list.index(list.rowOf(ana)).data(ConversationList::MentionsRole).toInt(), 0);
    ana->setMuted(false);
    QCOMPARE(list.mentions(), 3);
}

void tst_ConversationList::findsTheNeighbour()
{
    ConversationList list;
    Network *network = list.addNetwork(u"W"_s);
    Conversation *room = list.addConversation(network, Room, u"#a"_s);
    Conversation *ana = list.addConversation(network, Direct, u"Ana"_s);
    QCOMPARE(list.neighbour(room, 1, false), ana);
    QCOMPARE(list.neighbour(ana, 1, false), network->conversation());
    QCOMPARE(list.neighbour(network->conversation(), -1, false), ana);
    QCOMPARE(list.neighbour(nullptr, 1, false), network->conversation());
    QCOMPARE(list.neighbour(nullptr, -1, false), ana);
    QCOMPARE(list.neighbour(room, 1, true), nullptr);
    ana->append(unread(1));
    QCOMPARE(list.neighbour(network->conversation(), 1, true), ana);
}

void tst_ConversationList::removesANetworkWithAllItsRows()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    list.addConversation(workshop, Room, u"#lobby"_s);
    list.addConversation(workshop, Direct, u"Ana"_s);
    Network *libera = list.addNetwork(u"Libera"_s);
    QSignalSpy removed(&list, &ConversationList::conversationAboutToBeRemoved);
    QSignalSpy networkRemoved(&list, &ConversationList::networkAboutToBeRemoved);
    list.removeNetwork(workshop);
    QCOMPARE(names(list), (QStringList{u"Libera"_s}));
    QCOMPARE(list.networks(), (QList<Network *>{libera}));
    QCOMPARE(removed.size(), 3);
    QCOMPARE(networkRemoved.size(), 1);
}

void tst_ConversationList::showsTheAddressesOfNetworksWithTheSameName()
{
    ConversationList list;
    Network *first = list.addNetwork(u"Hearth"_s);
    first->setAddress(u"ircs://workshop.lan"_s, "workshop.lan:6697");
    QCOMPARE(names(list), QStringList{u"Hearth"_s});
    Network *second = list.addNetwork(u"attic"_s);
    second->setAddress(u"irc://[fd00::7]:7000"_s, "[fd00::7]:7000");
    QSignalSpy changed(&list, &ConversationList::dataChanged);
    second->setName(u"Hearth"_s); // as the server calls itself
    QCOMPARE(names(list), (QStringList{u"Hearth \u00b7 workshop.lan:6697"_s,
                                       u"Hearth \u00b7 [fd00::7]:7000"_s}));
    QVERIFY(changed.size() >= 2);
    QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"workshop.lan"_s));
    changed.clear();
    list.removeNetwork(second);
    QCOMPARE(names(list), QStringList{u"Hearth"_s});
    QVERIFY(!changed.isEmpty());
}

void tst_ConversationList::listsPinnedConversationsOfAllNetworksFirst()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Network *libera = list.addNetwork(u"Libera"_s);
    Conversation *lobby = list.addConversation(workshop, Room, u"#lobby"_s);
    Conversation *ana = list.addConversation(workshop, Direct, u"Ana"_s);
    Conversation *qt = list.addConversation(libera, Room, u"#qt"_s);
    QSignalSpy arranged(&list, &ConversationList::arrangementChanged);
    list.setPinned(qt, true);
    list.setPinned(ana, true);
    QCOMPARE(arranged.size(), 2);
    QCOMPARE(names(list), (QStringList{u"Pinned"_s, u"#qt"_s, u"Ana"_s, u"Workshop"_s, u"#lobby"_s,
                                       u"Libera"_s}));
    QVERIFY(!(list.flags(list.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(list.index(1).data(ConversationList::NetworkNameRole).toString(), u"Libera"_s);
    QCOMPARE(list.index(1).data(Qt::AccessibleTextRole).toString(),
             u"#qt, not joined, pinned, Libera"_s);
    QCOMPARE(list.pinned(), (QList<Conversation *>{qt, ana}));
    QCOMPARE(list.all(), (QList<Conversation *>{qt, ana, workshop->conversation(), lobby,
                                                libera->conversation()}));
    list.setPinned(qt, false);
    list.removeConversation(ana);
    QCOMPARE(names(list), (QStringList{u"Workshop"_s, u"#lobby"_s, u"Libera"_s, u"#qt"_s}));
}

void tst_ConversationList::restoresPinsInTheirOrder()
{
    ConversationList list;
    Network *workshop = list.addNetwork(u"Workshop"_s);
    list.addConversation(workshop, Room, u"#a"_s)->setPin(3);
    list.addConversation(workshop, Room, u"#b"_s)->setPin(1);
    Conversation *last = list.addConversation(workshop, Room, u"#c"_s);
    list.setPinned(last, true);
    QCOMPARE(names(list), (QStringList{u"Pinned"_s, u"#b"_s, u"#a"_s, u"#c"_s, u"Workshop"_s}));
    QCOMPARE(last->pin(), 4);
}

void tst_ConversationList::movesConversationsAmongTheirSiblings()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Conversation *a = list.addConversation(workshop, Room, u"#a"_s);
    Conversation *b = list.addConversation(workshop, Room, u"#b"_s);
    Conversation *c = list.addConversation(workshop, Room, u"#c"_s);
    Conversation *ana = list.addConversation(workshop, Direct, u"Ana"_s);
    const auto order = [&list] { return names(list).mid(1, 3).join(u' '); };
    QVERIFY(!list.canMove(a, -1) && list.canMove(a, 1) && !list.canMove(ana, 1));
    list.move(a, 1);
    QCOMPARE(order(), u"#b #a #c"_s);
    list.move(a, 1);
    list.move(a, 1);
    QCOMPARE(order(), u"#b #c #a"_s);
    list.move(a, -1);
    QCOMPARE(order(), u"#b #a #c"_s);
    list.moveBefore(c, b);
    QCOMPARE(order(), u"#c #b #a"_s);
    list.moveBefore(c, ana); // not a sibling
    QCOMPARE(order(), u"#c #b #a"_s);
    list.setPinned(a, true);
    list.setPinned(ana, true);
    list.moveBefore(ana, a);
    QCOMPARE(list.pinned(), (QList<Conversation *>{ana, a}));
    list.moveBefore(ana, nullptr);
    QCOMPARE(list.pinned(), (QList<Conversation *>{a, ana}));
}

void tst_ConversationList::movesNetworksWithTheirRows()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Network *libera = list.addNetwork(u"Libera"_s);
    list.addConversation(workshop, Room, u"#lobby"_s);
    list.addConversation(libera, Room, u"#qt"_s);
    list.move(libera->conversation(), -1);
    QCOMPARE(list.networks(), (QList<Network *>{libera, workshop}));
    QCOMPARE(names(list), (QStringList{u"Libera"_s, u"#qt"_s, u"Workshop"_s, u"#lobby"_s}));
}

void tst_ConversationList::hidesTheRowsOfACollapsedNetwork()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Conversation *lobby = list.addConversation(workshop, Room, u"#lobby"_s);
    Conversation *build = list.addConversation(workshop, Room, u"#build"_s);
    Conversation *pinned = list.addConversation(workshop, Room, u"#pinned"_s);
    list.setPinned(pinned, true);
    workshop->setCollapsed(true);
    QCOMPARE(names(list), (QStringList{u"Pinned"_s, u"#pinned"_s, u"Workshop"_s}));
    QCOMPARE(list.rowOf(lobby), -1);
    QCOMPARE(list.conversations(workshop).size(), 3);
    QSignalSpy changed(&list, &ConversationList::dataChanged);
    lobby->append(unread(2, true));
    build->setMuted(true);
    build->append(unread(5));
    pinned->append(unread(7));
    const QModelIndex header = list.index(2);
    QCOMPARE(changed.first().first().toModelIndex(), header);
    QCOMPARE(header.data(ConversationList::UnreadRole).toInt(), 2);
    QCOMPARE(header.data(ConversationList::MentionsRole).toInt(), 2);
    QVERIFY(header.data(ConversationList::CollapsedRole).toBool());
    QVERIFY(header.data(Qt::AccessibleTextRole).toString().endsWith(u"2 for you, collapsed"_s));
    QCOMPARE(list.unread(), 9);
    workshop->setCollapsed(false);
    QCOMPARE(header.data(ConversationList::UnreadRole).toInt(), 0);
    QCOMPARE(list.rowCount(), 5);
}

void tst_ConversationList::findsUnreadNeighboursInCollapsedNetworks()
{
    ConversationList list;
    Network *workshop = list.addNetwork(u"Workshop"_s);
    Network *libera = list.addNetwork(u"Libera"_s);
    Conversation *qt = list.addConversation(libera, Room, u"#qt"_s);
    libera->setCollapsed(true);
    qt->append(unread(1));
    QCOMPARE(list.neighbour(workshop->conversation(), 1, false), libera->conversation());
    QCOMPARE(list.neighbour(libera->conversation(), 1, false), workshop->conversation());
    QCOMPARE(list.neighbour(workshop->conversation(), 1, true), qt);
    QCOMPARE(list.neighbour(qt, 1, false), workshop->conversation());
}

/// The rows are always those of a list that was filled in one go.
void tst_ConversationList::survivesAnyOrderOfChanges()
{
    ConversationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    QList<Conversation *> conversations;
    for (int i = 0; i < 4; ++i)
        list.addNetwork(u"net%1"_s.arg(i));
    for (int i = 0; i < 400; ++i) {
        Network *network = list.networks().at(random.bounded(4));
        Conversation *one = conversations.isEmpty()
                                ? nullptr
                                : conversations.at(random.bounded(int(conversations.size())));
        const int step = random.bounded(2) == 0 ? -1 : 1;
        switch (one ? random.bounded(6) : 0) {
        case 0:
            conversations.append(
                list.addConversation(network, step < 0 ? Room : Direct, u"c%1"_s.arg(i)));
            break;
        case 1:
            conversations.removeOne(one);
            list.removeConversation(one);
            break;
        case 2:
            list.setPinned(one, one->pin() == 0);
            break;
        case 3:
            network->setCollapsed(!network->isCollapsed());
            break;
        case 4:
            list.move(one, step);
            break;
        case 5:
            list.move(network->conversation(), step);
            break;
        }
        QList<Conversation *> others;
        for (const Network *each : list.networks())
            others += list.conversations(each);
        const QList<client::ConversationRow> rows = client::arrangeRows(list.networks(), others);
        QCOMPARE(list.rowCount(), rows.size());
        for (int row = 0; row < rows.size(); ++row) {
            QCOMPARE(list.conversationAt(row), rows.at(row).conversation);
            QCOMPARE(list.index(row).data(ConversationList::RowRole).toInt(),
                     int(rows.at(row).kind));
        }
    }
}

HEARTH_TEST(tst_ConversationList)
#include "tst_conversationlist.moc"
