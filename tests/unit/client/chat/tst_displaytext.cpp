// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_DisplayText : public QObject
{
    Q_OBJECT

private slots:
    void decodesUtf8AndWindows1252();
    void replacesInvisibleCharactersInNames_data();
    void replacesInvisibleCharactersInNames();
    void keepsFormattingCodesInText();
    void endsSentencesWithAFullStop_data();
    void endsSentencesWithAFullStop();
};

void tst_DisplayText::decodesUtf8AndWindows1252()
{
    QCOMPARE(decoded("caf\xc3\xa9"), u"caf\u00e9"_s);
    QCOMPARE(decoded("caf\xe9 \x93x\x94 \x80"), u"caf\u00e9 \u201cx\u201d \u20ac"_s);
}

void tst_DisplayText::replacesInvisibleCharactersInNames_data()
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
    QTest::newRow("only invisible characters") << QByteArray("\x01\u200b") << u"\ufffd\ufffd"_s;
    QTest::newRow("empty") << QByteArray() << u"?"_s;
    QTest::newRow("beyond the first plane") << QByteArray("\U0001f600") << u"\U0001f600"_s;
    QTest::newRow("joined emoji") << QByteArray("#\U0001f3f3\ufe0f\u200d\U0001f308")
                                  << u"#\U0001f3f3\ufe0f\u200d\U0001f308"_s;
    QTest::newRow("joiner in a word") << QByteArray("an\u200da") << u"an\ufffda"_s;
    QTest::newRow("zalgo") << QByteArray("a" + QByteArray("\u0301").repeated(6) + "b")
                           << u"a\u0301\u0301\u0301\u0301\ufffd\ufffdb"_s;
    QTest::newRow("too long") << QByteArray(10'000, 'x') << QString(80, u'x') + u"\u2026"_s;
}

void tst_DisplayText::replacesInvisibleCharactersInNames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QCOMPARE(shownName(bytes), name);
}

void tst_DisplayText::keepsFormattingCodesInText()
{
    QCOMPARE(shownText("\x02"
                       "bold\x02 \x03"
                       "04red\x07\x1b bell\ttab"),
             u"\u0002bold\u0002 \u0003"_s + u"04red bell tab"_s);
}

void tst_DisplayText::endsSentencesWithAFullStop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("without") << u"Closing Link"_s << u"Closing Link."_s;
    QTest::newRow("with") << u"Closing Link."_s << u"Closing Link."_s;
    QTest::newRow("a question") << u"Bad password?"_s << u"Bad password?"_s;
    QTest::newRow("an ellipsis") << u"Wait\u2026"_s << u"Wait\u2026"_s;
    QTest::newRow("trailing space") << u"Bye. "_s << u"Bye."_s;
    QTest::newRow("empty") << u" "_s << QString();
}

void tst_DisplayText::endsSentencesWithAFullStop()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QCOMPARE(asSentence(text), sentence);
}

HEARTH_TEST(tst_DisplayText)
#include "tst_displaytext.moc"
