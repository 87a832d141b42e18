#include "server/accounts/scramverifier.h"
#include "server/accounts/verdicts.h"

#include <QSignalSpy>
#include <QTest>

using server::Account;
using server::CheckOperator;
using server::OperatorChecked;
using server::SaslOutcome;
using server::SaslStep;
using server::ScramVerifier;
using server::Verdicts;

class tst_Verdicts : public QObject
{
    Q_OBJECT

private slots:
    void aVerifierIsThatOfTheRfc();
    void aVerifierSurvivesAsText();
    void whatIsNoVerifier_data();
    void whatIsNoVerifier();
    void passwordsAreCompared();
    void answersComeLaterAndInOrder();
    void accountsCanBeLoggedInTo();
};

namespace {

/// Salt, iterations and password of RFC 7677, section 3.
ScramVerifier rfcVerifier()
{
    return ScramVerifier::make("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
}

} // namespace

void tst_Verdicts::aVerifierIsThatOfTheRfc()
{
    QCOMPARE(rfcVerifier().toText(), QByteArray("scram-sha-256:4096:W22ZaJ0SNY7soEsUEjb6gQ==:"
                                                "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                                "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
}

void tst_Verdicts::aVerifierSurvivesAsText()
{
    const auto read = ScramVerifier::fromText(rfcVerifier().toText());
    QVERIFY(read);
    QVERIFY(read->matches("pencil"));
    QVERIFY(!read->matches("Pencil"));
    QVERIFY(!read->matches(""));
}

void tst_Verdicts::whatIsNoVerifier_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password") << QByteArray("sesame");
    QTest::newRow("short keys") << QByteArray("scram-sha-256:4096:AAAA:AAAA:AAAA");
    QTest::newRow("no iterations") << rfcVerifier().toText().replace("4096", "0");
    QTest::newRow("too many iterations") << rfcVerifier().toText().replace("4096", "999999999");
    QTest::newRow("no base64") << rfcVerifier().toText().replace("W22Z", "!!!!");
}

void tst_Verdicts::whatIsNoVerifier()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ScramVerifier::fromText(text));
}

void tst_Verdicts::passwordsAreCompared()
{
    const QList<Account> entries{{"ana", rfcVerifier().toText()}, {"bob", "sesame"}};
    QVERIFY(server::isOperatorPassword(entries, {"ana", "pencil"}));
    QVERIFY(!server::isOperatorPassword(entries, {"ana", "sesame"}));
    QVERIFY(server::isOperatorPassword(entries, {"bob", "sesame"}));
    QVERIFY(!server::isOperatorPassword(entries, {"bob", "sesam"}));
    QVERIFY(!server::isOperatorPassword(entries, {"nobody", "sesame"}));
}

void tst_Verdicts::answersComeLaterAndInOrder()
{
    Verdicts verdicts;
    verdicts.setOperators({{"ana", rfcVerifier().toText()}});
    QSignalSpy spy(&verdicts, &Verdicts::answered);
    verdicts.ask(7, CheckOperator{"ana", "pencil"});
    verdicts.ask(8, CheckOperator{"ana", "wrong"});
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 2);
    const auto first = spy.at(0).at(0).value<server::QueryAnswered>();
    const auto second = spy.at(1).at(0).value<server::QueryAnswered>();
    QCOMPARE(first.query, server::QueryId(7));
    QVERIFY(std::get<OperatorChecked>(first.answer).accepted);
    QCOMPARE(second.query, server::QueryId(8));
    QVERIFY(!std::get<OperatorChecked>(second.answer).accepted);
}

void tst_Verdicts::accountsCanBeLoggedInTo()
{
    Verdicts verdicts;
    QVERIFY(verdicts.mechanisms().isEmpty());
    verdicts.setAccounts({{"Ana", rfcVerifier().toText()}}, false);
    QCOMPARE(verdicts.mechanisms(), QList<QByteArray>{"PLAIN"});
    QSignalSpy spy(&verdicts, &Verdicts::answered);
    const auto outcomeOf = [&spy] {
        const auto answered = spy.takeFirst().at(0).value<server::QueryAnswered>();
        return std::get<server::SaslAnswer>(answered.answer);
    };
    verdicts.ask(1, SaslStep{5, "PLAIN", std::nullopt, true, {}});
    verdicts.ask(2, SaslStep{5, "PLAIN", QByteArrayLiteral("\0ana\0pencil"), true, {}});
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(outcomeOf().outcome, SaslOutcome::Challenge);
    const server::SaslAnswer success = outcomeOf();
    QCOMPARE(success.outcome, SaslOutcome::Success);
    QCOMPARE(success.account, QByteArray("Ana"));

    verdicts.ask(3, SaslStep{5, "PLAIN", std::nullopt, true, {}});
    verdicts.abandon(5);
    verdicts.ask(4, SaslStep{5, "PLAIN", QByteArrayLiteral("\0ana\0pencil"), true, {}});
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(outcomeOf().outcome, SaslOutcome::Challenge);
    QCOMPARE(outcomeOf().outcome, SaslOutcome::Failure);

    verdicts.setAccounts({}, false);
    QVERIFY(verdicts.mechanisms().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Verdicts)
#include "tst_verdicts.moc"
