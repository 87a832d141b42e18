// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QObject>

namespace client {

class Conversation;
class Network;

/// One row of ConversationList.
struct ConversationRow
{
    Q_GADGET

public:
    enum class Kind : quint8 { PinnedCaption, Network, Room, DirectCaption, Direct };
    Q_ENUM(Kind)

    Kind kind = Kind::Network;
    Network *network = nullptr;           ///< Null for the caption of the pinned conversations.
    Conversation *conversation = nullptr; ///< Null for captions.

    bool isCaption() const { return kind == Kind::PinnedCaption || kind == Kind::DirectCaption; }

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
    friend size_t qHash(const ConversationRow &row, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(row.kind), row.network, row.conversation);
    }
};

/// The pinned ones of @p conversations, in the order of their pins.
QList<Conversation *> pinnedConversations(const QList<Conversation *> &conversations);

/// The rows that the list shows: the pinned conversations of all networks, then each network with
/// its other rooms and direct chats, in the order of the arguments. A collapsed network is only a
/// header. @p conversations: without those with the servers.
QList<ConversationRow> arrangeRows(const QList<Network *> &networks,
                                   const QList<Conversation *> &conversations);

} // namespace client
