// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Replays: events of the history of a server, and messages that a bouncer kept.
class tst_Playback : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void showsEventsOfTheHistory();
    void appliesNothingOfTheHistory();
    void countsEventsOfAPage();
    void keepsAllSentencesOfAModeChange();
    void asksZncForWhatWasMissed();
    void recognisesTheBatchOfZnc();
    void recognisesLinesFromBeforeTheConnection();
    void recognisesTheReplayOfSoju();
    void showsLiveMessagesAsLive();
    void replaysOwnMessages();

private:
    void connectWith(const QByteArray &capabilities, const QByteArrayList &greeting = {});
    ChatMessage::Origin lastOrigin() const
    {
        return all<event::Shown>().constLast().message.origin;
    }
};

namespace {

QByteArray at(int second)
{
    return "time=1970-01-01T00:00:" + QByteArray::number(second).rightJustified(2, '0') + ".000Z";
}

} // namespace

/// Registers at second 30 and enters #lobby.
void tst_Playback::connectWith(const QByteArray &capabilities, const QByteArrayList &greeting)
{
    m_session->handleConnected(0);
    feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities,
          '@' + at(30) + " :h 001 ana :Welcome",
          ":h 005 ana CHANTYPES=# PREFIX=(ov)@+ CHANMODES=b,k,l,imnt CHATHISTORY=3 :are supported",
          ":h 422 ana :No MOTD"},
         30'000);
    feed(greeting, 30'000);
    feed({":ana!ana@host JOIN #lobby", ":h 353 ana = #lobby :ana @sam", ":h 366 ana #lobby :End"},
         30'000);
    forget();
}

void tst_Playback::showsEventsOfTheHistory()
{
    connectWith("batch draft/chathistory draft/event-playback message-tags server-time");
    m_session->requestMissed("#lobby", 0, 31'000);
    forget();
    feed({":h BATCH +1 chathistory #lobby", "@batch=1;" + at(1) + " :tom!t@h JOIN #lobby",
          "@batch=1;" + at(2) + " :tom!t@h NICK tim",
          "@batch=1;" + at(3) + " :sam!s@h TOPIC #lobby :Tea",
          "@batch=1;" + at(4) + " :sam!s@h MODE #lobby +v tim",
          "@batch=1;" + at(5) + " :sam!s@h KICK #lobby tim :enough",
          "@batch=1;" + at(6) + " :zoe!z@h PART #lobby :bye",
          "@batch=1;" + at(7) + " :zoe!z@h QUIT :gone",
          "@batch=1;" + at(8) + " :sam!s@h REDACT #lobby m1 :spam",
          "@batch=1;" + at(9) + " :sam!s@h TAGMSG #lobby", ":h BATCH -1"},
         31'000);
    QCOMPARE(
        texts(),
        (QStringList{u"#lobby|tom|%1 joined"_s, u"#lobby|tom|%1 is now called tim"_s,
                     u"#lobby|sam|%1 set the topic: Tea"_s, u"#lobby|sam|%1 gave voice to tim"_s,
                     u"#lobby|sam|%1 removed tim (enough)"_s, u"#lobby|zoe|%1 left (bye)"_s,
                     u"#lobby|zoe|%1 went offline (gone)"_s}));
    for (const event::Shown &shown : all<event::Shown>()) {
        const bool isShownAlways =
            shown.message.text.contains(u"topic"_s) || shown.message.text.contains(u"removed"_s);
        QCOMPARE(shown.message.kind,
                 isShownAlways ? ChatMessage::Kind::Info : ChatMessage::Kind::Event);
        QCOMPARE(shown.message.origin, ChatMessage::Origin::History);
        QVERIFY(shown.page != 0);
    }
}

void tst_Playback::appliesNothingOfTheHistory()
{
    connectWith("batch draft/chathistory draft/event-playback message-tags server-time");
    feed({":h BATCH +1 chathistory #lobby", "@batch=1 :ana!a@h PART #lobby",
          "@batch=1 :ana!a@h NICK anna", "@batch=1 :sam!s@h KICK #lobby ana",
          "@batch=1 :sam!s@h TOPIC #lobby :old", "@batch=1 :tom!t@h JOIN #lobby",
          "@batch=1 :sam!s@h MODE #lobby -o sam", "@batch=1 :sam!s@h QUIT", ":h BATCH -1"});
    QCOMPARE(m_session->nick(), u"ana"_s);
    QVERIFY(m_session->remembersRoom("#lobby"));
    QCOMPARE(all<event::RoomLeft>().size(), 0);
    QCOMPARE(all<event::TopicSet>().size(), 0);
    QCOMPARE(all<event::MembersChanged>().size(), 0);
    QCOMPARE(all<event::Presence>().size(), 0);
    QCOMPARE(all<event::Renamed>().size(), 0);
}

void tst_Playback::countsEventsOfAPage()
{
    connectWith("batch draft/chathistory draft/event-playback message-tags server-time");
    m_session->requestMissed("#lobby", 500, 31'000);
    forget();
    feed({":h BATCH +1 chathistory #lobby", "@batch=1;msgid=a;" + at(5) + " :tom!t@h JOIN #lobby",
          "@batch=1;msgid=b;" + at(6) + " :tom!t@h PRIVMSG #lobby :hi",
          "@batch=1;msgid=c;" + at(7) + " :tom!t@h PART #lobby", ":h BATCH -1"},
         31'000);
    QCOMPARE(m_lines, QList<QByteArray>{"CHATHISTORY BEFORE #lobby msgid=a 3\r\n"});
    QCOMPARE(lastOrigin(), ChatMessage::Origin::Missed);
}

void tst_Playback::keepsAllSentencesOfAModeChange()
{
    connectWith("batch message-tags server-time");
    feed({"@msgid=m1 :sam!s@h MODE #lobby +mi"});
    const auto shown = all<event::Shown>();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().message.id, u"m1"_s);
    QCOMPARE(shown.last().message.id, QString()); // each message id is unique
}

void tst_Playback::asksZncForWhatWasMissed()
{
    connectWith("batch server-time znc.in/playback");
    QVERIFY(m_session->hasPlayback());
    m_session->requestMissed({}, 12'345, 31'000);
    QCOMPARE(m_lines, QList<QByteArray>{"PRIVMSG *playback :PLAY * 12\r\n"});
    forget();
    m_session->requestMissed("#lobby", 12'345, 31'000); // included above
    QCOMPARE(m_lines, QList<QByteArray>());
    feed({":*playback!znc@znc.in PRIVMSG ana :Unknown command"});
    QCOMPARE(texts(), QStringList());
}

void tst_Playback::recognisesTheBatchOfZnc()
{
    connectWith("batch server-time znc.in/playback");
    feed({":znc.in BATCH +42 znc.in/playback #lobby",
          "@batch=42;" + at(20) + " :tom!t@h PRIVMSG #lobby :while you were away",
          ":znc.in BATCH -42"},
         31'000);
    QCOMPARE(texts(), QStringList{u"#lobby|tom|while you were away"_s});
    QCOMPARE(lastOrigin(), ChatMessage::Origin::History);
    QCOMPARE(all<event::Shown>().constLast().message.timeMs, 20'000);
}

void tst_Playback::recognisesLinesFromBeforeTheConnection()
{
    connectWith("server-time");
    feed({'@' + at(29) + " :tom!t@h PRIVMSG #lobby :before",
          '@' + at(10) + " :tom!t@h PRIVMSG ana :in private"},
         31'000);
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|before"_s, u"tom|tom|in private"_s}));
    for (const event::Shown &shown : all<event::Shown>())
        QCOMPARE(shown.message.origin, ChatMessage::Origin::History);
}

void tst_Playback::recognisesTheReplayOfSoju()
{
    connectWith("batch message-tags server-time soju.im/bouncer-networks");
    feed({":soju BATCH +abc chathistory #lobby",
          "@batch=abc;" + at(3) + " :tom!t@h PRIVMSG #lobby :backlog", ":soju BATCH -abc"},
         31'000);
    QCOMPARE(lastOrigin(), ChatMessage::Origin::History);
}

void tst_Playback::showsLiveMessagesAsLive()
{
    connectWith("server-time");
    feed({'@' + at(31) + " :tom!t@h PRIVMSG #lobby :now"}, 31'000);
    QCOMPARE(lastOrigin(), ChatMessage::Origin::Live);
    feed({":tom!t@h PRIVMSG #lobby :without a time"}, 31'000);
    QCOMPARE(lastOrigin(), ChatMessage::Origin::Live);
}

void tst_Playback::replaysOwnMessages()
{
    connectWith("batch echo-message server-time znc.in/playback");
    feed({":znc.in BATCH +42 znc.in/playback tom",
          "@batch=42;" + at(20) + " :ana!a@h PRIVMSG tom :said elsewhere", ":znc.in BATCH -42"},
         31'000);
    QCOMPARE(texts(), QStringList{u"tom|ana|said elsewhere"_s});
    QVERIFY(all<event::Shown>().constLast().message.own);
}

HEARTH_LOOP_TEST(tst_Playback)
#include "tst_playback.moc"
