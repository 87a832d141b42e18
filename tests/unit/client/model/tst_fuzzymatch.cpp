// SPDX-License-Identifier: MIT
#include "client/model/fuzzymatch.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

using client::fuzzyMatch;

using namespace Qt::StringLiterals;

class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void prefersBetterMatches_data();
    void prefersBetterMatches();
    void boundsWhatItReads();
};

void tst_FuzzyMatch::matches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("positions"); // {-1}: no match

    const QList<int> none{-1};
    QTest::newRow("nothing typed") << u"#lobby"_s << u" "_s << QList<int>{};
    QTest::newRow("prefix") << u"#lobby"_s << u"#lo"_s << QList<int>{0, 1, 2};
    QTest::newRow("after the sign") << u"#lobby"_s << u"LO"_s << QList<int>{1, 2};
    QTest::newRow("word") << u"web-design web"_s << u"des"_s << QList<int>{4, 5, 6};
    QTest::newRow("first letters") << u"hearth-window-design"_s << u"hwd"_s << QList<int>{0, 7, 14};
    QTest::newRow("scattered") << u"random"_s << u"rdm"_s << QList<int>{0, 3, 5};
    QTest::newRow("past the beginning of a word") << u"ab-b"_s << u"abb"_s << QList<int>{0, 1, 3};
    QTest::newRow("two words") << u"go to room"_s << u"go room"_s << QList<int>{0, 1, 6, 7, 8, 9};
    QTest::newRow("other letters") << u"büro"_s << u"BÜ"_s << QList<int>{0, 1};
    QTest::newRow("wrong order") << u"lobby"_s << u"yl"_s << none;
    QTest::newRow("too many") << u"lobby"_s << u"lobbyy"_s << none;
    QTest::newRow("no name") << QString() << u"a"_s << none;
}

void tst_FuzzyMatch::matches()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    const auto match = fuzzyMatch(name, typed);
    QTEST(match ? match->positions : QList<int>{-1}, "positions");
}

void tst_FuzzyMatch::prefersBetterMatches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names"); // the best first

    QTest::newRow("kinds") << u"des"_s
                           << QStringList{u"#design"_s, u"#web-design"_s, u"#sides"_s, u"#dxexs"_s};
    QTest::newRow("length") << u"qt"_s << QStringList{u"#qt"_s, u"#qt-creator"_s};
    QTest::newRow("neighbours") << u"abc"_s << QStringList{u"xabxxc"_s, u"xaxbxc"_s};
}

void tst_FuzzyMatch::prefersBetterMatches()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, names);
    int last = std::numeric_limits<int>::max();
    for (const QString &name : names) {
        const auto match = fuzzyMatch(name, typed);
        QVERIFY2(match, qPrintable(name));
        QVERIFY2(match->score < last, qPrintable(name));
        last = match->score;
    }
}

void tst_FuzzyMatch::boundsWhatItReads()
{
    const QString huge(1'000'000, u'a');
    const auto match = fuzzyMatch(huge, huge);
    QVERIFY(match);
    QVERIFY(match->positions.size() <= 100);
    QVERIFY(!fuzzyMatch(huge, u"b"_s));
}

HEARTH_TEST(tst_FuzzyMatch)

#include "tst_fuzzymatch.moc"
