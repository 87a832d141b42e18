// SPDX-License-Identifier: MIT
#include "server/turn/outbox.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::Outbox;
using server::TagProfile;

class tst_Outbox : public QObject
{
    Q_OBJECT

private slots:
    void sortsDeliveriesByWorker();
    void keepsTheOrderForEachClient();
    void isEmptyUntilSomebodyIsToldSomething();
    void hasAtLeastOneWorker();
    void leavesOutTheLinesThatNeedStorage();
    void allowsTheTagsOfAProfile_data();
    void allowsTheTagsOfAProfile();
    void encodesWhatTheRecipientMaySee_data();
    void encodesWhatTheRecipientMaySee();
};

void tst_Outbox::sortsDeliveriesByWorker()
{
    Outbox outbox(3);
    const quint32 line = outbox.addLine({{}, {}, "PING", {"x"}});
    for (server::ClientId client = 1; client <= 7; ++client)
        outbox.send(line, client, {});
    QCOMPARE(outbox.workerCount(), 3);
    for (int worker = 0; worker < 3; ++worker) {
        for (const Outbox::Delivery &delivery : outbox.deliveries(worker))
            QCOMPARE(server::workerOf(delivery.client, 3), worker);
    }
    QCOMPARE(outbox.deliveries(0).size(), 2);
    QCOMPARE(outbox.deliveries(1).size(), 3);
    QCOMPARE(outbox.deliveries(2).size(), 2);
    QCOMPARE(outbox.lines().size(), 1);
}

void tst_Outbox::keepsTheOrderForEachClient()
{
    Outbox outbox(2);
    const quint32 first = outbox.addLine({{}, {}, "NOTICE", {"*", "bye"}});
    const quint32 second = outbox.addLine({{}, {}, "ERROR", {"bye"}});
    outbox.send(first, 2, {});
    outbox.send(second, 2, {});
    outbox.close(2);
    const auto &deliveries = outbox.deliveries(0);
    QCOMPARE(deliveries.size(), 3);
    QCOMPARE(deliveries.at(0).line, first);
    QCOMPARE(deliveries.at(1).line, second);
    QVERIFY(!deliveries.at(1).close);
    QVERIFY(deliveries.at(2).close);
    QVERIFY(outbox.deliveries(1).isEmpty());
}

void tst_Outbox::isEmptyUntilSomebodyIsToldSomething()
{
    Outbox outbox(2);
    QVERIFY(outbox.isEmpty());
    outbox.addLine({{}, {}, "PING", {}});
    QVERIFY(outbox.isEmpty());
    outbox.close(1);
    QVERIFY(!outbox.isEmpty());
}

void tst_Outbox::hasAtLeastOneWorker()
{
    Outbox outbox(0);
    outbox.close(5);
    QCOMPARE(outbox.workerCount(), 1);
    QCOMPARE(outbox.deliveries(0).size(), 1);
}

void tst_Outbox::leavesOutTheLinesThatNeedStorage()
{
    Outbox outbox;
    const quint32 joined = outbox.addLine({{}, {}, "JOIN", {"#room"}});
    const quint32 said = outbox.addLine({{{"label", "7"}}, {}, "PRIVMSG", {"#room", "hello"}},
                                        Outbox::Needs::Storage);
    outbox.send(joined, 1, {});
    outbox.send(said, 1, {});
    outbox.send(said, 2, {});
    outbox.close(2);
    QCOMPARE(outbox.unstoredLabels(1), QList<QByteArray>{"7"});
    const Outbox rest = outbox.withoutUnstored();
    QCOMPARE(rest.deliveries(0).size(), 2);
    QCOMPARE(rest.deliveries(0).at(0).line, joined);
    QVERIFY(rest.deliveries(0).at(1).close);
    QCOMPARE(rest.bytes(), outbox.bytes());
    QCOMPARE(outbox.deliveries(0).size(), 4);
}

void tst_Outbox::allowsTheTagsOfAProfile_data()
{
    QTest::addColumn<quint32>("tags");
    QTest::addColumn<QByteArray>("key");

    const auto row = [](const char *key, quint32 tags) {
        QTest::newRow(key) << tags << QByteArray(key);
    };
    row("time", TagProfile::Time);
    row("msgid", TagProfile::MessageId);
    row("account", TagProfile::Account);
    row("batch", TagProfile::Batch);
    row("label", TagProfile::Label);
    row("+typing", TagProfile::ClientOnly);
    row("+draft/reply", TagProfile::ClientOnly);
    row("draft/multiline-concat", TagProfile::Concat);
    row("bot", TagProfile::Other);
    row("timer", TagProfile::Other);
    row("example.org/time", TagProfile::Other);
}

void tst_Outbox::allowsTheTagsOfAProfile()
{
    QFETCH(quint32, tags);
    QFETCH(QByteArray, key);
    QVERIFY(TagProfile{tags}.allows(key));
    QVERIFY(!TagProfile{~tags}.allows(key));
    QVERIFY(!TagProfile{}.allows(key));
}

void tst_Outbox::encodesWhatTheRecipientMaySee_data()
{
    QTest::addColumn<quint32>("tags");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("nothing") << quint32(0) << QByteArray(":ana PRIVMSG #a :hi all\r\n");
    QTest::newRow("time") << quint32(TagProfile::Time)
                          << QByteArray("@time=12:00 :ana PRIVMSG #a :hi all\r\n");
    QTest::newRow("label, which the message has not")
        << quint32(TagProfile::Label) << QByteArray(":ana PRIVMSG #a :hi all\r\n");
    QTest::newRow("everything") << ~quint32(
        0) << QByteArray("@msgid=7;time=12:00;+reply=a\\sb :ana PRIVMSG #a :hi all\r\n");
}

void tst_Outbox::encodesWhatTheRecipientMaySee()
{
    QFETCH(quint32, tags);
    const irc::Message message = {
        {{"time", "12:00"}, {"msgid", "7"}, {"+reply", "a b"}}, "ana", "PRIVMSG", {"#a", "hi all"}};
    QTEST(server::encodeIrc(message, {tags}), "line");
}

HEARTH_TEST(tst_Outbox)
#include "tst_outbox.moc"
