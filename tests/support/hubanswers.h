// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/passwordbook.h"
#include "server/accounts/passwordthrottle.h"
#include "server/accounts/saslservice.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

#include <optional>

namespace test {

/// Answers what hubs ask, at once: of the past from the records of the turns, of accounts from
/// memory. Knows the mechanism PLAIN, and TEST, which sends 300 zeros and takes a name, with
/// zeros or without, for an answer.
class HubAnswers
{
public:
    HubAnswers();

    server::MemoryAccounts &accounts() noexcept { return m_book.accounts(); }
    void addOperator(const QByteArray &name, const QByteArray &password)
    {
        m_operators.append({name, password});
        m_book.setOperators(m_operators);
    }
    void setServerPassword(const QByteArray &password) { m_book.setServerPassword(password); }
    /// 0, as at first: no limit.
    void setWrongPasswordsPerMinute(int limit) { m_throttle.setLimit(limit); }
    /// What goes wrong whenever the server reads its configuration again; empty: nothing.
    void setRehashProblem(const QByteArray &problem) { m_rehashProblem = problem; }
    /// Nullopt for questions that are not answered. @p nowMs: for the limits on guesses.
    std::optional<server::Answer> answer(const server::Question &question,
                                         const server::RecordList &records, qint64 nowMs);

private:
    server::Answer answerTo(const server::PasswordGuess &guess, qint64 nowMs);
    server::Answer take(const server::SaslStep &step, qint64 nowMs);

    server::PasswordBook m_book;
    server::PasswordThrottle m_throttle;
    server::SaslService m_sasl;
    QList<server::Account> m_operators;
    QByteArray m_rehashProblem;
};

} // namespace test
