// SPDX-License-Identifier: MIT
#include "server/dialect/textdialect.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

class tst_TextDialect : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void turnsTypedLinesIntoMessages_data();
    void turnsTypedLinesIntoMessages();
    void answersSomeCommandsItself_data();
    void answersSomeCommandsItself();
    void returnsTheSameForAnyPieces();
    void stripsNegotiationAndRefusesItOnce();
    void answersTheTelnetCommands();
    void editsLikeATerminal_data();
    void editsLikeATerminal();
    void splitsLongLinesBetweenCharacters();
    void rejectsLinesThatAreTooLong();
    void countsAnsweredLinesAsCommands();

    void welcomesWithDateAndTime();
    void rendersMessagesOfTheHistoryWithTheirTime();
    void rendersMessages_data();
    void rendersMessages();
    void removesTerminalControlCharacters();
    void sendsToTheRoomEnteredLast();
    void followsItsOwnNick();
    void hidesJoinsAndLeavesWhenQuiet();
    void rendersRandomMessages();

private:
    QByteArrayList typed(const QByteArray &bytes);
    QByteArray read(const QByteArray &line);

    std::unique_ptr<server::TextDialect> m_dialect;
};

void tst_TextDialect::init()
{
    m_dialect = std::make_unique<server::TextDialect>();
    read("@time=2026-11-24T18:30:05.000Z :srv 001 guest-1 :Welcome");
    read(":guest-1!telnet@host JOIN #lobby");
}

QByteArrayList tst_TextDialect::typed(const QByteArray &bytes)
{
    m_dialect->append(bytes);
    QByteArrayList lines;
    while (const auto received = m_dialect->next()) {
        if (const auto *message = std::get_if<irc::Message>(&*received))
            lines.append(message->toLine().chopped(2));
    }
    return lines;
}

QByteArray tst_TextDialect::read(const QByteArray &line)
{
    return m_dialect->encode(*irc::Message::parse(line), {});
}

void tst_TextDialect::turnsTypedLinesIntoMessages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("messages");
    const auto row = [](const char *line, const QByteArrayList &messages) {
        QTest::newRow(line) << QByteArray(line) << messages;
    };
    row("hello", {"PRIVMSG #lobby hello"});
    row("hello there", {"PRIVMSG #lobby :hello there"});
    row(" :) ", {"PRIVMSG #lobby : :) "});
    row("//who", {"PRIVMSG #lobby /who"});
    row("/nick ana", {"NICK ana"});
    row("/NICK  ana  ", {"NICK ana"});
    row("/me waves", {"PRIVMSG #lobby :\001ACTION waves\001"});
    row("/msg ana how are you", {"PRIVMSG ana :how are you"});
    row("/who", {"NAMES #lobby"});
    row("/names den", {"NAMES #den"});
    row("/join den", {"JOIN #den"});
    row("/join #den secret", {"JOIN #den secret"});
    row("/part", {"PART #lobby"});
    row("/part #den too loud", {"PART #den :too loud"});
    row("/part see you", {"PART #lobby :see you"});
    row("/part lobby see you", {"PART #lobby :see you"});
    row("   ", {});
    row("/topic", {"TOPIC #lobby"});
    row("/topic all about tea", {"TOPIC #lobby :all about tea"});
    row("/away", {"AWAY"});
    row("/away at lunch", {"AWAY :at lunch"});
    row("/list", {"LIST"});
    row("/quit", {"QUIT"});
    row("/quit good night", {"QUIT :good night"});
    row("caf\xe9", {"PRIVMSG #lobby caf\xc3\xa9"});
    row("gr\xc3\xbc\xc3\x9f dich", {"PRIVMSG #lobby :gr\xc3\xbc\xc3\x9f dich"});
    row("", {});
}

void tst_TextDialect::turnsTypedLinesIntoMessages()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, messages);
    QCOMPARE(typed(line + "\r\n"), messages);
    QCOMPARE(m_dialect->takeReplies(), QByteArray());
}

