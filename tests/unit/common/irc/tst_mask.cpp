// SPDX-License-Identifier: MIT
#include "common/irc/mask.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Mask : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void foldsLettersAsTheServerDoes();
    void isFastWithHostileMasks_data();
    void isFastWithHostileMasks();
    void agreesWithTheDefinition();
};

void tst_Mask::matches_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matched");

    const auto row = [](const char *name, const char *mask, const char *text, bool matched) {
        QTest::newRow(name) << QByteArray(mask) << QByteArray(text) << matched;
    };
    row("equal", "ana!a@h", "ana!a@h", true);
    row("longer text", "ana", "anat", false);
    row("longer mask", "anat", "ana", false);
    row("empty mask, empty text", "", "", true);
    row("empty mask", "", "a", false);
    row("star and nothing", "*", "", true);
    row("stars and nothing", "***", "", true);
    row("star in the middle", "a*c", "abbbc", true);
    row("star takes nothing", "a*c", "ac", true);
    row("star has to give back", "*ab", "aaab", true);
    row("two stars", "*a*b", "xxaxxab", true);
    row("star at the end", "ana*", "ana!a@h", true);
    row("question mark", "a?c", "abc", true);
    row("question mark takes one", "a?c", "ac", false);
    row("question mark at the end", "a?", "a", false);
    row("question mark takes a whole character", "a?c", "aéc", true);
    row("question mark takes one character only", "a??c", "aéc", false);
    row("question mark takes no part of a character", "*??b*", "€bc", false);
    row("question mark takes a stray continuation byte", "a??", "a\xa9\xa9", true);
    row("question mark takes a cut character", "a?z", "a\xe2\x82z", true);
    row("question mark takes no more than a character", "a?", "aé\xa9", false);
    row("escaped star", "a\\*", "a*", true);
    row("escaped star is no wildcard", "a\\*", "ab", false);
    row("escaped question mark", "a\\?", "a?", true);
    row("escaped question mark is no wildcard", "a\\?", "ab", false);
    row("backslash before a letter is itself", "a\\b", "a\\b", true);
    row("backslash at the end is itself", "a\\", "a\\", true);
    row("escaped star behind a star", "*\\*", "ab*", true);
    row("escaped star left over", "a\\*", "a", false);
    row("brackets are letters", "[a]*", "[a]b", true);
    row("letter case", "ANA!*", "ana!x", true);
}

void tst_Mask::matches()
{
    QFETCH(QByteArray, mask);
    QFETCH(QByteArray, text);
    QTEST(irc::matchesMask(mask, text), "matched");
}

void tst_Mask::foldsLettersAsTheServerDoes()
{
    QVERIFY(irc::matchesMask("a[*", "A{x", irc::Casemapping::Rfc1459));
    QVERIFY(!irc::matchesMask("a[*", "A{x", irc::Casemapping::Ascii));
    QVERIFY(irc::matchesMask("a^", "a~", irc::Casemapping::Rfc1459));
    QVERIFY(!irc::matchesMask("a^", "a~", irc::Casemapping::Rfc1459Strict));
}

void tst_Mask::isFastWithHostileMasks_data()
{
    QTest::addColumn<QByteArray>("mask");

    // A matcher that tries all ways to divide the text among the stars would never end.
    QTest::newRow("many stars") << QByteArray("*a").repeated(250).append("b");
    QTest::newRow("stars and question marks") << QByteArray("*?").repeated(250).append("b");
    QTest::newRow("only stars") << QByteArray(500, '*').append("b");
}

void tst_Mask::isFastWithHostileMasks()
{
    QFETCH(QByteArray, mask);
    const QByteArray text(4'000, 'a');
    QVERIFY(!irc::matchesMask(mask, text));
    QVERIFY(irc::matchesMask(mask, QByteArray(text + "b")));
}

namespace {

/// A direct implementation of the definition, without escapes.
bool matchesByDefinition(QByteArrayView mask, QByteArrayView text)
{
    if (mask.isEmpty())
        return text.isEmpty();
    if (mask.front() == '*')
        return matchesByDefinition(mask.sliced(1), text)
               || (!text.isEmpty() && matchesByDefinition(mask, text.sliced(1)));
    return !text.isEmpty() && (mask.front() == '?' || mask.front() == text.front())
           && matchesByDefinition(mask.sliced(1), text.sliced(1));
}

/// All strings of up to @p length letters of @p alphabet.
QList<QByteArray> words(const QByteArray &alphabet, int length)
{
    QList<QByteArray> all = {QByteArray()};
    for (qsizetype begin = 0; length > 0; --length) {
        const qsizetype end = all.size();
        for (; begin < end; ++begin) {
            for (char letter : alphabet)
                all.append(QByteArray(all.at(begin)).append(letter));
        }
    }
    return all;
}

} // namespace

void tst_Mask::agreesWithTheDefinition()
{
    const QList<QByteArray> texts = words("ab", 5);
    for (const QByteArray &mask : words("ab*?", 5)) {
        for (const QByteArray &text : texts) {
            if (irc::matchesMask(mask, text) != matchesByDefinition(mask, text))
                QFAIL(QByteArray("mask " + mask + ", text " + text).constData());
        }
    }
}

HEARTH_TEST(tst_Mask)
#include "tst_mask.moc"
