// SPDX-License-Identifier: MIT
#include "client/session/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// What is typed arrives once, whatever happens to the link.
class tst_Delivery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEchoConfirms_data();
    void anEchoConfirms();
    void anEchoWithOtherTextConfirms();
    void aSecondCopyOfAnEchoIsNotShown();
    void manyEchoesAreTakenOnceEach();
    void anEchoStandsForNoMessageThatWaits();
    void aFailedMessageIsNotConfirmed();
    void whatIsSaidToOneselfIsShownOnce();
    void thePongConfirmsWhereNothingElseDoes();
    void aRefusalFails_data();
    void aRefusalFails();
    void whatDoesNotFitALineFails();
    void waitsWhileTheLinkIsDown();
    void waitsAgainWhenTheLinkBreaks();
    void asksForAPongOnEachLink();
    void keepsNoMoreThanAWindowUnderWay();
    void asksForAPongWhenTheWindowIsFull();
    void arrivesOnceUnderEveryCut_data();
    void arrivesOnceUnderEveryCut();
    void sendsAgainOnlyWhenAsked();
    void splitsLongTextBetweenWords();
    void leavesRoomForTheSourceThatOthersSee_data();
    void leavesRoomForTheSourceThatOthersSee();
    void saysSeveralLinesAsSeveralMessages();
    void aSecondWindowsMessagesAreShown();
    void aSecondWindowsPasswordsAreHidden();
    void unsentMessagesComeBackAfterARestart();

private:
    std::unique_ptr<Session> m_session;
    QList<QByteArray> m_lines;
    QHash<quint64, event::Delivered> m_delivered;
    QList<event::Shown> m_shown;

    void feed(const QByteArrayList &lines);
    void online(const QByteArray &capabilities);
    QList<QByteArray> messages() const;
};

namespace {

const QByteArray everything = "batch echo-message labeled-response message-tags";

QByteArray labelOf(const QByteArray &line)
{
    const auto message = irc::Message::parse(QByteArrayView(line).chopped(2));
    return message ? message->tags.value("label") : QByteArray();
}

} // namespace

void tst_Delivery::init()
{
    m_lines.clear();
    m_shown.clear();
    m_delivered.clear();
    m_session = std::make_unique<Session>(u"ana"_s);
    connect(m_session.get(), &Session::linesReady, this,
            [this](const QList<QByteArray> &lines) { m_lines += lines; });
    connect(
        m_session.get(), &Session::eventsReady, this, [this](const QList<SessionEvent> &events) {
            for (const SessionEvent &event : events) {
                if (const auto *delivered = std::get_if<event::Delivered>(&event))
                    m_delivered.insert(delivered->outgoing, *delivered);
                if (const auto *shown = std::get_if<event::Shown>(&event);
                    shown && (shown->message.own || shown->message.kind == ChatMessage::Kind::Error)
                    && shown->message.kind != ChatMessage::Kind::Event)
                    m_shown.append(*shown);
            }
        });
}

void tst_Delivery::feed(const QByteArrayList &lines)
{
    QList<irc::Message> messages;
    for (const QByteArray &line : lines)
        messages.append(irc::Message::parse(line).value());
    m_session->receive(messages, 1'000);
}

void tst_Delivery::online(const QByteArray &capabilities)
{
    m_session->handleConnected(0);
    if (!capabilities.isEmpty())
        feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities});
    feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD", ":ana!a@h JOIN #r"});
}

QList<QByteArray> tst_Delivery::messages() const
{
    QList<QByteArray> found;
    for (const QByteArray &line : m_lines) {
        if (line.contains("PRIVMSG"))
            found.append(line);
    }
    return found;
}

void tst_Delivery::anEchoConfirms_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::newRow("with labels") << everything;
    QTest::newRow("without labels") << QByteArray("echo-message message-tags");
}

