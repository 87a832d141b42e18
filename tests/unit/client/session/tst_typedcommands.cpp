// SPDX-License-Identifier: MIT
#include "client/session/session.h"
#include "client/session/typedcommands.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

class tst_TypedCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void translatesCommandsToLines_data();
    void translatesCommandsToLines();
    void explainsInvalidCommands_data();
    void explainsInvalidCommands();
    void reportsAMissingConnection();
    void emitsWindowCommands();
    void sendsPastedLinesAsText();
    void forgetsARoomItHasAlreadyLeft();
    void showsARoomThatItHasJoined();
    void removesCtcpMarksFromTypedText();
    void boundsAHugePaste();
    void rejectsATooLongRoomName();
    void showsAnswersAsSentences_data();
    void showsAnswersAsSentences();
    void joinsOnceConnected();
    void doesNotSwitchTheViewForAMessageToAnother();
    void refusesAMessageToARoomItHasNotJoined();
    void showsANoticeOnce();
    void listsEveryCommandInHelp();
    void showsNamesOnlyOnRequest();
    void rejectsCommandsTooLongForALine_data();
    void rejectsCommandsTooLongForALine();
    void ignoresInvalidChannelTypes_data();
    void ignoresInvalidChannelTypes();

private:
    void online();
    void feed(const QByteArray &line);
    QStringList infos(ChatMessage::Kind kind) const;

    std::unique_ptr<Session> m_session;
    QList<QByteArray> m_lines;
    QList<SessionEvent> m_events;
};

void tst_TypedCommands::init()
{
    m_session = std::make_unique<Session>(u"ana"_s);
    connect(m_session.get(), &Session::linesReady, this,
            [this](const QList<QByteArray> &lines) { m_lines += lines; });
    connect(m_session.get(), &Session::eventsReady, this,
            [this](const QList<SessionEvent> &events) { m_events += events; });
    m_lines.clear();
    m_events.clear();
}

void tst_TypedCommands::online()
{
    m_session->handleConnected(0);
    feed(":h 001 ana :Welcome");
    feed(":h 422 ana :No MOTD");
    feed(":ana!a@h JOIN #r");
    feed(":h 353 ana = #r :ana @tom");
    feed(":h 366 ana #r :End");
    m_lines.clear();
    m_events.clear();
}

void tst_TypedCommands::feed(const QByteArray &line)
{
    m_session->receive({irc::Message::parse(line).value()}, 1'000);
}

QStringList tst_TypedCommands::infos(ChatMessage::Kind kind) const
{
    QStringList found;
    for (const SessionEvent &event : m_events) {
        if (const auto *shown = std::get_if<event::Shown>(&event);
            shown && shown->message.kind == kind)
            found.append(shown->message.text);
    }
    return found;
}

void tst_TypedCommands::translatesCommandsToLines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("text") << u"hello you"_s << QByteArray("PRIVMSG #r :hello you\r\n");
    QTest::newRow("a text with a slash")
        << u"//join me"_s << QByteArray("PRIVMSG #r :/join me\r\n");
    QTest::newRow("oper") << u"/oper boss open sesame"_s
                          << QByteArray("OPER boss :open sesame\r\n");
    QTest::newRow("kill") << u"/kill tom spam and more"_s
                          << QByteArray("KILL tom :spam and more\r\n");
    QTest::newRow("uban") << u"/uban ADD 192.0.2.0/24 1d :no trolls"_s
                          << QByteArray("UBAN ADD 192.0.2.0/24 1d :no trolls\r\n");
    QTest::newRow("samode") << u"/samode #r +qr ana"_s << QByteArray("SAMODE #r +qr ana\r\n");
    QTest::newRow("sajoin") << u"/sajoin #den"_s << QByteArray("SAJOIN #den\r\n");
    QTest::newRow("wallops") << u"/wallops tea is ready"_s
                             << QByteArray("WALLOPS :tea is ready\r\n");
    QTest::newRow("rehash") << u"/rehash"_s << QByteArray("REHASH\r\n");
    QTest::newRow("who") << u"/who #r o"_s << QByteArray("WHO #r o\r\n");
    QTest::newRow("whowas") << u"/whowas tom"_s << QByteArray("WHOWAS tom\r\n");
    QTest::newRow("motd") << u"/motd"_s << QByteArray("MOTD\r\n");
    QTest::newRow("join") << u"/join #x"_s << QByteArray("JOIN #x\r\n");
    QTest::newRow("join, any case") << u"/JOIN #x"_s << QByteArray("JOIN #x\r\n");
    QTest::newRow("join without a prefix") << u"/join x"_s << QByteArray("JOIN #x\r\n");
    QTest::newRow("join with a key") << u"/join #x secret"_s << QByteArray("JOIN #x secret\r\n");
    QTest::newRow("part") << u"/part"_s << QByteArray("PART #r\r\n");
    QTest::newRow("part with a reason")
        << u"/part so long,  all"_s << QByteArray("PART #r :so long,  all\r\n");
    QTest::newRow("msg") << u"/msg tom hi  there"_s << QByteArray("PRIVMSG tom :hi  there\r\n");
    QTest::newRow("query with text") << u"/query tom hi"_s << QByteArray("PRIVMSG tom hi\r\n");
    QTest::newRow("me") << u"/me waves"_s
                        << QByteArray("PRIVMSG #r :\x01"
                                      "ACTION waves\x01\r\n");
    QTest::newRow("nick") << u"/nick anna"_s << QByteArray("NICK anna\r\n");
    QTest::newRow("topic") << u"/topic the new one"_s << QByteArray("TOPIC #r :the new one\r\n");
    QTest::newRow("topic of another room") << u"/topic #x new"_s << QByteArray("TOPIC #x new\r\n");
    QTest::newRow("away") << u"/away at lunch"_s << QByteArray("AWAY :at lunch\r\n");
    QTest::newRow("whois") << u"/whois tom"_s << QByteArray("WHOIS tom\r\n");
    QTest::newRow("list") << u"/list"_s << QByteArray("LIST\r\n");
    QTest::newRow("invite") << u"/invite tom"_s << QByteArray("INVITE tom #r\r\n");
    QTest::newRow("kick") << u"/kick tom enough now"_s << QByteArray("KICK #r tom :enough now\r\n");
    QTest::newRow("mode of this room") << u"/mode +o tom"_s << QByteArray("MODE #r +o tom\r\n");
    QTest::newRow("mode of oneself") << u"/mode ana +i"_s << QByteArray("MODE ana +i\r\n");
    QTest::newRow("names") << u"/names"_s << QByteArray("NAMES #r\r\n");
    QTest::newRow("raw") << u"/raw PRIVMSG #r :as it is"_s
                         << QByteArray("PRIVMSG #r :as it is\r\n");
}

