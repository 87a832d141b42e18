// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// How the answers of the server decide about a message.
class tst_Delivery : public DeliveryFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void confirmsByEcho_data();
    void confirmsByEcho();
    void confirmsByAnEchoWithChangedText();
    void ignoresASecondCopyOfAnEcho();
    void handlesEachEchoOnce();
    void confirmsNoWaitingMessage();
    void confirmsNoFailedMessage();
    void showsAMessageToOneselfOnce();
    void confirmsByPongWithoutEchoes();
    void failsIfRefused_data();
    void failsIfRefused();
    void failsIfTheTargetIsTooLong();
    void showsMessagesOfAnotherClient();
    void hidesPasswordsOfAnotherClient();
};

void tst_Delivery::confirmsByEcho_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::newRow("with labels") << allCapabilities;
    QTest::newRow("without labels") << QByteArray("echo-message message-tags");
}

void tst_Delivery::confirmsByEcho()
{
    QFETCH(QByteArray, capabilities);
    online(capabilities);
    m_session->type("#r", u"hello"_s, 7);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(m_shown.size(), 1);
    const quint64 id = m_shown.first().outgoing;
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    const QByteArray label = labelOf(messages().first());
    QCOMPARE(label.isEmpty(), capabilities != allCapabilities);
    const QByteArray tags =
        label.isEmpty() ? "@msgid=m1 " : QByteArray("@msgid=m1;label=" + label + ' ');
    feed({tags + ":ana!a@h PRIVMSG #r :hello"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(m_delivered.value(id).id, u"m1"_s);
    QCOMPARE(m_shown.size(), 1); // not shown a second time
    QVERIFY(m_session->unsent().empty());
}

void tst_Delivery::confirmsByAnEchoWithChangedText()
{
    online("echo-message"); // A server may change the text, so only the target matches.
    m_session->type("#r", u"hello"_s, 7);
    feed({":ana!a@h PRIVMSG #r :HELLO"});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Sent);
    QVERIFY(m_session->unsent().empty());
}

void tst_Delivery::ignoresASecondCopyOfAnEcho()
{
    online(allCapabilities);
    m_session->type("#r", u"hello"_s, 7);
    const QByteArray echo = "@label=" + labelOf(messages().first()) + " :ana!a@h PRIVMSG #r :hello";
    feed({echo, echo});
    feed({echo});
    QCOMPARE(m_shown.size(), 1);
}

void tst_Delivery::handlesEachEchoOnce()
{
    online(allCapabilities);
    QByteArrayList echoes;
    for (int i = 0; i < 100; ++i) {
        m_session->type("#r", QString::number(i), 7);
        echoes.append("@label=" + labelOf(messages().constLast())
                      + " :ana!a@h PRIVMSG #r :" + QByteArray::number(i));
        feed({echoes.constLast()});
    }
    feed(echoes.mid(80)); // The last ones once more.
    QCOMPARE(m_shown.size(), 100);
}

void tst_Delivery::confirmsNoWaitingMessage()
{
    online("echo-message");
    for (int i = 0; i < Outgoing::window; ++i)
        m_session->type("#r", QString::number(i), 7);
    m_session->type("#r", u"behind the window"_s, 7);
    QCOMPARE(messages().size(), Outgoing::window);
    feed({":ana!a@h PRIVMSG #r :behind the window"}); // From another client of this user.
    QCOMPARE(messages().size(), Outgoing::window + 1);
    QVERIFY(messages().constLast().contains("behind the window"));
}

void tst_Delivery::confirmsNoFailedMessage()
{
    online(allCapabilities);
    m_session->type("#r", u"hello"_s, 7);
    const quint64 id = m_shown.first().outgoing;
    const QByteArray label = "@label=" + labelOf(messages().first());
    feed({label + " :h 404 ana #r :Moderated", label + " :ana!a@h PRIVMSG #r :hello"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Failed);
    QVERIFY(m_session->discard(id));
}

void tst_Delivery::showsAMessageToOneselfOnce()
{
    online(allCapabilities);
    m_session->type("ana", u"hello"_s, 7);
    // The echo, and the message as anybody else would get it.
    feed({"@label=" + labelOf(messages().first()) + " :ana!a@h PRIVMSG ana :hello",
          ":ana!a@h PRIVMSG ana :hello"});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Sent);
}

void tst_Delivery::confirmsByPongWithoutEchoes()
{
    online({});
    m_session->type("#r", u"hello"_s, 7);
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r hello\r\n"}));
    const auto ping = irc::Message::parse(QByteArrayView(m_lines.constLast()).chopped(2));
    QCOMPARE(ping->command, "PING");
    const quint64 id = m_shown.first().outgoing;
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    feed({":h PONG h something-else"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    feed({":h PONG h :" + ping->params.first()});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Sent);
}

void tst_Delivery::failsIfRefused_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("failure");
    QTest::newRow("404") << QByteArray() << QByteArray(":h 404 ana #r :Cannot send to channel")
                         << u"You cannot write to #r. Not delivered."_s;
    QTest::newRow("404 with a label")
        << allCapabilities << QByteArray("@label=LABEL :h 404 ana #r :Moderated")
        << u"You cannot write to #r: Moderated"_s;
    QTest::newRow("FAIL") << allCapabilities
                          << QByteArray("@label=LABEL :h FAIL PRIVMSG BAD #r :Not like this")
                          << u"Not like this"_s;
    QTest::newRow("FAIL without a label")
        << QByteArray() << QByteArray(":h FAIL PRIVMSG BAD #r :Not like this")
        << u"Not like this"_s;
}

void tst_Delivery::failsIfRefused()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, answer);
    QFETCH(QString, failure);
    online(capabilities);
    m_session->type("#r", u"hello"_s, 7);
    feed({answer.replace("LABEL", labelOf(messages().first()))});
    const event::Delivered delivered = m_delivered.value(m_shown.first().outgoing);
    QCOMPARE(delivered.delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(delivered.failure, failure);
    QCOMPARE(m_shown.size(), 1);
}

void tst_Delivery::failsIfTheTargetIsTooLong()
{
    online("echo-message");
    m_session->type(QByteArray(600, 'x'), u"hello"_s, 7); // A name that leaves no room for text.
    QCOMPARE(messages(), QList<QByteArray>());
    QCOMPARE(m_shown.size(), 1);
    const quint64 id = m_shown.first().outgoing;
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(m_delivered.value(id).failure, u"The name is too long."_s);
    QVERIFY(m_session->discard(id)); // It is not under way.
    m_session->type("#r", u"next"_s, 8);
    QCOMPARE(messages().size(), 1);
}

void tst_Delivery::showsMessagesOfAnotherClient()
{
    online(allCapabilities);
    m_session->type("#r", u"from here"_s, 7);
    feed({":ana!a@h PRIVMSG #r :from there"});
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(1).outgoing, 0u);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Pending);
}

void tst_Delivery::hidesPasswordsOfAnotherClient()
{
    online(allCapabilities);
    feed({":ana!a@h PRIVMSG NickServ :IDENTIFY sesame"});
    QCOMPARE(m_shown.size(), 1);
    QVERIFY(m_shown.first().message.text.startsWith(u"IDENTIFY "_s));
    QVERIFY(!m_shown.first().message.text.contains(u"sesame"_s));
}

HEARTH_TEST(tst_Delivery)
#include "tst_delivery.moc"
