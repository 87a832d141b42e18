// SPDX-License-Identifier: MIT
#include "client/chat/styledtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// Formats in messages, and the text in place of spoilers.
class tst_StyledText : public QObject
{
    Q_OBJECT

private slots:
    void coversSpoilers_data();
    void coversSpoilers();
    void joinsNeighbouringSpans();
    void leavesMarksAlone();
};

void tst_StyledText::coversSpoilers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered");

    QTest::newRow("none") << u"a || b"_s << u"a || b"_s;
    QTest::newRow("one") << u"a ||b|| c"_s << u"a [spoiler] c"_s;
    QTest::newRow("two") << u"||a||b||c||"_s << u"[spoiler]b[spoiler]"_s;
    QTest::newRow("empty") << u"||||"_s << u"||||"_s;
    QTest::newRow("several lines") << u"||a\nb||"_s << u"[spoiler]"_s;
    QTest::newRow("bold inside") << u"||a\u0002b\u0002||"_s << u"[spoiler]"_s;
    QTest::newRow("one colour") << u"he \u000304,04dies\u000f soon"_s << u"he [spoiler] soon"_s;
    QTest::newRow("one hex colour")
        << u"he \u0004ff0000,ff0000dies\u0004 soon"_s << u"he [spoiler] soon"_s;
    QTest::newRow("equal colours of the table") << u"\u000301,88dies"_s << u"[spoiler]"_s;
    QTest::newRow("one colour, reversed") << u"\u0016\u000304,04dies"_s << u"[spoiler]"_s;
    QTest::newRow("two colours") << u"\u000304,05lives"_s << u"lives"_s;
    QTest::newRow("in code") << u"`||a||`"_s << u"||a||"_s;
    QTest::newRow("in a block of code") << u"```\n||a||\n```"_s << u"||a||"_s;
}

void tst_StyledText::coversSpoilers()
{
    QFETCH(QString, text);
    QTEST(coveredText(text), "covered");
}

void tst_StyledText::joinsNeighbouringSpans()
{
    const StyledText styled = styledText(u"a ||b\u0002c\u0002||\u0002d\u0002 ||e||"_s);
    const auto runs = runsOf(styled.spans, [](const TextStyle &style) { return style.spoiler; });
    QCOMPARE(runs.size(), 2);
    QCOMPARE(styled.text.mid(runs.at(0).start, runs.at(0).end - runs.at(0).start), u"bc"_s);
    QCOMPARE(styled.text.mid(runs.at(1).start, runs.at(1).end - runs.at(1).start), u"e"_s);
}

void tst_StyledText::leavesMarksAlone()
{
    const StyledText styled = styledText(u"`a` ||\u0002b||"_s, TextMarks::AreText);
    QCOMPARE(styled.text, u"`a` ||b||"_s);
    QCOMPARE(styled.spans.size(), 1);
}

HEARTH_TEST(tst_StyledText)
#include "tst_styledtext.moc"
