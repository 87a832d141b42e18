// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/accounts/memoryaccounts.h"
#include "server/accounts/passwordattempt.h"
#include "server/turn/query.h"

#include <QList>

namespace server {

// No longer names and passwords are kept, so longer ones are wrong without a check.
constexpr qsizetype maxNameBytes = 64;
constexpr qsizetype maxPasswordBytes = 300;

/// The stored password for the name of an attempt.
struct KeptPassword
{
    QByteArray text; ///< A ScramVerifier as text, or the password itself; empty: nobody has it.
    /// Cost of a check in rounds of PBKDF2, equal for all names of the kind; see isKeptPassword().
    int rounds = 0;

    friend bool operator==(const KeptPassword &, const KeptPassword &) = default;
};

/// The passwords that the server knows: its own, those of operators and of accounts.
class PasswordBook
{
public:
    /// Empty: none is needed.
    void setServerPassword(const QByteArray &kept) { m_serverPassword = kept; }
    /// Names are compared as they are written.
    void setOperators(const QList<LoginEntry> &operators);
    void setAccounts(const QList<LoginEntry> &accounts);
    MemoryAccounts &accounts() noexcept { return m_accounts; }

    KeptPassword find(const PasswordAttempt &attempt) const;
    /// Whether @p attempt is wrong whatever it says: there is no password of its kind, or it is too
    /// long. No check is needed then.
    bool isHopeless(const PasswordAttempt &attempt) const;
    /// What the hub is told of @p attempt.
    Answer answerTo(const PasswordAttempt &attempt, PasswordOutcome outcome) const;

private:
    QByteArray m_serverPassword;
    QList<LoginEntry> m_operators;
    int m_operatorRounds = 0;
    MemoryAccounts m_accounts;
};

PasswordAttempt attemptOf(const CheckOperator &question);
PasswordAttempt attemptOf(const CheckServerPassword &question);

} // namespace server