void tst_Delivery::anEchoConfirms()
{
    QFETCH(QByteArray, capabilities);
    online(capabilities);
    m_session->type("#r", u"hello"_s, 7);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(m_shown.size(), 1);
    const quint64 id = m_shown.first().outgoing;
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    const QByteArray label = labelOf(messages().first());
    QCOMPARE(label.isEmpty(), capabilities != everything);
    const QByteArray tags =
        label.isEmpty() ? "@msgid=m1 " : QByteArray("@msgid=m1;label=" + label + ' ');
    feed({tags + ":ana!a@h PRIVMSG #r :hello"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(m_delivered.value(id).id, u"m1"_s);
    QCOMPARE(m_shown.size(), 1); // not shown a second time
    QVERIFY(m_session->unsent().empty());
}

void tst_Delivery::anEchoWithOtherTextConfirms()
{
    online("echo-message"); // A server may cut or filter text; nothing but the target tells.
    m_session->type("#r", u"hello"_s, 7);
    feed({":ana!a@h PRIVMSG #r :HELLO"});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Sent);
    QVERIFY(m_session->unsent().empty());
}

void tst_Delivery::aSecondCopyOfAnEchoIsNotShown()
{
    online(everything);
    m_session->type("#r", u"hello"_s, 7);
    const QByteArray echo = "@label=" + labelOf(messages().first()) + " :ana!a@h PRIVMSG #r :hello";
    feed({echo, echo});
    feed({echo});
    QCOMPARE(m_shown.size(), 1);
}

void tst_Delivery::manyEchoesAreTakenOnceEach()
{
    online(everything);
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

void tst_Delivery::anEchoStandsForNoMessageThatWaits()
{
    online("echo-message");
    for (int i = 0; i < Outgoing::window; ++i)
        m_session->type("#r", QString::number(i), 7);
    m_session->type("#r", u"behind the window"_s, 7);
    QCOMPARE(messages().size(), Outgoing::window);
    feed({":ana!a@h PRIVMSG #r :behind the window"}); // Said by another client of this user.
    QCOMPARE(messages().size(), Outgoing::window + 1);
    QVERIFY(messages().constLast().contains("behind the window"));
}

void tst_Delivery::aFailedMessageIsNotConfirmed()
{
    online(everything);
    m_session->type("#r", u"hello"_s, 7);
    const quint64 id = m_shown.first().outgoing;
    const QByteArray label = "@label=" + labelOf(messages().first());
    feed({label + " :h 404 ana #r :Moderated", label + " :ana!a@h PRIVMSG #r :hello"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Failed);
    QVERIFY(m_session->discard(id));
}

void tst_Delivery::whatIsSaidToOneselfIsShownOnce()
{
    online(everything);
    m_session->type("ana", u"hello"_s, 7);
    // The echo, and the message as anybody else would get it.
    feed({"@label=" + labelOf(messages().first()) + " :ana!a@h PRIVMSG ana :hello",
          ":ana!a@h PRIVMSG ana :hello"});
    QCOMPARE(m_shown.size(), 1);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Sent);
}

void tst_Delivery::thePongConfirmsWhereNothingElseDoes()
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

void tst_Delivery::aRefusalFails_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("failure");
    QTest::newRow("404") << QByteArray() << QByteArray(":h 404 ana #r :Cannot send to channel")
                         << u"You cannot write to #r. Not delivered."_s;
    QTest::newRow("404 with a label")
        << everything << QByteArray("@label=LABEL :h 404 ana #r :Moderated")
        << u"You cannot write to #r: Moderated"_s;
    QTest::newRow("FAIL") << everything
                          << QByteArray("@label=LABEL :h FAIL PRIVMSG BAD #r :Not like this")
                          << u"Not like this"_s;
    QTest::newRow("FAIL without a label")
        << QByteArray() << QByteArray(":h FAIL PRIVMSG BAD #r :Not like this")
        << u"Not like this"_s;
}

void tst_Delivery::aRefusalFails()
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

void tst_Delivery::whatDoesNotFitALineFails()
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

void tst_Delivery::waitsWhileTheLinkIsDown()
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

void tst_Delivery::waitsAgainWhenTheLinkBreaks()
{
    online(everything);
    for (int i = 0; i <= Outgoing::window; ++i)
        m_session->type("#r", QString::number(i), 7);
    const quint64 last = m_shown.constLast().outgoing;
    QCOMPARE(m_shown.constLast().message.delivery, ChatMessage::Delivery::Pending);
    m_session->handleDisconnected(100, 9);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(m_delivered.value(last).delivery, ChatMessage::Delivery::Waiting);
}

void tst_Delivery::asksForAPongOnEachLink()
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

void tst_Delivery::keepsNoMoreThanAWindowUnderWay()
{
    online(everything);
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

void tst_Delivery::asksForAPongWhenTheWindowIsFull()
{
    online(everything);
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
    // A server that swallows messages holds up nothing for ever.
    feed({":h PONG h :" + m_lines.constLast().mid(5).trimmed()});
    QVERIFY(messages().constLast().endsWith(" PRIVMSG #r waits\r\n"));
}

void tst_Delivery::arrivesOnceUnderEveryCut_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<int>("echoes");
    for (int echoes = 0; echoes <= 3; ++echoes) {
        QTest::addRow("with labels, %d echoes", echoes) << everything << echoes;
        QTest::addRow("without labels, %d echoes", echoes) << QByteArray("echo-message") << echoes;
    }
}

/// Three messages, the link cut after any number of their lines and echoes: what surely did not
/// leave goes out again, in order; what may have left does not.
void tst_Delivery::arrivesOnceUnderEveryCut()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(int, echoes);
    for (int left = echoes; left <= 3; ++left) {
        init();
        online(capabilities);
        const qint64 before = m_lines.size();
        for (const QString &text : {u"0"_s, u"1"_s, u"2"_s})
            m_session->type("#r", text, 7);
        QCOMPARE(messages().size(), 3);
        QList<qint64> ordinals; // of the messages among the lines of the link
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

void tst_Delivery::sendsAgainOnlyWhenAsked()
{
    online(everything);
    m_session->type("#r", u"hello"_s, 7);
    const quint64 id = m_shown.first().outgoing;
    QVERIFY(!m_session->discard(id)); // under way
    m_session->handleDisconnected(100, 9);
    online(everything);
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

void tst_Delivery::splitsLongTextBetweenWords()
{
    online(everything);
    const QString word = u"h\u00e9arth"_s;
    const QString text = QStringList(200, word).join(u' ');
    m_session->type("#r", text, 7);
    QStringList arrived;
    for (const QByteArray &line : messages()) {
        const auto message = irc::Message::parse(QByteArrayView(line).chopped(2)).value();
        const QByteArray seen = ":ana!ana@host.example " + line.mid(line.indexOf("PRIVMSG"));
        QVERIFY(seen.size() <= 512);
        arrived.append(QString::fromUtf8(message.params.at(1)));
    }
    QVERIFY(arrived.size() > 2);
    QCOMPARE(arrived.join(u' '), text);
    // No spaces to cut at: between characters.
    init();
    online(everything);
    m_session->type("#r", QString(1000, QChar(0x20ac)), 7);
    QString joined;
    for (const event::Shown &shown : m_shown)
        joined += shown.message.text;
    QCOMPARE(joined, QString(1000, QChar(0x20ac)));
}

void tst_Delivery::leavesRoomForTheSourceThatOthersSee_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("userHost");
    const QByteArray longHost(63, 'h');
    const QByteArray longest = QByteArray(20, 'u') + '@' + QByteArray(64, 'h');

    QTest::newRow("the host it came in with")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s"} << "user@" + longHost;
    QTest::newRow("the host it was given")
        << QByteArrayList{":ana!a@h CHGHOST user " + longHost} << "user@" + longHost;
    QTest::newRow("the host of somebody else")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s", ":tom!t@h CHGHOST t h"}
        << "user@" + longHost;
    QTest::newRow("a host that is not named again")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s", ":ana JOIN #t"}
        << "user@" + longHost;
    QTest::newRow("not yet known on a new link") << QByteArrayList{} << longest;
}

void tst_Delivery::leavesRoomForTheSourceThatOthersSee()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, userHost);
    online("echo-message");
    if (lines.isEmpty()) {
        m_session->handleDisconnected(100, 9);
        m_session->handleConnected(10);
        feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD"});
    }
    feed(lines);
    m_lines.clear();
    m_session->type("#r", QString(20'000, u'x'), 7);
    QCOMPARE(messages().size(), Outgoing::window);
    for (const QByteArray &line : messages()) {
        const qsizetype seen = QByteArray(":ana!" + userHost + ' ' + line).size();
        QVERIFY2(seen <= 512, line.constData());
        QVERIFY2(seen > 380, line.constData()); // And wastes little.
    }
}

void tst_Delivery::saysSeveralLinesAsSeveralMessages()
{
    online({});
    m_session->type("#r", u"one\r\n\r\n/quit\ntwo\n"_s, 7);
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r one\r\n", "PRIVMSG #r /quit\r\n",
                                            "PRIVMSG #r two\r\n"}));
}

