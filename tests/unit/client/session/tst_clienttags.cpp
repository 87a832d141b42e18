// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_ClientTags : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void readsReplies_data();
    void readsReplies();
    void sendsReplies_data();
    void sendsReplies();
    void repliesWithTheFirstLineOnly();
    void repliesAgainWhenRetried();
    void readsReactions_data();
    void readsReactions();
    void sendsReactions();
    void readsRemovals();
    void deletesOnlyWhereTheServerCan();
    void readsTyping();
    void sendsTyping();
    void offersWhatTheServerRelays_data();
    void offersWhatTheServerRelays();
};

void tst_ClientTags::readsReplies_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QString>("id");
    QTest::newRow("ratified") << QByteArray("+reply=m1") << u"m1"_s;
    QTest::newRow("draft") << QByteArray("+draft/reply=m1") << u"m1"_s;
    QTest::newRow("both") << QByteArray("+reply=m1;+draft/reply=m2") << u"m1"_s;
    QTest::newRow("none") << QByteArray("msgid=m3") << QString();
    QTest::newRow("empty") << QByteArray("+reply=") << QString();
    QTest::newRow("too long") << "+reply=" + QByteArray(300, 'x') << QString();
}

void tst_ClientTags::readsReplies()
{
    QFETCH(QByteArray, tags);
    online();
    feed({'@' + tags + " :tom!t@h PRIVMSG #lobby :on it"});
    QTEST(all<event::Shown>().constFirst().message.replyTo, "id");
}

void tst_ClientTags::sendsReplies_data()
{
    QTest::addColumn<QByteArray>("isupport");
    QTest::addColumn<bool>("sends");
    QTest::newRow("all allowed") << QByteArray("NETWORK=x") << true;
    QTest::newRow("another denied") << QByteArray("CLIENTTAGDENY=typing") << true;
    QTest::newRow("denied") << QByteArray("CLIENTTAGDENY=reply,draft/reply") << false;
    QTest::newRow("all denied") << QByteArray("CLIENTTAGDENY=*,-typing") << false;
    QTest::newRow("all others denied") << QByteArray("CLIENTTAGDENY=*,-reply") << true;
}

void tst_ClientTags::sendsReplies()
{
    QFETCH(QByteArray, isupport);
    QFETCH(bool, sends);
    online();
    feed({":h 005 ana " + isupport + " :are supported"});
    // online() has reported that replies are possible
    const auto changes = all<event::FeaturesChanged>();
    QCOMPARE(changes.isEmpty() || changes.constLast().features.replies, sends);
    m_session->type("#lobby", u"on it"_s, 0, u"m1"_s);
    QCOMPARE(m_lines.size(), 1);
    QCOMPARE(m_lines.constFirst().contains("+reply=m1"), sends);
    QVERIFY(m_lines.constFirst().endsWith("PRIVMSG #lobby :on it\r\n"));
    QCOMPARE(all<event::Shown>().constFirst().message.replyTo, u"m1"_s);
}

void tst_ClientTags::repliesWithTheFirstLineOnly()
{
    online();
    m_session->type("#lobby", u"one\ntwo"_s, 0, u"m1"_s);
    QCOMPARE(m_lines.size(), 2);
    QVERIFY(m_lines.at(0).contains("+reply=m1"));
    QVERIFY(m_lines.at(0).contains("+draft/reply=m1"));
    QVERIFY(!m_lines.at(1).contains("reply"));
}

void tst_ClientTags::repliesAgainWhenRetried()
{
    online();
    m_session->type("#lobby", u"on it"_s, 0, u"m1"_s);
    const quint64 outgoing = all<event::Shown>().constFirst().outgoing;
    feed({":h 404 ana #lobby :Cannot send to channel"});
    QCOMPARE(all<event::Delivered>().constLast().delivery, ChatMessage::Delivery::Failed);
    forget();
    m_session->retry(outgoing, 1);
    QVERIFY(m_lines.constFirst().contains("+reply=m1"));
    QCOMPARE(all<event::Shown>().constFirst().message.replyTo, u"m1"_s);
}

