// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace client;

/// The state of a new connection, and what it keeps of the previous one.
class tst_Reconnect : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }

    void joinsARequestedRoom();
    void repeatsWho();
    void restartsTheNickFallbacks();
    void reportsARefusalOnEachConnection();
    void forgetsTheFeaturesOfThePreviousServer();
    void showsAnswersOnlyForThisConnection();
    void boundsTheNumberOfRememberedQuestions();
    void sendsNickOnlyForAnotherNick();

private:
    /// Disconnects, forgets the lines and events so far, and connects again.
    void reconnect()
    {
        m_session->handleDisconnected(100, 5);
        forget();
        m_session->handleConnected(6);
    }
    static QByteArray labelOf(const QByteArray &line)
    {
        const auto message = irc::Message::parse(QByteArrayView(line).chopped(2));
        return message ? message->tags.value("label") : QByteArray();
    }
};

void tst_Reconnect::joinsARequestedRoom()
{
    online();
    m_session->type("#lobby", u"/join #x"_s, 0);
    reconnect(); // The server has not answered yet.
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    QCOMPARE(m_lines.constLast(), "JOIN #lobby,#x\r\n");
}

void tst_Reconnect::repeatsWho()
{
    online(); // WHO #lobby has no answer yet.
    reconnect();
    feed({":h CAP * LS :away-notify", ":h CAP ana ACK :away-notify", ":h 001 ana :Welcome",
          ":h 422 ana :No MOTD", ":ana!ana@host JOIN #lobby", ":h 353 ana = #lobby :ana",
          ":h 366 ana #lobby :End"});
    QCOMPARE(m_lines.count("WHO #lobby\r\n"), 1);
}

void tst_Reconnect::restartsTheNickFallbacks()
{
    m_session->handleConnected(0);
    for (int i = 0; i < 100 && all<event::Refused>().isEmpty(); ++i)
        feed({":h 433 * ana :In use"});
    QCOMPARE(all<event::Refused>().size(), 1);
    reconnect();
    forget();
    feed({":h 433 * ana :In use"});
    QCOMPARE(m_lines, QList<QByteArray>{"NICK ana_\r\n"});
    QVERIFY(all<event::Refused>().isEmpty());
}

void tst_Reconnect::reportsARefusalOnEachConnection()
{
    m_session->handleConnected(0);
    feed({":h 465 * :You are banned", ":h 465 * :You are banned"});
    QCOMPARE(all<event::Refused>().size(), 1); // Reported once for each connection.
    reconnect();
    feed({":h 465 * :You are banned"});
    QCOMPARE(all<event::Refused>().size(), 1);
}

void tst_Reconnect::forgetsTheFeaturesOfThePreviousServer()
{
    m_session->handleConnected(0);
    feed({":h 001 ana :Welcome", ":h 005 ana PREFIX=(qo)~@ :are supported", ":h 422 ana :No MOTD"});
    reconnect();
    // This server sends no PREFIX, so @ and + apply.
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD", ":ana!ana@host JOIN #lobby",
          ":h 353 ana = #lobby :ana +zoe", ":h 366 ana #lobby :End"});
    QHash<QString, QString> prefixes;
    const QList<event::MembersReset> resets = all<event::MembersReset>();
    for (const Member &member : resets.constLast().members)
        prefixes.insert(member.nick, member.prefix);
    QCOMPARE(prefixes, (QHash<QString, QString>{{u"ana"_s, {}}, {u"zoe"_s, u"+"_s}}));
}

void tst_Reconnect::showsAnswersOnlyForThisConnection()
{
    online();
    QByteArrayList before;
    for (int i = 0; i < 20; ++i)
        m_session->type("#lobby", u"/whois tom"_s, 0);
    for (const QByteArray &line : std::as_const(m_lines))
        before.append(labelOf(line));
    reconnect();
    const QByteArray capabilities = "batch labeled-response";
    feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities, ":h 001 ana :Welcome",
          ":h 422 ana :No MOTD"});
    forget();
    m_session->type("sam", u"/whois tom"_s, 0);
    const QByteArray label = labelOf(m_lines.constLast());
    QVERIFY(before.contains(label)); // Labels restart on each connection.
    feed({"@label=" + label + " :h 401 ana tom :No such nick"});
    QCOMPARE(all<event::Shown>().constLast().target, QByteArray("sam"));
}

void tst_Reconnect::boundsTheNumberOfRememberedQuestions()
{
    online();
    for (int i = 0; i < 65; ++i)
        m_session->type("n" + QByteArray::number(i), u"/whois tom"_s, 0);
    QCOMPARE(m_lines.size(), 65);
    const auto targetOfAnswer = [this](const QByteArray &label) {
        m_events.clear();
        feed({"@label=" + label + " :h 301 ana tom :lunch " + label});
        return all<event::Shown>().constLast().target;
    };
    const QByteArray oldest = labelOf(m_lines.at(0));
    const QByteArray next = labelOf(m_lines.at(1));
    const QByteArray newest = labelOf(m_lines.at(64));
    QCOMPARE(targetOfAnswer(oldest), QByteArray("tom")); // The last 64 questions are remembered.
    QCOMPARE(targetOfAnswer(next), QByteArray("n1"));
    QCOMPARE(targetOfAnswer(newest), QByteArray("n64"));
}

void tst_Reconnect::sendsNickOnlyForAnotherNick()
{
    online();
    m_session->setNick(u"ana"_s, 0);
    QCOMPARE(m_lines, QList<QByteArray>());
    m_session->setNick(u"bea"_s, 0);
    QCOMPARE(m_lines, QList<QByteArray>{"NICK bea\r\n"});
}

HEARTH_TEST(tst_Reconnect)
#include "tst_reconnect.moc"
