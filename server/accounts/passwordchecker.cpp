// SPDX-License-Identifier: MIT
#include "server/accounts/passwordchecker.h"

#include "common/crypto/threadcrypto.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/scramverifier.h"

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
    , m_secrets({"PLAIN"})
    , m_check(check ? std::move(check) : Check(isStoredPassword))
{
    m_pool.setMaxThreadCount(threads);
    m_clock.start();
}

PasswordChecker::~PasswordChecker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PasswordChecker::setAccounts(const QList<LoginEntry> &accounts, bool plainWithoutTls)
{
    m_book.setAccounts(accounts);
    m_sasl = {};
    m_sasl.add(std::make_unique<PlainMechanism>(plainWithoutTls));
    m_mechanisms = accounts.isEmpty() ? QList<QByteArray>() : m_sasl.mechanisms();
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

void PasswordChecker::ask(QueryId query, const SaslStep &step)
{
    const SaslStepResult result = answerTo(step, m_secrets, m_sasl);
    if (const auto *given = std::get_if<Credentials>(&result))
        submit(query, {PasswordKind::Account, step.client, step.addressGroup, given->name,
                       given->password});
    else
        answer(query, std::get<SaslAnswer>(result));
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
    m_sasl.abandon(client);
    dropWaiting(
        [client](const AttemptQueue::Entry &entry) { return entry.attempt.client == client; });
}

void PasswordChecker::submit(QueryId query, const PasswordAttempt &attempt)
{
    const AttemptQueue::Entry entry{query, attempt, m_throttle.isKnown(attempt)};
    if (m_book.isHopeless(attempt))
        answer(entry, PasswordOutcome::Wrong);
    else if (m_book.find(attempt).rounds == 0)
        checkAtOnce(entry);
    else if (m_queue.append(entry))
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
    const bool isRight = m_check(stored.text, entry.attempt.password, stored.rounds);
    m_throttle.end(entry.attempt, isRight, m_clock.elapsed());
    answer(entry, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong);
}

void PasswordChecker::startChecks()
{
    while (m_running < m_pool.maxThreadCount()) {
        Decision decision = Decision::Wait;
        const auto next = m_queue.takeNext([this, &decision](const AttemptQueue::Entry &entry) {
            decision = m_throttle.begin(entry.attempt, m_clock.elapsed());
            return decision != Decision::Wait;
        });
        if (!next)
            return;
        if (decision == Decision::Check)
            start(*next);
        else
            answer(*next, outcomeOf(decision));
    }
}

void PasswordChecker::start(const AttemptQueue::Entry &entry)
{
    const StoredPassword stored = m_book.find(entry.attempt);
    ++m_running;
    m_pool.start([this, entry, stored] {
        const bool matches = m_check(stored.text, entry.attempt.password, stored.rounds);
        net::releaseThreadCrypto();
        QMetaObject::invokeMethod(
            this, [this, entry, stored, matches] { finish(entry, stored, matches); },
            Qt::QueuedConnection);
    });
}

void PasswordChecker::finish(const AttemptQueue::Entry &entry, const StoredPassword &stored,
                             bool matches)
{
    --m_running;
    const bool isRight = matches && m_book.find(entry.attempt).text == stored.text;
    m_throttle.end(entry.attempt, isRight, m_clock.elapsed());
    answer(entry, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong);
    startChecks();
}

void PasswordChecker::answer(const AttemptQueue::Entry &entry, PasswordOutcome outcome)
{
    answer(entry.query, m_book.answerTo(entry.attempt, outcome));
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
