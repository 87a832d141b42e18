// SPDX-License-Identifier: MIT
#include "client/model/roomlistmodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using client::ListedRoom;
using client::RoomListModel;

class tst_RoomListModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsByPeopleThenByName();
    void keepsTheCurrentRoomWhileOthersArrive();
    void filtersByWordsInNameAndTopic();
    void searchesInNoRemarks();
    void skipsRoomsThatAreThereAlready();
    void tellsRoomsApartByTheirNamesOnTheWire();
    void showsTheSameWhateverTheOrderOfArrival();
    void speaksARow();
    void knowsRoomsWithoutANumberOfPeople();
    void findsARoomByName();
};

namespace {

QStringList namesOf(const RoomListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.at(row).name);
    return names;
}

} // namespace

void tst_RoomListModel::sortsByPeopleThenByName()
{
    RoomListModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({{u"#b"_s, 1, {}}, {u"#C"_s, 9, {}}, {u"#A"_s, 1, {}}});
    QCOMPARE(namesOf(model), (QStringList{u"#C"_s, u"#A"_s, u"#b"_s}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.add({{u"#b"_s, 2, {}}});
    QCOMPARE(model.index(0).data(RoomListModel::PeopleRole).toInt(), 2);
}

void tst_RoomListModel::keepsTheCurrentRoomWhileOthersArrive()
{
    RoomListModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({{u"#a"_s, 5, {}}, {u"#b"_s, 3, {}}});
    const QPersistentModelIndex current(model.index(1));
    model.add({{u"#c"_s, 4, {}}, {u"#d"_s, 9, {}}, {u"#e"_s, 1, {}}});
    QCOMPARE(namesOf(model), (QStringList{u"#d"_s, u"#a"_s, u"#c"_s, u"#b"_s, u"#e"_s}));
    QCOMPARE(current.data().toString(), u"#b"_s);
}

void tst_RoomListModel::filtersByWordsInNameAndTopic()
{
    RoomListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter(u" TOMATO  green "_s);
    model.add({{u"#garden"_s, 5, u"\x02Green\x0f tomatoes"_s}, {u"#greens"_s, 3, u"no fruit"_s}});
    QCOMPARE(namesOf(model), QStringList{u"#garden"_s});
    model.add({{u"#tomato"_s, 1, u"greenhouse"_s}, {u"#x"_s, 9, {}}});
    QCOMPARE(namesOf(model), (QStringList{u"#garden"_s, u"#tomato"_s}));
    QCOMPARE(model.index(0).data(RoomListModel::TopicRole).toString(), u"Green tomatoes"_s);
    QCOMPARE(model.roomCount(), 4);
    model.setFilter({});
    QCOMPARE(namesOf(model), (QStringList{u"#x"_s, u"#garden"_s, u"#greens"_s, u"#tomato"_s}));
    model.setFilter(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
}

void tst_RoomListModel::searchesInNoRemarks()
{
    RoomListModel model;
    const QString remark = u"You were in this room before."_s;
    model.add({{u"#attic"_s, ListedRoom::unknownPeople, {}, {}, remark}});
    QCOMPARE(model.index(0).data(RoomListModel::RemarkRole).toString(), remark);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"#attic. "_s + remark);
    model.setFilter(u"room"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(u"att"_s);
    QCOMPARE(model.rowCount(), 1);
}

void tst_RoomListModel::skipsRoomsThatAreThereAlready()
{
    RoomListModel model;
    model.add({{u"#a"_s, 5, {}}, {u"#a"_s, 6, {}}});
    model.add({{u"#a"_s, 7, {}}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).people, 5);
}

void tst_RoomListModel::tellsRoomsApartByTheirNamesOnTheWire()
{
    RoomListModel model;
    model.add({{u"#caf\u00e9"_s, 2, {}}, {u"#caf\u00e9"_s, 1, {}, "#caf\xe9"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).wireName, QByteArray("#caf\xc3\xa9"));
    QCOMPARE(model.rowOfWireName("#caf\xe9"), 1);
    QCOMPARE(model.rowOfWireName("#cafe"), -1);
}

void tst_RoomListModel::showsTheSameWhateverTheOrderOfArrival()
{
    QList<ListedRoom> rooms;
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i)
        rooms.append({u"#room%1"_s.arg(i), int(random.bounded(20)), {}});
    RoomListModel expected;
    expected.add(rooms);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(rooms.begin(), rooms.end(), random);
        RoomListModel model;
        const QAbstractItemModelTester tester(&model);
        if (round % 2)
            model.setFilter(u"room"_s);
        for (qsizetype at = 0; at < rooms.size(); at += 37)
            model.add(rooms.mid(at, 37));
        QCOMPARE(namesOf(model), namesOf(expected));
    }
}

void tst_RoomListModel::speaksARow()
{
    RoomListModel model;
    model.add({{u"#garden"_s, 5, u"Tomatoes"_s}});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"#garden"_s) && spoken.contains(u'5')
            && spoken.contains(u"Tomatoes"_s));
}

void tst_RoomListModel::knowsRoomsWithoutANumberOfPeople()
{
    RoomListModel model;
    model.add({{u"#attic"_s, ListedRoom::unknownPeople, u"Old things"_s}, {u"#empty"_s, 0, {}}});
    QCOMPARE(namesOf(model), (QStringList{u"#empty"_s, u"#attic"_s}));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"#attic. Old things"_s);
}

void tst_RoomListModel::findsARoomByName()
{
    RoomListModel model;
    model.add({{u"#Kitchen"_s, 2, {}}, {u"#garden"_s, 9, {}}});
    QCOMPARE(model.rowOf(u"#kitchen"_s), 1);
    QCOMPARE(model.rowOf(u"kitchen"_s), -1);
    model.setFilter(u"gar"_s);
    QCOMPARE(model.rowOf(u"#kitchen"_s), -1);
}

HEARTH_TEST(tst_RoomListModel)
#include "tst_roomlistmodel.moc"
