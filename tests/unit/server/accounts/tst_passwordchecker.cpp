// SPDX-License-Identifier: MIT
#include "common/crypto/pbkdf2.h"
#include "common/irc/scram.h"
#include "server/accounts/passwordchecker.h"
#include "server/accounts/scramverifier.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>

using server::CheckOperator;
using server::CheckServerPassword;
using server::PasswordChecked;
using server::PasswordChecker;
using server::PasswordKind;
using server::PasswordOutcome;
using server::SaslOutcome;
using server::SaslStep;
using server::ScramVerifier;

class tst_PasswordChecker : public QObject
{
    Q_OBJECT

private slots:
    void makesTheVerifierOfTheRfc();
    void readsAVerifierFromItsText();
    void refusesInvalidVerifiers_data();
    void refusesInvalidVerifiers();
    void comparesPasswords();
    void spendsTheSameTimeOnAllNames();
    void checksOperators();
    void checksThePasswordOfTheServer_data();
    void checksThePasswordOfTheServer();
    void computesNothingWithoutOperators();
    void keepsTheLimitForAttemptsInParallel();
    void acceptsAllRightPasswordsInParallel();
    void checksInSeveralThreads();
    void letsAddressGroupsTakeTurns();
    void dropsTheAttemptsOfAClientThatIsGone();
    void answersAnAbandonedExchange();
    void reportsAFullQueue();
    void logsInToAccounts();
    void failsForAnAccountRemovedDuringTheCheck();
    void doesNotAnswerWithoutTheSecret();
    void derivesVerifiers();
    void refusesBadNewPasswords_data();
    void refusesBadNewPasswords();
    void limitsRegistrationsPerAddress();
    void logsInWithScram_data();
    void logsInWithScram();
    void countsWrongProofs();
    void nicksOfAnAccountCountAsOne();
    void hidesWhichAccountsExist();
    void logsInWithACertificate();
};

namespace {

/// Salt, iterations and password of RFC 7677, section 3.
ScramVerifier rfcVerifier()
{
    return ScramVerifier::make("pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
}

/// The reference to @p password in a message of @p client.
server::SecretId hide(PasswordChecker &checker, server::ClientId client, const QByteArray &password)
{
    const auto inputs = checker.secrets().withoutSecrets(
        {server::MessageReceived{client, {{}, {}, "PASS", {password}}}});
    return server::secretIn(std::get<server::MessageReceived>(inputs.first()).message.param(0));
}

QList<server::SecretId> hideResponse(PasswordChecker &checker, server::ClientId client,
                                     const QByteArray &response)
{
    return {hide(checker, client, response.toBase64())};
}

/// Collects the answers.
class Answers : public QObject
{
public:
    explicit Answers(PasswordChecker &checker)
    {
        connect(&checker, &PasswordChecker::answered, this,
                [this](const server::QueryAnswered &answer) {
                    m_answers[answer.query] = answer.answer;
                    m_order.append(answer.query);
                });
    }

    bool has(server::QueryId query) const { return m_answers.count(query) > 0; }
    qsizetype size() const { return m_order.size(); }
    const QList<server::QueryId> &order() const { return m_order; }
    server::Answer of(server::QueryId query) const { return m_answers.at(query); }
    PasswordOutcome outcome(server::QueryId query) const
    {
        return std::get<PasswordChecked>(of(query)).outcome;
    }
    server::SaslAnswer sasl(server::QueryId query) const
    {
        return std::get<server::SaslAnswer>(of(query));
    }
    int count(PasswordOutcome outcome) const
    {
        return int(std::count_if(m_answers.begin(), m_answers.end(), [outcome](const auto &entry) {
            return std::get<PasswordChecked>(entry.second).outcome == outcome;
        }));
    }

private:
    std::map<server::QueryId, server::Answer> m_answers;
    QList<server::QueryId> m_order;
};

/// Compares plain-text passwords, but only when the test allows it.
class HeldChecks
{
public:
    PasswordChecker::Check check()
    {
        return [this](const QByteArray &stored, const QByteArray &password, int) {
            ++m_begun;
            m_released.acquire();
            return stored == password;
        };
    }
    void release(int checks) { m_released.release(checks); }
    int begun() const { return m_begun; }

private:
    QSemaphore m_released;
    std::atomic<int> m_begun = 0;
};

} // namespace

void tst_PasswordChecker::makesTheVerifierOfTheRfc()
{
    QCOMPARE(rfcVerifier().toText(), QByteArray("scram-sha-256:4096:W22ZaJ0SNY7soEsUEjb6gQ==:"
                                                "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                                "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
}

void tst_PasswordChecker::readsAVerifierFromItsText()
{
    const auto read = ScramVerifier::fromText(rfcVerifier().toText());
    QVERIFY(read);
    QVERIFY(read->matches("pencil"));
    QVERIFY(!read->matches("Pencil"));
    QVERIFY(!read->matches(""));
}

void tst_PasswordChecker::refusesInvalidVerifiers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a password") << QByteArray("sesame");
    QTest::newRow("short keys") << QByteArray("scram-sha-256:4096:AAAA:AAAA:AAAA");
    QTest::newRow("no iterations") << rfcVerifier().toText().replace("4096", "0");
    QTest::newRow("too many iterations") << rfcVerifier().toText().replace("4096", "999999999");
    QTest::newRow("not Base64") << rfcVerifier().toText().replace("W22Z", "!!!!");
}

void tst_PasswordChecker::refusesInvalidVerifiers()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ScramVerifier::fromText(text));
}

