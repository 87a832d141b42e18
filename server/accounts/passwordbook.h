// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/accounts/memoryaccounts.h"
#include "server/accounts/passwordattempt.h"
#include "server/accounts/scrammechanism.h"
#include "server/turn/query.h"

#include <QList>

namespace server {

// Longer names and passwords are never stored, so they are wrong without a check.
constexpr qsizetype maxNameBytes = 64;
constexpr qsizetype maxPasswordBytes = 300;

/// The stored password for the name of an attempt.
struct StoredPassword
{
    QByteArray text; ///< A ScramVerifier as text, or the password; empty if the name is unknown.
    /// Cost of a check in rounds of PBKDF2, equal for all names of a kind; see isStoredPassword().
    int rounds = 0;

    friend bool operator==(const StoredPassword &, const StoredPassword &) = default;
};

/// The passwords of the server, of its operators and of accounts.
class PasswordBook
{
public:
    /// Empty: clients need no password.
    void setServerPassword(const QByteArray &stored) { m_serverPassword = stored; }
    /// Names of operators are case-sensitive.
    void setOperators(const QList<LoginEntry> &operators);
    MemoryAccounts &accounts() noexcept { return m_accounts; }
    const MemoryAccounts &accounts() const noexcept { return m_accounts; }

    /// The parameters of a SCRAM exchange. An unknown name gets a salt that depends on the name
    /// only, so that clients cannot find out which names exist.
    ScramParameters scramParameters(const QByteArray &name) const;
    /// The secret that the salts of unknown names are made of.
    void setSaltKey(const QByteArray &key) { m_saltKey = key; }

    /// The name for which @p attempt counts if it is wrong: attempts with the nicks of an account
    /// count for the account.
    QByteArray countedName(const PasswordAttempt &attempt) const;
    StoredPassword find(const PasswordAttempt &attempt) const;
    /// Whether @p attempt is wrong without a check: there is no password of its kind, or the
    /// attempt is too long.
    bool isHopeless(const PasswordAttempt &attempt) const;
    /// The answer for the hub.
    Answer answerTo(const PasswordAttempt &attempt, PasswordOutcome outcome) const;

private:
    QByteArray m_serverPassword;
    QList<LoginEntry> m_operators;
    int m_operatorRounds = 0;
    MemoryAccounts m_accounts;
    QByteArray m_saltKey;
};

// @p password: the secret that the question names.
PasswordAttempt attemptOf(const CheckOperator &question, const QByteArray &password);
PasswordAttempt attemptOf(const CheckServerPassword &question, const QByteArray &password);
PasswordAttempt attemptOf(const CheckAccount &question, const QByteArray &password);

} // namespace server
