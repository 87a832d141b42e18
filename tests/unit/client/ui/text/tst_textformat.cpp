// SPDX-License-Identifier: MIT
#include "client/ui/text/textformat.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::TextSpan;
using client::TextStyle;

class tst_TextFormat : public QObject
{
    Q_OBJECT

private slots:
    void parsesCodes_data();
    void parsesCodes();
    void keepsTextOutsideOfBackticks_data();
    void keepsTextOutsideOfBackticks();
    void coversAndCopiesMarks_data();
    void coversAndCopiesMarks();
    void copiesPartsOfMarks();
    void readsManyMarksInLinearTime();
    void dropsControlCharacters();
    void boundsCombiningMarks();
    void survivesAnyBytes();
};

namespace {

TextStyle bold()
{
    TextStyle style;
    style.bold = true;
    return style;
}

TextStyle mono()
{
    TextStyle style;
    style.mono = true;
    return style;
}

TextStyle block()
{
    TextStyle style = mono();
    style.block = true;
    return style;
}

TextStyle spoilerOf(TextStyle style)
{
    style.spoiler = true;
    return style;
}

TextStyle spoiler()
{
    return spoilerOf({});
}

TextStyle colored(quint32 foreground, std::optional<quint32> background = {})
{
    TextStyle style;
    style.foreground = foreground;
    style.background = background;
    return style;
}

} // namespace

Q_DECLARE_METATYPE(QList<TextSpan>)

void tst_TextFormat::parsesCodes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextSpan>>("spans");

    const auto row = [](const char *name, const char *message, const char *text,
                        const QList<TextSpan> &spans) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(text) << spans;
    };
    row("plain", "hello", "hello", {});
    row("bold",
        "a\x02"
        "bc\x02"
        "d",
        "abcd", {{1, 2, bold()}});
    row("reset ends everything",
        "\x02\x1d"
        "x\x0fy",
        "xy", {{0, 1, [] {
                    TextStyle style = bold();
                    style.italic = true;
                    return style;
                }()}});
    row("open to the end",
        "\x02"
        "abc",
        "abc", {{0, 3, bold()}});
    row("colour",
        "\x03"
        "4red\x03 no",
        "red no", {{0, 3, colored(0xff0000)}});
    row("colour and background",
        "\x03"
        "00,01x",
        "x", {{0, 1, colored(0xffffff, 0x000000)}});
    row("two digits at most",
        "\x03"
        "0412",
        "12", {{0, 2, colored(0xff0000)}});
    row("comma without a colour is text",
        "\x03"
        "4,x",
        ",x", {{0, 2, colored(0xff0000)}});
    row("99 is the default",
        "\x03"
        "99x",
        "x", {});
    row("hexadecimal",
        "\x04"
        "00ff7fx",
        "x", {{0, 1, colored(0x00ff7f)}});
    row("code", "use `make` now", "use make now", {{4, 4, mono()}});
    row("line ends", "a\nb", "a\u2028b", {});
    row("spoiler", "a ||b c|| d", "a b c d", {{2, 3, spoiler()}});
    row("spoiler with a reset",
        "||a\x0f"
        "b||",
        "ab", {{0, 1, spoiler()}, {1, 1, spoiler()}});
    row("spoiler of several lines", "||a\nb||", "a\u2028b", {{0, 3, spoiler()}});
    row("spoiler without an end", "a || b", "a || b", {});
    row("empty spoiler", "||||", "||||", {});
    row("spoiler by colours",
        "\x03"
        "1,1x",
        "x", {{0, 1, spoilerOf(colored(0, 0))}});
    row("block of code", "a\n```c++\nx  y\n\n||z||\n```\nb", "a\u2028x  y\u2028\u2028||z||\u2028b",
        {{2, 11, block()}});
    row("block at both ends", "```\nx\n```", "x", {{0, 1, block()}});
    row("block without an end", "```\nx", "```\u2028x", {});
    row("empty block", "```\n```", "```\u2028```", {});
    row("no block in a line", "```x```", "``x``", {{2, 1, mono()}});
    row("code ends with its line", "`a\nb`", "`a\u2028b`", {});
}

void tst_TextFormat::parsesCodes()
{
    QFETCH(QString, message);
    const client::FormattedText formatted = client::parseText(message);
    QTEST(formatted.text, "text");
    QFETCH(QList<TextSpan>, spans);
    QVERIFY(formatted.spans == spans);
}

