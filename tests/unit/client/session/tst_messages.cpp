// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_Messages : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void showsMessagesOfOthers();
    void doesNotBelieveTimesInTheFarFuture();
    void recognizesMentions();
    void opensNoDirectChatForANotice();
    void replacesInvisibleCharactersInNames();
    void decodesWindows1252();
    void guessesNoEncodingWhereAllTextIsUtf8();
    void showsWhereTheServerFoundNoUtf8_data();
    void showsWhereTheServerFoundNoUtf8();
    void limitsCtcpAnswers();
    void answersNoCtcpOfTheHistory();
    void anOldMessageConfirmsNothing();
    void ignoresItsOwnCtcp();
    void boundsTheAnswerToCtcpPing();
};

void tst_Messages::showsMessagesOfOthers()
{
    online();
    feed({"@time=2026-11-24T18:30:05.123Z;msgid=m1 :tom!t@h PRIVMSG #lobby :hello",
          ":tom!t@h PRIVMSG ana :psst",
          ":tom!t@h PRIVMSG #lobby :\x01"
          "ACTION waves\x01",
          ":sam!s@h NOTICE @#lobby :only ops", ":guest-1!telnet@h PRIVMSG #lobby :hi",
          ":h NOTICE ana :*** server speaks"},
         1'795'545'000'000);
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|hello"_s, u"tom|tom|psst"_s, u"#lobby|tom|waves"_s,
                                   u"#lobby|sam|only ops"_s, u"#lobby|guest-1|hi"_s,
                                   u"h|h|*** server speaks"_s}));
    const auto shown = all<event::Shown>();
    QCOMPARE(shown.at(0).message.timeMs, 1795545005123);
    QCOMPARE(shown.at(0).message.id, u"m1"_s);
    QCOMPARE(shown.at(2).message.kind, ChatMessage::Kind::Action);
    QCOMPARE(shown.at(4).message.note, u"telnet"_s);
    QVERIFY(shown.at(1).opens);
    QVERIFY(!shown.at(5).opens);
}

void tst_Messages::doesNotBelieveTimesInTheFarFuture()
{
    online();
    constexpr qint64 nowMs = 1'795'545'000'000; // 2026-11-24T18:30:00
    feed({"@time=2026-11-25T18:00:00.000Z :tom!t@h PRIVMSG #lobby :another time zone",
          "@time=9999-12-31T23:59:59.999Z :tom!t@h PRIVMSG #lobby :the end of time"},
         nowMs);
    const auto shown = all<event::Shown>();
    QCOMPARE(shown.at(0).message.timeMs, nowMs + (23 * 60 + 30) * 60 * 1'000);
    QCOMPARE(shown.at(1).message.timeMs, nowMs);
}

void tst_Messages::recognizesMentions()
{
    online();
    feed({":tom!t@h PRIVMSG #lobby :Ana: hi", ":tom!t@h PRIVMSG #lobby :banana",
          ":tom!t@h PRIVMSG #lobby :is @ana here?", ":tom!t@h NOTICE #lobby :ana"});
    QList<bool> mentions;
    for (const event::Shown &shown : all<event::Shown>())
        mentions.append(shown.message.mention);
    QCOMPARE(mentions, (QList<bool>{true, false, true, false}));
}

void tst_Messages::opensNoDirectChatForANotice()
{
    online();
    feed({":tom!t@h NOTICE ana :psst"});
    QCOMPARE(all<event::Shown>().size(), 1);
    QVERIFY(!all<event::Shown>().first().opens);
    feed({":tom!t@h PRIVMSG ana :psst"});
    QVERIFY(all<event::Shown>().constLast().opens);
}

void tst_Messages::replacesInvisibleCharactersInNames()
{
    online();
    feed({":t\u202e\x02om!t@h PRIVMSG #lobby :he\x07llo", ":\u200b!t@h PRIVMSG #lobby :x"});
    QCOMPARE(texts(), (QStringList{u"#lobby|t\ufffd\ufffdom|hello"_s, u"#lobby|\ufffd|x"_s}));
}

void tst_Messages::decodesWindows1252()
{
    online();
    feed({":tom!t@h PRIVMSG #lobby :caf\xe9 \x80"});
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|caf\u00e9 \u20ac"_s}));
}

void tst_Messages::guessesNoEncodingWhereAllTextIsUtf8()
{
    online();
    feed({":h 005 ana UTF8ONLY :are supported",
          ":tom!t@h PRIVMSG #lobby :na\xefve gr\xc3\xbc\xc3\x9f"
          "e",
          ":tom!t@h TOPIC #lobby :caf\xe9"});
    QCOMPARE(texts(), (QStringList{u"#lobby|tom|na\ufffdve grüße"_s,
                                   u"#lobby|tom|%1 set the topic: caf\ufffd"_s}));
    forget();
    feed({":h 005 ana -UTF8ONLY :are supported", ":tom!t@h PRIVMSG #lobby :na\xefve"});
    QCOMPARE(texts(), QStringList{u"#lobby|tom|naïve"_s});
}

void tst_Messages::showsWhereTheServerFoundNoUtf8_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("fails");
    QTest::newRow("unknown command") << QByteArray("FAIL * INVALID_UTF8 :Use UTF-8") << true;
    QTest::newRow("refused") << QByteArray("FAIL PRIVMSG INVALID_UTF8 :Use UTF-8") << true;
    QTest::newRow("changed") << QByteArray("WARN PRIVMSG INVALID_UTF8 :Use UTF-8") << false;
}