void tst_PasswordChecker::comparesPasswords()
{
    const QByteArray verifier = rfcVerifier().toText();
    QVERIFY(server::isStoredPassword(verifier, "pencil", 0));
    QVERIFY(!server::isStoredPassword(verifier, "sesame", 0));
    QVERIFY(server::isStoredPassword("sesame", "sesame", 0));
    QVERIFY(!server::isStoredPassword("sesame", "sesam", 0));
    QVERIFY(!server::isStoredPassword({}, "sesame", 0));
    QVERIFY(!server::isStoredPassword({}, {}, 0));
}

void tst_PasswordChecker::spendsTheSameTimeOnAllNames()
{
    server::PasswordBook book;
    const auto roundsFor = [&book](PasswordKind kind, const QByteArray &name) {
        return book.find({kind, 1, {}, name, {}}).rounds;
    };
    QCOMPARE(roundsFor(PasswordKind::Operator, "ana"), 0);
    book.setOperators({{"ana", rfcVerifier().toText()}});
    QCOMPARE(roundsFor(PasswordKind::Operator, "ana"), 4096);
    QCOMPARE(roundsFor(PasswordKind::Operator, "nobody"), 4096);
    book.setOperators({{"ana", rfcVerifier().toText()}, {"bob", "sesame"}});
    for (const char *name : {"ana", "bob", "nobody"})
        QCOMPARE(roundsFor(PasswordKind::Operator, name), ScramVerifier::defaultIterations);
    book.accounts().setConfigured({{"ana", rfcVerifier().toText()}, {"bob", "sesame"}});
    for (const char *name : {"ana", "bob", "nobody"})
        QCOMPARE(roundsFor(PasswordKind::Account, name), ScramVerifier::defaultIterations);
    // Without a name, the duration reveals no secret.
    book.setServerPassword("sesame");
    QCOMPARE(roundsFor(PasswordKind::Server, {}), 0);
    book.setServerPassword(rfcVerifier().toText());
    QCOMPARE(roundsFor(PasswordKind::Server, {}), 4096);
}

void tst_PasswordChecker::checksOperators()
{
    PasswordChecker checker;
    checker.setOperators({{"ana", rfcVerifier().toText()}});
    Answers answers(checker);
    checker.ask(7, CheckOperator{1, "here", "ana", hide(checker, 1, "pencil")});
    checker.ask(8, CheckOperator{2, "here", "ana", hide(checker, 2, "wrong")});
    checker.ask(9, CheckOperator{3, "here", "Ana", hide(checker, 3, "pencil")});
    QCOMPARE(answers.size(), 0);
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers.outcome(7), PasswordOutcome::Right);
    QCOMPARE(answers.outcome(8), PasswordOutcome::Wrong);
    QCOMPARE(answers.outcome(9), PasswordOutcome::Wrong);
}

void tst_PasswordChecker::checksThePasswordOfTheServer_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("plain") << QByteArray("pencil");
    QTest::newRow("hashed") << rfcVerifier().toText();
}

