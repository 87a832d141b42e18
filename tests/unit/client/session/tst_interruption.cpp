// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Every message is written at most once, whenever the connection is lost.
class tst_Interruption : public DeliveryFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void waitsWithoutAConnection();
    void waitsAgainAfterADisconnect();
    void sendsPingOnEachConnection();
    void limitsUnansweredMessages();
    void sendsPingIfTheWindowIsFull();
    void deliversOnceForEveryInterruption_data();
    void deliversOnceForEveryInterruption();
    void retriesOnlyOnRequest();
    void restoresUnsentMessages();
};

void tst_Interruption::waitsWithoutAConnection()
{
    m_session->rememberRoom("#r", {});
    m_session->type("#r", u"one"_s, 7);
    m_session->type("#r", u"two"_s, 8);
    QVERIFY(m_lines.isEmpty());
    QCOMPARE(m_shown.at(0).message.delivery, ChatMessage::Delivery::Waiting);
    online({});
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r one\r\n", "PRIVMSG #r two\r\n"}));
    QVERIFY(m_lines.indexOf("JOIN #r\r\n") < m_lines.indexOf("PRIVMSG #r one\r\n"));
}

void tst_Interruption::waitsAgainAfterADisconnect()
{
    online(allCapabilities);
    for (int i = 0; i <= Outgoing::window; ++i)
        m_session->type("#r", QString::number(i), 7);
    const quint64 last = m_shown.constLast().outgoing;
    QCOMPARE(m_shown.constLast().message.delivery, ChatMessage::Delivery::Pending);
    m_session->handleDisconnected(100, 9);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(m_delivered.value(last).delivery, ChatMessage::Delivery::Waiting);
}

void tst_Interruption::sendsPingOnEachConnection()
{
    online({});
    m_session->type("#r", u"hello"_s, 7);
    QVERIFY(m_lines.constLast().startsWith("PING "));
    m_session->handleDisconnected(0, 9); // Neither the message nor the PING left.
    m_lines.clear();
    online({});
    QCOMPARE(messages().size(), 1);
    const auto isPing = [](const QByteArray &line) { return line.startsWith("PING "); };
    QCOMPARE(std::count_if(m_lines.cbegin(), m_lines.cend(), isPing), 1);
}

void tst_Interruption::limitsUnansweredMessages()
{
    online(allCapabilities);
    for (int i = 0; i < 100; ++i)
        m_session->type("#r", QString::number(i), 7);
    QCOMPARE(messages().size(), Outgoing::window);
    for (int answered = 0; answered < 100; ++answered) {
        const QByteArray line = messages().value(answered);
        feed({"@label=" + labelOf(line) + " :ana!a@h PRIVMSG #r :" + QByteArray::number(answered)});
    }
    QCOMPARE(messages().size(), 100);
    for (int i = 0; i < 100; ++i)
        QVERIFY(messages().at(i).endsWith(QByteArray(' ' + QByteArray::number(i) + "\r\n")));
    QVERIFY(m_session->unsent().empty());
}

void tst_Interruption::sendsPingIfTheWindowIsFull()
{
    online(allCapabilities);
    const auto pings = [this] {
        return std::count_if(m_lines.cbegin(), m_lines.cend(),
                             [](const QByteArray &line) { return line.startsWith("PING"); });
    };
    for (int i = 1; i < Outgoing::window; ++i)
        m_session->type("#r", QString::number(i), 7);
    QCOMPARE(pings(), 0); // The echoes answer.
    m_session->type("#r", u"the last that may be under way"_s, 7);
    QCOMPARE(pings(), 1);
    m_session->type("#r", u"waits"_s, 7);
    QCOMPARE(messages().size(), Outgoing::window);
    // A server that drops messages does not block the queue.
    feed({":h PONG h :" + m_lines.constLast().mid(5).trimmed()});
    QVERIFY(messages().constLast().endsWith(" PRIVMSG #r waits\r\n"));
}

void tst_Interruption::deliversOnceForEveryInterruption_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<int>("echoes");
    for (int echoes = 0; echoes <= 3; ++echoes) {
        QTest::addRow("with labels, %d echoes", echoes) << allCapabilities << echoes;
        QTest::addRow("without labels, %d echoes", echoes) << QByteArray("echo-message") << echoes;
    }
}

/// Three messages, disconnected after any number of their lines and echoes: what surely did not
/// leave goes out again, in order; what may have left does not.
void tst_Interruption::deliversOnceForEveryInterruption()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(int, echoes);
    for (int left = echoes; left <= 3; ++left) {
        makeSession();
        online(capabilities);
        const qint64 before = m_lines.size();
        for (const QString &text : {u"0"_s, u"1"_s, u"2"_s})
            m_session->type("#r", text, 7);
        QCOMPARE(messages().size(), 3);
        QList<qint64> ordinals; // of the messages among the lines of the connection
        for (qint64 i = before; i < m_lines.size(); ++i) {
            if (m_lines.at(i).contains("PRIVMSG"))
                ordinals.append(i + 1);
        }
        for (int i = 0; i < echoes; ++i) {
            const QByteArray label = labelOf(messages().at(i));
            const QByteArray tags =
                label.isEmpty() ? QByteArray() : QByteArray("@label=" + label + ' ');
            feed({tags + ":ana!a@h PRIVMSG #r :" + QByteArray::number(i)});
        }
        m_session->handleDisconnected(left == 0 ? before : ordinals.at(left - 1), 9);
        m_lines.clear();
        online(capabilities);
        QCOMPARE(messages().size(), 3 - left);
        for (int i = left; i < 3; ++i)
            QVERIFY(
                messages().at(i - left).endsWith(QByteArray(' ' + QByteArray::number(i) + "\r\n")));
        for (int i = 0; i < 3; ++i) {
            const auto delivery = m_delivered.value(m_shown.at(i).outgoing).delivery;
            QCOMPARE(delivery, i < echoes ? ChatMessage::Delivery::Sent
                               : i < left ? ChatMessage::Delivery::Failed
                                          : ChatMessage::Delivery::Pending);
        }
        QCOMPARE(m_shown.size(), 3);
    }
}

void tst_Interruption::retriesOnlyOnRequest()
{
    online(allCapabilities);
    m_session->type("#r", u"hello"_s, 7);
    const quint64 id = m_shown.first().outgoing;
    QVERIFY(!m_session->discard(id)); // under way
    m_session->handleDisconnected(100, 9);
    online(allCapabilities);
    QCOMPARE(messages().size(), 1);
    m_session->retry(id, 10);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(1).message.timeMs, 10);
    m_session->retry(id, 11); // gone
    QCOMPARE(messages().size(), 2);
    m_session->handleDisconnected(100, 12);
    QVERIFY(m_session->discard(m_shown.at(1).outgoing));
    QVERIFY(m_session->unsent().empty());
}

void tst_Interruption::restoresUnsentMessages()
{
    m_session->restoreUnsent({"#r", u"was under way"_s, 1, false, true});
    m_session->restoreUnsent({"#r", u"waves"_s, 2, true, false});
    QCOMPARE(m_delivered.value(m_shown.at(0).outgoing).delivery, ChatMessage::Delivery::Failed);
    online({});
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r :\x01"
                                            "ACTION waves\x01\r\n"}));
}

HEARTH_TEST(tst_Interruption)
#include "tst_interruption.moc"
