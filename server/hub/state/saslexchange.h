// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <set>

namespace server {

struct PersonalState;

/// A pending query for the stored data of an account. Shared by all exchanges that wait for it.
struct AccountLoad
{
    /// The state of users who logged in to the account since the query was sent. It is newer than
    /// the answer and kept even if they have left. Null: no one has logged in.
    std::shared_ptr<PersonalState> personal;
};

/// The state of a client's SASL exchange.
struct SaslExchange
{
    QByteArray mechanism;        ///< Empty: there is no exchange.
    QList<SecretId> chunks;      ///< Of an incomplete response; base64.
    qsizetype receivedBytes = 0; ///< Total of these chunks.
    QueryId query = 0;           ///< The query whose answer is awaited; 0: it is the client's turn.
    QByteArray account;          ///< The account to log in to once its stored data has been loaded.
    std::shared_ptr<AccountLoad> load; ///< Null unless stored data is being loaded.
    /// Folded names of accounts that were removed while the exchange was waiting; it cannot log in
    /// to them.
    std::set<QByteArray> removedAccounts;

    bool isActive() const noexcept { return !mechanism.isEmpty(); }
    bool isAnswerAwaited() const noexcept { return query != 0; }
};

} // namespace server
