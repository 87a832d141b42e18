// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/accounts/memoryaccounts.h"
#include "server/accounts/passwordguess.h"
#include "server/turn/query.h"

#include <QList>

namespace server {

// No longer names and passwords are kept, so longer ones are wrong without a check.
constexpr qsizetype mostNameBytes = 64;
constexpr qsizetype mostPasswordBytes = 300;

/// The stored password for the name of a guess.
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
    void setOperators(const QList<Account> &operators);
    void setAccounts(const QList<Account> &accounts);
    MemoryAccounts &accounts() noexcept { return m_accounts; }

    KeptPassword find(const PasswordGuess &guess) const;
    /// Whether @p guess is wrong whatever it says: there is no password of its kind, or it is too
    /// long. No check is needed then.
    bool isHopeless(const PasswordGuess &guess) const;
    /// What the hub is told of @p guess.
    Answer answerTo(const PasswordGuess &guess, PasswordOutcome outcome) const;

private:
    QByteArray m_serverPassword;
    QList<Account> m_operators;
    int m_operatorRounds = 0;
    MemoryAccounts m_accounts;
};

PasswordGuess guessOf(const CheckOperator &question);
PasswordGuess guessOf(const CheckServerPassword &question);

} // namespace server
