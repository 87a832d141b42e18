// SPDX-License-Identifier: MIT
#include "client/ui/text/emoji.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::EmojiSpan;
using EmojiSpans = QList<EmojiSpan>;
Q_DECLARE_METATYPE(EmojiSpans)

class tst_Emoji : public QObject
{
    Q_OBJECT

private slots:
    void findsCompleteEmoji_data();
    void findsCompleteEmoji();
};

void tst_Emoji::findsCompleteEmoji_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EmojiSpans>("spans");

    const auto row = [](const char *name, const QString &text, const EmojiSpans &spans) {
        QTest::newRow(name) << text << spans;
    };
    row("empty", QStringLiteral("a 1 # \u2764 *"), {});
    row("no emoji", QString(), {});
    row("a pictograph", QStringLiteral("a \U0001F44D b"), {{2, 2}});
    row("a heart with the emoji selector", QStringLiteral("I \u2764\uFE0F it"), {{2, 2}});
    row("a pictograph with the text selector", QStringLiteral("\U0001F44D\uFE0E"), {});
    row("joined", QStringLiteral("\U0001F937\u200D\u2640\uFE0F."), {{0, 5}});
    row("joined with a skin tone", QStringLiteral("\U0001F937\U0001F3FD\u200D\u2640\uFE0F"),
        {{0, 7}});
    row("a symbol that is an emoji without a selector", QStringLiteral("done \u2705"), {{5, 1}});
    row("such a symbol with the text selector", QStringLiteral("\u2705\uFE0E"), {});
    row("a symbol with a skin tone", QStringLiteral("\u270A\U0001F3FF"), {{0, 3}});
    row("a keycap", QStringLiteral("1\uFE0F\u20E3"), {{0, 3}});
    row("a flag", QStringLiteral("\U0001F1E9\U0001F1EA"), {{0, 4}});
    row("adjacent", QStringLiteral("\U0001F44D\u2764\uFE0F"), {{0, 4}});
    row("two", QStringLiteral("\U0001F44D \U0001F44D"), {{0, 2}, {3, 2}});
    row("a joiner at the end", QStringLiteral("\U0001F44D\u200D"), {{0, 2}});
    row("a joiner before a blank", QStringLiteral("\U0001F44D\u200D a"), {{0, 2}});
    row("a selector after a blank", QStringLiteral(" \uFE0F"), {});
    row("half of a character", QString(QChar(0xd83d)) + u'\uFE0F', {{0, 2}});
}

void tst_Emoji::findsCompleteEmoji()
{
    QFETCH(QString, text);
    QTEST(client::findEmoji(text), "spans");
}

HEARTH_TEST(tst_Emoji)
#include "tst_emoji.moc"