void tst_Delivery::aSecondWindowsMessagesAreShown()
{
    online(everything);
    m_session->type("#r", u"from here"_s, 7);
    feed({":ana!a@h PRIVMSG #r :from there"});
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_shown.at(1).outgoing, 0u);
    QCOMPARE(m_delivered.value(m_shown.first().outgoing).delivery, ChatMessage::Delivery::Pending);
}

void tst_Delivery::aSecondWindowsPasswordsAreHidden()
{
    online(everything);
    feed({":ana!a@h PRIVMSG NickServ :IDENTIFY sesame"});
    QCOMPARE(m_shown.size(), 1);
    QVERIFY(m_shown.first().message.text.startsWith(u"IDENTIFY "_s));
    QVERIFY(!m_shown.first().message.text.contains(u"sesame"_s));
}

void tst_Delivery::unsentMessagesComeBackAfterARestart()
{
    m_session->restoreUnsent("#r", u"was under way"_s, false, true, 1);
    m_session->restoreUnsent("#r", u"waves"_s, true, false, 2);
    QCOMPARE(m_delivered.value(m_shown.at(0).outgoing).delivery, ChatMessage::Delivery::Failed);
    online({});
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r :\x01"
                                            "ACTION waves\x01\r\n"}));
}

QTEST_APPLESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"
