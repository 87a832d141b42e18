// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_Message : public QObject
{
    Q_OBJECT

private slots:
    void readsALine_data();
    void readsALine();
    void rejectsInvalidLines_data();
    void rejectsInvalidLines();
    void writesALine_data();
    void writesALine();
    void neverWritesASecondLine_data();
    void neverWritesASecondLine();
    void returnsAnEmptyViewForAMissingParameter();
    void theLastOfManyParametersIsTheRest();
    void splitsLists_data();
    void splitsLists();
};

using Params = QList<QByteArray>;

void tst_Message::readsALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Params>("params");

    const auto row = [](const char *name, const char *line, const char *source, const char *command,
                        const Params &params) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(source) << QByteArray(command)
                            << params;
    };
    row("command alone", "PING", "", "PING", {});
    row("lower-case command", "privmsg a b", "", "PRIVMSG", {"a", "b"});
    row("source", ":ana!a@h QUIT :see you", "ana!a@h", "QUIT", {"see you"});
    row("leading spaces", "  PING  a  ", "", "PING", {"a"});
    row("empty last parameter", "TOPIC #a :", "", "TOPIC", {"#a", ""});
    row("colon inside a word", "PRIVMSG a b:c", "", "PRIVMSG", {"a", "b:c"});
    row("more than fifteen parameters", "X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "", "X",
        {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
         "17"});
    row("bytes that are no UTF-8", "PRIVMSG a :\xff\xfe", "", "PRIVMSG", {"a", "\xff\xfe"});
    row("only letters of ASCII become upper case", "\xc3\xa9t a", "", "\xc3\xa9T", {"a"});
    row("tags without source", "@a=b PING x", "", "PING", {"x"});
    row("several spaces behind tags", "@a  :s  PING", "s", "PING", {});
    row("empty source", ": PING x", "", "PING", {"x"});
    row("empty tags", "@ PING x", "", "PING", {"x"});
}

void tst_Message::readsALine()
{
    QFETCH(QByteArray, line);
    const auto message = irc::Message::parse(line);
    QVERIFY(message);
    QTEST(message->source, "source");
    QTEST(message->command, "command");
    QTEST(message->params, "params");
}

void tst_Message::rejectsInvalidLines_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("only tags") << QByteArray("@a=b");
    QTest::newRow("only source") << QByteArray(":ana");
    QTest::newRow("tags and source") << QByteArray("@a=b :ana ");
    QTest::newRow("two sources") << QByteArray(": :ana PING");
    QTest::newRow("tags behind the source") << QByteArray(": @a=b PING");
    QTest::newRow("NUL") << QByteArray("PING a\0b", 8);
    QTest::newRow("CR") << QByteArray("PING a\rQUIT");
    QTest::newRow("LF") << QByteArray("PING a\nQUIT");
}

void tst_Message::rejectsInvalidLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!irc::Message::parse(line));
}

void tst_Message::writesALine_data()
{
    QTest::addColumn<irc::Message>("message");
    QTest::addColumn<QByteArray>("line");

    const auto row = [](const char *name, const irc::Message &message, const char *line) {
        QTest::newRow(name) << message << QByteArray(line);
    };
    row("command alone", {{}, "", "PING", {}}, "PING\r\n");
    row("one word needs no colon", {{}, "", "JOIN", {"#a"}}, "JOIN #a\r\n");
    row("spaces need a colon", {{}, "a!b@c", "PRIVMSG", {"#a", "b c"}},
        ":a!b@c PRIVMSG #a :b c\r\n");
    row("empty last parameter", {{}, "", "TOPIC", {"#a", ""}}, "TOPIC #a :\r\n");
    row("colon in front", {{}, "", "PRIVMSG", {"#a", ":)"}}, "PRIVMSG #a ::)\r\n");
    row("colon inside", {{}, "", "PRIVMSG", {"#a", "a:"}}, "PRIVMSG #a a:\r\n");
    row("tags", {{{"time", "1;2"}, {"b", ""}}, "s", "PING", {"x"}}, "@b;time=1\\:2 :s PING x\r\n");
}