void tst_TypedCommands::translatesCommandsToLines()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, line);
    online();
    m_session->type("#r", typed, 0);
    QVERIFY(!m_lines.isEmpty());
    QCOMPARE(m_lines.first(), line);
    QVERIFY(infos(ChatMessage::Kind::Error).isEmpty());
}

void tst_TypedCommands::explainsInvalidCommands_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such command") << QByteArray("#r") << u"/jion #x"_s << u"no command /jion"_s;
    QTest::newRow("too few parameters") << QByteArray("#r") << u"/msg tom"_s << u"/msg NICK TEXT"_s;
    QTest::newRow("outside of a room")
        << QByteArray() << u"/topic x"_s << u"Use this command in a room"_s;
    QTest::newRow("no nick") << QByteArray("#r") << u"/kick #r"_s << u"Usage: /kick"_s;
    QTest::newRow("no recipient") << QByteArray() << u"hello"_s << u"No one can read this"_s;
    QTest::newRow("raw, not a line")
        << QByteArray("#r") << u"/raw :only-a-source"_s << u"not a valid IRC line"_s;
}

void tst_TypedCommands::explainsInvalidCommands()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    online();
    m_session->type(target, typed, 0);
    QVERIFY(m_lines.isEmpty());
    const QStringList errors = infos(ChatMessage::Kind::Error);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.first().contains(words), qPrintable(errors.first()));
}

void tst_TypedCommands::reportsAMissingConnection()
{
    m_session->type("#r", u"/whois tom"_s, 0);
    QCOMPARE(infos(ChatMessage::Kind::Error),
             (QStringList{u"Not connected: /whois was not sent."_s}));
}

void tst_TypedCommands::emitsWindowCommands()
{
    online();
    using Kind = event::WindowCommand::Kind;
    const QList<std::pair<QString, std::pair<Kind, QByteArray>>> rows{
        {u"/query tom"_s, {Kind::Show, "tom"}},
        {u"/clear"_s, {Kind::Clear, "#r"}},
        {u"/quit"_s, {Kind::Quit, {}}},
        {u"/disconnect"_s, {Kind::Disconnect, {}}},
        {u"/connect pi"_s, {Kind::Connect, "pi"}},
        {u"/part"_s, {Kind::Close, "#r"}}};
    for (const auto &[typed, expected] : rows) {
        m_events.clear();
        m_session->type("#r", typed, 0);
        QCOMPARE(m_events.size(), 1);
        const auto command = std::get<event::WindowCommand>(m_events.first());
        QCOMPARE(command.kind, expected.first);
        QCOMPARE(command.kind == Kind::Connect ? command.address.toUtf8() : command.target,
                 expected.second);
    }
}