void tst_TextDialect::answersSomeCommandsItself_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("help") << QByteArray("/help") << QByteArray("/msg NAME TEXT");
    QTest::newRow("unknown") << QByteArray("/frobnicate now")
                             << QByteArray("There is no command /frobnicate.");
    QTest::newRow("slash") << QByteArray("/ hello") << QByteArray("There is no command /.");
    QTest::newRow("nick") << QByteArray("/nick") << QByteArray("You are guest-1.");
    QTest::newRow("me") << QByteArray("/me") << QByteArray("Type /me");
    QTest::newRow("msg") << QByteArray("/msg ana") << QByteArray("Type /msg");
    QTest::newRow("join") << QByteArray("/join") << QByteArray("Type /join");
    QTest::newRow("join again") << QByteArray("/join #LOBBY")
                                << QByteArray("You are now talking in");
    QTest::newRow("quiet") << QByteArray("/quiet") << QByteArray("no longer see");
}

void tst_TextDialect::answersSomeCommandsItself()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, part);
    QCOMPARE(typed(line + "\r\n"), QByteArrayList{});
    const QByteArray answer = m_dialect->takeReplies();
    QVERIFY2(answer.contains(part), answer.constData());
    QVERIFY(answer.endsWith("\r\n"));
    QCOMPARE(m_dialect->takeReplies(), QByteArray());
}

void tst_TextDialect::returnsTheSameForAnyPieces()
{
    const QByteArray stream = QByteArrayLiteral(
        "\xff\xfd\x03hi\xff\xfa\x18x\xff\xff\xff\xf0 yo\r\0a\xff\xff\r\nb\x1b[Ac\bd\n\r\n"
        "/nick x\r");
    const QByteArrayList expected = {"PRIVMSG #lobby :hi yo", "PRIVMSG #lobby a\xc3\xbf",
                                     "PRIVMSG #lobby bd", "NICK x"};
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            init();
            QByteArrayList all = typed(stream.left(first));
            all += typed(stream.mid(first, second - first));
            all += typed(stream.mid(second));
            QCOMPARE(all, expected);
            QCOMPARE(m_dialect->takeReplies(), QByteArray("\xff\xfc\x03"));
        }
    }
}

void tst_TextDialect::stripsNegotiationAndRefusesItOnce()
{
    typed("\xff\xfd\x01\xff\xfd\x01\xff\xfb\x1f\xff\xfb\x1f\xff\xfc\x05\xff\xfe\x05");
    QCOMPARE(m_dialect->takeReplies(), QByteArray("\xff\xfc\x01\xff\xfe\x1f"));
    typed("\xff\xfd\x01\xff\xfb\x1f");
    QCOMPARE(m_dialect->takeReplies(), QByteArray());
}

void tst_TextDialect::answersTheTelnetCommands()
{
    QCOMPARE(typed("oops\xff\xf4\xff\xfd\x06ok\r\n"), QByteArrayList{"PRIVMSG #lobby ok"});
    QCOMPARE(m_dialect->takeReplies(),
             QByteArray("\xff\xfb\x06")); // The answer to the timing mark.
    QCOMPARE(typed("ab\xff\xf7\xff\xf1\xff\xf2\r\n"), QByteArrayList{"PRIVMSG #lobby a"});
    QCOMPARE(typed("ab\xff\xf8zz\r\n"), QByteArrayList{"PRIVMSG #lobby zz"});
    typed("\xff\xf6\xff\xf6");
    QCOMPARE(m_dialect->takeReplies(), QByteArray("[Yes]\r\n"));
    typed("\xff\xfa" + QByteArray(5000, 'x')); // An endless subnegotiation is cut off.
    typed("\r\n");
    QCOMPARE(typed("hi\r\n"), QByteArrayList{"PRIVMSG #lobby hi"});
}

