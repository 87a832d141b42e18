// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

#include <QByteArray>

#include <memory>
#include <set>

namespace server {

struct PersonalState;

/// The store is being asked for an account. Shared by all exchanges that wait for it.
struct AccountLoad
{
    /// What users shared who logged in to the account since then. It is newer than the answer, and
    /// kept although they may have left. Null: nobody logged in.
    std::shared_ptr<PersonalState> personal;
};

/// Where a client's SASL exchange stands.
struct SaslExchange
{
    QByteArray mechanism;              ///< Empty: there is no exchange.
    QByteArray received;               ///< Base64 chunks of a response whose end has not come yet.
    QueryId query = 0;                 ///< What is awaited; 0: it is the client's turn.
    QByteArray account;                ///< Logged in to once what the store keeps for it is known.
    std::shared_ptr<AccountLoad> load; ///< Null unless the store is being asked.
    /// Accounts, folded, that were removed while an answer was awaited: it does not count for them.
    std::set<QByteArray> removedAccounts;

    bool isActive() const noexcept { return !mechanism.isEmpty(); }
    bool isAnswerAwaited() const noexcept { return query != 0; }
};

} // namespace server