void tst_PasswordChecker::checksThePasswordOfTheServer()
{
    QFETCH(QByteArray, stored);
    PasswordChecker checker;
    checker.setServerPassword(stored);
    Answers answers(checker);
    checker.ask(1, CheckServerPassword{1, "here", hide(checker, 1, "pencil")});
    checker.ask(2, CheckServerPassword{2, "here", hide(checker, 2, "Pencil")});
    checker.ask(3, CheckServerPassword{2, "here", hide(checker, 2, stored)});
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers.outcome(1), PasswordOutcome::Right);
    QCOMPARE(answers.outcome(2), PasswordOutcome::Wrong);
    QCOMPARE(answers.outcome(3),
             stored == "pencil" ? PasswordOutcome::Right : PasswordOutcome::Wrong);
}

void tst_PasswordChecker::computesNothingWithoutOperators()
{
    int checks = 0;
    PasswordChecker checker(1, [&checks](const QByteArray &, const QByteArray &, int) {
        ++checks;
        return true;
    });
    Answers answers(checker);
    checker.ask(1, CheckOperator{1, "here", "ana", hide(checker, 1, "pencil")});
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.outcome(1), PasswordOutcome::Wrong);
    checker.setOperators({{"ana", "pencil"}});
    checker.ask(2, CheckOperator{1, "here", "ana", hide(checker, 1, QByteArray(301, 'x'))});
    checker.ask(3, CheckOperator{1, "here", QByteArray(65, 'x'), hide(checker, 1, "pencil")});
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers.outcome(2), PasswordOutcome::Wrong);
    QCOMPARE(answers.outcome(3), PasswordOutcome::Wrong);
    QCOMPARE(checks, 0);
}

void tst_PasswordChecker::keepsTheLimitForAttemptsInParallel()
{
    HeldChecks held;
    PasswordChecker checker(4, held.check());
    checker.setOperators({{"ana", "pencil"}});
    Answers answers(checker);
    for (server::ClientId client = 1; client <= 100; ++client)
        checker.ask(client, CheckOperator{client, "here", "ana",
                                          hide(checker, client, QByteArray::number(client))});
    held.release(100);
    QTRY_COMPARE(answers.size(), 100);
    QCOMPARE(held.begun(), 3);
    QCOMPARE(answers.count(PasswordOutcome::Wrong), 3);
    QCOMPARE(answers.count(PasswordOutcome::TooMany), 97);
}

void tst_PasswordChecker::acceptsAllRightPasswordsInParallel()
{
    PasswordChecker checker(4, [](const QByteArray &, const QByteArray &, int) { return true; });
    checker.setAccounts({{"ana", "pencil"}}, true);
    Answers answers(checker);
    for (server::ClientId client = 1; client <= 100; ++client) {
        checker.ask(client, SaslStep{client, "PLAIN", std::nullopt, true, {}, "here"});
        checker.ask(1000 + client,
                    SaslStep{client,
                             "PLAIN",
                             hideResponse(checker, client, QByteArrayLiteral("\0ana\0pencil")),
                             true,
                             {},
                             "here"});
    }
    QTRY_COMPARE(answers.size(), 200);
    for (server::ClientId client = 1; client <= 100; ++client)
        QCOMPARE(answers.sasl(1000 + client).outcome, SaslOutcome::Success);
}

void tst_PasswordChecker::checksInSeveralThreads()
{
    HeldChecks held;
    PasswordChecker checker(2, held.check());
    checker.setOperators({{"ana", "pencil"}});
    Answers answers(checker);
    for (server::ClientId client = 1; client <= 3; ++client)
        checker.ask(client, CheckOperator{client, "here", "ana",
                                          hide(checker, client, QByteArray::number(client))});
    QTRY_COMPARE(held.begun(), 2); // at once, since neither has ended
    held.release(3);
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(held.begun(), 3);
}

void tst_PasswordChecker::letsAddressGroupsTakeTurns()
{
    HeldChecks held;
    PasswordChecker checker(1, held.check());
    checker.setOperators({{"ana", "pencil"}});
    Answers answers(checker);
    for (server::ClientId client = 1; client <= 20; ++client)
        checker.ask(client, CheckOperator{client, "here", "n" + QByteArray::number(client),
                                          hide(checker, client, "x")});
    checker.ask(99, CheckOperator{99, "there", "ana", hide(checker, 99, "pencil")});
    held.release(100);
    QTRY_COMPARE(answers.size(), 21);
    QCOMPARE(answers.order().indexOf(99), 1);
    QCOMPARE(answers.outcome(99), PasswordOutcome::Right);
}

