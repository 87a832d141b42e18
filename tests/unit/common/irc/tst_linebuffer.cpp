// SPDX-License-Identifier: MIT
#include "common/irc/linebuffer.h"
#include "tests/support/testprogram.h"

#include <QByteArrayList>
#include <QTest>

class tst_LineBuffer : public QObject
{
    Q_OBJECT

private slots:
    void returnsWholeLines_data();
    void returnsWholeLines();
    void returnsTheSameLinesForAnyPieces();
    void reportsALineThatIsTooLongOnce();
    void holdsNoMoreThanTheLimitOfAnEndlessLine();
    void clearForgetsAnUnfinishedLine_data();
    void clearForgetsAnUnfinishedLine();
};

namespace {

QByteArrayList allLines(irc::LineBuffer &buffer)
{
    QByteArrayList lines;
    while (const auto line = buffer.next())
        lines.append(line->tooLong ? QByteArray("too long: " + line->bytes) : line->bytes);
    return lines;
}

} // namespace

void tst_LineBuffer::returnsWholeLines_data()
{
    QTest::addColumn<QByteArrayList>("chunks");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("CR and LF in two chunks")
        << QByteArrayList{"PING a\r", "\n"} << QByteArrayList{"PING a"};
    QTest::newRow("bare LF ends a line") << QByteArrayList{"A\nB\n"} << QByteArrayList{"A", "B"};
    QTest::newRow("no line end, no line") << QByteArrayList{"PING a"} << QByteArrayList{};
    QTest::newRow("empty lines are skipped")
        << QByteArrayList{"\r\n\n\r\nA\r\n\r\n"} << QByteArrayList{"A"};
    QTest::newRow("several CRs") << QByteArrayList{"A\r\r\n"} << QByteArrayList{"A"};
    QTest::newRow("exactly the limit")
        << QByteArrayList{"12345678\r\n"} << QByteArrayList{"12345678"};
    QTest::newRow("exactly the limit, many CRs, one at a time")
        << QByteArrayList{"12345678", "\r", "\r", "\r", "\n"} << QByteArrayList{"12345678"};
    QTest::newRow("CRs in the middle count") << QByteArrayList{"1234567", "\r", "\r", "8", "\n"}
                                             << QByteArrayList{"too long: 1234567\r"};
    QTest::newRow("endless CRs") << QByteArrayList{QByteArray(100, '\r'), "\nA\n"}
                                 << QByteArrayList{"A"};
    QTest::newRow("exactly the limit, end later")
        << QByteArrayList{"12345678", "\r", "\n"} << QByteArrayList{"12345678"};
}

void tst_LineBuffer::returnsWholeLines()
{
    QFETCH(QByteArrayList, chunks);
    QFETCH(QByteArrayList, lines);
    irc::LineBuffer buffer(8);
    QByteArrayList taken;
    for (const QByteArray &chunk : chunks) {
        buffer.append(chunk);
        taken += allLines(buffer);
    }
    QCOMPARE(taken, lines);
}

void tst_LineBuffer::returnsTheSameLinesForAnyPieces()
{
    const QByteArray stream = "one\r\ntwo\n\r\n123456789\r\n12345678\r\r\r\n1\r\r2\nlast\n";
    const QByteArrayList expected = {"one",      "two",    "too long: 12345678",
                                     "12345678", "1\r\r2", "last"};
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            irc::LineBuffer buffer(8);
            QByteArrayList taken;
            for (const QByteArray &chunk :
                 {stream.left(first), stream.mid(first, second - first), stream.mid(second)}) {
                buffer.append(chunk);
                taken += allLines(buffer);
            }
            QCOMPARE(taken, expected);
        }
    }
}

void tst_LineBuffer::reportsALineThatIsTooLongOnce()
{
    irc::LineBuffer buffer(8);
    buffer.append(QByteArray(100, 'x'));
    QVERIFY(!buffer.next());
    buffer.append(QByteArray(100, 'y'));
    buffer.append("\nok\n");
    const auto line = buffer.next();
    QVERIFY(line);
    QVERIFY(line->tooLong);
    QCOMPARE(line->bytes, QByteArray(8, 'x'));
    QCOMPARE(allLines(buffer), QByteArrayList{"ok"});
}

void tst_LineBuffer::holdsNoMoreThanTheLimitOfAnEndlessLine()
{
    irc::LineBuffer buffer(512);
    const QByteArray chunk(4096, 'x');
    for (int i = 0; i < 256; ++i) {
        buffer.append(chunk);
        QVERIFY(!buffer.next());
        QVERIFY(buffer.size() <= 513);
    }
}

void tst_LineBuffer::clearForgetsAnUnfinishedLine_data()
{
    QTest::addColumn<QByteArray>("unfinished");

    QTest::newRow("short") << QByteArray("PIN");
    QTest::newRow("too long") << QByteArray(100, 'x');
}

void tst_LineBuffer::clearForgetsAnUnfinishedLine()
{
    QFETCH(QByteArray, unfinished);
    irc::LineBuffer buffer(8);
    buffer.append(unfinished);
    QVERIFY(!buffer.next());
    buffer.clear();
    QCOMPARE(buffer.size(), 0);
    buffer.append("ok\nlast\n");
    QCOMPARE(allLines(buffer), (QByteArrayList{"ok", "last"}));
}

HEARTH_TEST(tst_LineBuffer)
#include "tst_linebuffer.moc"