void tst_Messages::showsWhereTheServerFoundNoUtf8()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, fails);
    online();
    m_session->type("tom", u"hello"_s, 0);
    m_session->type("#lobby", u"/topic x"_s, 0); // the server may mean this, but not likely
    forget();
    feed({":h " + reply});
    QCOMPARE(all<event::Delivered>().size(), fails ? 1 : 0);
    if (fails)
        QCOMPARE(all<event::Delivered>().constFirst().failure, u"Use UTF-8"_s);
    else
        QCOMPARE(texts(), QStringList{u"tom||Use UTF-8"_s});
}

void tst_Messages::limitsCtcpAnswers()
{
    online();
    const QByteArrayList question{":tom!t@h PRIVMSG ana :\x01PING 42\x01"};
    for (int i = 0; i < 10; ++i)
        feed(question, 100'000);
    QCOMPARE(m_lines.size(), 3);
    QCOMPARE(m_lines.first(), "NOTICE tom :\x01PING 42\x01\r\n");
    QVERIFY(texts().isEmpty());
    feed(question, 110'000);
    QCOMPARE(m_lines.size(), 3);
    feed(question, 110'001); // Ten seconds are over.
    QCOMPARE(m_lines.size(), 4);
}

void tst_Messages::answersNoCtcpOfTheHistory()
{
    online();
    feed({":h BATCH +1 chathistory #lobby", "@batch=1 :tom!t@h PRIVMSG #lobby :\001VERSION\001",
          ":h BATCH -1", "@batch=1 :tom!t@h PRIVMSG ana :\001PING 1\001"});
    QCOMPARE(m_lines.size(), 1); // The answer to the CTCP after the batch.
    QVERIFY(m_lines.constFirst().contains("PING 1"));
}

void tst_Messages::anOldMessageConfirmsNothing()
{
    online();
    m_session->type("#lobby", QStringLiteral("hello"), 7);
    forget();
    feed({":h BATCH +1 chathistory #lobby",
          "@batch=1;time=2020-01-01T00:00:00.000Z :ana!ana@host PRIVMSG #lobby hello",
          ":h BATCH -1"});
    QCOMPARE(all<event::Delivered>().size(), 0);
    QCOMPARE(all<event::Shown>().size(), 1);
    QCOMPARE(all<event::Shown>().constFirst().message.origin, ChatMessage::Origin::History);
    QVERIFY(all<event::Shown>().constFirst().message.own);
}

void tst_Messages::ignoresItsOwnCtcp()
{
    online();
    feed({":ana!ana@host PRIVMSG tom :\x01VERSION\x01",
          ":tom!t@h NOTICE ana :\x01VERSION other\x01"});
    QCOMPARE(m_lines, QList<QByteArray>());
}

void tst_Messages::boundsTheAnswerToCtcpPing()
{
    online();
    feed({":tom!t@h PRIVMSG ana :\x01PING " + QByteArray(300, '4') + '\x01'});
    QCOMPARE(m_lines,
             QList<QByteArray>{"NOTICE tom :\x01PING " + QByteArray(64, '4') + "\x01\r\n"});
}

HEARTH_TEST(tst_Messages)
#include "tst_messages.moc"