void tst_PasswordChecker::dropsTheAttemptsOfAClientThatIsGone()
{
    HeldChecks held;
    PasswordChecker checker(1, held.check());
    checker.setOperators({{"ana", "pencil"}});
    Answers answers(checker);
    checker.ask(1, CheckOperator{1, "here", "ana", hide(checker, 1, "running")});
    for (server::ClientId client = 2; client <= 90; ++client)
        checker.ask(client, CheckOperator{client, "here", "n" + QByteArray::number(client),
                                          hide(checker, client, "x")});
    checker.ask(99, CheckOperator{99, "here", "bob", hide(checker, 99, "x")});
    for (server::ClientId client = 1; client <= 90; ++client)
        checker.forget(client);
    held.release(100);
    QTRY_COMPARE(answers.size(), 91);
    QCOMPARE(held.begun(), 2);
    QVERIFY(std::holds_alternative<server::NoAnswer>(answers.of(2)));
    QCOMPARE(answers.outcome(99), PasswordOutcome::Wrong);
}

void tst_PasswordChecker::answersAnAbandonedExchange()
{
    HeldChecks held;
    PasswordChecker checker(1, held.check());
    checker.setAccounts({{"ana", "pencil"}}, true);
    Answers answers(checker);
    const QByteArray response = QByteArrayLiteral("\0ana\0pencil");
    for (server::ClientId client : {5, 6}) {
        checker.ask(client * 10, SaslStep{client, "PLAIN", std::nullopt, true, {}, "here"});
        checker.ask(
            client * 10 + 1,
            SaslStep{client, "PLAIN", hideResponse(checker, client, response), true, {}, "here"});
    }
    checker.abandon(6);
    held.release(2);
    QTRY_COMPARE(answers.size(), 4);
    QCOMPARE(answers.sasl(51).outcome, SaslOutcome::Success);
    QVERIFY(std::holds_alternative<server::NoAnswer>(answers.of(61)));
    QCOMPARE(held.begun(), 1);
}

void tst_PasswordChecker::reportsAFullQueue()
{
    HeldChecks held;
    PasswordChecker checker(1, held.check());
    checker.setOperators({{"ana", "pencil"}});
    Answers answers(checker);
    const server::QueryId most =
        server::AttemptQueue::maxPerAddressGroup + 1; // with the running one
    for (server::QueryId query = 1; query <= most + 1; ++query)
        checker.ask(query, CheckOperator{query, "here", "ana",
                                         hide(checker, query, QByteArray::number(query))});
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.outcome(most + 1), PasswordOutcome::Busy);
    held.release(100);
}

void tst_PasswordChecker::logsInToAccounts()
{
    PasswordChecker checker;
    QVERIFY(checker.mechanisms().isEmpty());
    checker.setAccounts({{"Ana", rfcVerifier().toText()}}, false);
    QCOMPARE(checker.mechanisms(), QList<QByteArray>({"SCRAM-SHA-256", "EXTERNAL", "PLAIN"}));
    Answers answers(checker);
    checker.ask(1, SaslStep{5, "PLAIN", std::nullopt, true, {}, {}});
    checker.ask(2, SaslStep{5,
                            "PLAIN",
                            hideResponse(checker, 5, QByteArrayLiteral("\0ana\0pencil")),
                            true,
                            {},
                            {}});
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.sasl(1).outcome, SaslOutcome::Challenge);
    QCOMPARE(answers.sasl(2).outcome, SaslOutcome::Success);
    QCOMPARE(answers.sasl(2).account, QByteArray("Ana"));

    checker.ask(3, SaslStep{5, "PLAIN", std::nullopt, true, {}, {}});
    checker.abandon(5);
    checker.ask(4, SaslStep{5,
                            "PLAIN",
                            hideResponse(checker, 5, QByteArrayLiteral("\0ana\0pencil")),
                            true,
                            {},
                            {}});
    checker.ask(5, SaslStep{5, "PLAIN", std::nullopt, true, {}, {}});
    checker.ask(6, SaslStep{5,
                            "PLAIN",
                            hideResponse(checker, 5, QByteArrayLiteral("\0nobody\0pencil")),
                            true,
                            {},
                            {}});
    QTRY_COMPARE(answers.size(), 6);
    QCOMPARE(answers.sasl(3).outcome, SaslOutcome::Challenge);
    QCOMPARE(answers.sasl(4).outcome, SaslOutcome::Failure);
    QCOMPARE(answers.sasl(6).outcome, SaslOutcome::Failure);
    QCOMPARE(answers.sasl(6).account, QByteArray("nobody")); // the name that was tried

    checker.setAccounts({}, false);
    QVERIFY(checker.mechanisms().isEmpty());
}

