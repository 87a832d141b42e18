// SPDX-License-Identifier: MIT
#include "server/accounts/plainmechanism.h"
#include "server/accounts/saslservice.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::Credentials;
using server::SaslAnswer;
using server::SaslOutcome;

class tst_SaslService : public QObject
{
    Q_OBJECT

private slots:
    void plainReadsNameAndPassword_data();
    void plainReadsNameAndPassword();
    void plainRequiresTls();
    void keepsTheConversationsOfClientsApart();
    void forgetsAnAbandonedExchange();
    void refusesAnUnknownMechanism();
};

namespace {

struct Fixture
{
    Fixture() { service.add(std::make_unique<server::PlainMechanism>(false)); }

    SaslOutcome start(server::ClientId client, const QByteArray &mechanism = "PLAIN")
    {
        return std::get<SaslAnswer>(service.answer({client, mechanism, std::nullopt, true, {}}))
            .outcome;
    }
    /// The result: name and password, separated by a colon, or "failed".
    QByteArray say(server::ClientId client, const QByteArray &response)
    {
        const auto result = service.answer({client, "PLAIN", response, true, {}});
        if (const auto *given = std::get_if<Credentials>(&result))
            return given->name + ':' + given->password;
        return std::get<SaslAnswer>(result).outcome == SaslOutcome::Failure ? "failed" : "?";
    }

    server::SaslService service;
};

} // namespace

void tst_SaslService::plainReadsNameAndPassword_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("result");

    const auto row = [](const char *name, QByteArray response, const QByteArray &result) {
        QTest::newRow(name) << response.replace('|', QByteArray(1, '\0')) << result;
    };
    row("no authorization identity", "|ana|sesame", "ana:sesame");
    row("the same authorization identity", "ana|ana|sesame", "ana:sesame");
    row("another authorization identity", "eve|ana|sesame", "failed");
    row("no password", "|ana|", "failed");
    row("no name", "||sesame", "failed");
    row("too few parts", "ana|sesame", "failed");
    row("too many parts", "|ana|sesame|", "failed");
    row("nothing", "", "failed");
}

void tst_SaslService::plainReadsNameAndPassword()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, result);
    Fixture fixture;
    QCOMPARE(fixture.start(1), SaslOutcome::Challenge);
    QCOMPARE(fixture.say(1, response), result);
}

void tst_SaslService::plainRequiresTls()
{
    const auto startWithoutTls = [](server::SaslService &service) {
        return std::get<SaslAnswer>(service.answer({1, "PLAIN", std::nullopt, false, {}})).outcome;
    };
    Fixture fixture;
    QCOMPARE(startWithoutTls(fixture.service), SaslOutcome::Failure);
    server::SaslService lenient;
    lenient.add(std::make_unique<server::PlainMechanism>(true));
    QCOMPARE(startWithoutTls(lenient), SaslOutcome::Challenge);
}

void tst_SaslService::keepsTheConversationsOfClientsApart()
{
    Fixture fixture;
    fixture.start(1);
    fixture.start(2);
    const QByteArray right = QByteArrayLiteral("\0ana\0sesame");
    QCOMPARE(fixture.say(1, "wrong"), "failed");
    QCOMPARE(fixture.say(2, right), "ana:sesame");
    QCOMPARE(fixture.say(1, right), "failed"); // its exchange is over
    QCOMPARE(fixture.say(2, right), "failed");
}

void tst_SaslService::forgetsAnAbandonedExchange()
{
    Fixture fixture;
    fixture.start(1);
    fixture.service.abandon(1);
    fixture.service.abandon(1);
    QCOMPARE(fixture.say(1, QByteArrayLiteral("\0ana\0sesame")), "failed");
}

void tst_SaslService::refusesAnUnknownMechanism()
{
    Fixture fixture;
    QCOMPARE(fixture.service.mechanisms(), QList<QByteArray>{"PLAIN"});
    QCOMPARE(fixture.start(1, "FOO"), SaslOutcome::Failure);
}

HEARTH_TEST(tst_SaslService)
#include "tst_saslservice.moc"