void tst_TextDialect::editsLikeATerminal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("backspace") << QByteArray("hat\b\bi\n") << QByteArrayList{"hi"};
    QTest::newRow("delete") << QByteArray("hat\x7f\x7fi\n") << QByteArrayList{"hi"};
    QTest::newRow("backspace over UTF-8")
        << QByteArray("a\xe2\x82\xac\bb\n") << QByteArrayList{"ab"};
    QTest::newRow("backspace over Latin-1") << QByteArray("a\xe9\bb\n") << QByteArrayList{"ab"};
    QTest::newRow("more backspaces than characters")
        << QByteArray("a\b\b\bb\n") << QByteArrayList{"b"};
    QTest::newRow("Ctrl+U") << QByteArray("abc\x15z\n") << QByteArrayList{"z"};
    QTest::newRow("cursor keys") << QByteArray("a\x1b[A\x1bOBb\x1b[1;5Cc\n")
                                 << QByteArrayList{"abc"};
    QTest::newRow("control bytes") << QByteArray("a\x01\x02\x07z\n") << QByteArrayList{"az"};
    QTest::newRow("tab") << QByteArray("a\tb\n") << QByteArrayList{"a b"};
    QTest::newRow("CR NUL") << QByteArrayLiteral("a\r\0b\r\0") << QByteArrayList{"a", "b"};
    QTest::newRow("CR alone") << QByteArray("a\rb\r") << QByteArrayList{"a", "b"};
    QTest::newRow("C1 controls") << QByteArray("a\xc2\x9b"
                                               "31mb\n")
                                 << QByteArrayList{"a31mb"};
}

void tst_TextDialect::editsLikeATerminal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, said);
    m_dialect->append(bytes);
    QByteArrayList texts;
    while (const auto received = m_dialect->next())
        texts.append(std::get<irc::Message>(*received).params.last());
    QCOMPARE(texts, said);
}

void tst_TextDialect::splitsLongLinesBetweenCharacters()
{
    const QByteArray text = QByteArray("\xe2\x82\xac").repeated(1000);
    m_dialect->append(QByteArray(text + "\r\n"));
    QByteArray joined;
    int pieces = 0;
    while (const auto received = m_dialect->next()) {
        const QByteArray piece = std::get<irc::Message>(*received).params.last();
        QVERIFY(piece.isValidUtf8());
        QVERIFY(piece.size() <= 350);
        joined += piece;
        ++pieces;
    }
    QCOMPARE(joined, text);
    QVERIFY(pieces > 5);
}