void tst_PasswordChecker::failsForAnAccountRemovedDuringTheCheck()
{
    HeldChecks held;
    PasswordChecker checker(1, held.check());
    checker.setAccounts({{"ana", "pencil"}, {"bob", "sesame"}}, true);
    Answers answers(checker);
    checker.ask(1, SaslStep{5, "PLAIN", std::nullopt, true, {}, {}});
    checker.ask(2, SaslStep{5,
                            "PLAIN",
                            hideResponse(checker, 5, QByteArrayLiteral("\0ana\0pencil")),
                            true,
                            {},
                            {}});
    QTRY_COMPARE(held.begun(), 1);
    checker.setAccounts({{"bob", "sesame"}}, true);
    held.release(1);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.sasl(2).outcome, SaslOutcome::Failure);
}

void tst_PasswordChecker::doesNotAnswerWithoutTheSecret()
{
    PasswordChecker checker;
    checker.setOperators({{"ana", "pencil"}});
    checker.setAccounts({{"ana", "pencil"}}, true);
    Answers answers(checker);
    const server::SecretId secret = hide(checker, 1, "pencil");
    checker.ask(1, CheckOperator{2, "here", "ana", secret}); // of another client
    checker.ask(2, CheckServerPassword{1, "here", secret + 1});
    checker.ask(3, SaslStep{3, "PLAIN", std::nullopt, true, {}, "here"});
    checker.ask(4, SaslStep{3, "PLAIN", QList{secret}, true, {}, "here"});
    QTRY_COMPARE(answers.size(), 4);
    QVERIFY(std::holds_alternative<server::NoAnswer>(answers.of(1)));
    QVERIFY(std::holds_alternative<server::NoAnswer>(answers.of(2)));
    QCOMPARE(answers.sasl(4).outcome, SaslOutcome::Failure);
}

void tst_PasswordChecker::derivesVerifiers()
{
    PasswordChecker checker;
    Answers answers(checker);
    checker.ask(1, server::DeriveVerifier{1, "here", "ana", hide(checker, 1, "sesame7"), true});
    checker.ask(2, server::DeriveVerifier{1, "here", "ana", hide(checker, 1, "sesame7"), true});
    QTRY_COMPARE(answers.size(), 2);
    const auto first = std::get<server::VerifierDerived>(answers.of(1));
    const auto second = std::get<server::VerifierDerived>(answers.of(2));
    QVERIFY(first.outcome == server::VerifierOutcome::Derived);
    const auto verifier = ScramVerifier::fromText(first.verifier);
    QVERIFY(verifier);
    QCOMPARE(verifier->iterations, ScramVerifier::defaultIterations);
    QVERIFY(verifier->matches("sesame7"));
    QVERIFY(first.verifier != second.verifier); // The salt is random.
    QCOMPARE(first.code.size(), 10);
    QVERIFY(first.code != second.code);
}

void tst_PasswordChecker::refusesBadNewPasswords_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("outcome");
    using server::VerifierOutcome;
    QTest::newRow("short") << QByteArray("12345") << int(VerifierOutcome::TooWeak);
    QTest::newRow("the name") << QByteArray("LONGNAME") << int(VerifierOutcome::TooWeak);
    QTest::newRow("long") << QByteArray(301, 'x') << int(VerifierOutcome::TooLong);
    QTest::newRow("not UTF-8") << QByteArray("sesame\xff") << int(VerifierOutcome::NotText);
    QTest::newRow("a control character") << QByteArray("ses\tame") << int(VerifierOutcome::NotText);
}

void tst_PasswordChecker::refusesBadNewPasswords()
{
    QFETCH(QByteArray, password);
    QFETCH(int, outcome);
    PasswordChecker checker;
    Answers answers(checker);
    checker.ask(1, server::DeriveVerifier{1, "here", "longname", hide(checker, 1, password), true});
    QTRY_COMPARE(answers.size(), 1);
    const auto answer = std::get<server::VerifierDerived>(answers.of(1));
    QCOMPARE(int(answer.outcome), outcome);
    QVERIFY(answer.verifier.isEmpty());
}

