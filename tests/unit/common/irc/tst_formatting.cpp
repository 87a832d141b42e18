// SPDX-License-Identifier: MIT
#include "common/irc/formatting.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Formatting : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePlainText_data();
    void keepsThePlainText();
    void isIdempotent();
};

void tst_Formatting::keepsThePlainText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");

    const auto row = [](const char *name, const QByteArray &text, const QByteArray &plain) {
        QTest::newRow(name) << text << plain;
    };
    row("empty", "", "");
    row("nothing to strip", "hello, 12", "hello, 12");
    row("every toggle",
        "\x02"
        "b\x1d"
        "i\x1f"
        "u\x1e"
        "s\x11"
        "m\x16"
        "r\x0f"
        "o",
        "biusmro");
    row("colour, one digit",
        "\x03"
        "4red",
        "red");
    row("colour, two digits",
        "\x03"
        "04red",
        "red");
    row("a third digit is text",
        "\x03"
        "041 apple",
        "1 apple");
    row("foreground and background",
        "\x03"
        "4,12x",
        "x");
    row("background, third digit is text",
        "\x03"
        "4,123",
        "3");
    row("comma without background is text",
        "\x03"
        "4,x",
        ",x");
    row("comma at the end is text",
        "\x03"
        "4,",
        ",");
    row("comma without foreground is text",
        "\x03"
        ",4x",
        ",4x");
    row("colour off",
        "a\x03"
        "b",
        "ab");
    row("colour at the end", "a\x03", "a");
    row("digit at the end",
        "a\x03"
        "1",
        "a");
    row("hex colour",
        "\x04"
        "ff00AAtext",
        "text");
    row("hex foreground and background",
        "\x04"
        "ff00AA,001122text",
        "text");
    row("hex, too short is text",
        "\x04"
        "ff00text",
        "ff00text");
    row("hex background too short is text",
        "\x04"
        "ff00AA,0011text",
        ",0011text");
    row("colour behind colour",
        "\x03"
        "4\x03"
        "12x",
        "x");
    row("other control bytes stay",
        "a\x01"
        "b\x07"
        "c\x1b[1m",
        "a\x01"
        "b\x07"
        "c\x1b[1m");
    row("NUL stays", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("UTF-8 stays", "\x02\xc3\xa9\xe2\x82\xac\x02", "\xc3\xa9\xe2\x82\xac");
}

void tst_Formatting::keepsThePlainText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    QCOMPARE(irc::withoutFormatting(text), plain);
}

void tst_Formatting::isIdempotent()
{
    const QByteArray alphabet = "\x02\x03\x04\x0f"
                                "1a,";
    QByteArray text(6, '\0');
    const int combinations = 7 * 7 * 7 * 7 * 7 * 7;
    for (int number = 0; number < combinations; ++number) {
        int rest = number;
        for (char &byte : text) {
            byte = alphabet.at(rest % 7);
            rest /= 7;
        }
        const QByteArray plain = irc::withoutFormatting(text);
        QVERIFY(plain.size() <= text.size());
        QCOMPARE(irc::withoutFormatting(plain), plain);
    }
}

HEARTH_TEST(tst_Formatting)
#include "tst_formatting.moc"