void tst_TypedCommands::sendsPastedLinesAsText()
{
    online();
    m_session->type("#r", u"//one\n/join #x"_s, 7);
    QVERIFY(m_lines.contains("PRIVMSG #r //one\r\n"));
    QVERIFY(m_lines.contains("PRIVMSG #r :/join #x\r\n"));
}

void tst_TypedCommands::forgetsARoomItHasAlreadyLeft()
{
    online();
    feed(":tom!t@h KICK #r ana :out");
    m_lines.clear();
    m_session->type("#r", u"/part"_s, 7);
    QCOMPARE(m_lines, QList<QByteArray>());
    QVERIFY(!m_session->remembersRoom("#r"));
}

void tst_TypedCommands::showsARoomThatItHasJoined()
{
    online();
    m_session->type("#r", u"/join #R"_s, 7);
    QCOMPARE(m_lines, QList<QByteArray>());
    QCOMPARE(m_events.size(), 1);
    const auto *command = std::get_if<event::WindowCommand>(&m_events.first());
    QVERIFY(command);
    QCOMPARE(command->kind, event::WindowCommand::Kind::Show);
    QCOMPARE(command->target, QByteArray("#r"));
}

void tst_TypedCommands::removesCtcpMarksFromTypedText()
{
    online();
    m_session->type("#r", u"\x01VERSION\x01"_s, 7);
    QCOMPARE(m_lines.first(), "PRIVMSG #r VERSION\r\n");
}

void tst_TypedCommands::boundsAHugePaste()
{
    online();
    m_session->type("#r", QString(300'000, u'x'), 7);
    qsizetype length = 0;
    for (const SessionEvent &event : std::as_const(m_events)) {
        if (const auto *shown = std::get_if<event::Shown>(&event); shown && shown->message.own)
            length += shown->message.text.size();
    }
    QCOMPARE(length, 256 * 1024);
    QCOMPARE(infos(ChatMessage::Kind::Error).size(), 1); // It reports that the text was truncated.
}

void tst_TypedCommands::rejectsATooLongRoomName()
{
    online();
    m_session->type("#r", u"/join #"_s + QString(300, u'x'), 7);
    QCOMPARE(m_lines, QList<QByteArray>());
    QCOMPARE(infos(ChatMessage::Kind::Error), QStringList{u"That name is too long for a room."_s});
    QVERIFY(!m_session->remembersRoom("#" + QByteArray(300, 'x')));
}

void tst_TypedCommands::showsAnswersAsSentences_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &typed, const char *answer,
                        const QString &sentence) {
        QTest::newRow(name) << typed << QByteArray(answer) << sentence;
    };
    row("who it is", u"/whois tom"_s, ":h 311 ana tom t host * :Tom", u"tom is t@host (Tom)"_s);
    row("which server", u"/whois tom"_s, ":h 312 ana tom irc.test :A server",
        u"tom is on irc.test (A server)"_s);
    row("which account", u"/whois tom"_s, ":h 330 ana tom Thomas :is logged in as",
        u"tom is logged in as Thomas"_s);
    row("which address", u"/whois tom"_s, ":h 338 ana tom t@192.0.2.7 192.0.2.7 :Actual IP",
        u"tom is connected from 192.0.2.7"_s);
    row("an address in words", u"/whois tom"_s, ":h 338 ana tom :is actually t@192.0.2.7",
        u"tom is actually t@192.0.2.7"_s);
    row("nobody", u"/whois bob"_s, ":h 401 ana bob :No such nick", u"bob is not online."_s);
    row("own modes", u"/mode ana"_s, ":h 221 ana +iZ", u"Your modes: +iZ"_s);
    row("an operator", u"/oper a b"_s, ":h 381 ana :You are now an IRC operator",
        u"You are now an operator of the server."_s);
    row("a ban", u"/mode +b"_s, ":h 367 ana #r bob!*@* sam 5",
        u"Banned from #r: bob!*@* (by sam)"_s);
    row("no bans", u"/mode +b"_s, ":h 368 ana #r :End of channel ban list",
        u"No one is banned from #r."_s);
    row("not an operator", u"/topic x"_s, ":h 482 ana #r :You're not channel operator",
        u"Only operators of #r can do that."_s);
    row("already there", u"/invite tom"_s, ":h 443 ana tom #r :is already on channel",
        u"tom is already in #r."_s);
    row("a numeric of its own", u"/whois tom"_s, ":h 599 ana tom :does odd things",
        u"tom: does odd things"_s);
}

void tst_TypedCommands::showsAnswersAsSentences()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    online();
    m_session->type("#r", typed, 0);
    feed(answer);
    QCOMPARE(infos(ChatMessage::Kind::Info) + infos(ChatMessage::Kind::Error),
             QStringList{sentence});
}