void tst_PasswordChecker::limitsRegistrationsPerAddress()
{
    PasswordChecker checker;
    checker.setRegistrationsPerAddress(1);
    Answers answers(checker);
    const auto ask = [&checker](server::QueryId query, const QByteArray &address, bool isNew) {
        checker.ask(query, server::DeriveVerifier{query, address, "ana",
                                                  hide(checker, query, "sesame7"), isNew});
    };
    ask(1, "here", true);
    ask(2, "here", true);
    ask(3, "here", false);
    ask(4, "there", true);
    QTRY_COMPARE(answers.size(), 4);
    const auto outcome = [&answers](server::QueryId query) {
        return std::get<server::VerifierDerived>(answers.of(query)).outcome;
    };
    QVERIFY(outcome(1) == server::VerifierOutcome::Derived);
    QVERIFY(outcome(2) == server::VerifierOutcome::TooMany);
    QVERIFY(outcome(3) == server::VerifierOutcome::Derived);
    QVERIFY(outcome(4) == server::VerifierOutcome::Derived);
}

namespace {

/// Runs a SCRAM exchange up to the client's final message. Returns the answer to it.
server::SaslAnswer proveWithScram(PasswordChecker &checker, Answers &answers,
                                  const QByteArray &password, irc::ScramClient &client,
                                  server::QueryId first)
{
    const auto ask = [&](server::QueryId query, std::optional<QByteArray> response) {
        std::optional<QList<server::SecretId>> hidden;
        if (response)
            hidden = hideResponse(checker, 5, *response);
        checker.ask(query, SaslStep{5, "SCRAM-SHA-256", hidden, false, {}, "here"});
        return QTest::qWaitFor([&] { return answers.has(query); });
    };
    if (!ask(first, std::nullopt) || !ask(first + 1, client.firstMessage()))
        return {};
    const auto challenge = client.handleChallenge(answers.sasl(first + 1).data);
    if (!challenge)
        return {};
    const QByteArray salted = net::pbkdf2Sha256(password, challenge->salt, challenge->iterations);
    if (!ask(first + 2, client.finalMessage(salted)))
        return {};
    return answers.sasl(first + 2);
}

} // namespace

void tst_PasswordChecker::logsInWithScram_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("isRegistered");
    QTest::newRow("a registered account") << rfcVerifier().toText() << true;
    QTest::newRow("a configured account") << rfcVerifier().toText() << false;
    QTest::newRow("a configured plain password") << QByteArray("pencil") << false;
}

void tst_PasswordChecker::logsInWithScram()
{
    QFETCH(QByteArray, stored);
    QFETCH(bool, isRegistered);
    PasswordChecker checker;
    checker.setAccounts({}, false, true);
    if (isRegistered)
        checker.setRegistered({.name = "Ana", .verifier = stored});
    else
        checker.setAccounts({{"Ana", stored}}, false);
    Answers answers(checker);

    irc::ScramClient client("ana", "nonce");
    const auto right = proveWithScram(checker, answers, "pencil", client, 1);
    QCOMPARE(right.outcome, SaslOutcome::Challenge);
    QVERIFY(client.isServerProof(right.data));
    checker.ask(4, SaslStep{5, "SCRAM-SHA-256", QList<server::SecretId>(), false, {}, "here"});
    QTRY_VERIFY(answers.has(4));
    QCOMPARE(answers.sasl(4).outcome, SaslOutcome::Success);
    QCOMPARE(answers.sasl(4).account, QByteArray("Ana"));

    irc::ScramClient other("ana", "nonce");
    const auto wrong = proveWithScram(checker, answers, "rubber", other, 5);
    QCOMPARE(wrong.outcome, SaslOutcome::Failure);
    // The exchange is over.
    checker.ask(9, SaslStep{5, "SCRAM-SHA-256", QList<server::SecretId>(), false, {}, "here"});
    QTRY_VERIFY(answers.has(9));
    QCOMPARE(answers.sasl(9).outcome, SaslOutcome::Failure);
}

void tst_PasswordChecker::countsWrongProofs()
{
    PasswordChecker checker;
    checker.setRegistered({.name = "Ana", .verifier = rfcVerifier().toText()});
    checker.setAccounts({}, false, true);
    checker.setWrongPasswordsPerMinute(2);
    Answers answers(checker);
    QList<SaslOutcome> outcomes;
    for (server::QueryId query : {1, 4, 7}) {
        irc::ScramClient client("ana", "nonce" + QByteArray::number(query));
        outcomes.append(
            proveWithScram(checker, answers, "wrong" + QByteArray::number(query), client, query)
                .outcome);
    }
    QCOMPARE(outcomes, QList<SaslOutcome>(
                           {SaslOutcome::Failure, SaslOutcome::Failure, SaslOutcome::TooMany}));
}

