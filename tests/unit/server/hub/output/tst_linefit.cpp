// SPDX-License-Identifier: MIT
#include "server/hub/output/linefit.h"
#include "tests/support/testprogram.h"

#include <QByteArrayList>
#include <QTest>

class tst_LineFit : public QObject
{
    Q_OBJECT

private slots:
    void shortensTheLongestParameter();
    void leavesNoParameterEmpty();
    void countsWhatTheWireWillCarry();
    void joinsWordsIntoLines();
};

void tst_LineFit::shortensTheLongestParameter()
{
    irc::Message message{{}, "a!b@c", "PRIVMSG", {"#room", QByteArray("ż").repeated(400)}};
    server::fitLine(message, 512);
    const QByteArray line = message.toLine();
    QVERIFY(line.size() <= 512);
    QVERIFY(line.size() >= 510);
    QVERIFY(QByteArrayView(line).isValidUtf8());
    QCOMPARE(message.params.first(), "#room");

    irc::Message fits{{}, "a!b@c", "PRIVMSG", {"#room", "hi there"}};
    const irc::Message before = fits;
    server::fitLine(fits, 512);
    QCOMPARE(fits, before);

    irc::Message echoed{{}, "srv", "FAIL", {"MARKREAD", QByteArray(700, 'x'), "Not a channel"}};
    server::fitLine(echoed, 512);
    QCOMPARE(echoed.toLine().size(), 512);
    QCOMPARE(echoed.params.first(), "MARKREAD");
    QCOMPARE(echoed.params.last(), "Not a channel");

    irc::Message several{{}, "srv", "FAIL", {QByteArray(400, 'x'), QByteArray(500, 'y'), "z"}};
    server::fitLine(several, 64);
    QCOMPARE(several.toLine().size(), 63); // One less: no colon before a plain last word.
    QCOMPARE(several.params.last(), "z");

    irc::Message bare{{}, {}, QByteArray(600, 'X'), {}};
    server::fitLine(bare, 512);
    QCOMPARE(bare.params.size(), 0);
}

void tst_LineFit::leavesNoParameterEmpty()
{
    // The first character of the parameter is longer than what is left for it.
    irc::Message message{{}, {}, "TOPIC", {"#r", "€€€"}};
    server::fitLine(message, 13);
    QCOMPARE(message.params, QList<QByteArray>({"#r", "*"}));
    QCOMPARE(message.toLine(), "TOPIC #r *\r\n");
}

void tst_LineFit::countsWhatTheWireWillCarry()
{
    const irc::Message message{{{"time", "now"}}, "a!b@c", "PRIVMSG", {"#room", "hi there"}};
    irc::Message untagged = message;
    untagged.tags = {};
    QCOMPARE(irc::untaggedBytes(message), untagged.toLine().size());
}

void tst_LineFit::joinsWordsIntoLines()
{
    const QByteArrayList words{"aa", "bb", "cccccc", "d"};
    QCOMPARE(server::joinedLines(words, ' ', 5), QByteArrayList({"aa bb", "cccccc", "d"}));
    QCOMPARE(server::joinedLines(words, ' ', 100), QByteArrayList{"aa bb cccccc d"});
    QCOMPARE(server::joinedLines({}, ' ', 5), QByteArrayList());
}

HEARTH_TEST(tst_LineFit)
#include "tst_linefit.moc"
