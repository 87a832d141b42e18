#include "server/accounts/operators.h"
#include "server/accounts/scramverifier.h"

#include <QSignalSpy>
#include <QTest>

using server::CheckOperator;
using server::OperatorChecked;
using server::OperatorEntry;
using server::Operators;
using server::ScramVerifier;

class tst_Operators : public QObject
{
    Q_OBJECT

private slots:
    void aVerifierIsThatOfTheRfc();
    void aVerifierSurvivesAsText();
    void whatIsNoVerifier_data();
    void whatIsNoVerifier();
    void passwordsAreCompared();
    void answersComeLaterAndInOrder();
};

namespace {

/// Salt, iterations and password of RFC 7677, section 3.
ScramVerifier rfcVerifier()
{
    return ScramVerifier::make("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
}

} // namespace

void tst_Operators::aVerifierIsThatOfTheRfc()
{
    QCOMPARE(rfcVerifier().toText(), QByteArray("scram-sha-256:4096:W22ZaJ0SNY7soEsUEjb6gQ==:"
                                                "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                                "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
}

void tst_Operators::aVerifierSurvivesAsText()
{
    const auto read = ScramVerifier::fromText(rfcVerifier().toText());
    QVERIFY(read);
    QVERIFY(read->matches("pencil"));
    QVERIFY(!read->matches("Pencil"));
    QVERIFY(!read->matches(""));
}

void tst_Operators::whatIsNoVerifier_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a password") << QByteArray("sesame");
    QTest::newRow("short keys") << QByteArray("scram-sha-256:4096:AAAA:AAAA:AAAA");
    QTest::newRow("no iterations") << rfcVerifier().toText().replace("4096", "0");
    QTest::newRow("too many iterations") << rfcVerifier().toText().replace("4096", "999999999");
    QTest::newRow("no base64") << rfcVerifier().toText().replace("W22Z", "!!!!");
}

void tst_Operators::whatIsNoVerifier()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ScramVerifier::fromText(text));
}

void tst_Operators::passwordsAreCompared()
{
    const QList<OperatorEntry> entries{{"ana", rfcVerifier().toText()}, {"bob", "sesame"}};
    QVERIFY(server::isOperatorPassword(entries, {"ana", "pencil"}));
    QVERIFY(!server::isOperatorPassword(entries, {"ana", "sesame"}));
    QVERIFY(server::isOperatorPassword(entries, {"bob", "sesame"}));
    QVERIFY(!server::isOperatorPassword(entries, {"bob", "sesam"}));
    QVERIFY(!server::isOperatorPassword(entries, {"nobody", "sesame"}));
}

void tst_Operators::answersComeLaterAndInOrder()
{
    Operators operators({{"ana", rfcVerifier().toText()}});
    QSignalSpy spy(&operators, &Operators::answered);
    operators.ask(7, {"ana", "pencil"});
    operators.ask(8, {"ana", "wrong"});
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 2);
    const auto first = spy.at(0).at(0).value<server::QueryAnswered>();
    const auto second = spy.at(1).at(0).value<server::QueryAnswered>();
    QCOMPARE(first.query, server::QueryId(7));
    QVERIFY(std::get<OperatorChecked>(first.answer).accepted);
    QCOMPARE(second.query, server::QueryId(8));
    QVERIFY(!std::get<OperatorChecked>(second.answer).accepted);
}

QTEST_GUILESS_MAIN(tst_Operators)
#include "tst_operators.moc"
