#pragma once

#include "server/wire/query.h"

#include <QByteArray>

namespace server {

/// Where a client's SASL exchange stands.
struct SaslExchange
{
    QByteArray mechanism; ///< Empty: there is no exchange.
    QByteArray received;  ///< Base64 chunks of a response whose end has not come yet.
    QueryId query = 0;    ///< What is awaited; 0: it is the client's turn.
    QByteArray account;   ///< Logged in to once what the store keeps for it is known.

    bool isActive() const noexcept { return !mechanism.isEmpty(); }
    bool isAnswerAwaited() const noexcept { return query != 0; }
};

} // namespace server
