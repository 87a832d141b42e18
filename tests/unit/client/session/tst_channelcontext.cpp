// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Private messages that belong in a channel (channel-context).
class tst_ChannelContext : public SessionFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        makeSession();
        online();
    }
    void showsThemInTheChannel_data();
    void showsThemInTheChannel();
    void remindsLikeADirectMessage();
    void leavesHistoryInTheDirectChat();
    void showsTheAnswerOfAnotherClient();
    void answersPrivately();
    void answersInTheDirectChatWhereTheServerDeniesTheTag();
    void runsCommandsAsEver();

private:
    /// As `target|sender|text`, with `!` in front if it is private.
    QStringList shown() const
    {
        QStringList found;
        for (const event::Shown &one : all<event::Shown>())
            found.append((one.message.isPrivate ? u"!"_s : QString())
                         + QString::fromUtf8(one.target) + u'|' + one.message.sender + u'|'
                         + one.message.text);
        return found;
    }
};

void tst_ChannelContext::showsThemInTheChannel_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    const QByteArray tag = "@+channel-context=#lobby ";
    row("notice", tag + ":tom!t@h NOTICE ana :I help", u"!#lobby|tom|I help"_s);
    row("text", tag + ":tom!t@h PRIVMSG ana :I help", u"!#lobby|tom|I help"_s);
    row("action",
        tag
            + ":tom!t@h PRIVMSG ana :\x01"
              "ACTION helps\x01",
        u"!#lobby|tom|helps"_s);
    row("draft", "@+draft/channel-context=#lobby :tom!t@h NOTICE ana :x", u"!#lobby|tom|x"_s);
    row("other case", "@+channel-context=#LOBBY :TOM!t@h NOTICE Ana :x", u"!#lobby|TOM|x"_s);
    row("not a member", tag + ":eve!e@h NOTICE ana :x", u"eve|eve|x"_s);
    row("of a server", tag + ":irc.test NOTICE ana :x", u"|irc.test|x"_s);
    row("unknown channel", "@+channel-context=#x :tom!t@h NOTICE ana :x", u"tom|tom|x"_s);
    row("no channel", "@+channel-context=tom :tom!t@h NOTICE ana :x", u"tom|tom|x"_s);
    row("empty", "@+channel-context= :tom!t@h NOTICE ana :x", u"tom|tom|x"_s);
    row("in a channel", tag + ":tom!t@h PRIVMSG #lobby :x", u"#lobby|tom|x"_s);
    row("in another", "@+channel-context=#x :tom!t@h PRIVMSG #lobby :x", u"#lobby|tom|x"_s);
    row("too long", "@+channel-context=#" + QByteArray(4'000, 'x') + " :tom!t@h NOTICE ana :x",
        u"tom|tom|x"_s);
}

void tst_ChannelContext::showsThemInTheChannel()
{
    QFETCH(QByteArray, line);
    feed({line});
    QCOMPARE(shown().size(), 1);
    QTEST(shown().constFirst(), "expected");
    QVERIFY(!all<event::Shown>().constFirst().message.isPrivate
            || !all<event::Shown>().constFirst().opens);
}

void tst_ChannelContext::remindsLikeADirectMessage()
{
    feed({"@+channel-context=#lobby :tom!t@h PRIVMSG ana :hello",
          "@+channel-context=#lobby :tom!t@h NOTICE ana :hello"});
    QVERIFY(all<event::Shown>().at(0).message.mention);
    QVERIFY(!all<event::Shown>().at(1).message.mention);
}

void tst_ChannelContext::leavesHistoryInTheDirectChat()
{
    feed({":h BATCH +1 chathistory tom",
          "@batch=1;+channel-context=#lobby :tom!t@h NOTICE ana :I help", ":h BATCH -1"});
    QCOMPARE(shown(), QStringList{u"tom|tom|I help"_s});
}

void tst_ChannelContext::showsTheAnswerOfAnotherClient()
{
    feed({"@+channel-context=#lobby :ana!a@h PRIVMSG tom :thanks",
          "@+channel-context=#lobby :ana!a@h PRIVMSG eve :thanks"});
    QCOMPARE(shown(), (QStringList{u"!#lobby|ana|thanks"_s, u"eve|ana|thanks"_s}));
}

void tst_ChannelContext::answersPrivately()
{
    m_session->type("#lobby", u"thanks"_s, 0, u"m1"_s, "tom");
    QCOMPARE(m_lines.size(), 1);
    const auto sent = irc::Message::parse(QByteArrayView(m_lines.constFirst()).chopped(2));
    QCOMPARE(sent->params, (QList<QByteArray>{"tom", "thanks"}));
    QCOMPARE(sent->tags.value("+channel-context"), QByteArray("#lobby"));
    QCOMPARE(sent->tags.value("+draft/channel-context"), QByteArray("#lobby"));
    QCOMPARE(sent->tags.value("+reply"), QByteArray("m1"));
    QCOMPARE(shown(), QStringList{u"!#lobby|ana|thanks"_s});
    const quint64 outgoing = all<event::Shown>().constFirst().outgoing;
    feed({"@label=" + sent->tags.value("label")
          + ";msgid=m2;+channel-context=#lobby :ana!a@h PRIVMSG tom :thanks"});
    QCOMPARE(shown().size(), 1); // not shown a second time
    QCOMPARE(all<event::Delivered>().constLast().outgoing, outgoing);
    QCOMPARE(all<event::Delivered>().constLast().id, u"m2"_s);
    forget();
    m_session->type("#lobby", u"one\ntwo"_s, 0, u"m1"_s, "tom");
    for (const QByteArray &line : std::as_const(m_lines))
        QVERIFY2(line.contains("channel-context=#lobby") && line.contains("PRIVMSG tom"),
                 line.constData());
}

void tst_ChannelContext::answersInTheDirectChatWhereTheServerDeniesTheTag()
{
    feed({":h 005 ana CLIENTTAGDENY=*,-reply :are supported"});
    forget();
    m_session->type("#lobby", u"thanks"_s, 0, u"m1"_s, "tom");
    QVERIFY(!m_lines.constFirst().contains("channel-context"));
    QVERIFY(m_lines.constFirst().endsWith("PRIVMSG tom thanks\r\n"));
    QCOMPARE(shown(), QStringList{u"tom|ana|thanks"_s});
    QVERIFY(all<event::Shown>().constFirst().opens);
}

void tst_ChannelContext::runsCommandsAsEver()
{
    m_session->type("#lobby", u"/me waves"_s, 0, {}, "tom");
    QVERIFY(m_lines.constFirst().contains("PRIVMSG #lobby"));
    forget();
    m_session->type("#lobby", u"//not a command"_s, 0, {}, "tom");
    QVERIFY(m_lines.constFirst().endsWith("PRIVMSG tom :/not a command\r\n"));
}

HEARTH_TEST(tst_ChannelContext)
#include "tst_channelcontext.moc"