void tst_PasswordChecker::nicksOfAnAccountCountAsOne()
{
    PasswordChecker checker;
    checker.setRegistered({.name = "Zoe", .verifier = rfcVerifier().toText(), .nicks = {"ana"}});
    checker.setAccounts({}, false, true);
    checker.setWrongPasswordsPerMinute(2);
    Answers answers(checker);
    irc::ScramClient client("ana", "nonce");
    const auto finished = proveWithScram(checker, answers, "pencil", client, 1);
    QCOMPARE(finished.outcome, SaslOutcome::Challenge);
    QList<SaslOutcome> outcomes;
    server::QueryId query = 4;
    for (const char *name : {"ana", "zoe", "ANA"}) {
        irc::ScramClient other(name, "nonce" + QByteArray::number(query));
        outcomes.append(
            proveWithScram(checker, answers, "wrong" + QByteArray::number(query), other, query)
                .outcome);
        query += 3;
    }
    QCOMPARE(outcomes, QList<SaslOutcome>(
                           {SaslOutcome::Failure, SaslOutcome::Failure, SaslOutcome::TooMany}));
    server::PasswordBook book;
    book.accounts().setRegistered({.name = "Zoe", .verifier = "v", .nicks = {"ana"}});
    QCOMPARE(book.accounts().find("ANA").value_or(server::LoginEntry()).name, "Zoe");
    book.accounts().setRegistered({.name = "Zoe", .verifier = "v"});
    QVERIFY(!book.accounts().find("ana"));
}

void tst_PasswordChecker::hidesWhichAccountsExist()
{
    server::PasswordBook book;
    book.setSaltKey("key");
    book.accounts().setRegistered({.name = "Ana", .verifier = rfcVerifier().toText()});
    const auto unknown = book.scramParameters("Nobody");
    QCOMPARE(unknown.iterations, ScramVerifier::defaultIterations);
    QCOMPARE(unknown.salt.size(), rfcVerifier().salt.size());
    QCOMPARE(book.scramParameters("nobody").salt, unknown.salt);
    QVERIFY(book.scramParameters("somebody").salt != unknown.salt);
    QCOMPARE(book.scramParameters("ana").salt, rfcVerifier().salt);
    server::PasswordBook other;
    other.setSaltKey("another key");
    QVERIFY(other.scramParameters("nobody").salt != unknown.salt);
}

void tst_PasswordChecker::logsInWithACertificate()
{
    PasswordChecker checker;
    checker.setAccounts({}, false, true);
    checker.setRegistered(
        {.name = "Ana", .verifier = "v", .nicks = {"anna"}, .certificates = {"0a1b"}});
    Answers answers(checker);
    server::QueryId query = 0;
    const auto login = [&](const QByteArray &fingerprint, const QByteArray &identity) {
        checker.ask(++query, SaslStep{5, "EXTERNAL", std::nullopt, true, fingerprint, "here"});
        checker.ask(++query, SaslStep{5, "EXTERNAL",
                                      identity.isEmpty() ? QList<server::SecretId>()
                                                         : hideResponse(checker, 5, identity),
                                      true, fingerprint, "here"});
        if (!QTest::qWaitFor([&] { return answers.has(query); }))
            return QByteArray("no answer");
        const auto answer = answers.sasl(query);
        return answer.outcome == SaslOutcome::Success ? answer.account : QByteArray("failed");
    };
    QCOMPARE(login("0a1b", {}), QByteArray("Ana"));
    QCOMPARE(login("0a1b", "ana"), QByteArray("Ana"));
    QCOMPARE(login("0a1b", "Anna"), QByteArray("Ana"));
    QCOMPARE(login("0a1b", "ben"), QByteArray("failed"));
    QCOMPARE(login("0a1c", {}), QByteArray("failed"));
    QCOMPARE(login({}, {}), QByteArray("failed"));
    checker.removeRegistered("ana");
    QCOMPARE(login("0a1b", {}), QByteArray("failed"));
}

HEARTH_LOOP_TEST(tst_PasswordChecker)
#include "tst_passwordchecker.moc"
