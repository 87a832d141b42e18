// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/ratelimit.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The questions of this program about the members of channels.
class tst_Who : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void asksForEverythingWithWhox();
    void readsWhoxAnswers();
    void asksWithoutAwayNotifyForTheAccounts();
    void readsPlainAnswersOfAServerThatIgnoresTheFields();
    void showsAnswersThatItDidNotAskFor();
    void survivesHostileAnswers();
    void spreadsManyQuestions();
    void letsMessagesOfTheUserGoFirst();
    void givesUpOnAServerThatDoesNotAnswer();
    void limitsRates();

private:
    /// Registers, and enters @p room with the members ana and tom.
    void enter(const QByteArray &room = "#lobby", const QByteArray &isupport = "WHOX BOT=B",
               const QByteArray &capabilities = "away-notify")
    {
        m_session->handleConnected(0);
        feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities,
              ":h 001 ana :Welcome", ":h 005 ana " + isupport + " :are supported",
              ":h 422 ana :No MOTD"});
        join(room);
    }
    void join(const QByteArray &room, qint64 nowMs = 1'000)
    {
        feed({":ana!a@h JOIN " + room, ":h 353 ana = " + room + " :ana tom",
              ":h 366 ana " + room + " :End"},
             nowMs);
    }
    QList<QByteArray> questions() const
    {
        QList<QByteArray> found;
        for (const QByteArray &line : m_lines) {
            if (line.startsWith("WHO "))
                found.append(line.trimmed());
        }
        return found;
    }
};

void tst_Who::asksForEverythingWithWhox()
{
    enter();
    QCOMPARE(questions(), (QList<QByteArray>{"WHO #lobby %tcuhnfar,1"}));
    feed({":h 315 ana #lobby :End"});
    join("#b");
    QCOMPARE(questions().constLast(), QByteArray("WHO #b %tcuhnfar,2"));
}

void tst_Who::readsWhoxAnswers()
{
    enter();
    forget();
    feed({":h 354 ana 1 #lobby t host tom GB tommy :Tom the gardener",
          ":h 354 ana 1 #lobby a home ana H 0 :Ana", ":h 315 ana #lobby :End"});
    const Member tom = changedMembers().value(u"tom"_s);
    QVERIFY(tom.away && tom.bot);
    QCOMPARE(tom.account, u"tommy"_s);
    QCOMPARE(tom.realName, u"Tom the gardener"_s);
    QCOMPARE(tom.userHost, u"t@host"_s);
    const Member ana = changedMembers().value(u"ana"_s);
    QVERIFY(!ana.away && !ana.bot && ana.account.isEmpty());
    QCOMPARE(texts(), QStringList());
}

void tst_Who::asksWithoutAwayNotifyForTheAccounts()
{
    enter("#lobby", "WHOX", "batch");
    QCOMPARE(questions().size(), 1);
    feed({":h 354 ana 1 #lobby t host tom G tommy :Tom"});
    QVERIFY(!changedMembers().value(u"tom"_s).away); // it would never end
    QCOMPARE(changedMembers().value(u"tom"_s).account, u"tommy"_s);
    makeSession();
    enter("#lobby", "NETWORK=x", "batch");
    QCOMPARE(questions().size(), 0);
}

void tst_Who::readsPlainAnswersOfAServerThatIgnoresTheFields()
{
    enter();
    forget();
    feed(
        {":h 352 ana #lobby t host irc.test tom GB :3 Tom the gardener", ":h 315 ana #lobby :End"});
    const Member tom = changedMembers().value(u"tom"_s);
    QVERIFY(tom.away && tom.bot);
    QCOMPARE(tom.realName, u"Tom the gardener"_s);
    QCOMPARE(texts(), QStringList());
}

void tst_Who::showsAnswersThatItDidNotAskFor()
{
    enter();
    forget();
    feed({":h 354 ana 77 #lobby tom", ":h 352 ana #other t host irc.test tom G :3 Tom",
          ":h 315 ana #other :End of WHO"});
    QCOMPARE(texts().size(), 3);
    QVERIFY(changedMembers().isEmpty());
}

void tst_Who::survivesHostileAnswers()
{
    enter();
    forget();
    const QByteArray junk(5'000, '\x1b');
    feed({":h 354 ana 1", ":h 354", ":h 354 ana 1 #lobby t host stranger G x :y",
          ":h 354 ana 1 #lobby t host tom", ":h 352 ana #lobby", ":h 352",
          ":h 354 ana 1 #lobby " + junk + ' ' + junk + " tom \x01 " + junk + " :x" + junk});
    const Member tom = changedMembers().value(u"tom"_s);
    QVERIFY(tom.account.size() < 200 && tom.userHost.size() < 400);
    QVERIFY(tom.realName.size() <= maxRealNameBytes + 1);
    QVERIFY(!tom.realName.contains(QChar(0x1b)));
    QVERIFY(!changedMembers().contains(u"stranger"_s));
}

void tst_Who::spreadsManyQuestions()
{
    enter();
    feed({":h 315 ana #lobby :End"});
    for (int i = 0; i < 20; ++i) {
        const QByteArray room = "#r" + QByteArray::number(i);
        join(room);
        feed({":h 315 ana " + room + " :End"});
    }
    QCOMPARE(questions().size(), 3);
    feed({":h PONG h :x"}, 8'000);
    QCOMPARE(questions().size(), 4);
    QCOMPARE(questions().constLast(), QByteArray("WHO #r2 %tcuhnfar,4"));
}

void tst_Who::letsMessagesOfTheUserGoFirst()
{
    enter();
    feed({":h 315 ana #lobby :End"});
    m_session->type("#lobby", u"hello"_s, 1'000);
    forget();
    join("#b");
    QCOMPARE(questions(), QList<QByteArray>());
    feed({":h PONG h :sent-" + QByteArray::number(100)}); // the server has read the message
    QCOMPARE(questions().size(), 1);
}

void tst_Who::givesUpOnAServerThatDoesNotAnswer()
{
    enter();
    forget();
    join("#b");
    QCOMPARE(questions(), QList<QByteArray>());
    feed({":h PONG h :x"}, 70'000);
    QCOMPARE(questions().size(), 1);
}

void tst_Who::limitsRates()
{
    RateLimit limit(2, 100);
    QVERIFY(limit.take(0) && limit.take(50));
    QVERIFY(!limit.take(60) && !limit.take(100));
    QVERIFY(limit.take(101) && limit.take(102));
    QVERIFY(!limit.take(103));
    QVERIFY(limit.take(5)); // the clock was set back
    limit.reset();
    QVERIFY(limit.take(6) && limit.take(6) && !limit.take(6));
}

HEARTH_TEST(tst_Who)
#include "tst_who.moc"
