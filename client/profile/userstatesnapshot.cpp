// SPDX-License-Identifier: MIT
#include "client/profile/userstatesnapshot.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// As Network::key().
QByteArray keyOf(const NetworkSnapshot &network)
{
    return network.address.hostAndPort().toUtf8();
}

} // namespace

UserState takeUserState(QList<NetworkSnapshot> &networks)
{
    UserState state;
    for (NetworkSnapshot &network : networks) {
        const QByteArray key = keyOf(network);
        for (ConversationSnapshot &conversation : network.conversations) {
            const QString draft = std::exchange(conversation.draft, {});
            const bool muted = std::exchange(conversation.muted, false);
            if (!draft.isEmpty() || muted)
                state.conversations.append(
                    {key, conversation.kind, conversation.name, draft, muted});
        }
        for (const WaitingMessage &message : std::exchange(network.waiting, {}))
            state.unsent.append({key, message});
    }
    return state;
}

void addUserState(QList<NetworkSnapshot> &networks, const UserState &state)
{
    for (NetworkSnapshot &network : networks) {
        const QByteArray key = keyOf(network);
        for (const UserState::Conversation &saved : state.conversations) {
            const auto it = std::ranges::find_if(
                network.conversations, [&](const ConversationSnapshot &conversation) {
                    return saved.network == key && conversation.kind == saved.kind
                           && conversation.name == saved.name;
                });
            if (it == network.conversations.end())
                continue;
            if (it->draft.isEmpty())
                it->draft = saved.draft;
            it->muted = it->muted || saved.muted;
        }
        for (const auto &[unsentNetwork, message] : state.unsent) {
            if (unsentNetwork == key && !network.waiting.contains(message))
                network.waiting.append(message);
        }
    }
}

} // namespace client