void tst_TextDialect::rejectsLinesThatAreTooLong()
{
    for (int i = 0; i < 64; ++i)
        QCOMPARE(typed(QByteArray(16'384, 'x')), QByteArrayList{});
    QVERIFY(m_dialect->unreadBytes() < 5000);
    QCOMPARE(typed("\r\nhi\r\n"), QByteArrayList{"PRIVMSG #lobby hi"});
    QCOMPARE(m_dialect->takeReplies(), QByteArray("That line is too long; it was not sent.\r\n"));
}

void tst_TextDialect::countsAnsweredLinesAsCommands()
{
    m_dialect->append("/help\n/help\n");
    QVERIFY(std::holds_alternative<server::AnsweredLine>(m_dialect->next().value()));
    const qsizetype once = m_dialect->takeReplies().size();
    QVERIFY(std::holds_alternative<server::AnsweredLine>(m_dialect->next().value()));
    QCOMPARE(m_dialect->takeReplies().size(), once);
    QVERIFY(!m_dialect->next());
}

void tst_TextDialect::welcomesWithDateAndTime()
{
    const QByteArray text = read("@time=2026-11-24T18:30:05.000Z :srv 001 guest-7 :Welcome");
    const QDateTime time(QDate(2026, 11, 24), QTime(18, 30, 5), Qt::UTC);
    const QByteArray shown =
        time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.at(0), QByteArray("Welcome " + shown + '\r'));
    QVERIFY(lines.at(1).startsWith("You are guest-7."));
    QVERIFY(lines.at(2).contains("/nick /me /msg /who /join"));
    QVERIFY(read(":srv 001 guest-7 :Welcome").startsWith("Welcome\r\n"));
}

void tst_TextDialect::rendersMessagesOfTheHistoryWithTheirTime()
{
    const QDateTime time(QDate(2026, 11, 24), QTime(18, 30, 5), Qt::UTC);
    const QByteArray shown =
        time.toLocalTime().toString(QStringLiteral("[yyyy-MM-dd HH:mm] ")).toLatin1();
    read(":guest-7!telnet@h JOIN #lobby");
    QCOMPARE(read("@hearth.replayed;time=2026-11-24T18:30:05.000Z :ana!a@h PRIVMSG #lobby :hello"),
             QByteArray(shown + "ana: hello\r\n"));
    QCOMPARE(read("@time=2026-11-24T18:30:05.000Z :ana!a@h PRIVMSG #lobby :hello"),
             QByteArray("ana: hello\r\n"));
}

void tst_TextDialect::rendersMessages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *line, const char *text) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(text);
    };
    row(":ana!u@h PRIVMSG #lobby :hi all", "ana: hi all");
    row(":guest-1!t@h PRIVMSG #LOBBY hi", "guest-1: hi");
    row(":ana!u@h PRIVMSG #den hi", "#den ana: hi");
    row(":ana!u@h PRIVMSG guest-1 :psst you", "[ana] psst you");
    row(":guest-1!t@h PRIVMSG ana psst", "[to ana] psst");
    row(":ana PRIVMSG #lobby :\001ACTION waves\001", "* ana waves");
    row(":ana PRIVMSG #den :\001ACTION waves\001", "#den * ana waves");
    row(":ana PRIVMSG guest-1 :\001ACTION waves\001", "[ana] * ana waves");
    row(":ana PRIVMSG #lobby :\001VERSION\001", "");
    row(":ana!u@h NOTICE #lobby :look out", "-ana- look out");
    row(":irc.host NOTICE guest-1 :the server speaks", "the server speaks");
    row(":ana!u@h JOIN #lobby", "* ana joined");
    row(":ana!u@h JOIN #den", "#den * ana joined");
    row(":ana!u@h PART #lobby", "* ana left");
    row(":ana!u@h PART #lobby :too loud", "* ana left (too loud)");
    row(":ana!u@h QUIT :Quit: ", "* ana left");
    row(":ana!u@h QUIT :Quit: good night", "* ana left (good night)");
    row(":ana!u@h QUIT :Ping timeout: 150 seconds", "* ana left (Ping timeout: 150 seconds)");
    row(":ana!u@h NICK bea", "* ana is now bea");
    row(":guest-1!t@h NICK cy", "You are now cy.");
    row(":ana KICK #lobby bea :enough", "* ana removed bea (enough)");
    row(":ana KICK #lobby guest-1 :enough", "You were removed from #lobby by ana (enough).");
    row(":ana TOPIC #lobby :tea time", "* ana set the topic: tea time");
    row(":ana TOPIC #lobby :", "* ana removed the topic");
    row(":ana MODE #lobby +o bea", "* ana made bea an operator");
    row(":ana MODE #lobby +oz bea", "* ana set mode +oz bea");
    row(":ana MODE #lobby +o", "* ana set mode +o");
    row(":guest-1 MODE guest-1 +i", "");
    row(":ana INVITE guest-1 #den", "ana invites you to #den. Type /join #den to go there.");
    row("ERROR :Closing link", "Closing link");
    row("PING x", "");
    row(":ana TAGMSG #lobby", "");
    row(":s 005 guest-1 A=B :are supported", "");
    row(":s 353 guest-1 = #lobby :@ana +bea guest-1", "In #lobby: ana, bea, guest-1");
    row(":s 366 guest-1 #lobby :End", "#lobby is empty.");
    row(":s 332 guest-1 #lobby :tea time", "Topic of #lobby: tea time");
    row(":s 331 guest-1 #lobby :No topic", "#lobby has no topic.");
    row(":s 322 guest-1 #den 3 :tea", "#den (3) tea");
    row(":s 401 guest-1 zoe :No such nick", "There is no user called zoe.");
    row(":s 432 guest-1 #x :Erroneous",
        "#x is not a valid name. Use a short one of letters, digits, "
        "- and _ that begins with a letter.");
    row(":s 433 guest-1 ana :In use", "The name ana is taken.");
    row(":s 442 guest-1 #den :Not on", "You are not in #den.");
    row(":s 475 guest-1 #den :Key", "#den needs a password: /join #den PASSWORD");
    row(":s 301 guest-1 ana :cost $1 now", "ana is away: cost $1 now");
    row(":s 372 guest-1 :- be kind", "- be kind");
    row(":s 499 guest-1 #den :Something rare", "#den Something rare");
    row(":s 422", "");
}

