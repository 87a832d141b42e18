// SPDX-License-Identifier: MIT
#include "server/dialect/ircdialect.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::RefusalReason;

class tst_IrcDialect : public QObject
{
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void returnsTheSameForAnyPieces();
    void readsTheLabelOfRejectedLines();
    void allowsTheFullLength();
    void dropsTagsThatAreNotAllowed();
    void boundsItsMemoryForAnEndlessLine();
};

namespace {

/// Messages as lines, rejected lines in brackets.
QByteArrayList readAll(server::Dialect &dialect)
{
    QByteArrayList all;
    while (const auto received = dialect.next()) {
        if (const auto *message = std::get_if<irc::Message>(&*received)) {
            all.append(message->toLine().chopped(2));
            continue;
        }
        const auto &refusal = std::get<server::RefusedLine>(*received);
        all.append('[' + QByteArray::number(int(refusal.reason)) + ' ' + refusal.command + ']');
    }
    return all;
}

QByteArray refused(RefusalReason reason, const QByteArray &command)
{
    return '[' + QByteArray::number(int(reason)) + ' ' + command + ']';
}

} // namespace

void tst_IrcDialect::readsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow("a source is dropped")
        << QByteArray(":ana!u@h PRIVMSG #a :x\r\n") << QByteArrayList{"PRIVMSG #a x"};
    QTest::newRow("tags are kept")
        << QByteArray("@label=1;+x=y PING a\n") << QByteArrayList{"@label=1;+x=y PING a"};
    QTest::newRow("NULs are dropped")
        << QByteArrayLiteral("P\0IN\0G a\n") << QByteArrayList{"PING a"};
    QTest::newRow("a bare CR is dropped") << QByteArray("PING a\rb\n") << QByteArrayList{"PING ab"};
    QTest::newRow("no command, no message")
        << QByteArray(":a\n@b\n   \n:\n@ :\n\n") << QByteArrayList{};
    QTest::newRow("too long") << "NOTICE a :" + QByteArray(501, 'x') + "\r\nPING a\n"
                              << QByteArrayList{refused(RefusalReason::LineTooLong, "NOTICE"),
                                                "PING a"};
    QTest::newRow("too long for any buffer")
        << "notice a :" + QByteArray(9000, 'x') + "\r\n"
        << QByteArrayList{refused(RefusalReason::LineTooLong, "NOTICE")};
    QTest::newRow("tags too long") << "@a=" + QByteArray(4093, 'x') + " JOIN a\n"
                                   << QByteArrayList{refused(RefusalReason::TagsTooLong, "JOIN")};
    QTest::newRow("not UTF-8") << QByteArray("PRIVMSG a :\xe9\n")
                               << QByteArrayList{refused(RefusalReason::NotUtf8, "PRIVMSG")};
    QTest::newRow("overlong UTF-8") << QByteArray("PRIVMSG a :\xc0\xaf\n")
                                    << QByteArrayList{refused(RefusalReason::NotUtf8, "PRIVMSG")};
}

void tst_IrcDialect::readsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    server::IrcDialect dialect;
    dialect.append(bytes);
    QCOMPARE(readAll(dialect), expected);
    QCOMPARE(dialect.unreadBytes(), 0);
}

void tst_IrcDialect::returnsTheSameForAnyPieces()
{
    const QByteArray stream = QByteArrayLiteral(
        "@a=b NICK \xc3\xa4\r\n\0PRIVMSG #a :x y\n\r\nNOTICE \xff\r\n:s PING z\n");
    server::IrcDialect whole;
    whole.append(stream);
    const QByteArrayList expected = readAll(whole);
    QCOMPARE(expected.size(), 4);
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            server::IrcDialect dialect;
            QByteArrayList all;
            for (const QByteArray &piece :
                 {stream.left(first), stream.mid(first, second - first), stream.mid(second)}) {
                dialect.append(piece);
                all += readAll(dialect);
            }
            QCOMPARE(all, expected);
        }
    }
}

void tst_IrcDialect::readsTheLabelOfRejectedLines()
{
    server::IrcDialect dialect;
    const QByteArray longLine = "@label=c;x=" + QByteArray(4096, 'x') + " NOTICE x\n";
    dialect.append("@label=a\\:b NOTICE x :\xff\n@label=\xff NOTICE x\n");
    dialect.append(longLine);
    QByteArrayList labels;
    while (const auto received = dialect.next())
        labels.append(std::get<server::RefusedLine>(*received).label);
    QCOMPARE(labels, (QByteArrayList{"a;b", {}, {}}));
}

void tst_IrcDialect::allowsTheFullLength()
{
    server::IrcDialect dialect;
    const QByteArray body = "NOTICE a " + QByteArray(501, 'x');
    QCOMPARE(body.size(), 510);
    const QByteArray tags = "@a=" + QByteArray(4092, 'x') + ' ';
    QCOMPARE(tags.size(), 4096);
    dialect.append(QByteArray(tags + body + "\r\n"));
    QCOMPARE(readAll(dialect), QByteArrayList{tags + body});
}

void tst_IrcDialect::dropsTagsThatAreNotAllowed()
{
    server::IrcDialect dialect;
    irc::Message message{{{"time", "T"}, {"+x", "y"}}, "ana", "PRIVMSG", {"#a", "hi all"}};
    QCOMPARE(dialect.encode(message, {}), QByteArray(":ana PRIVMSG #a :hi all\r\n"));
    QCOMPARE(dialect.encode(message, {server::TagProfile::Time}),
             QByteArray("@time=T :ana PRIVMSG #a :hi all\r\n"));
    QVERIFY(dialect.encodesAlike());
}

void tst_IrcDialect::boundsItsMemoryForAnEndlessLine()
{
    server::IrcDialect dialect;
    for (int i = 0; i < 100; ++i) {
        dialect.append(QByteArray(16'384, 'x'));
        QVERIFY(!dialect.next());
        QVERIFY(dialect.unreadBytes() < 5000);
    }
}

HEARTH_TEST(tst_IrcDialect)
#include "tst_ircdialect.moc"
