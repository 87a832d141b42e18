// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>

namespace client {

enum class ConversationKind : quint8 {
    Server, ///< With the server itself; opened by the header row.
    Room,
    Direct,
};

/// Identifies a conversation on this computer, from one start to the next.
struct ConversationKey
{
    QByteArray network; ///< See Network::key().
    QByteArray name;    ///< Name on the wire, folded; empty for the server itself.
    ConversationKind kind = ConversationKind::Server;

    friend bool operator==(const ConversationKey &, const ConversationKey &) = default;
    friend size_t qHash(const ConversationKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.network, key.name, int(key.kind));
    }
};

} // namespace client

Q_DECLARE_METATYPE(client::ConversationKey)
