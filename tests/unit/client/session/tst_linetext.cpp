// SPDX-License-Identifier: MIT
#include "client/session/linetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_LineText : public QObject
{
    Q_OBJECT

private slots:
    void splitsBetweenWordsAndCharacters_data();
    void splitsBetweenWordsAndCharacters();
    void readsServerTimes();
};

void tst_LineText::splitsBetweenWordsAndCharacters_data()
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
    QTest::newRow("empty") << QString() << 10 << QList<QByteArray>{};
}

void tst_LineText::splitsBetweenWordsAndCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QList<QByteArray>, expected);
    QCOMPARE(pieces(text, limit), expected);
}

void tst_LineText::readsServerTimes()
{
    QCOMPARE(serverTimeMs("2026-11-24T18:30:05.123Z", 7), 1795545005123);
    QCOMPARE(serverTimeMs("yesterday", 7), 7);
    QCOMPARE(serverTimeMs({}, 7), 7);
}

QTEST_APPLESS_MAIN(tst_LineText)
#include "tst_linetext.moc"
