// SPDX-License-Identifier: MIT
#include "server/store/searchtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::SearchPhrase;

/// The words of texts and of searches.
class tst_SearchText : public QObject
{
    Q_OBJECT

private slots:
    void splitsATextIntoWords_data();
    void splitsATextIntoWords();
    void splitsASearchIntoPhrases_data();
    void splitsASearchIntoPhrases();
    void findsPhrases_data();
    void findsPhrases();
};

void tst_SearchText::splitsATextIntoWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("only punctuation") << QByteArray(" -- ?! ") << QByteArray();
    QTest::newRow("case") << QByteArray("Good MORNING") << QByteArray("good morning");
    QTest::newRow("punctuation") << QByteArray("(well), don't!") << QByteArray("well don t");
    QTest::newRow("digits") << QByteArray("at 4:30") << QByteArray("at 4 30");
    QTest::newRow("underscore") << QByteArray("a_b") << QByteArray("a b");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a b");
    QTest::newRow("letter with a diacritic") << QByteArray("Caf\xc3\x89") << QByteArray("cafe");
    QTest::newRow("combining diacritic") << QByteArray("cafe\xcc\x81s") << QByteArray("cafes");
    QTest::newRow("other letters")
        << QByteArray("\xd0\x9f\xd1\x80\xd0\xb8 \xe6\x97\xa5\xe6\x9c\xac")
        << QByteArray("\xd0\xbf\xd1\x80\xd0\xb8 \xe6\x97\xa5\xe6\x9c\xac");
    QTest::newRow("mark of a script")
        << QByteArray("\xe0\xa4\xb9\xe0\xa4\xbf") << QByteArray("\xe0\xa4\xb9\xe0\xa4\xbf");
    QTest::newRow("character outside of the first plane")
        << QByteArray("\xf0\x90\x90\x80z \xf0\x9f\x98\x80") << QByteArray("\xf0\x90\x90\xa8z");
    QTest::newRow("punctuation outside of ASCII") << QByteArray("a\xe2\x80\x94"
                                                                "b\xc2\xa0"
                                                                "c")
                                                  << QByteArray("a b c");
    QTest::newRow("character for private use") << QByteArray("\xee\x80\x80"
                                                             "c1")
                                               << QByteArray("c1");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xee\x80"
                                                 "b")
                                   << QByteArray("a b");
}

void tst_SearchText::splitsATextIntoWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QCOMPARE(server::searchWords(text), words);
}

void tst_SearchText::splitsASearchIntoPhrases_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<SearchPhrase>>("phrases");

    QTest::newRow("empty") << QByteArray() << QList<SearchPhrase>();
    QTest::newRow("no word") << QByteArray(" - * \" ") << QList<SearchPhrase>();
    QTest::newRow("words") << QByteArray(" Good  morning ")
                           << QList<SearchPhrase>{{"good", false}, {"morning", false}};
    QTest::newRow("joined words") << QByteArray("up-to-date?")
                                  << QList<SearchPhrase>{{"up to date", false}};
    QTest::newRow("beginning") << QByteArray("deploy*") << QList<SearchPhrase>{{"deploy", true}};
    QTest::newRow("beginning of the last word")
        << QByteArray("re-dep*") << QList<SearchPhrase>{{"re dep", true}};
    QTest::newRow("single letter") << QByteArray("d*") << QList<SearchPhrase>{{"d", false}};
    QTest::newRow("asterisk elsewhere")
        << QByteArray("*a a*b") << QList<SearchPhrase>{{"a", false}, {"a b", false}};
}

void tst_SearchText::splitsASearchIntoPhrases()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<SearchPhrase>, phrases);
    QCOMPARE(server::searchPhrases(text), phrases);
}

void tst_SearchText::findsPhrases_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<bool>("found");

    QTest::newRow("all texts") << QByteArray() << true;
    QTest::newRow("words in another order") << QByteArray("date up") << true;
    QTest::newRow("phrase") << QByteArray("up-to-date") << true;
    QTest::newRow("phrase in another order") << QByteArray("date-to-up") << false;
    QTest::newRow("phrase with a gap") << QByteArray("up-date") << false;
    QTest::newRow("first word") << QByteArray("be") << true;
    QTest::newRow("last word") << QByteArray("tomorrow") << true;
    QTest::newRow("part of a word") << QByteArray("morrow") << false;
    QTest::newRow("beginning without asterisk") << QByteArray("tom") << false;
    QTest::newRow("beginning") << QByteArray("tom*") << true;
    QTest::newRow("phrase with a beginning") << QByteArray("date-tom*") << true;
    QTest::newRow("beginning in a phrase") << QByteArray("dat-tomorrow") << false;
    QTest::newRow("one word is missing") << QByteArray("be late") << false;
}

void tst_SearchText::findsPhrases()
{
    QFETCH(QByteArray, search);
    QFETCH(bool, found);
    const QByteArray words = server::searchWords("Be up-to-date tomorrow.");
    QCOMPARE(server::hasPhrases(words, server::searchPhrases(search)), found);
}

HEARTH_LOOP_TEST(tst_SearchText)
#include "tst_searchtext.moc"
