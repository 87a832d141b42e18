// SPDX-License-Identifier: MIT
#include "server/dialect/textdialect.h"
#include "tests/support/hubfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::ClientId;
using test::HubFixture;

/// A user at a terminal reads sentences in a conversation with the hub.
class tst_TextRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answersInSentences_data();
    void answersInSentences();
    void showsWhatOtherUsersDo_data();
    void showsWhatOtherUsersDo();
    void confirmsAQuit();
    void reportsAKickAndAKill();
    void neverShowsANumericAsSuch();

private:
    QByteArray readBy(ClientId client);
    QByteArray typed(const QByteArray &line);
    void say(const QByteArrayList &lines);

    std::unique_ptr<HubFixture> m_fixture;
    server::TextDialect m_dialect;
    ClientId m_guest = 0;
    ClientId m_ana = 0;
};

/// Returns the text from the hub to the guest.
QByteArray tst_TextRoom::readBy(ClientId client)
{
    QByteArray text;
    for (const QByteArray &line : m_fixture->take(client)) {
        if (const auto message = irc::Message::parse(line))
            text += m_dialect.encode(*message, {});
    }
    return text;
}

QByteArray tst_TextRoom::typed(const QByteArray &line)
{
    m_dialect.append(QByteArray(line + "\r\n"));
    while (const auto received = m_dialect.next()) {
        if (const auto *message = std::get_if<irc::Message>(&*received))
            m_fixture->apply({server::MessageReceived{m_guest, *message}});
    }
    return m_dialect.takeReplies() + readBy(m_guest);
}

/// Sends lines from ana.
void tst_TextRoom::say(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        m_fixture->send(m_ana, line);
}

void tst_TextRoom::init()
{
    m_fixture = std::make_unique<HubFixture>();
    m_dialect = server::TextDialect();
    m_ana = m_fixture->connectClient();
    m_fixture->apply({server::OwnerTokenIssued{server::OwnerTokens::hashOf("7fab")}});
    say({"NICK ana", "USER ana 0 * :Ana", "OWNER 7fab", "JOIN #lobby",
         "TOPIC #lobby :All about tea"});
    m_guest = m_fixture->connectClient(server::DialectKind::Text);
    const QByteArray welcome = readBy(m_guest);
    QVERIFY2(welcome.contains("You are guest-1. Type a message and press Enter to send it.\r\n"
                              "Commands: /nick "),
             welcome.constData());
    for (const QByteArray &line : welcome.split('\n'))
        QVERIFY2(line.trimmed().size() < 80, line.constData()); // The width of a terminal.
    QVERIFY2(welcome.endsWith("You are in #lobby.\r\nTopic of #lobby: All about tea\r\n"
                              "In #lobby: ana, guest-1\r\n"),
             welcome.constData());
}

void tst_TextRoom::answersInSentences_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArrayList &before, const char *line,
                        const char *answer) {
        QTest::newRow(name) << before << QByteArray(line) << QByteArray(answer) + "\r\n";
    };
    row("a message is echoed", {}, "hello", "guest-1: hello");
    row("an action", {}, "/me waves", "* guest-1 waves");
    row("a message to one user", {}, "/msg ana hi", "[to ana] hi");
    row("a message to an unknown user", {}, "/msg bob hi", "There is no user called bob.");
    row("a message to an unknown room", {}, "/msg #den hi", "There is no room #den.");
    row("a message to a room from outside", {"JOIN #den"}, "/msg #den hi",
        "You may not speak in #den.");
    row("a message to a user who is away", {"AWAY :lunch"}, "/msg ana hi",
        "[to ana] hi\r\nana is away: lunch");
    row("a message to a user who requires accounts", {"MODE ana +R"}, "/msg ana hi",
        "ana accepts messages only from users with an account.");
    row("a message to all users", {}, "/msg $irc.test hi", "Only server operators may do that.");
    row("moderated", {"MODE #lobby +m"}, "hello", "You may not speak in #lobby.");
    row("another name", {}, "/nick bob", "You are now bob.");
    row("a name in use", {}, "/nick ana", "The name ana is taken.");
    row("a name that looks like another", {}, "/nick an\xc4\x83", "You are now an\xc4\x83.");
    row("an invalid name", {}, "/nick 7up",
        "7up is not a valid name. Use a short one of letters, digits, - and _ that begins with a "
        "letter.");
    row("a name reserved for guests", {}, "/nick guest-9", "The name guest-9 is taken.");
    row("a room", {}, "/join den", "You are in #den.\r\nIn #den: guest-1");
    row("several rooms", {}, "/join a,b", "Enter one room at a time: /join #lobby");
    row("full", {"JOIN #den", "MODE #den +l 1"}, "/join den", "#den is full.");
    row("by invitation only", {"JOIN #den", "MODE #den +i"}, "/join den",
        "You need an invitation to enter #den.");
    row("banned", {"JOIN #den", "MODE #den +b guest-1"}, "/join den", "You are banned from #den.");
    row("with a password", {"JOIN #den", "MODE #den +k x"}, "/join den",
        "#den needs a password: /join #den PASSWORD");
    row("for users with an account", {"JOIN #den", "MODE #den +R"}, "/join den",
        "Only users with an account may enter #den.");
    row("leaving", {}, "/part", "You left #lobby.");
    row("leaving a room by its plain name", {}, "/part lobby", "You left #lobby.");
    row("leaving a room without being in it", {"JOIN #den"}, "/part #den", "You are not in #den.");
    row("leaving an unknown room", {}, "/part #den", "There is no room #den.");
    row("the topic", {}, "/topic", "Topic of #lobby: All about tea");
    row("no topic", {"TOPIC #lobby :"}, "/topic", "#lobby has no topic.");
    row("a topic without permission", {}, "/topic mine", "Only an operator of #lobby may do that.");
    row("a topic with permission", {"MODE #lobby -t"}, "/topic mine",
        "* guest-1 set the topic: mine");
    row("who is here", {}, "/who", "In #lobby: ana, guest-1");
    row("who is in an empty room", {}, "/who den", "#den is empty.");
    row("who is in a secret room", {"JOIN #den", "MODE #den +s"}, "/who den", "#den is empty.");
    row("which rooms", {}, "/list", "#lobby (2) All about tea\r\nType /join ROOM to enter one.");
    row("away", {}, "/away lunch", "You are away.");
    row("back", {}, "/away", "You are back.");
}

