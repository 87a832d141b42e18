// SPDX-License-Identifier: MIT
#include "client/session/multiline.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Messages of several lines, sent and received as batches, or as several messages.
class tst_Multiline : public DeliveryFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void sendsSeveralLinesAsABatch();
    void sendsALongLineAsABatch();
    void sendsASingleLineWithoutABatch();
    void sendsSeveralMessagesIfNecessary_data();
    void sendsSeveralMessagesIfNecessary();
    void confirmsByTheEchoOfABatch_data();
    void confirmsByTheEchoOfABatch();
    void failsAsOneMessage_data();
    void failsAsOneMessage();
    void retriesAsABatch();
    void sendsInterruptedBatchesAgain();
    void waitsAsOneMessage();
    void splitsWhatHasWaited();
    void hidesPasswordsInEachLine();
    void receivesLinesAsOneMessage_data();
    void receivesLinesAsOneMessage();
    void receivesHistory();
    void ignoresOtherCommandsInABatch();
    void boundsTheText();
    void showsLinesBeyondTheBoundOfBatches();
    void forgetsOpenBatches();

private:
    void onlineWithMultiline(const QByteArray &value = "max-bytes=4096,max-lines=24")
    {
        m_session->handleConnected(0);
        feed({":h CAP * LS :" + allCapabilities + " draft/chathistory draft/multiline=" + value,
              ":h CAP ana ACK :" + allCapabilities + " draft/chathistory draft/multiline"});
        feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD", ":ana!a@h JOIN #r"});
        m_lines.clear();
    }

    /// The written lines of messages and their batches, without labels and references.
    QByteArrayList written() const
    {
        QByteArrayList found;
        for (const QByteArray &line : m_lines) {
            auto message = irc::Message::parse(QByteArrayView(line).chopped(2)).value();
            if (message.command != "BATCH" && message.command != "PRIVMSG")
                continue;
            message.tags.remove("label");
            if (message.tags.contains("batch"))
                message.tags.insert("batch", "X");
            if (message.command == "BATCH")
                message.params.first() = message.params.first().left(1) + 'X';
            found.append(message.toLine().chopped(2));
        }
        return found;
    }

    QStringList shownTexts() const
    {
        QStringList texts;
        for (const event::Shown &shown : m_shown)
            texts.append(shown.message.text);
        return texts;
    }

    /// Collects all messages of other users.
    QList<ChatMessage> receive(const QByteArrayList &lines)
    {
        QList<ChatMessage> received;
        QObject scope;
        connect(m_session.get(), &Session::eventsReady, &scope,
                [&](const QList<SessionEvent> &events) {
                    for (const SessionEvent &event : events) {
                        const auto *shown = std::get_if<event::Shown>(&event);
                        if (shown && isSpoken(shown->message.kind))
                            received.append(shown->message);
                    }
                });
        feed(lines);
        return received;
    }
};

void tst_Multiline::sendsSeveralLinesAsABatch()
{
    onlineWithMultiline();
    m_session->type("#r", u"one\n\ntwo"_s, 7, u"id7"_s);
    QCOMPARE(written(), (QByteArrayList{"@+draft/reply=id7;+reply=id7 BATCH +X draft/multiline #r",
                                        "@batch=X PRIVMSG #r one", "@batch=X PRIVMSG #r :",
                                        "@batch=X PRIVMSG #r two", "BATCH -X"}));
    QCOMPARE(shownTexts(), QStringList{u"one\n\ntwo"_s});
    QVERIFY(!labelOf(m_lines.constFirst()).isEmpty());
    QVERIFY(labelOf(m_lines.at(1)).isEmpty());
}

void tst_Multiline::sendsALongLineAsABatch()
{
    onlineWithMultiline();
    const QString text = u"word "_s.repeated(200) + u"end"_s;
    m_session->type("#r", text, 7);
    QCOMPARE(shownTexts(), QStringList{text});
    const QByteArrayList lines = written();
    QVERIFY(lines.size() > 4);
    QByteArray joined;
    for (const QByteArray &line : lines.mid(1, lines.size() - 2)) {
        const irc::Message message = irc::Message::parse(line).value();
        QCOMPARE(message.tags.contains("draft/multiline-concat"), !joined.isEmpty());
        joined += message.params.constLast();
    }
    QCOMPARE(joined, text.toUtf8());
}

