// SPDX-License-Identifier: MIT
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
    const auto changes = all<event::FeaturesChanged>();
    QCOMPARE(changes.isEmpty(), sends); // online() has reported that replies are possible
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

QTEST_APPLESS_MAIN(tst_ClientTags)
#include "tst_clienttags.moc"
