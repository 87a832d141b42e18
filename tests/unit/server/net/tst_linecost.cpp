// SPDX-License-Identifier: MIT
#include "server/net/linecost.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::Dialect;
using server::LineCost;
using server::TagProfile;

class tst_LineCost : public QObject
{
    Q_OBJECT

private slots:
    void linesOfAnOpenBatchCostLess();
    void everythingElseCostsAWholeToken_data();
    void everythingElseCostsAWholeToken();
    void aBatchTagWithoutTheCapabilityCostsAWholeToken();
    void aBatchTagWithoutABatchCostsAWholeToken();
    void linesBeyondTheLimitsOfAMessageCostAWholeToken();
    void bytesBeyondTheLimitsOfAMessageCostAWholeToken();
    void aClosedBatchCostsAWholeToken();

private:
    static constexpr double whole = 1;
    static constexpr TagProfile multiline = {TagProfile::Batch | TagProfile::Concat};
};

namespace {

Dialect::Received line(const QByteArray &text)
{
    return *irc::Message::parse(text);
}

/// A client that negotiated multiline and opened the batch `x`.
LineCost withOpenBatch(TagProfile profile)
{
    LineCost cost;
    cost.setProfile(profile);
    cost.note(line("BATCH +x draft/multiline #room"));
    return cost;
}

} // namespace

void tst_LineCost::linesOfAnOpenBatchCostLess()
{
    const LineCost cost = withOpenBatch(multiline);
    QVERIFY(cost.of(line("@batch=x PRIVMSG #room one")) < whole);
    QVERIFY(cost.of(line("@batch=x;draft/multiline-concat NOTICE #room one")) < whole);
}

void tst_LineCost::everythingElseCostsAWholeToken_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("no tag") << QByteArray("PRIVMSG #room one");
    QTest::newRow("another batch") << QByteArray("@batch=y PRIVMSG #room one");
    QTest::newRow("an empty tag") << QByteArray("@batch PRIVMSG #room one");
    QTest::newRow("not a message") << QByteArray("@batch=x NAMES #room");
    QTest::newRow("the opening line") << QByteArray("BATCH +y draft/multiline #room");
    QTest::newRow("the closing line") << QByteArray("BATCH -x");
}

void tst_LineCost::everythingElseCostsAWholeToken()
{
    QFETCH(QByteArray, text);
    QCOMPARE(withOpenBatch(multiline).of(line(text)), whole);
    QCOMPARE(withOpenBatch(multiline).of(server::RefusedLine{}), whole);
    QCOMPARE(withOpenBatch(multiline).of(server::AnsweredLine{}), whole);
}

void tst_LineCost::aBatchTagWithoutTheCapabilityCostsAWholeToken()
{
    for (const TagProfile profile : {TagProfile{}, TagProfile{TagProfile::Batch}}) {
        LineCost cost = withOpenBatch(profile);
        QCOMPARE(cost.of(line("@batch=x PRIVMSG #room one")), whole);
        cost.setProfile(multiline); // The hub rejected the batch, so it stays closed.
        QCOMPARE(cost.of(line("@batch=x PRIVMSG #room one")), whole);
    }
    LineCost removed = withOpenBatch(multiline);
    removed.setProfile({});
    QCOMPARE(removed.of(line("@batch=x PRIVMSG #room one")), whole);
}

void tst_LineCost::aBatchTagWithoutABatchCostsAWholeToken()
{
    LineCost cost;
    cost.setProfile(multiline);
    QCOMPARE(cost.of(line("@batch=x PRIVMSG #room one")), whole);
    cost.note(line("BATCH +x netsplit a b"));
    QCOMPARE(cost.of(line("@batch=x PRIVMSG #room one")), whole);
}

void tst_LineCost::linesBeyondTheLimitsOfAMessageCostAWholeToken()
{
    LineCost cost = withOpenBatch(multiline);
    const auto next = line("@batch=x PRIVMSG #room one");
    for (int i = 0; i < server::Limits().multilineLines; ++i) {
        QVERIFY(cost.of(next) < whole);
        cost.note(next);
    }
    QCOMPARE(cost.of(next), whole);
}

void tst_LineCost::bytesBeyondTheLimitsOfAMessageCostAWholeToken()
{
    LineCost cost = withOpenBatch(multiline);
    const auto next = line("@batch=x PRIVMSG #room :" + QByteArray(400, 'x'));
    int cheap = 0;
    while (cost.of(next) < whole) {
        cost.note(next);
        ++cheap;
    }
    QCOMPARE(cheap, server::Limits().multilineBytes / 400 + 1);
}

void tst_LineCost::aClosedBatchCostsAWholeToken()
{
    LineCost cost = withOpenBatch(multiline);
    cost.note(line("BATCH -x"));
    QCOMPARE(cost.of(line("@batch=x PRIVMSG #room one")), whole);
}

HEARTH_TEST(tst_LineCost)
#include "tst_linecost.moc"
