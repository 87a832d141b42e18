#include "server/accounts/memoryaccounts.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/saslservice.h"

#include <QTest>

using server::SaslAnswer;
using server::SaslOutcome;
using server::SaslStep;

class tst_SaslService : public QObject
{
    Q_OBJECT

private slots:
    void plainTakesNameAndPassword_data();
    void plainTakesNameAndPassword();
    void plainNeedsTls();
    void clientsDoNotDisturbEachOther();
    void anAbandonedExchangeIsForgotten();
    void anUnknownMechanismFails();
};

Q_DECLARE_METATYPE(SaslOutcome)

namespace {

struct Fixture
{
    Fixture()
    {
        accounts.add({"Ana", "sesame"});
        accounts.add({"eve", "sesame"});
        accounts.lock("EVE");
        service.add(std::make_unique<server::PlainMechanism>(accounts, false));
    }

    SaslAnswer start(server::ClientId client, const QByteArray &mechanism = "PLAIN")
    {
        return service.answer({client, mechanism, std::nullopt, true, {}});
    }
    SaslAnswer say(server::ClientId client, const QByteArray &response)
    {
        return service.answer({client, "PLAIN", response, true, {}});
    }

    server::MemoryAccounts accounts;
    server::SaslService service;
};

} // namespace

void tst_SaslService::plainTakesNameAndPassword_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<SaslOutcome>("outcome");

    const auto row = [](const char *name, QByteArray response, SaslOutcome outcome) {
        QTest::newRow(name) << response.replace('|', QByteArray(1, '\0')) << outcome;
    };
    row("no authorization identity", "|ana|sesame", SaslOutcome::Success);
    row("the same authorization identity", "ana|ana|sesame", SaslOutcome::Success);
    row("somebody else's", "eve|ana|sesame", SaslOutcome::Failure);
    row("wrong password", "|ana|millet", SaslOutcome::Failure);
    row("unknown name", "|bob|sesame", SaslOutcome::Failure);
    row("locked", "|eve|sesame", SaslOutcome::Locked);
    row("locked, but with a wrong password", "|eve|millet", SaslOutcome::Failure);
    row("no password", "|ana|", SaslOutcome::Failure);
    row("no name", "||sesame", SaslOutcome::Failure);
    row("too few parts", "ana|sesame", SaslOutcome::Failure);
    row("too many parts", "|ana|sesame|", SaslOutcome::Failure);
    row("nothing", "", SaslOutcome::Failure);
}

void tst_SaslService::plainTakesNameAndPassword()
{
    QFETCH(QByteArray, response);
    QFETCH(SaslOutcome, outcome);
    Fixture fixture;
    const SaslAnswer first = fixture.start(1);
    QCOMPARE(first.outcome, SaslOutcome::Challenge);
    QVERIFY(first.data.isEmpty());
    const SaslAnswer answer = fixture.say(1, response);
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.account, outcome == SaslOutcome::Success ? QByteArray("Ana") : QByteArray());
}

void tst_SaslService::plainNeedsTls()
{
    Fixture fixture;
    QCOMPARE(fixture.service.answer({1, "PLAIN", std::nullopt, false, {}}).outcome,
             SaslOutcome::Failure);
    server::SaslService lenient;
    lenient.add(std::make_unique<server::PlainMechanism>(fixture.accounts, true));
    QCOMPARE(lenient.answer({1, "PLAIN", std::nullopt, false, {}}).outcome, SaslOutcome::Challenge);
}

void tst_SaslService::clientsDoNotDisturbEachOther()
{
    Fixture fixture;
    fixture.start(1);
    fixture.start(2);
    const QByteArray right = QByteArrayLiteral("\0ana\0sesame");
    QCOMPARE(fixture.say(1, "wrong").outcome, SaslOutcome::Failure);
    QCOMPARE(fixture.say(2, right).outcome, SaslOutcome::Success);
    QCOMPARE(fixture.say(1, right).outcome, SaslOutcome::Failure); // its exchange is over
}

void tst_SaslService::anAbandonedExchangeIsForgotten()
{
    Fixture fixture;
    fixture.start(1);
    fixture.service.abandon(1);
    fixture.service.abandon(1);
    QCOMPARE(fixture.say(1, QByteArrayLiteral("\0ana\0sesame")).outcome, SaslOutcome::Failure);
}

void tst_SaslService::anUnknownMechanismFails()
{
    Fixture fixture;
    QCOMPARE(fixture.service.mechanisms(), QList<QByteArray>{"PLAIN"});
    QCOMPARE(fixture.start(1, "FOO").outcome, SaslOutcome::Failure);
}

QTEST_APPLESS_MAIN(tst_SaslService)
#include "tst_saslservice.moc"
