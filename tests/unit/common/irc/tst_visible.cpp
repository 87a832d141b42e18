// SPDX-License-Identifier: MIT
#include "common/irc/visible.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Visible : public QObject
{
    Q_OBJECT

private slots:
    void detectsVisibleWords_data();
    void detectsVisibleWords();
};

void tst_Visible::detectsVisibleWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("visible");

    QTest::newRow("ASCII") << QByteArray("#a:b!~") << true;
    QTest::newRow("another script") << QByteArray("名前") << true;
    QTest::newRow("emoji") << QByteArray("🙂") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("escape") << QByteArray("\x1b[2J") << false;
    QTest::newRow("DEL") << QByteArray("\x7f") << false;
    QTest::newRow("C1 control") << QByteArray("\u009b") << false;
    QTest::newRow("no-break space") << QByteArray("\u00A0") << false;
    QTest::newRow("zero-width space") << QByteArray("a\u200B") << false;
    QTest::newRow("right-to-left override") << QByteArray("a\u202Eb") << false;
    QTest::newRow("Hangul filler") << QByteArray("\u3164") << false;
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << false;
}

void tst_Visible::detectsVisibleWords()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, visible);
    QCOMPARE(irc::isVisibleWord(word), visible);
}

HEARTH_TEST(tst_Visible)
#include "tst_visible.moc"
