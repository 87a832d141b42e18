// SPDX-License-Identifier: MIT
#include "client/session/text.h"
#include "common/irc/mention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void decodesWhatOldClientsSend();
    void namesHaveNothingInvisible_data();
    void namesHaveNothingInvisible();
    void textKeepsItsFormatting();
    void cutsBetweenWordsAndCharacters_data();
    void cutsBetweenWordsAndCharacters();
    void findsMentionsAsWords_data();
    void findsMentionsAsWords();
    void readsServerTimes();
};

void tst_Text::decodesWhatOldClientsSend()
{
    QCOMPARE(decoded("caf\xc3\xa9"), u"caf\u00e9"_s);
    QCOMPARE(decoded("caf\xe9 \x93x\x94 \x80"), u"caf\u00e9 \u201cx\u201d \u20ac"_s);
}

void tst_Text::namesHaveNothingInvisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("ana") << u"ana"_s;
    QTest::newRow("direction override") << QByteArray("a\u202en\u2066a") << u"a\ufffdn\ufffda"_s;
    QTest::newRow("zero width") << QByteArray("a\u200bna\ufeff") << u"a\ufffdna\ufffd"_s;
    QTest::newRow("formatting") << QByteArray("\x02"
                                              "ana\x0f")
                                << u"\ufffdana\ufffd"_s;
    QTest::newRow("line separator") << QByteArray("a\u2028na") << u"a\ufffdna"_s;
    QTest::newRow("no-break space") << QByteArray("a\u00a0na") << u"a\ufffdna"_s;
    QTest::newRow("nothing visible") << QByteArray("\x01\u200b") << u"\ufffd\ufffd"_s;
    QTest::newRow("nothing") << QByteArray() << u"?"_s;
    QTest::newRow("beyond the first plane") << QByteArray("\U0001f600") << u"\U0001f600"_s;
    QTest::newRow("emoji of several") << QByteArray("#\U0001f3f3\ufe0f\u200d\U0001f308")
                                      << u"#\U0001f3f3\ufe0f\u200d\U0001f308"_s;
    QTest::newRow("joiner in a word") << QByteArray("an\u200da") << u"an\ufffda"_s;
    QTest::newRow("endless") << QByteArray(10'000, 'x') << QString(80, u'x') + u"\u2026"_s;
}

void tst_Text::namesHaveNothingInvisible()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(shownName(bytes), name);
}

void tst_Text::textKeepsItsFormatting()
{
    QCOMPARE(shownText("\x02"
                       "bold\x02 \x03"
                       "04red\x07\x1b bell\ttab"),
             u"\u0002bold\u0002 \u0003"_s + u"04red bell tab"_s);
}

void tst_Text::cutsBetweenWordsAndCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<QByteArray>>("expected");
    QTest::newRow("fits") << u"one two"_s << 7 << QList<QByteArray>{"one two"};
    QTest::newRow("at a space") << u"one two three"_s << 9 << QList<QByteArray>{"one two", "three"};
    QTest::newRow("no space") << u"abcdefgh"_s << 3 << QList<QByteArray>{"abc", "def", "gh"};
    QTest::newRow("a space too early") << u"a bcdefgh"_s << 6 << QList<QByteArray>{"a bcde", "fgh"};
    QTest::newRow("inside a character")
        << u"\u20ac\u20ac\u20ac"_s << 7 << QList<QByteArray>{"\u20ac\u20ac", "\u20ac"};
    QTest::newRow("limit below one character") << u"\u20ac"_s << 2 << QList<QByteArray>{};
    QTest::newRow("nothing") << QString() << 10 << QList<QByteArray>{};
}

void tst_Text::cutsBetweenWordsAndCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QList<QByteArray>, expected);
    QCOMPARE(pieces(text, limit), expected);
}

void tst_Text::findsMentionsAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << u"ana"_s << true;
    QTest::newRow("addressed") << u"Ana: hi"_s << true;
    QTest::newRow("at") << u"so @ana, what now"_s << true;
    QTest::newRow("part of a word") << u"banana"_s << false;
    QTest::newRow("another nick") << u"ana_ is here"_s << false;
    QTest::newRow("with a bracket") << u"ana[home]"_s << false;
    QTest::newRow("the second one") << u"banana ana"_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Text::findsMentionsAsWords()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(irc::indexOfMention(text, u"ana"_s) >= 0, found);
    QCOMPARE(irc::indexOfMention(text, {}), -1);
}

void tst_Text::readsServerTimes()
{
    QCOMPARE(serverTimeMs("2026-11-24T18:30:05.123Z", 7), 1795545005123);
    QCOMPARE(serverTimeMs("yesterday", 7), 7);
    QCOMPARE(serverTimeMs({}, 7), 7);
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_text.moc"