void tst_Multiline::sendsASingleLineWithoutABatch()
{
    onlineWithMultiline();
    m_session->type("#r", u"\none\n"_s, 7);
    QCOMPARE(written(), QByteArrayList{"PRIVMSG #r one"});
}

void tst_Multiline::sendsSeveralMessagesIfNecessary_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("too many lines")
        << QByteArray("max-bytes=4096,max-lines=2") << QStringList{u"one\ntwo"_s, u"three"_s};
    QTest::newRow("too many bytes")
        << QByteArray("max-bytes=9,max-lines=24") << QStringList{u"one\ntwo"_s, u"three"_s};
    QTest::newRow("no bytes") << QByteArray("max-lines=24")
                              << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("nonsense") << QByteArray("max-bytes=-3,max-lines=x")
                              << QStringList{u"one"_s, u"two"_s, u"three"_s};
}

void tst_Multiline::sendsSeveralMessagesIfNecessary()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, messages);
    onlineWithMultiline(value);
    m_session->type("#r", u"one\ntwo\nthree"_s, 7, u"id7"_s);
    QCOMPARE(shownTexts(), messages);
    QCOMPARE(m_shown.constFirst().message.replyTo, u"id7"_s);
    QCOMPARE(m_shown.constLast().message.replyTo, QString());
}

void tst_Multiline::confirmsByTheEchoOfABatch_data()
{
    QTest::addColumn<bool>("isWrapped");
    QTest::newRow("with the label") << false;
    QTest::newRow("in a labelled batch") << true;
}

void tst_Multiline::confirmsByTheEchoOfABatch()
{
    QFETCH(bool, isWrapped);
    onlineWithMultiline();
    m_session->type("#r", u"one\ntwo"_s, 7);
    const quint64 id = m_shown.constFirst().outgoing;
    const QByteArray label = labelOf(m_lines.constFirst());
    if (isWrapped)
        feed({"@label=" + label + " :h BATCH +o labeled-response",
              "@batch=o;msgid=m1 :ana!a@h BATCH +i draft/multiline #r"});
    else
        feed({"@label=" + label + ";msgid=m1 :ana!a@h BATCH +i draft/multiline #r"});
    feed({"@batch=i :ana!a@h PRIVMSG #r :one", "@batch=i :ana!a@h PRIVMSG #r :two"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    feed({"BATCH -i"});
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Sent);
    QCOMPARE(m_delivered.value(id).id, u"m1"_s);
    QCOMPARE(m_shown.size(), 1);
    QVERIFY(m_session->unsent().empty());
}

void tst_Multiline::failsAsOneMessage_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray tooLong = ":h FAIL BATCH MULTILINE_MAX_BYTES 9 :Too long";
    QTest::newRow("with the label") << QByteArray("@label=%1 ") << tooLong;
    QTest::newRow("without") << QByteArray() << tooLong;
    QTest::newRow("the channel is moderated")
        << QByteArray("@label=%1 ") << QByteArray(":h 404 ana #r :Cannot send");
}

void tst_Multiline::failsAsOneMessage()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, answer);
    onlineWithMultiline();
    m_session->type("#r", u"one"_s, 7);
    m_session->type("#r", u"one\ntwo"_s, 7);
    const QByteArray label = labelOf(m_lines.at(1));
    feed({tag.replace("%1", label) + answer});
    QCOMPARE(m_delivered.value(m_shown.at(1).outgoing).delivery, ChatMessage::Delivery::Failed);
    QCOMPARE(m_delivered.value(m_shown.at(0).outgoing).delivery, ChatMessage::Delivery::Pending);
    QCOMPARE(m_shown.size(), 2);
}

void tst_Multiline::retriesAsABatch()
{
    onlineWithMultiline();
    m_session->type("#r", u"one\ntwo"_s, 7);
    feed({"@label=" + labelOf(m_lines.constFirst()) + " :h 404 ana #r :Cannot send"});
    const QByteArrayList first = written();
    m_lines.clear();
    m_session->retry(m_shown.constFirst().outgoing, 9);
    QCOMPARE(written(), first);
    QCOMPARE(m_shown.constLast().message.text, u"one\ntwo"_s);
}