void tst_ClientTags::readsReactions_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("changes");
    const auto add = [](const char *name, const QByteArray &tags, const QByteArray &target,
                        const QString &change = {}) {
        QTest::newRow(name) << QByteArray('@' + tags + " :tom!t@h TAGMSG " + target)
                            << (change.isEmpty() ? QStringList() : QStringList{change});
    };
    add("reaction", "+draft/react=:);+reply=m1", "#lobby", u"#lobby|m1|tom|+:)"_s);
    add("taken back", "+draft/unreact=:);+draft/reply=m1", "#lobby", u"#lobby|m1|tom|-:)"_s);
    add("ratified", "+react=:);+reply=m1", "#lobby", u"#lobby|m1|tom|+:)"_s);
    add("ratified, taken back", "+unreact=:);+reply=m1", "#lobby", u"#lobby|m1|tom|-:)"_s);
    add("direct", "+draft/react=x;+reply=m1", "ana", u"tom|m1|tom|+x"_s);
    add("to nothing", "+draft/react=x", "#lobby");
    add("empty", "+draft/react=;+reply=m1", "#lobby");
    add("too long", "+draft/react=" + QByteArray(33, 'x') + ";+reply=m1", "#lobby");
    add("invisible", "+draft/react=\x02\x1f;+reply=m1", "#lobby");
    add("typing", "+typing=active", "#lobby");
    add("without target", "+draft/react=x;+reply=m1", {}, u"tom|m1|tom|+x"_s);
    QTest::newRow("of this user") << QByteArray("@+draft/react=x;+reply=m1 :ana!a@h TAGMSG tom")
                                  << QStringList{u"tom|m1|ana|+x"_s};
}

void tst_ClientTags::readsReactions()
{
    QFETCH(QByteArray, line);
    online();
    feed({line});
    QStringList changes;
    for (const auto &[target, change] : all<event::MessageChanged>())
        changes.append(QString::fromUtf8(target) + u'|' + change.id + u'|' + change.sender + u'|'
                       + (change.kind == MessageChange::Kind::React ? u'+' : u'-') + change.text);
    QTEST(changes, "changes");
    QCOMPARE(texts(), QStringList());
}

void tst_ClientTags::sendsReactions()
{
    online();
    m_session->react("#lobby", u"m1"_s, u"👍"_s, false, 0);
    m_session->react("#lobby", u"m1"_s, u"👍"_s, true, 0);
    m_session->react("#lobby", u"m1"_s, QString(40, u'x'), false, 0);
    QCOMPARE(m_lines.size(), 2);
    QVERIFY(m_lines.at(0).contains("+draft/react=👍"));
    QVERIFY(m_lines.at(0).contains("+reply=m1"));
    QVERIFY(m_lines.at(1).contains("+draft/unreact=👍"));
    QVERIFY(all<event::MessageChanged>().isEmpty()); // the echo brings it
    feed({":h CAP ana DEL :echo-message", ":h 005 ana CLIENTTAGDENY=typing :are supported"});
    forget();
    m_session->react("#lobby", u"m1"_s, u"👍"_s, false, 0);
    QCOMPARE(all<event::MessageChanged>().size(), 1);
    QVERIFY(all<event::MessageChanged>().constFirst().change.own);
    feed({":h 005 ana CLIENTTAGDENY=draft/react :are supported"});
    forget();
    m_session->react("#lobby", u"m1"_s, u"👍"_s, false, 0);
    QCOMPARE(m_lines.size(), 0);
}

void tst_ClientTags::readsRemovals()
{
    online();
    feed({":sam!s@h REDACT #lobby m1 :off topic", ":tom!t@h REDACT ana m2",
          ":tom!t@h REDACT #lobby", ":tom!t@h REDACT",
          ":tom!t@h REDACT #lobby " + QByteArray(300, 'x')});
    const auto changes = all<event::MessageChanged>();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).target, "#lobby");
    QCOMPARE(changes.at(0).change.id, u"m1"_s);
    QCOMPARE(changes.at(0).change.text, u"off topic"_s);
    QCOMPARE(changes.at(1).target, "tom");
}

