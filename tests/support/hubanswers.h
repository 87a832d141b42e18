// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/passwordbook.h"
#include "server/accounts/passwordthrottle.h"
#include "server/accounts/saslservice.h"
#include "server/accounts/secretvault.h"
#include "server/store/memoryrecords.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

#include <optional>

namespace test {

/// Answers the queries of a hub at once from the records of its turns. Has the SASL mechanisms
/// PLAIN and TEST. TEST sends 300 zeros and accepts as the answer a name, with or without those
/// zeros.
class HubAnswers
{
public:
    /// @p networkId must be that of the hub's settings.
    explicit HubAnswers(const QByteArray &networkId);
    /// Adds the records of a turn, which later answers take into account.
    void addRecords(quint64 sequence, const server::RecordList &records);

    /// @p alwaysOnAccounts: see MemoryRecords::state().
    server::StoredState storedState(const QList<QByteArray> &alwaysOnAccounts) const
    {
        return m_records.state(alwaysOnAccounts);
    }

    /// Inputs of clients must pass it before the hub.
    server::SecretVault &secrets() noexcept { return m_secrets; }
    server::MemoryAccounts &accounts() noexcept { return m_book.accounts(); }
    void addOperator(const QByteArray &name, const QByteArray &password)
    {
        m_operators.append({name, password});
        m_book.setOperators(m_operators);
    }
    void setServerPassword(const QByteArray &password) { m_book.setServerPassword(password); }
    /// 0 means no limit, and is the initial value.
    void setWrongPasswordsPerMinute(int limit) { m_throttle.setLimit(limit); }
    /// The error of every rehash; empty for none.
    void setRehashProblem(const QByteArray &problem) { m_rehashProblem = problem; }
    /// Returns nullopt for queries that have no answer. @p nowMs: counts wrong passwords.
    std::optional<server::Answer> answer(const server::Question &question, qint64 nowMs);

private:
    void rename(const server::AccountRenamedRecord &record);
    server::Answer answerTo(const server::PasswordAttempt &attempt, qint64 nowMs);
    server::Answer take(const server::SaslStep &step, qint64 nowMs);
    QByteArray takeSecret(server::ClientId client, server::SecretId id);

    server::SecretVault m_secrets;
    server::MemoryRecords m_records;
    server::PasswordBook m_book;
    server::PasswordThrottle m_throttle;
    server::SaslService m_sasl;
    QList<server::LoginEntry> m_operators;
    QByteArray m_rehashProblem;
};

} // namespace test