/// The server does not deliver a batch without its end.
void tst_Multiline::sendsInterruptedBatchesAgain()
{
    qint64 allLines = 0;
    connect(m_session.get(), &Session::linesReady, this,
            [&](const QList<QByteArray> &lines) { allLines += lines.size(); });
    onlineWithMultiline();
    m_session->type("#r", u"one\ntwo"_s, 7);
    QCOMPARE(m_lines.size(), 4);
    const quint64 id = m_shown.constFirst().outgoing;
    m_session->handleDisconnected(allLines - 1, 8);
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Waiting);
    onlineWithMultiline();
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Pending);
    m_session->handleDisconnected(1'000, 9);
    QCOMPARE(m_delivered.value(id).delivery, ChatMessage::Delivery::Failed);
}

void tst_Multiline::waitsAsOneMessage()
{
    m_session->type("#r", u"one\ntwo"_s, 7);
    QCOMPARE(shownTexts(), QStringList{u"one\ntwo"_s});
    onlineWithMultiline();
    QCOMPARE(shownTexts(), QStringList{u"one\ntwo"_s});
    QCOMPARE(m_delivered.value(m_shown.constFirst().outgoing).delivery,
             ChatMessage::Delivery::Pending);
}

/// The messages that take the place of one stay in its place.
void tst_Multiline::splitsWhatHasWaited()
{
    QList<quint64> withdrawn;
    connect(m_session.get(), &Session::eventsReady, this, [&](const QList<SessionEvent> &events) {
        for (const SessionEvent &event : events) {
            if (const auto *gone = std::get_if<event::Withdrawn>(&event))
                withdrawn.append(gone->outgoing);
        }
    });
    m_session->type("#r", u"zero"_s, 7);
    m_session->type("#r", u"one\ntwo"_s, 7, u"id7"_s);
    m_session->type("#r", u"/me waves"_s, 7);
    m_session->type("#r", u"three"_s, 7);
    online(allCapabilities);
    QByteArrayList texts;
    for (const QByteArray &line : messages())
        texts.append(irc::Message::parse(QByteArrayView(line).chopped(2))->params.constLast());
    QCOMPARE(texts, (QByteArrayList{"zero", "one", "two",
                                    "\x01"
                                    "ACTION waves\x01",
                                    "three"}));
    QCOMPARE(withdrawn, (QList<quint64>{m_shown.at(1).outgoing, m_shown.at(2).outgoing,
                                        m_shown.at(3).outgoing}));
    QCOMPARE(shownTexts().mid(4), (QStringList{u"one"_s, u"two"_s, u"waves"_s, u"three"_s}));
    QCOMPARE(m_shown.at(4).message.replyTo, u"id7"_s);
    QCOMPARE(m_shown.at(5).message.replyTo, QString());
}

void tst_Multiline::hidesPasswordsInEachLine()
{
    onlineWithMultiline();
    m_session->type("NickServ", u"hello\nidentify secret\nbye"_s, 7);
    QCOMPARE(shownTexts(), QStringList{u"hello\nidentify \u2022\u2022\u2022\u2022\nbye"_s});
}

void tst_Multiline::receivesLinesAsOneMessage_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("text");
    const QByteArray begin = "@msgid=m1;+reply=m0 :tom!t@h BATCH +b draft/multiline #r";
    const QByteArray end = ":h BATCH -b";
    const auto line = [](const QByteArray &text) {
        return QByteArray("@batch=b :tom!t@h PRIVMSG #r :" + text);
    };
    QTest::newRow("lines") << QByteArrayList{begin, line("one"), line("two"), end} << u"one\ntwo"_s;
    QTest::newRow("blank lines") << QByteArrayList{begin, line("one"), line(""), line("two"), end}
                                 << u"one\n\ntwo"_s;
    QTest::newRow("joined") << QByteArrayList{
        begin, line("one "), "@batch=b;draft/multiline-concat :tom!t@h PRIVMSG #r :two",
        end} << u"one two"_s;
    QTest::newRow("control characters")
        << QByteArrayList{begin, line("o\x07ne"), line("two"), end} << u"one\ntwo"_s;
}