void tst_TypedCommands::doesNotSwitchTheViewForAMessageToAnother()
{
    online();
    m_session->type("#r", u"/msg tom hello there"_s, 0);
    for (const SessionEvent &event : std::as_const(m_events))
        QVERIFY(!std::holds_alternative<event::WindowCommand>(event));
    QCOMPARE(infos(ChatMessage::Kind::Text), QStringList{u"hello there"_s});
    QCOMPARE(infos(ChatMessage::Kind::Info), QStringList{u"To tom: hello there"_s});
}

void tst_TypedCommands::refusesAMessageToARoomItHasNotJoined()
{
    online();
    m_session->type("#r", u"/msg #elsewhere hello"_s, 0);
    QVERIFY(m_lines.isEmpty());
    QCOMPARE(infos(ChatMessage::Kind::Text), QStringList());
    QCOMPARE(infos(ChatMessage::Kind::Error),
             QStringList{u"You are not in #elsewhere; nothing was sent. Use /join #elsewhere "
                         u"to join."_s});
}

void tst_TypedCommands::showsANoticeOnce()
{
    online();
    m_session->type("#r", u"/notice tom hi"_s, 0);
    const bool hasEcho = infos(ChatMessage::Kind::Info).isEmpty();
    feed(":ana!a@h NOTICE tom :hi");
    QCOMPARE(infos(ChatMessage::Kind::Info).size() + infos(ChatMessage::Kind::Notice).size(),
             hasEcho ? 1 : 2);
}

void tst_TypedCommands::joinsOnceConnected()
{
    m_session->type({}, u"/join #later"_s, 0);
    QVERIFY(m_lines.isEmpty());
    m_session->handleConnected(0);
    feed(":h 001 ana :Welcome");
    feed(":h 422 ana :No MOTD");
    QCOMPARE(m_lines.constLast(), "JOIN #later\r\n");
}

void tst_TypedCommands::listsEveryCommandInHelp()
{
    m_session->type({}, u"/help"_s, 0);
    const QString help = infos(ChatMessage::Kind::Info).join(u'\n');
    for (const TypedCommand &command : typedCommands())
        QVERIFY(help.contains(u'/' + QLatin1String(command.name)));
}

void tst_TypedCommands::showsNamesOnlyOnRequest()
{
    online();
    feed(":h 353 ana = #r :ana @tom");
    feed(":h 366 ana #r :End");
    QVERIFY(infos(ChatMessage::Kind::Info).isEmpty());
    m_session->type("#r", u"/names"_s, 0);
    feed(":h 353 ana = #r :ana @tom");
    feed(":h 366 ana #r :End");
    QCOMPARE(infos(ChatMessage::Kind::Info), (QStringList{u"In #r: @tom, ana"_s}));
}

void tst_TypedCommands::rejectsCommandsTooLongForALine_data()
{
    QTest::addColumn<QString>("line");
    const QString longWord(600, u'x');
    for (const QString &command : {u"/join "_s, u"/nick "_s, u"/topic "_s, u"/kick tom "_s,
                                   u"/away "_s, u"/notice tom "_s, u"/raw WHO "_s, u"/whois "_s})
        QTest::newRow(qPrintable(command)) << command + longWord;
    QTest::newRow("/msg") << u"/msg "_s + longWord + u" hello"_s;
}

void tst_TypedCommands::rejectsCommandsTooLongForALine()
{
    QFETCH(QString, line);
    online();
    m_session->type("#r", line, 1);
    QVERIFY2(m_lines.isEmpty() || m_lines.first().startsWith("PING "),
             m_lines.value(0).constData());
    bool reported = !infos(ChatMessage::Kind::Error).isEmpty();
    for (const SessionEvent &event : std::as_const(m_events)) {
        if (const auto *delivered = std::get_if<event::Delivered>(&event))
            reported = reported || delivered->delivery == ChatMessage::Delivery::Failed;
    }
    QVERIFY(reported);
    // The next connection registers as usual.
    m_session->handleDisconnected(0, 2);
    m_lines.clear();
    m_session->handleConnected(3);
    QCOMPARE(m_lines.value(1), QByteArray("NICK ana\r\n"));
}

void tst_TypedCommands::ignoresInvalidChannelTypes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none at all") << QByteArray("CHANTYPES=");
    QTest::newRow("letters") << QByteArray("CHANTYPES=abc");
}

void tst_TypedCommands::ignoresInvalidChannelTypes()
{
    QFETCH(QByteArray, token);
    m_session->handleConnected(0);
    feed(":h 001 ana :Welcome");
    feed(":h 005 ana " + token + " :are supported");
    feed(":h 422 ana :No MOTD");
    m_session->type({}, u"/join #r"_s, 1);
    QCOMPARE(m_lines.last(), QByteArray("JOIN #r\r\n"));
    QVERIFY(!m_session->isRoomName("ana"));
}

HEARTH_TEST(tst_TypedCommands)
#include "tst_typedcommands.moc"
