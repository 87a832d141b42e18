// SPDX-License-Identifier: MIT
#include "server/config/editdistance.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_EditDistance : public QObject
{
    Q_OBJECT

private slots:
    void countsEdits_data();
    void countsEdits();
    void findsTheNearestWord_data();
    void findsTheNearestWord();
};

void tst_EditDistance::countsEdits_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("distance");

    QTest::newRow("equal") << QByteArray("motd") << QByteArray("motd") << 0;
    QTest::newRow("both empty") << QByteArray() << QByteArray() << 0;
    QTest::newRow("from empty") << QByteArray() << QByteArray("abc") << 3;
    QTest::newRow("to empty") << QByteArray("abc") << QByteArray() << 3;
    QTest::newRow("one missing") << QByteArray("pasword") << QByteArray("password") << 1;
    QTest::newRow("one replaced") << QByteArray("lobbi") << QByteArray("lobby") << 1;
    QTest::newRow("classic") << QByteArray("kitten") << QByteArray("sitting") << 3;
}

void tst_EditDistance::countsEdits()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, distance);
    QCOMPARE(server::editDistance(from, to), distance);
    QCOMPARE(server::editDistance(to, from), distance);
}

void tst_EditDistance::findsTheNearestWord_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("nearest");

    QTest::newRow("one letter off") << QByteArray("stats") << QByteArray("status");
    QTest::newRow("swapped") << QByteArray("romos") << QByteArray("rooms");
    QTest::newRow("beginning of a word") << QByteArray("sta") << QByteArray("status");
    QTest::newRow("no similar word") << QByteArray("xyzzy") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("endless") << QByteArray(100'000, 'a') << QByteArray();
}

void tst_EditDistance::findsTheNearestWord()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, nearest);
    QCOMPARE(server::nearestWord(word, {"status", "people", "rooms", "stop"}), nearest);
}

HEARTH_TEST(tst_EditDistance)
#include "tst_editdistance.moc"
