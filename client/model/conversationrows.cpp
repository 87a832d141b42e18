// SPDX-License-Identifier: MIT
#include "client/model/conversationrows.h"

#include "client/model/conversation.h"
#include "client/model/network.h"

#include <QHash>

#include <algorithm>

namespace client {

namespace {

using Kind = ConversationRow::Kind;

struct RowsOfNetwork
{
    QList<ConversationRow> rooms;
    QList<ConversationRow> direct;
};

ConversationRow rowFor(Conversation *conversation)
{
    const bool isRoom = conversation->kind() == ConversationKind::Room;
    return {isRoom ? Kind::Room : Kind::Direct, &conversation->network(), conversation};
}

} // namespace

QList<Conversation *> pinnedConversations(const QList<Conversation *> &conversations)
{
    QList<Conversation *> pinned;
    std::ranges::copy_if(conversations, std::back_inserter(pinned), &Conversation::pin);
    std::ranges::stable_sort(pinned, {}, &Conversation::pin);
    return pinned;
}

QList<ConversationRow> arrangeRows(const QList<Network *> &networks,
                                   const QList<Conversation *> &conversations)
{
    QList<ConversationRow> rows;
    const QList<Conversation *> pinned = pinnedConversations(conversations);
    if (!pinned.isEmpty())
        rows.append({Kind::PinnedCaption, nullptr, nullptr});
    for (Conversation *conversation : pinned)
        rows.append(rowFor(conversation));

    QHash<Network *, RowsOfNetwork> others;
    for (Conversation *conversation : conversations) {
        if (conversation->pin() != 0 || conversation->network().isCollapsed())
            continue;
        RowsOfNetwork &network = others[&conversation->network()];
        const ConversationRow row = rowFor(conversation);
        (row.kind == Kind::Room ? network.rooms : network.direct).append(row);
    }
    for (Network *network : networks) {
        rows.append({Kind::Network, network, network->conversation()});
        const RowsOfNetwork below = others.take(network);
        rows.append(below.rooms);
        if (!below.direct.isEmpty())
            rows.append({Kind::DirectCaption, network, nullptr});
        rows.append(below.direct);
    }
    return rows;
}

} // namespace client