void tst_TextFormat::keepsTextOutsideOfBackticks_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("a single one") << QStringLiteral("it`s");
    QTest::newRow("two with nothing in between") << QStringLiteral("a `` b");
    QTest::newRow("at the end") << QStringLiteral("end`");
}

void tst_TextFormat::keepsTextOutsideOfBackticks()
{
    QFETCH(QString, message);
    QCOMPARE(client::plainText(message), message);
}

void tst_TextFormat::coversAndCopiesMarks_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("covered");
    QTest::newRow("spoiler") << QStringLiteral("he ||dies|| soon")
                             << QStringLiteral("he [spoiler] soon");
    QTest::newRow("formatted spoiler")
        << QStringLiteral("||a `b` c||") << QStringLiteral("[spoiler]");
    QTest::newRow("block") << QStringLiteral("a\n```\n  x\n\ny\n```\nb")
                           << QStringLiteral("a\n  x\n\ny\nb");
    QTest::newRow("only a block") << QStringLiteral("```\nx\n```") << QStringLiteral("x");
    QTest::newRow("code") << QStringLiteral("a `b` c") << QStringLiteral("a b c");
    QTest::newRow("code beside a spoiler")
        << QStringLiteral("`a`||b||`c`") << QStringLiteral("a[spoiler]c");
}

void tst_TextFormat::coversAndCopiesMarks()
{
    QFETCH(QString, message);
    QTEST(client::coveredText(message), "covered");
    QCOMPARE(client::markedText(message), message);
}

void tst_TextFormat::copiesPartsOfMarks()
{
    const QString message = QStringLiteral("he ||dies|| soon");
    QCOMPARE(client::markedText(message, 0, 7), QStringLiteral("he ||dies||"));
    QCOMPARE(client::markedText(message, 3, 7), QStringLiteral("||dies||"));
    QCOMPARE(client::markedText(message, 4, 10), QStringLiteral("ies so"));
    const QString code = QStringLiteral("a\n```\nx\ny\n```\nb");
    QCOMPARE(client::markedText(code, 2, 5), QStringLiteral("x\ny"));
    QCOMPARE(client::markedText(code, 0, 5), QStringLiteral("a\n```\nx\ny\n```"));
    QCOMPARE(client::markedText(code, 4, 7), QStringLiteral("y\nb"));
}

/// With quadratic time, this takes minutes.
void tst_TextFormat::readsManyMarksInLinearTime()
{
    for (const QString &mark : {QStringLiteral("```x\n"), QStringLiteral("||"), QStringLiteral("`"),
                                QStringLiteral("|| `"), QStringLiteral("\n```")})
        QVERIFY(!client::plainText(mark.repeated(200'000)).isEmpty());
}

void tst_TextFormat::boundsCombiningMarks()
{
    const QString zalgo = QStringLiteral("z") + QString(1'000, QChar(0x0301)) + QStringLiteral("a");
    QCOMPARE(client::plainText(zalgo).size(), 10);
    const QString thai = QStringLiteral("\u0e01\u0e35\u0e48");
    QCOMPARE(client::plainText(thai), thai);
    QCOMPARE(client::plainText(QStringLiteral("a\u202eb\u202cc")), QStringLiteral("ab\u202cc"));
}

void tst_TextFormat::dropsControlCharacters()
{
    QCOMPARE(client::plainText(QStringLiteral("a\u0001\u001b\u007f\tb")), QStringLiteral("a b"));
}

void tst_TextFormat::survivesAnyBytes()
{
    quint32 seed = 1;
    for (int round = 0; round < 300; ++round) {
        QString message;
        for (int i = 0; i < 60; ++i) {
            seed = seed * 1664525 + 1013904223;
            message += QChar(char16_t((seed >> 16) % 0x60));
        }
        const client::FormattedText formatted = client::parseText(message);
        qsizetype end = 0;
        for (const TextSpan &span : formatted.spans) {
            QVERIFY(span.start >= end && span.length > 0);
            end = span.start + span.length;
        }
        QVERIFY(end <= formatted.text.size());
    }
}

HEARTH_TEST(tst_TextFormat)
#include "tst_textformat.moc"
