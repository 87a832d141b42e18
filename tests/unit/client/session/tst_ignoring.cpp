// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// The commands /ignore, /unignore and /ban, and the messages that they hide.
class tst_Ignoring : public SessionFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        makeSession();
        online();
    }
    void hidesEverythingOfAUser();
    void hidesNothingOfOthers();
    void hidesOnlyTheNamedKinds();
    void foldsNamesLikeTheServer();
    void followsTheAccount();
    void listsAndRemovesRules();
    void refusesWrongRules_data();
    void refusesWrongRules();
    void bansByHostOrNick_data();
    void bansByHostOrNick();

private:
    void type(const QString &text) { m_session->type("#lobby", text, 2'000); }
    QList<bool> hidden() const
    {
        QList<bool> hidden;
        for (const event::Shown &shown : all<event::Shown>())
            hidden.append(shown.ignoredBy != 0);
        return hidden;
    }
};

void tst_Ignoring::hidesEverythingOfAUser()
{
    type(u"/ignore tom"_s);
    QCOMPARE(all<event::IgnoresChanged>().size(), 1);
    forget();
    feed({":tom!t@h PRIVMSG #lobby :hello", ":tom!t@h PRIVMSG ana :hello",
          ":tom!t@h NOTICE ana :hello",
          ":tom!t@h PRIVMSG ana :\x01"
          "ACTION waves\x01",
          ":tom!t@h JOIN #lobby", ":tom!t@h NICK tim", ":tim!t@h NICK tom",
          ":tom!t@h PART #lobby"});
    QCOMPARE(hidden(), (QList<bool>{true, true, true, true, true, true, false, true}));
    forget();
    feed({":tom!t@h INVITE ana #secret", ":tom!t@h PRIVMSG ana :\x01VERSION\x01",
          "@+typing=active :tom!t@h TAGMSG #lobby",
          "@+reply=x;+draft/react=y :tom!t@h TAGMSG #lobby"});
    QVERIFY(m_events.isEmpty());
    QVERIFY(m_lines.isEmpty());
}

void tst_Ignoring::hidesNothingOfOthers()
{
    type(u"/ignore *!*@*"_s);
    forget();
    // The user's own messages, those of servers, and what changes the room.
    feed({":ana!ana@host PRIVMSG #lobby :hello", ":irc.example NOTICE ana :hello",
          ":tom!t@h TOPIC #lobby :new"});
    QCOMPARE(hidden(), QList<bool>(hidden().size(), false));
    QCOMPARE(hidden().size(), 3);
}

void tst_Ignoring::hidesOnlyTheNamedKinds()
{
    type(u"/ignore tom joins,direct"_s);
    forget();
    feed({":tom!t@h PRIVMSG #lobby :hello", ":tom!t@h PRIVMSG ana :hello", ":tom!t@h PART #lobby"});
    QCOMPARE(hidden(), (QList<bool>{false, true, true}));
}

void tst_Ignoring::foldsNamesLikeTheServer()
{
    type(u"/ignore TOM"_s); // the server's casemapping
    forget();
    feed({":tom!t@h PRIVMSG #lobby :hello"});
    QCOMPARE(hidden(), QList<bool>{true});
}

void tst_Ignoring::followsTheAccount()
{
    feed({":tom!t@h ACCOUNT tommy"});
    type(u"/ignore tom"_s);
    forget();
    feed({"@account=tommy :guest!g@h PRIVMSG #lobby :me again",
          "@account=other :tom!t@h PRIVMSG #lobby :someone else"});
    QCOMPARE(hidden(), (QList<bool>{true, false}));
}

void tst_Ignoring::listsAndRemovesRules()
{
    type(u"/ignore"_s);
    QCOMPARE(texts(), QStringList{u"#lobby||You ignore no one on this network."_s});
    type(u"/ignore tom rooms"_s);
    type(u"/ignore *@evil.example"_s);
    forget();
    type(u"/ignore"_s);
    QCOMPARE(texts(), (QStringList{u"#lobby||Ignored: tom (rooms)"_s,
                                   u"#lobby||Ignored: *!*@evil.example (everything)"_s}));
    const auto rules = [this] { return all<event::IgnoresChanged>().constLast(); };
    type(u"/unignore Tom"_s);
    QCOMPARE(rules().ignores.rules().size(), 1);
    QVERIFY(rules().removed != 0 && rules().removed != rules().ignores.rules().first().id);
    type(u"/unignore *@evil.example"_s);
    QCOMPARE(rules().ignores.rules().size(), 0);
    forget();
    type(u"/unignore tom"_s);
    QCOMPARE(texts(), QStringList{u"#lobby||tom is not ignored. /ignore shows the list."_s});
    QVERIFY(all<event::IgnoresChanged>().isEmpty());
}

void tst_Ignoring::refusesWrongRules_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");

    QTest::newRow("oneself") << u"/ignore ana"_s << u"You cannot ignore yourself."_s;
    QTest::newRow("unknown kind") << u"/ignore tom cookies"_s << u"You can ignore rooms, "_s;
    QTest::newRow("too long") << QString(u"/ignore "_s + QString(400, u'x'))
                              << u"cannot be ignored"_s;
}

void tst_Ignoring::refusesWrongRules()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, error);
    type(typed);
    QVERIFY2(texts().join(u'\n').contains(error), qPrintable(texts().join(u'\n')));
    QVERIFY(all<event::IgnoresChanged>().isEmpty());
}

void tst_Ignoring::bansByHostOrNick_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("known host") << u"/ban eve"_s << QByteArray("MODE #lobby +b *!*@evil.example");
    QTest::newRow("unknown host") << u"/ban tom"_s << QByteArray("MODE #lobby +b tom!*@*");
    QTest::newRow("mask") << u"/ban a!b@c"_s << QByteArray("MODE #lobby +b a!b@c");
    QTest::newRow("other room") << u"/ban #other tom"_s << QByteArray("MODE #other +b tom!*@*");
    QTest::newRow("list") << u"/ban"_s << QByteArray("MODE #lobby +b");
    QTest::newRow("unban") << u"/unban a!b@c"_s << QByteArray("MODE #lobby -b a!b@c");
}

void tst_Ignoring::bansByHostOrNick()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, line);
    feed({":eve!e@evil.example JOIN #lobby"});
    forget();
    type(typed);
    QCOMPARE(m_lines.size(), 1);
    QVERIFY2(m_lines.constFirst().trimmed().endsWith(line), m_lines.constFirst().constData());
}

HEARTH_TEST(tst_Ignoring)
#include "tst_ignoring.moc"