void tst_ClientTags::deletesOnlyWhereTheServerCan()
{
    online();
    m_session->remove("#lobby", u"m1"_s, 0);
    QCOMPARE(m_lines.size(), 0);
    feed({":h CAP ana NEW :draft/message-redaction", ":h CAP ana ACK :draft/message-redaction"});
    QVERIFY(all<event::FeaturesChanged>().constLast().features.removal);
    forget();
    m_session->remove("#lobby", u"m1"_s, 0);
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(m_lines.constFirst().endsWith("REDACT #lobby m1\r\n"));
    feed({":h FAIL REDACT REDACT_FORBIDDEN #lobby m1 :You cannot delete this message"});
    QVERIFY2(texts().constLast().contains(u"You cannot delete this message"_s),
             qPrintable(texts().join(u'\n')));
}

void tst_ClientTags::readsTyping()
{
    online();
    feed({"@+typing=active :tom!t@h TAGMSG #lobby", "@+draft/typing=paused :tom!t@h TAGMSG ana",
          "@+typing=done :zoe!z@h TAGMSG #lobby", "@+typing=asleep :tom!t@h TAGMSG #lobby",
          "@+typing=active :ana!a@h TAGMSG #lobby", ":h BATCH +1 chathistory #lobby",
          "@batch=1;+typing=active :tom!t@h TAGMSG #lobby", ":h BATCH -1"});
    QStringList found;
    for (const event::Typing &typing : all<event::Typing>())
        found.append(QString::fromUtf8(typing.target) + u'|' + typing.nick + u'|'
                     + QString::number(int(typing.state)));
    QCOMPARE(found, (QStringList{u"#lobby|tom|0"_s, u"tom|tom|1"_s, u"#lobby|zoe|2"_s}));
}

void tst_ClientTags::sendsTyping()
{
    online();
    m_session->reportTyping("#lobby", TypingState::Active, 0);
    m_session->reportTyping("#lobby", TypingState::Done, 0);
    m_session->reportTyping({}, TypingState::Active, 0);
    QCOMPARE(m_lines, (QList<QByteArray>{"@+typing=active TAGMSG #lobby\r\n",
                                         "@+typing=done TAGMSG #lobby\r\n"}));
    feed({":h 005 ana CLIENTTAGDENY=typing :are supported"});
    forget();
    m_session->reportTyping("#lobby", TypingState::Active, 0);
    QCOMPARE(m_lines.size(), 0);
}

void tst_ClientTags::offersWhatTheServerRelays_data()
{
    QTest::addColumn<QByteArray>("denied");
    QTest::addColumn<QString>("offered");
    const auto add = [](const QByteArray &denied, const char16_t *offered) {
        QTest::newRow(denied.constData()) << denied << QString::fromUtf16(offered);
    };
    add("", u"replies reactions typing");
    add("*", u"");
    add("*,-typing", u"typing");
    add("*,-draft/react,-draft/unreact", u""); // a reaction refers to a message as a reply does
    add("*,-draft/react,-draft/unreact,-reply", u"replies reactions");
    add("draft/unreact", u"replies typing");
    add("typing,reply", u"replies reactions");
    add("typing,reply,draft/reply", u"");
    add("-reply,typing", u"replies reactions");
    add(",,*,", u"");
    add("*" + QByteArray(300, 'x'), u"replies reactions typing");
}

void tst_ClientTags::offersWhatTheServerRelays()
{
    QFETCH(QByteArray, denied);
    online();
    feed({":h 005 ana CLIENTTAGDENY=typing,reply,draft/reply :are supported"});
    feed({":h 005 ana CLIENTTAGDENY=" + denied + " :are supported"});
    const NetworkFeatures features = all<event::FeaturesChanged>().constLast().features;
    QStringList offered;
    if (features.replies)
        offered.append(u"replies"_s);
    if (features.reactions)
        offered.append(u"reactions"_s);
    if (features.typing)
        offered.append(u"typing"_s);
    QTEST(offered.join(u' '), "offered");
    forget();
    m_session->reportTyping("#lobby", TypingState::Active, 0);
    m_session->react("#lobby", u"m1"_s, u"x"_s, false, 0);
    m_session->react("#lobby", u"m1"_s, u"x"_s, true, 0);
    QCOMPARE(m_lines.size(), (features.typing ? 1 : 0) + (features.reactions ? 2 : 0));
    m_session->type("#lobby", u"on it"_s, 0, u"m1"_s);
    QCOMPARE(m_lines.constLast().contains("reply=m1"), features.replies);
}

HEARTH_TEST(tst_ClientTags)
#include "tst_clienttags.moc"
