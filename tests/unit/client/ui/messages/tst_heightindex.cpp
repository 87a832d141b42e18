// SPDX-License-Identifier: MIT
#include "client/ui/messages/heightindex.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_HeightIndex : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPlainSums();
    void findsTheRowOfAPixel();
    void handlesNoRows();
    void startsAgainAfterRemovalsAtTheTop();
};

void tst_HeightIndex::agreesWithPlainSums()
{
    client::HeightIndex index;
    QList<int> plain;
    index.reset(5, 24);
    plain.fill(24, 5);
    quint32 seed = 7;
    for (int step = 0; step < 400; ++step) {
        seed = seed * 1664525 + 1013904223;
        const int value = int(seed >> 20) % 60;
        const int row = plain.isEmpty() ? 0 : int(seed >> 8) % int(plain.size());
        switch (step % 4) {
        case 0:
            index.append(2, value);
            plain << value << value;
            break;
        case 1:
            index.setHeight(row, value);
            plain[row] = value;
            break;
        case 2:
            index.insert(row, 1, value);
            plain.insert(row, value);
            break;
        case 3:
            index.remove(row, 1);
            plain.removeAt(row);
            break;
        }
        qint64 sum = 0;
        for (int i = 0; i < plain.size(); ++i) {
            QCOMPARE(index.top(i), sum);
            sum += plain.at(i);
        }
        QCOMPARE(index.total(), sum);
        QCOMPARE(index.count(), int(plain.size()));
    }
}

void tst_HeightIndex::findsTheRowOfAPixel()
{
    client::HeightIndex index;
    index.reset(1000, 10);
    index.setHeight(3, 0);
    QCOMPARE(index.rowAt(0), 0);
    QCOMPARE(index.rowAt(29), 2);
    QCOMPARE(index.rowAt(30), 4); // Rows without height contain no pixel.
    QCOMPARE(index.rowAt(-5), 0);
    QCOMPARE(index.rowAt(index.total() + 100), 999);
}

void tst_HeightIndex::handlesNoRows()
{
    const client::HeightIndex index;
    QCOMPARE(index.total(), qint64(0));
    QCOMPARE(index.rowAt(10), 0);
}

void tst_HeightIndex::startsAgainAfterRemovalsAtTheTop()
{
    client::HeightIndex index;
    index.append(1000, 10);
    index.remove(0, 900);
    index.reset(1000, 20);
    QCOMPARE(index.total(), 20'000);
}

HEARTH_TEST(tst_HeightIndex)
#include "tst_heightindex.moc"
