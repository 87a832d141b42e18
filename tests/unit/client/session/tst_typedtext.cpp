// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

class tst_TypedText : public DeliveryFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void splitsLongTextBetweenWords();
    void leavesSpaceForTheSourceThatOthersReceive_data();
    void leavesSpaceForTheSourceThatOthersReceive();
    void sendsEachLineAsAMessage();
};

void tst_TypedText::splitsLongTextBetweenWords()
{
    online(allCapabilities);
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
    makeSession();
    online(allCapabilities);
    m_session->type("#r", QString(1000, QChar(0x20ac)), 7);
    QString joined;
    for (const event::Shown &shown : m_shown)
        joined += shown.message.text;
    QCOMPARE(joined, QString(1000, QChar(0x20ac)));
}

void tst_TypedText::leavesSpaceForTheSourceThatOthersReceive_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("userHost");
    const QByteArray longHost(63, 'h');
    const QByteArray longest = QByteArray(20, 'u') + '@' + QByteArray(64, 'h');

    QTest::newRow("the host it came in with")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s"} << "user@" + longHost;
    QTest::newRow("the host it was given")
        << QByteArrayList{":ana!a@h CHGHOST user " + longHost} << "user@" + longHost;
    QTest::newRow("the host of another user")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s", ":tom!t@h CHGHOST t h"}
        << "user@" + longHost;
    QTest::newRow("a host that is not named again")
        << QByteArrayList{":ana!user@" + longHost + " JOIN #s", ":ana JOIN #t"}
        << "user@" + longHost;
    QTest::newRow("not yet known on a new connection") << QByteArrayList{} << longest;
}

void tst_TypedText::leavesSpaceForTheSourceThatOthersReceive()
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

void tst_TypedText::sendsEachLineAsAMessage()
{
    online({});
    m_session->type("#r", u"one\r\n\r\n/quit\ntwo\n"_s, 7);
    QCOMPARE(messages(), (QList<QByteArray>{"PRIVMSG #r one\r\n", "PRIVMSG #r /quit\r\n",
                                            "PRIVMSG #r two\r\n"}));
}

HEARTH_TEST(tst_TypedText)
#include "tst_typedtext.moc"
