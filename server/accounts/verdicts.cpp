// SPDX-License-Identifier: MIT
#include "server/accounts/verdicts.h"

#include "common/crypto/threadcrypto.h"
#include "server/accounts/plainmechanism.h"
#include "server/accounts/scramverifier.h"

#include <utility>

namespace server {

namespace {

using Decision = PasswordThrottle::Decision;

/// What is told of a guess that is not checked.
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

Verdicts::Verdicts(int threads, Check check, QObject *parent)
    : QObject(parent)
    , m_check(check ? std::move(check) : Check(isKeptPassword))
{
    m_pool.setMaxThreadCount(threads);
    m_clock.start();
}

Verdicts::~Verdicts()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Verdicts::setAccounts(const QList<Account> &accounts, bool plainWithoutTls)
{
    m_book.setAccounts(accounts);
    m_sasl = {};
    m_sasl.add(std::make_unique<PlainMechanism>(plainWithoutTls));
    m_mechanisms = accounts.isEmpty() ? QList<QByteArray>() : m_sasl.mechanisms();
}

void Verdicts::ask(QueryId query, const CheckOperator &question)
{
    submit(query, guessOf(question));
}

void Verdicts::ask(QueryId query, const CheckServerPassword &question)
{
    submit(query, guessOf(question));
}

void Verdicts::ask(QueryId query, const SaslStep &step)
{
    const SaslStepResult result = m_sasl.answer(step);
    if (const auto *given = std::get_if<Credentials>(&result))
        submit(query,
               {PasswordKind::Account, step.client, step.household, given->name, given->password});
    else
        answer(query, std::get<SaslAnswer>(result));
}

void Verdicts::abandon(ClientId client)
{
    m_sasl.abandon(client);
    dropWaiting([client](const GuessQueue::Entry &entry) {
        return entry.guess.client == client && entry.guess.kind == PasswordKind::Account;
    });
}

void Verdicts::forget(ClientId client)
{
    m_sasl.abandon(client);
    dropWaiting([client](const GuessQueue::Entry &entry) { return entry.guess.client == client; });
}

void Verdicts::submit(QueryId query, const PasswordGuess &guess)
{
    const GuessQueue::Entry entry{query, guess, m_throttle.isKnown(guess)};
    if (m_book.isHopeless(guess))
        answer(entry, PasswordOutcome::Wrong);
    else if (m_book.find(guess).rounds == 0)
        checkAtOnce(entry);
    else if (m_queue.append(entry))
        startChecks();
    else
        answer(entry, PasswordOutcome::Busy);
}

void Verdicts::checkAtOnce(const GuessQueue::Entry &entry)
{
    const Decision decision = m_throttle.begin(entry.guess, m_clock.elapsed());
    if (decision != Decision::Check) {
        answer(entry, outcomeOf(decision));
        return;
    }
    const KeptPassword kept = m_book.find(entry.guess);
    const bool isRight = m_check(kept.text, entry.guess.password, kept.rounds);
    m_throttle.end(entry.guess, isRight, m_clock.elapsed());
    answer(entry, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong);
}

void Verdicts::startChecks()
{
    while (m_running < m_pool.maxThreadCount()) {
        Decision decision = Decision::Wait;
        const auto next = m_queue.takeNext([this, &decision](const GuessQueue::Entry &entry) {
            decision = m_throttle.begin(entry.guess, m_clock.elapsed());
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

void Verdicts::start(const GuessQueue::Entry &entry)
{
    const KeptPassword kept = m_book.find(entry.guess);
    ++m_running;
    m_pool.start([this, entry, kept] {
        const bool matches = m_check(kept.text, entry.guess.password, kept.rounds);
        net::releaseThreadCrypto();
        QMetaObject::invokeMethod(
            this, [this, entry, kept, matches] { finish(entry, kept, matches); },
            Qt::QueuedConnection);
    });
}

void Verdicts::finish(const GuessQueue::Entry &entry, const KeptPassword &kept, bool matches)
{
    --m_running;
    const bool isRight = matches && m_book.find(entry.guess).text == kept.text;
    m_throttle.end(entry.guess, isRight, m_clock.elapsed());
    answer(entry, isRight ? PasswordOutcome::Right : PasswordOutcome::Wrong);
    startChecks();
}

void Verdicts::answer(const GuessQueue::Entry &entry, PasswordOutcome outcome)
{
    answer(entry.query, m_book.answerTo(entry.guess, outcome));
}

void Verdicts::answer(QueryId query, const Answer &answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, query, answer] {
            emit answered({query, answer});
        },
        Qt::QueuedConnection);
}

void Verdicts::dropWaiting(const std::function<bool(const GuessQueue::Entry &)> &isMeant)
{
    for (const GuessQueue::Entry &entry : m_queue.takeAll(isMeant))
        answer(entry.query, NoAnswer{});
}

} // namespace server
