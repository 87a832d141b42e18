// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Utf8 : public QObject
{
    Q_OBJECT

private slots:
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void everyCutOfValidTextIsValid();
    void repairsText();
};

void tst_Utf8::cutsBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QByteArray>("cut");

    const auto row = [](const char *name, const char *text, qsizetype limit, const char *cut) {
        QTest::newRow(name) << QByteArray(text) << limit << QByteArray(cut);
    };
    row("shorter than the limit", "abc", 5, "abc");
    row("exactly the limit", "abc", 3, "abc");
    row("one byte over", "abcd", 3, "abc");
    row("empty", "", 3, "");
    row("limit zero", "abc", 0, "");
    row("negative limit", "abc", -1, "");
    row("two bytes whole", "a\xc3\xa9z", 3, "a\xc3\xa9");
    row("two bytes cut", "a\xc3\xa9z", 2, "a");
    row("three bytes cut after one", "a\xe2\x82\xacz", 2, "a");
    row("three bytes cut after two", "a\xe2\x82\xacz", 3, "a");
    row("four bytes cut after three", "a\xf0\x9f\x98\x80z", 4, "a");
    row("four bytes whole", "a\xf0\x9f\x98\x80z", 5, "a\xf0\x9f\x98\x80");
    row("nothing fits", "\xf0\x9f\x98\x80", 3, "");
    row("not UTF-8: only continuation bytes", "\x80\x80\x80\x80\x80\x80", 5,
        "\x80\x80\x80\x80\x80");
    row("not UTF-8: Latin-1", "caf\xe9 au lait", 5, "caf\xe9 ");
}

void tst_Utf8::cutsBetweenCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, limit);
    QFETCH(QByteArray, cut);
    QCOMPARE(irc::truncatedUtf8(text, limit).toByteArray(), cut);
}

void tst_Utf8::everyCutOfValidTextIsValid()
{
    const QByteArray text = QStringLiteral("aé€😀é€😀z").repeated(3).toUtf8();
    for (qsizetype limit = 0; limit <= text.size() + 1; ++limit) {
        const QByteArrayView cut = irc::truncatedUtf8(text, limit);
        QVERIFY(cut.isValidUtf8());
        QVERIFY(cut.size() <= limit);
        QVERIFY(cut.size() > limit - 4 || cut.size() == text.size());
        QVERIFY(text.startsWith(cut));
    }
}

void tst_Utf8::repairsText()
{
    QCOMPARE(irc::repairedUtf8("gr\xc3\xbcn"), QByteArray("gr\xc3\xbcn"));
    QCOMPARE(irc::repairedUtf8("caf\xe9"), QByteArray("caf\xef\xbf\xbd"));
    QVERIFY(irc::repairedUtf8("\xf0\x9f\x98 \xc0\xaf \xed\xa0\x80").isValidUtf8());
    QCOMPARE(irc::repairedUtf8({}), QByteArray());
}

HEARTH_TEST(tst_Utf8)
#include "tst_utf8.moc"
