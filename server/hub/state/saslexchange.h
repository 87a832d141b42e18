// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"
#include "server/turn/query.h"

#include <QByteArray>
#include <QList>

namespace server {

/// The state of a client's SASL exchange.
struct SaslExchange
{
    QByteArray mechanism;        ///< Empty: there is no exchange.
    QList<SecretId> chunks;      ///< Of an incomplete response; base64.
    qsizetype receivedBytes = 0; ///< Total of these chunks.
    QueryId query = 0;           ///< The query whose answer is awaited; 0: it is the client's turn.
    QByteArray account;          ///< The account to log in to once its stored data has been loaded.

    bool isActive() const noexcept { return !mechanism.isEmpty(); }
    bool isAnswerAwaited() const noexcept { return query != 0; }

    friend bool operator==(const SaslExchange &, const SaslExchange &) = default;
};

auto fieldsOf(MaybeConst<SaslExchange> auto &value)
{
    auto &[mechanism, chunks, receivedBytes, query, account] = value;
    return std::tie(mechanism, chunks, receivedBytes, query, account);
}

} // namespace server
