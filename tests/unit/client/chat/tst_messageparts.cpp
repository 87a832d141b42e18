// SPDX-License-Identifier: MIT
#include "client/chat/messageparts.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_MessageParts : public QObject
{
    Q_OBJECT

private slots:
    void sendsEachLineAsAMessage_data();
    void sendsEachLineAsAMessage();
    void sendsSeveralLinesAsAMessage_data();
    void sendsSeveralLinesAsAMessage();
    void splitsLongLines_data();
    void splitsLongLines();
    void losesNoText_data();
    void losesNoText();
    void unifiesLineEnds();
};

void tst_MessageParts::sendsEachLineAsAMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<QByteArray>>("expected");
    QTest::newRow("fits") << QByteArray("one two") << 7 << QList<QByteArray>{"one two"};
    QTest::newRow("at a space") << QByteArray("one two three") << 9
                                << QList<QByteArray>{"one two", "three"};
    QTest::newRow("no space") << QByteArray("abcdefgh") << 3
                              << QList<QByteArray>{"abc", "def", "gh"};
    QTest::newRow("a space too early")
        << QByteArray("a bcdefgh") << 6 << QList<QByteArray>{"a bcde", "fgh"};
    QTest::newRow("inside a character")
        << QByteArray("\u20ac\u20ac\u20ac") << 7 << QList<QByteArray>{"\u20ac\u20ac", "\u20ac"};
    QTest::newRow("limit below one character") << QByteArray("\u20ac") << 2 << QList<QByteArray>{};
    QTest::newRow("empty") << QByteArray() << 10 << QList<QByteArray>{};
    QTest::newRow("lines") << QByteArray("one\n\n two\n") << 10 << QList<QByteArray>{"one", " two"};
}

void tst_MessageParts::sendsEachLineAsAMessage()
{
    QFETCH(QByteArray, text);
    QFETCH(int, limit);
    QFETCH(QList<QByteArray>, expected);
    QCOMPARE(messageParts(text, {limit, 0, 0}), expected);
}

void tst_MessageParts::sendsSeveralLinesAsAMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<MessageLimits>("limits");
    QTest::addColumn<QList<QByteArray>>("expected");
    const MessageLimits limits{10, 20, 3};
    QTest::newRow("one line") << QByteArray("one") << limits << QList<QByteArray>{"one"};
    QTest::newRow("two lines") << QByteArray("one\ntwo") << limits << QList<QByteArray>{"one\ntwo"};
    QTest::newRow("a blank line") << QByteArray("one\n\ntwo") << limits
                                  << QList<QByteArray>{"one\n\ntwo"};
    QTest::newRow("blank ends") << QByteArray("\n \none\n\n") << limits << QList<QByteArray>{"one"};
    QTest::newRow("only blank lines") << QByteArray("\n \n\n") << limits << QList<QByteArray>{};
    QTest::newRow("too many lines")
        << QByteArray("1\n2\n3\n4\n5") << limits << QList<QByteArray>{"1\n2\n3", "4\n5"};
    QTest::newRow("too many bytes") << QByteArray("12345678\n12345678\n1234") << limits
                                    << QList<QByteArray>{"12345678\n12345678", "1234"};
    QTest::newRow("exactly all bytes") << QByteArray("12345678\n12345678\n12") << limits
                                       << QList<QByteArray>{"12345678\n12345678\n12"};
    QTest::newRow("a long line is one message")
        << QByteArray("12345 7890 abc") << limits << QList<QByteArray>{"12345 7890 abc"};
    QTest::newRow("a cut before blank lines")
        << QByteArray("1\n2\n\n\n3") << limits << QList<QByteArray>{"1\n2", "3"};
    QTest::newRow("fewer bytes than a line") << QByteArray("123456789") << MessageLimits{10, 4, 3}
                                             << QList<QByteArray>{"1234", "5678", "9"};
}

void tst_MessageParts::sendsSeveralLinesAsAMessage()
{
    QFETCH(QByteArray, text);
    QFETCH(MessageLimits, limits);
    QFETCH(QList<QByteArray>, expected);
    QCOMPARE(messageParts(text, limits), expected);
}

void tst_MessageParts::splitsLongLines_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QList<MessageLine>>("expected");
    QTest::newRow("short") << QByteArray("one\n\ntwo")
                           << QList<MessageLine>{{"one", false}, {}, {"two", false}};
    QTest::newRow("long") << QByteArray("1234567 abcd\nx")
                          << QList<MessageLine>{{"1234567 ", false}, {"abcd", true}, {"x", false}};
    QTest::newRow("inside a character")
        << QByteArray("\u20ac\u20ac\u20ac\u20ac")
        << QList<MessageLine>{{"\u20ac\u20ac\u20ac", false}, {"\u20ac", true}};
}

void tst_MessageParts::splitsLongLines()
{
    QFETCH(QByteArray, part);
    QFETCH(QList<MessageLine>, expected);
    QCOMPARE(messageLines(part, 10), expected);
}

void tst_MessageParts::losesNoText_data()
{
    QTest::addColumn<int>("lineBytes");
    QTest::addColumn<int>("maxBytes");
    QTest::addColumn<int>("maxLines");
    QTest::newRow("roomy") << 400 << 4096 << 100;
    QTest::newRow("few lines") << 400 << 4096 << 2;
    QTest::newRow("few bytes") << 64 << 100 << 100;
    QTest::newRow("tiny") << 7 << 9 << 2;
}

/// Every part obeys the limits, and the parts have all characters of the text except blank ones.
void tst_MessageParts::losesNoText()
{
    QFETCH(int, lineBytes);
    QFETCH(int, maxBytes);
    QFETCH(int, maxLines);
    const MessageLimits limits{lineBytes, maxBytes, maxLines};
    QByteArray text;
    for (int i = 0; i < 200; ++i) {
        text += QByteArray("wort \u20ac\u00e4 ").repeated(i % 17);
        text += i % 5 == 0 ? "\n\n" : "\n";
    }
    QByteArray joined;
    for (const QByteArray &part : messageParts(text, limits)) {
        const QList<MessageLine> lines = messageLines(part, lineBytes);
        QVERIFY(part.size() <= maxBytes);
        QVERIFY(lines.size() <= maxLines);
        QCOMPARE(messageParts(part, limits), QList<QByteArray>{part});
        for (const MessageLine &line : lines) {
            QVERIFY(line.text.size() <= lineBytes);
            QVERIFY(line.text.isValidUtf8());
        }
        joined += part;
    }
    const auto solid = [](QByteArray bytes) {
        bytes.removeIf([](char byte) { return byte == ' ' || byte == '\n'; });
        return bytes;
    };
    QCOMPARE(solid(joined), solid(text));
}

void tst_MessageParts::unifiesLineEnds()
{
    const QString text = u"\r\na\r\n\rb\u2029c\u2028d\n\n"_s;
    QCOMPARE(withPlainLineEnds(text), u"\na\n\nb\nc\nd\n\n"_s);
    QCOMPARE(withoutOuterLineEnds(text), u"a\n\nb\nc\nd"_s);
    QCOMPARE(withoutOuterLineEnds(u"\n\n"_s), QString());
}

HEARTH_TEST(tst_MessageParts)

#include "tst_messageparts.moc"
