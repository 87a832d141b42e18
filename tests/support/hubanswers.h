#pragma once

#include "server/accounts/memoryaccounts.h"
#include "server/accounts/saslservice.h"
#include "server/accounts/verdicts.h"
#include "server/wire/query.h"
#include "server/wire/record.h"

#include <optional>

namespace test {

/// Answers what hubs ask, at once: of the past from the records of the turns, of accounts from
/// memory. Knows the mechanism PLAIN, and TEST, which sends 300 zeros and takes a name, with
/// zeros or without, for an answer.
class HubAnswers
{
public:
    HubAnswers();

    server::MemoryAccounts &accounts() noexcept { return m_accounts; }
    void addOperator(const QByteArray &name, const QByteArray &password)
    {
        m_operators.append({name, password});
    }
    /// What goes wrong whenever the server reads its configuration again; empty: nothing.
    void setRehashProblem(const QByteArray &problem) { m_rehashProblem = problem; }
    /// Nothing for questions that are not answered.
    std::optional<server::Answer> answer(const server::Question &question,
                                         const server::RecordList &records);

private:
    server::MemoryAccounts m_accounts;
    server::SaslService m_sasl;
    QList<server::Account> m_operators;
    QByteArray m_rehashProblem;
};

} // namespace test