void tst_TextDialect::rendersMessages()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, text);
    QCOMPARE(read(line), text.isEmpty() ? text : QByteArray(text + "\r\n"));
}

void tst_TextDialect::removesTerminalControlCharacters()
{
    QCOMPARE(read(":ana PRIVMSG #lobby :\x1b[31mred\x07\x02 bold\x03"
                  "4,5 color\x0f\xc2\x9b"
                  "2J\x7f"),
             QByteArray("ana: [31mred bold color2J\r\n"));
    QCOMPARE(read(":a\x1b[2Jna!u@h JOIN #lobby"), QByteArray("* a[2Jna joined\r\n"));
    QCOMPARE(read(":ana PRIVMSG #lobby :\xff\xf4\xff\xff"),
             QByteArray("ana: \xc3\xbf\xc3\xb4\xc3\xbf\xc3\xbf\r\n")); // Not a telnet command.
}

void tst_TextDialect::sendsToTheRoomEnteredLast()
{
    QCOMPARE(read(":guest-1 JOIN #den"), QByteArray("You are in #den.\r\n"));
    QCOMPARE(typed("hi\n"), QByteArrayList{"PRIVMSG #den hi"});
    QCOMPARE(read(":ana PRIVMSG #lobby hi"), QByteArray("#lobby ana: hi\r\n"));
    QCOMPARE(typed("/join lobby\nhi\n"), QByteArrayList{"PRIVMSG #lobby hi"});
    QCOMPARE(read(":guest-1 PART #lobby"),
             QByteArray("You left #lobby. You are now talking in #den.\r\n"));
    QCOMPARE(typed("hi\n"), QByteArrayList{"PRIVMSG #den hi"});
    QCOMPARE(read(":guest-1 PART #den"), QByteArray("You left #den.\r\n"));
    m_dialect->takeReplies();
    QCOMPARE(typed("hi\n/who\n/topic x\n/part\n"), QByteArrayList{});
    QVERIFY(m_dialect->takeReplies().startsWith("You are not in a room."));
}

void tst_TextDialect::followsItsOwnNick()
{
    read(":guest-1!t@h NICK cy");
    QCOMPARE(read(":cy!t@h PRIVMSG ana hi"), QByteArray("[to ana] hi\r\n"));
    QCOMPARE(read(":guest-1!t@h JOIN #den"), QByteArray("#den * guest-1 joined\r\n"));
}

void tst_TextDialect::hidesJoinsAndLeavesWhenQuiet()
{
    typed("/quiet\n");
    QCOMPARE(read(":ana JOIN #lobby"), QByteArray());
    QCOMPARE(read(":ana QUIT x"), QByteArray());
    QCOMPARE(read(":ana PRIVMSG #lobby hi"), QByteArray("ana: hi\r\n"));
    typed("/quiet\n");
    QCOMPARE(read(":ana JOIN #lobby"), QByteArray("* ana joined\r\n"));
}

void tst_TextDialect::rendersRandomMessages()
{
    const QByteArrayList commands = {"PRIVMSG", "NOTICE", "JOIN", "PART",   "QUIT", "NICK", "KICK",
                                     "TOPIC",   "MODE",   "FAIL", "INVITE", "001",  "353",  "999"};
    const QByteArrayList values = {"",     "#lobby", "guest-1", "\x01", "\001ACTION",
                                   "\x03", "\xc2",   "\x1b[",   "a b"};
    for (const QByteArray &command : commands) {
        for (qsizetype count = 0; count < 5; ++count) {
            for (qsizetype shift = 0; shift < values.size(); ++shift) {
                irc::Message message{{}, values.at(shift), command, {}};
                for (qsizetype i = 0; i < count; ++i)
                    message.params.append(values.at((i + shift) % values.size()));
                const QByteArray text = m_dialect->encode(message, {});
                QVERIFY(text.isEmpty() || text.endsWith("\r\n"));
                QVERIFY(!text.contains('\x1b') && text.isValidUtf8());
            }
        }
    }
}

HEARTH_TEST(tst_TextDialect)
#include "tst_textdialect.moc"