void tst_Multiline::receivesLinesAsOneMessage()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QString, text);
    onlineWithMultiline();
    const QList<ChatMessage> received = receive(lines);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().text, text);
    QCOMPARE(received.constFirst().sender, u"tom"_s);
    QCOMPARE(received.constFirst().id, u"m1"_s);
    QCOMPARE(received.constFirst().replyTo, u"m0"_s);
}

void tst_Multiline::receivesHistory()
{
    onlineWithMultiline();
    const QList<ChatMessage> received = receive(
        {":h BATCH +hist chathistory #r", "@batch=hist;msgid=a :tom!t@h PRIVMSG #r :before",
         "@batch=hist;msgid=b :tom!t@h BATCH +b draft/multiline #r",
         "@batch=b :tom!t@h PRIVMSG #r :one", "@batch=b :tom!t@h PRIVMSG #r :two", ":h BATCH -b",
         "@batch=hist;msgid=c :tom!t@h PRIVMSG #r :after", ":h BATCH -hist"});
    QStringList texts;
    for (const ChatMessage &message : received) {
        texts.append(message.text);
        QCOMPARE(message.origin, ChatMessage::Origin::History);
    }
    QCOMPARE(texts, (QStringList{u"before"_s, u"one\ntwo"_s, u"after"_s}));
}

void tst_Multiline::ignoresOtherCommandsInABatch()
{
    onlineWithMultiline();
    const QList<ChatMessage> received =
        receive({":tom!t@h BATCH +b draft/multiline #r", "@batch=b :tom!t@h PRIVMSG #r :one",
                 "@batch=b :tom!t@h JOIN #r", "@batch=b :tom!t@h NOTICE #r :two",
                 "@batch=b :h BATCH +c draft/multiline #r", ":h BATCH -b", ":h BATCH -b",
                 ":h BATCH -", ":h BATCH +", ":tom!t@h BATCH +d draft/multiline",
                 ":tom!t@h BATCH +e draft/multiline #r", ":h BATCH -e"});
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().text, u"one"_s);
}

void tst_Multiline::boundsTheText()
{
    onlineWithMultiline();
    QByteArrayList lines{":tom!t@h BATCH +b draft/multiline #r"};
    const QByteArray line = "@batch=b :tom!t@h PRIVMSG #r :" + QByteArray(400, 'x');
    for (qsizetype bytes = 0; bytes < 20 * MultilineBatches::maxBytes; bytes += 400)
        lines.append(line);
    lines.append(":h BATCH -b");
    const QList<ChatMessage> received = receive(lines);
    QCOMPARE(received.size(), 1);
    const QString text = received.constFirst().text;
    QVERIFY(text.size() <= MultilineBatches::maxBytes + 1);
    QVERIFY(text.size() > MultilineBatches::maxBytes - 10);
    QVERIFY(text.endsWith(u'\u2026'));
}

void tst_Multiline::showsLinesBeyondTheBoundOfBatches()
{
    onlineWithMultiline();
    QByteArrayList lines;
    for (int i = 0; i <= MultilineBatches::maxOpen; ++i)
        lines.append(":tom!t@h BATCH +b" + QByteArray::number(i) + " draft/multiline #r");
    const QByteArray last = QByteArray::number(MultilineBatches::maxOpen);
    lines.append("@batch=b0 :tom!t@h PRIVMSG #r :kept");
    lines.append("@batch=b" + last + " :tom!t@h PRIVMSG #r :one");
    lines.append("@batch=b" + last + " :tom!t@h PRIVMSG #r :two");
    const QList<ChatMessage> received = receive(lines);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received.constLast().text, u"two"_s);
}

void tst_Multiline::forgetsOpenBatches()
{
    onlineWithMultiline();
    receive({":tom!t@h BATCH +b draft/multiline #r", "@batch=b :tom!t@h PRIVMSG #r :one"});
    m_session->handleDisconnected(0, 8);
    onlineWithMultiline();
    QCOMPARE(receive({"@batch=b :tom!t@h PRIVMSG #r :two", ":h BATCH -b"}).size(), 1);
}

HEARTH_TEST(tst_Multiline)

#include "tst_multiline.moc"
