// SPDX-License-Identifier: MIT
#include "server/accounts/passwordchecker.h"

#include "common/crypto/threadcrypto.h"
#include "server/accounts/externalmechanism.h"
#include "server/accounts/newpassword.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/scrammechanism.h"
#include "server/accounts/scramverifier.h"

#include <QRandomGenerator>

#include <utility>

namespace server {

namespace {

using Decision = PasswordThrottle::Decision;

/// The outcome of an attempt that is not checked.
PasswordOutcome outcomeOf(Decision decision)
{
    switch (decision) {
    case Decision::Check:
    case Decision::Wait:
        return PasswordOutcome::Busy;
    case Decision::Wrong:
        return PasswordOutcome::Wrong;
    case Decision::TooMany:
        return PasswordOutcome::TooMany;
    }
    Q_UNREACHABLE();
}

} // namespace

PasswordChecker::PasswordChecker(int threads, Check check, QObject *parent)
    : QObject(parent)
    , m_secrets({"EXTERNAL", "PLAIN", "SCRAM-SHA-256"})
    , m_check(check ? std::move(check) : Check(isStoredPassword))
{
    m_pool.setMaxThreadCount(threads);
    m_clock.start();
    QByteArray saltKey(32, '\0');
    QRandomGenerator::system()->generate(saltKey.begin(), saltKey.end());
    m_book.setSaltKey(saltKey);
}

PasswordChecker::~PasswordChecker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PasswordChecker::setAccounts(const QList<LoginEntry> &accounts, bool plainWithoutTls,
                                  bool isRegistrationOpen)
{
    m_book.accounts().setConfigured(accounts);
    m_isRegistrationOpen = isRegistrationOpen;
    m_sasl = {};
    m_sasl.add(std::make_unique<ScramMechanism>(
        [this](const QByteArray &name) { return m_book.scramParameters(name); }));
    m_sasl.add(std::make_unique<ExternalMechanism>(m_book.accounts()));
    m_sasl.add(std::make_unique<PlainMechanism>(plainWithoutTls));
}

void PasswordChecker::setRegistered(const AccountRecord &account)
{
    m_book.accounts().setRegistered(account);
}

void PasswordChecker::removeRegistered(const QByteArray &name)
{
    m_book.accounts().removeRegistered(name);
}

QList<QByteArray> PasswordChecker::mechanisms() const
{
    const bool isUseful = m_isRegistrationOpen || !m_book.accounts().isEmpty();
    return isUseful ? m_sasl.mechanisms() : QList<QByteArray>();
}

void PasswordChecker::ask(QueryId query, const CheckOperator &question)
{
    if (const auto password = m_secrets.take(question.client, question.password))
        submit(query, attemptOf(question, *password));
    else
        answer(query, NoAnswer{});
}

void PasswordChecker::ask(QueryId query, const CheckServerPassword &question)
{
    if (const auto password = m_secrets.take(question.client, question.password))
        submit(query, attemptOf(question, *password));
    else
        answer(query, NoAnswer{});
}

void PasswordChecker::ask(QueryId query, const CheckAccount &question)
{
    if (const auto password = m_secrets.take(question.client, question.password))
        submit(query, attemptOf(question, *password));
    else
        answer(query, NoAnswer{});
}

void PasswordChecker::ask(QueryId query, const SaslStep &step)
{
    const SaslStepResult result = answerTo(step, m_secrets, m_sasl);
    if (const auto *given = std::get_if<Credentials>(&result))
        submit(query, {PasswordKind::Account, step.client, step.addressGroup, given->name,
                       given->password});
    else if (const auto *proof = std::get_if<ScramProof>(&result))
        submit(query, {PasswordKind::Account, step.client, step.addressGroup, proof->name,
                       proof->exchange.proof(), *proof});
    else
        answer(query, std::get<SaslAnswer>(result));
}

void PasswordChecker::ask(QueryId query, const DeriveVerifier &question)
{
    const auto password = m_secrets.take(question.client, question.password);
    if (!password) {
        answer(query, NoAnswer{});
        return;
    }
    VerifierOutcome outcome = newPasswordOutcome(question.account, *password);
    if (outcome == VerifierOutcome::Derived && question.isNewAccount
        && !m_registrations.admit(question.addressGroup, m_clock.elapsed()))
        outcome = VerifierOutcome::TooMany;
    if (outcome == VerifierOutcome::Derived)
        queue({query, {PasswordKind::New, question.client, question.addressGroup, {}, *password}});
    else
        answer(query, VerifierDerived{outcome, {}, {}});
}

void PasswordChecker::abandon(ClientId client)
{
    m_sasl.abandon(client);
    dropWaiting([client](const AttemptQueue::Entry &entry) {
        return entry.attempt.client == client && entry.attempt.kind == PasswordKind::Account;
    });
}

void PasswordChecker::forget(ClientId client)
{
    m_secrets.forget(client);
    m_sasl.abandon(client);
    dropWaiting(
        [client](const AttemptQueue::Entry &entry) { return entry.attempt.client == client; });
}

void PasswordChecker::submit(QueryId query, PasswordAttempt attempt)
{
    attempt.name = m_book.countedName(attempt);
    const AttemptQueue::Entry entry{query, attempt, m_throttle.isKnown(attempt)};
    if (m_book.isHopeless(attempt))
        answer(entry, PasswordOutcome::Wrong);
    else if (m_book.find(attempt).rounds == 0)
        checkAtOnce(entry);
    else
        queue(entry);
}

void PasswordChecker::queue(const AttemptQueue::Entry &entry)
{
    if (m_queue.append(entry))
        startChecks();
    else
        answer(entry, PasswordOutcome::Busy);
}

void PasswordChecker::checkAtOnce(const AttemptQueue::Entry &entry)
{
    const Decision decision = m_throttle.begin(entry.attempt, m_clock.elapsed());
    if (decision != Decision::Check) {
        answer(entry, outcomeOf(decision));
        return;
    }
    const StoredPassword stored = m_book.find(entry.attempt);
    const CheckResult result = check(entry.attempt, stored);
    m_throttle.end(entry.attempt, result.matches, m_clock.elapsed());
    answer(entry, result.matches ? PasswordOutcome::Right : PasswordOutcome::Wrong,
           result.lastMessage);
}

PasswordChecker::CheckResult PasswordChecker::check(const PasswordAttempt &attempt,
                                                    const StoredPassword &stored) const
{
    if (!attempt.scram)
        return {m_check(stored.text, attempt.password, stored.rounds)};
    const auto lastMessage = acceptedProof(stored.text, *attempt.scram);
    return {lastMessage.has_value(), lastMessage.value_or(QByteArray())};
}

void PasswordChecker::startChecks()
{
    while (m_running < m_pool.maxThreadCount()) {
        Decision decision = Decision::Wait;
        const auto next = m_queue.takeNext([this, &decision](const AttemptQueue::Entry &entry) {
            const bool isNew = entry.attempt.kind == PasswordKind::New;
            decision = isNew ? Decision::Check : m_throttle.begin(entry.attempt, m_clock.elapsed());
            return decision != Decision::Wait;
        });
        if (!next)
            return;
        if (next->attempt.kind == PasswordKind::New)
            derive(*next);
        else if (decision == Decision::Check)
            start(*next);
        else
            answer(*next, outcomeOf(decision));
    }
}

void PasswordChecker::derive(const AttemptQueue::Entry &entry)
{
    ++m_running;
    m_pool.start([this, entry] {
        const VerifierDerived derived = deriveVerifier(entry.attempt.password);
        net::releaseThreadCrypto();
        QMetaObject::invokeMethod(
            this,
            [this, entry, derived] {
                --m_running;
                answer(entry.query, derived);
                startChecks();
            },
            Qt::QueuedConnection);
    });
}

void PasswordChecker::start(const AttemptQueue::Entry &entry)
{
    const StoredPassword stored = m_book.find(entry.attempt);
    ++m_running;
    m_pool.start([this, entry, stored] {
        const CheckResult result = check(entry.attempt, stored);
        net::releaseThreadCrypto();
        QMetaObject::invokeMethod(
            this, [this, entry, stored, result] { finish(entry, stored, result); },
            Qt::QueuedConnection);
    });
}

void PasswordChecker::finish(const AttemptQueue::Entry &entry, const StoredPassword &stored,
                             const CheckResult &result)
{
    --m_running;
    const bool isRight = result.matches && m_book.find(entry.attempt).text == stored.text;
    m_throttle.end(entry.attempt, isRight, m_clock.elapsed());
    answer(entry, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong, result.lastMessage);
    startChecks();
}

void PasswordChecker::answer(const AttemptQueue::Entry &entry, PasswordOutcome outcome,
                             const QByteArray &lastMessage)
{
    if (entry.attempt.kind == PasswordKind::New)
        answer(entry.query, VerifierDerived{VerifierOutcome::Busy, {}, {}});
    else if (entry.attempt.scram)
        answer(entry.query, answerToProof(entry.attempt, outcome, lastMessage));
    else
        answer(entry.query, m_book.answerTo(entry.attempt, outcome));
}

SaslAnswer PasswordChecker::answerToProof(const PasswordAttempt &attempt, PasswordOutcome outcome,
                                          const QByteArray &lastMessage)
{
    const auto answer = std::get<SaslAnswer>(m_book.answerTo(attempt, outcome));
    if (answer.outcome != SaslOutcome::Success) {
        m_sasl.abandon(attempt.client);
        return answer;
    }
    // The client is logged in once it has acknowledged the server's proof.
    m_sasl.replace(attempt.client, confirmedConversation(answer.account));
    return {SaslOutcome::Challenge, lastMessage, {}};
}

void PasswordChecker::answer(QueryId query, const Answer &answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, query, answer] {
            emit answered({query, answer});
        },
        Qt::QueuedConnection);
}

void PasswordChecker::dropWaiting(const std::function<bool(const AttemptQueue::Entry &)> &matches)
{
    for (const AttemptQueue::Entry &entry : m_queue.takeAll(matches))
        answer(entry.query, NoAnswer{});
}

} // namespace server