void tst_TextRoom::answersInSentences()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArray, line);
    say(before);
    readBy(m_guest);
    QTEST(typed(line), "answer");
}

void tst_TextRoom::showsWhatOtherUsersDo_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("quietToo");
    const auto row = [](const char *name, const QByteArrayList &lines, const char *text,
                        bool quietToo) {
        QTest::newRow(name) << lines << QByteArray(text) + "\r\n" << quietToo;
    };
    row("speaking", {"PRIVMSG #lobby hello"}, "ana: hello", true);
    row("leaving", {"PART #lobby :bye"}, "* ana left (bye)", false);
    row("leaving the server", {"QUIT"}, "* ana left", false);
    row("leaving the server with a reason", {"QUIT :good night"}, "* ana left (good night)", false);
    row("coming back", {"PART #lobby", "JOIN #lobby"},
        "* ana left\r\n* ana joined\r\n* irc.test made ana an owner", false);
    row("another name", {"NICK bea"}, "* ana is now bea", false);
    row("a topic", {"TOPIC #lobby :Coffee"}, "* ana set the topic: Coffee", true);
    row("an invitation", {"JOIN #den", "INVITE guest-1 #den"},
        "ana invites you to #den. Type /join #den to go there.", true);
    row("a mode", {"MODE #lobby +m"}, "* ana let only users with permission speak", false);
    row("several modes", {"MODE #lobby +oi-t guest-1"},
        "* ana made guest-1 an operator, closed the room to users without an invitation, let "
        "everyone "
        "set the topic",
        false);
    row("modes with their parameters", {"MODE #lobby +kl tea 12", "MODE #lobby -kl+b tea bob"},
        "* ana set the room's password to tea, limited the room to 12 members\r\n"
        "* ana removed the room's password, removed the member limit, banned bob!*@*",
        false);
    row("a private message", {"PRIVMSG guest-1 psst"}, "[ana] psst", true);
}

void tst_TextRoom::showsWhatOtherUsersDo()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, text);
    QFETCH(bool, quietToo);
    say(lines);
    QCOMPARE(readBy(m_guest), text);
    init();
    typed("/quiet");
    say(lines);
    QCOMPARE(readBy(m_guest), quietToo ? text : QByteArray());
}

void tst_TextRoom::confirmsAQuit()
{
    QCOMPARE(typed("/quit good night"), QByteArray("Goodbye.\r\n"));
    QVERIFY(m_fixture->take(m_ana).constLast().endsWith("QUIT :Quit: good night"));
}

void tst_TextRoom::reportsAKickAndAKill()
{
    say({"KICK #lobby guest-1 :enough"});
    QCOMPARE(readBy(m_guest), QByteArray("You were removed from #lobby by ana (enough).\r\n"));
    QCOMPARE(typed("hello"),
             QByteArray("You are not in a room. Type /join ROOM, for example /join #lobby.\r\n"));
    m_fixture->answers().addOperator("boss", "sesame");
    say({"OPER boss sesame", "KILL guest-1 :spam"});
    QCOMPARE(readBy(m_guest), QByteArray("Killed (ana (spam))\r\n"));
}

/// Each numeric, with hostile parameters, is shown as one line that does not begin with its digits.
void tst_TextRoom::neverShowsANumericAsSuch()
{
    for (int numeric = 2; numeric < 1000; ++numeric) {
        const QByteArray code = QByteArray::number(numeric).rightJustified(3, '0');
        const QByteArray text = m_dialect.encode(
            irc::Message{{}, "irc.test", code, {"guest-1", "x\r\ny", "", "z"}}, {});
        QVERIFY2(!text.startsWith(code), text.constData());
        QVERIFY2(text.count('\n') <= 1 && !text.contains("guest-1 "), text.constData());
    }
}

HEARTH_TEST(tst_TextRoom)
#include "tst_textroom.moc"
