// SPDX-License-Identifier: MIT
#include "server/hub/state/confusables.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

class tst_Confusables : public QObject
{
    Q_OBJECT

private slots:
    void lookalikesShareASkeleton_data();
    void lookalikesShareASkeleton();
};

void tst_Confusables::lookalikesShareASkeleton_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("alike");

    QTest::newRow("case") << QByteArray("Ana") << QByteArray("aNA") << true;
    QTest::newRow("case beyond ASCII") << QByteArray("ŻÓŁĆ") << QByteArray("żółć") << true;
    QTest::newRow("composed") << QByteArray("\u00E9") << QByteArray("e\u0301") << true;
    QTest::newRow("mark that does not combine with its letter")
        << QByteArray("x\u0301") << QByteArray("x") << true;
    QTest::newRow("vowel signs") << QByteArray("कि") << QByteArray("कु") << false;
    QTest::newRow("capital i") << QByteArray("aIice") << QByteArray("alice") << true;
    QTest::newRow("one") << QByteArray("a1ice") << QByteArray("alice") << true;
    QTest::newRow("bar") << QByteArray("a|ice") << QByteArray("aIice") << true;
    QTest::newRow("palochka") << QByteArray("Ӏ") << QByteArray("l") << true;
    QTest::newRow("inverted exclamation mark")
        << QByteArray("al¡ce") << QByteArray("alice") << true;
    QTest::newRow("zero") << QByteArray("B0B") << QByteArray("BOB") << true;
    QTest::newRow("Cyrillic capitals") << QByteArray("ВОВ") << QByteArray("BOB") << true;
    QTest::newRow("Cyrillic case") << QByteArray("Оля") << QByteArray("оля") << true;
    QTest::newRow("small o and zero") << QByteArray("bobo") << QByteArray("bob0") << false;
    QTest::newRow("capital i and capital l") << QByteArray("Ian") << QByteArray("Lan") << false;
    QTest::newRow("small i and small l") << QByteArray("ian") << QByteArray("lan") << false;
    QTest::newRow("Cyrillic") << QByteArray("сор") << QByteArray("cop") << true;
    QTest::newRow("Greek capitals") << QByteArray("ΑΝΝΑ") << QByteArray("anna") << true;
    QTest::newRow("variation selector") << QByteArray("a\uFE0F") << QByteArray("a") << true;
    QTest::newRow("accent") << QByteArray("\u00E9") << QByteArray("e") << false;
    QTest::newRow("other digits") << QByteArray("a1") << QByteArray("a7") << false;
}

void tst_Confusables::lookalikesShareASkeleton()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, alike);
    const QList<QByteArray> skeletons = server::nickSkeletons(one);
    const QList<QByteArray> others = server::nickSkeletons(other);
    const bool share =
        std::any_of(skeletons.cbegin(), skeletons.cend(),
                    [&others](const QByteArray &skeleton) { return others.contains(skeleton); });
    QCOMPARE(share, alike);
}

HEARTH_TEST(tst_Confusables)
#include "tst_confusables.moc"