void tst_Message::writesALine()
{
    QFETCH(irc::Message, message);
    QTEST(message.toLine(), "line");
    const QByteArray line = message.toLine().chopped(2);
    QVERIFY(irc::Message::parse(line) == message);
}

void tst_Message::neverWritesASecondLine_data()
{
    QTest::addColumn<irc::Message>("message");
    QTest::addColumn<QByteArray>("line");

    const auto row = [](const char *name, const irc::Message &message, const char *line) {
        QTest::newRow(name) << message << QByteArray(line);
    };
    row("CR LF in the last parameter", {{}, "", "PRIVMSG", {"#a", "hi\r\nQUIT"}},
        "PRIVMSG #a hiQUIT\r\n");
    row("LF in a parameter before", {{}, "", "PRIVMSG", {"#a\nQUIT", "x"}}, "PRIVMSG #aQUIT x\r\n");
    row("NUL", {{}, "", "PRIVMSG", {"#a", QByteArray("a\0b", 3)}}, "PRIVMSG #a ab\r\n");
    row("space in a parameter before", {{}, "", "KICK", {"#a b", "c"}}, "KICK #ab c\r\n");
    row("colon in a parameter before", {{}, "", "433", {"*", "::a", "in use"}},
        "433 * a :in use\r\n");
    row("empty parameter before", {{}, "", "433", {"*", "", "in use"}}, "433 * * :in use\r\n");
    row("nothing but line ends before", {{}, "", "433", {"*", "\r\n", "x"}}, "433 * * x\r\n");
    row("colon behind a line end", {{}, "", "PRIVMSG", {"#a", "\r:x"}}, "PRIVMSG #a ::x\r\n");
    row("nothing but a line end", {{}, "", "TOPIC", {"#a", "\n"}}, "TOPIC #a :\r\n");
    row("source", {{}, "a\r\nQUIT", "PING", {"x"}}, ":aQUIT PING x\r\n");
    row("command", {{}, "", "PING\r\nQUIT", {"x"}}, "PINGQUIT x\r\n");
    row("tag value", {{{"a", QByteArray("1\r\n 2\0", 6)}}, "", "PING", {}},
        "@a=1\\r\\n\\s2 PING\r\n");
}

void tst_Message::neverWritesASecondLine()
{
    QFETCH(irc::Message, message);
    QTEST(message.toLine(), "line");
}

void tst_Message::returnsAnEmptyViewForAMissingParameter()
{
    const auto message = irc::Message::parse("PRIVMSG a :b c");
    QCOMPARE(message->param(0), "a");
    QCOMPARE(message->param(1), "b c");
    QVERIFY(message->param(2).isEmpty());
    QVERIFY(message->param(-1).isEmpty());
}

void tst_Message::theLastOfManyParametersIsTheRest()
{
    QByteArray line = "X";
    for (int i = 1; i <= 60; ++i)
        line += " p" + QByteArray::number(i);
    const auto message = irc::Message::parse(QByteArray(line + " :and text"));
    QVERIFY(message);
    QCOMPARE(message->params.size(), 50);
    QCOMPARE(message->params.at(48), "p49");
    QVERIFY(message->params.constLast().startsWith("p50 p51 "));
    QVERIFY(message->params.constLast().endsWith(" p60 :and text"));
    QCOMPARE(irc::Message::parse(QByteArrayView(message->toLine()).chopped(2)), message);
}

void tst_Message::splitsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<Params>("items");

    QTest::newRow("one") << QByteArray("#a") << Params{"#a"};
    QTest::newRow("several") << QByteArray("#a,#b,c") << Params{"#a", "#b", "c"};
    QTest::newRow("empty items") << QByteArray(",,#a,,#b,") << Params{"#a", "#b"};
    QTest::newRow("empty") << QByteArray() << Params{};
    QTest::newRow("commas") << QByteArray(",,,") << Params{};
}

void tst_Message::splitsLists()
{
    QFETCH(QByteArray, list);
    Params items;
    for (QByteArrayView item : irc::splitList(list))
        items.append(item.toByteArray());
    QTEST(items, "items");
}

HEARTH_TEST(tst_Message)
#include "tst_message.moc"
