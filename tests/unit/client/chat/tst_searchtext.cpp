// SPDX-License-Identifier: MIT
#include "client/chat/searchtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_SearchText : public QObject
{
    Q_OBJECT

private slots:
    void recognisesLinks_data();
    void recognisesLinks();
    void splitsWords_data();
    void splitsWords();
    void findsTheMatchesInAText_data();
    void findsTheMatchesInAText();
    void comparesPhrases();
    void comparesPlainTextsLikeOthers_data();
    void comparesPlainTextsLikeOthers();
    void separatesCharactersThatAreWords();
};

void tst_SearchText::splitsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isLastUnfinished");
    QTest::addColumn<QStringList>("phrases");

    QTest::newRow("a beginning") << u"lun"_s << QStringList{u"lun"_s} << true << QStringList();
    QTest::newRow("a word") << u"lunch "_s << QStringList{u"lunch"_s} << false << QStringList();
    QTest::newRow("signs") << u"it's (NEAR* c++"_s
                           << QStringList{u"it"_s, u"s"_s, u"NEAR"_s, u"c"_s} << false
                           << QStringList();
    QTest::newRow("a phrase") << u"say \"good morning\" ana"_s
                              << QStringList{u"say"_s, u"good"_s, u"morning"_s, u"ana"_s} << true
                              << QStringList{u"good morning"_s};
    QTest::newRow("a phrase that is being typed")
        << u"\"good mor"_s << QStringList{u"good"_s, u"mor"_s} << true
        << QStringList{u"good mor"_s};
    QTest::newRow("a quoted word")
        << u"\"good\""_s << QStringList{u"good"_s} << false << QStringList();
    QTest::newRow("a script without spaces")
        << u"你好吗 ok"_s << QStringList{u"你"_s, u"好"_s, u"吗"_s, u"ok"_s} << true
        << QStringList{u"你好吗"_s};
    QTest::newRow("two such runs")
        << u"你好 好吗"_s << QStringList{u"你"_s, u"好"_s, u"好"_s, u"吗"_s} << true
        << QStringList{u"你好"_s, u"好吗"_s};
    QTest::newRow("one such character")
        << u"a你 "_s << QStringList{u"a"_s, u"你"_s} << false << QStringList();
    QTest::newRow("outside the BMP")
        << u"𐐷𐐷 x"_s << QStringList{u"𐐷𐐷"_s, u"x"_s} << true << QStringList();
    QTest::newRow("a lone surrogate")
        << u"a"_s + QChar(0xd800) + u"b"_s << QStringList{u"a"_s, u"b"_s} << true << QStringList();
    QTest::newRow("private use") << u"\ue000c1"_s << QStringList{u"c1"_s} << true << QStringList();
    QTest::newRow("nothing") << u" - \"\""_s << QStringList() << false << QStringList();
}

void tst_SearchText::splitsWords()
{
    QFETCH(QString, typed);
    const SearchText search = parseSearchText(typed);
    QTEST(search.words, "words");
    QTEST(search.isLastUnfinished, "isLastUnfinished");
    QTEST(search.phrases, "phrases");
}

void tst_SearchText::findsTheMatchesInAText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("matches");

    QTest::newRow("case and diacritics")
        << u"CAFE "_s << u"at the café, cafes"_s << QStringList{u"café"_s};
    QTest::newRow("decomposed") << u"café "_s << u"cafe\u0301!"_s << QStringList{u"cafe\u0301"_s};
    QTest::newRow("a beginning") << u"caf"_s << u"at the café, cafes"_s
                                 << QStringList{u"café"_s, u"cafes"_s};
    QTest::newRow("only the last word is a beginning")
        << u"the at"_s << u"attend these at the theatre"_s
        << QStringList{u"attend"_s, u"at"_s, u"the"_s};
    QTest::newRow("a script without spaces")
        << u"好吗"_s << u"你好吗"_s << QStringList{u"好"_s, u"吗"_s};
    QTest::newRow("nothing") << u"-"_s << u"a - b"_s << QStringList();
}

void tst_SearchText::findsTheMatchesInAText()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QStringList matches;
    for (const TextMatch &span : matchesIn(text, parseSearchText(typed)))
        matches.append(text.mid(span.start, span.length));
    QTEST(matches, "matches");
}

void tst_SearchText::comparesPhrases()
{
    const SearchText search = parseSearchText(u"\"Good Morning\""_s);
    QVERIFY(hasPhrases(u"a \x02good\x02 morning to you"_s, search));
    QVERIFY(!hasPhrases(u"good old morning"_s, search));
    QVERIFY(hasPhrases(u"anything"_s, parseSearchText(u"good morning"_s)));
}

void tst_SearchText::separatesCharactersThatAreWords()
{
    QCOMPARE(searchableText(u"a \x02"
                            u"bold\x03"
                            u"04 text"_s),
             u"a bold text"_s);
    QCOMPARE(searchableText(u"你好 b"_s).simplified(), u"你 好 b"_s);
    QCOMPARE(searchableText(u"x\ue000c1"_s), u"x c1"_s);
}

void tst_SearchText::recognisesLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");

    QTest::newRow("a page") << u"see https://example.org"_s << true;
    QTest::newRow("a server") << u"ircs://chat.lan"_s << true;
    QTest::newRow("without scheme") << u"www.example.org"_s << true;
    QTest::newRow("capitals") << u"at WWW.EXAMPLE.ORG"_s << true;
    QTest::newRow("at the end") << u"://"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a colon at the end") << u"as follows:"_s << false;
    QTest::newRow("one slash") << u"a:/b"_s << false;
    QTest::newRow("two letters") << u"ww.example.org"_s << false;
    QTest::newRow("a dot at the start") << u".www"_s << false;
}

void tst_SearchText::recognisesLinks()
{
    QFETCH(QString, text);
    QTEST(hasLink(text), "isLink");
}

void tst_SearchText::comparesPlainTextsLikeOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMatch");

    QTest::newRow("a word") << u"Good morning, all"_s << u"morning "_s << true;
    QTest::newRow("a beginning") << u"Good morning, all"_s << u"GOOD mor"_s << true;
    QTest::newRow("a beginning that is not the last")
        << u"Good morning"_s << u"mor good"_s << false;
    QTest::newRow("the middle of a word") << u"Good morning"_s << u"ning"_s << false;
    QTest::newRow("the end of the text") << u"Good morning"_s << u"morning "_s << true;
    QTest::newRow("a longer word") << u"Good morn"_s << u"morning"_s << false;
    QTest::newRow("with diacritics") << u"at the cafe"_s << u"caf\u00e9"_s << true;
    QTest::newRow("digits") << u"number 42."_s << u"42 "_s << true;
    QTest::newRow("a phrase") << u"good morning"_s << u"\"morning good\""_s << false;
    QTest::newRow("an underscore") << u"snake_case"_s << u"case "_s << true;
    QTest::newRow("nothing") << QString() << u"a"_s << false;
}

void tst_SearchText::comparesPlainTextsLikeOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    const SearchMatcher matcher(parseSearchText(typed));
    QTEST(matcher.matches(text), "isMatch");
    QTEST(matcher.matches(text + QChar(0x2026)), "isMatch"); // no plain text any more
}

HEARTH_LOOP_TEST(tst_SearchText)
#include "tst_searchtext.moc"
