// SPDX-License-Identifier: MIT
#include "client/chat/messagechange.h"

#include "client/chat/chatmessage.h"

#include <algorithm>

namespace client {

namespace {

bool addReaction(QList<Reaction> &reactions, const MessageChange &change)
{
    if (change.text.isEmpty() || change.text.size() > Reaction::maxLength)
        return false;
    auto reaction = std::ranges::find(reactions, change.text, &Reaction::text);
    if (reaction == reactions.end()) {
        if (reactions.size() >= Reaction::maxTexts)
            return false;
        reactions.append({change.text, {}, false});
        reaction = std::prev(reactions.end());
    }
    if (reaction->senders.contains(change.sender)
        || reaction->senders.size() >= Reaction::maxSenders)
        return false;
    reaction->senders.append(change.sender);
    reaction->own = reaction->own || change.own;
    return true;
}

bool removeReaction(QList<Reaction> &reactions, const MessageChange &change)
{
    const auto reaction = std::ranges::find(reactions, change.text, &Reaction::text);
    if (reaction == reactions.end() || !reaction->senders.removeOne(change.sender))
        return false;
    reaction->own = reaction->own && !change.own;
    if (reaction->senders.isEmpty())
        reactions.erase(reaction);
    return true;
}

bool removeText(ChatMessage &message, const MessageChange &change)
{
    message.isRemoved = true;
    message.removedBy = change.sender;
    message.removalReason = change.text;
    message.text.clear();
    message.replyTo.clear();
    message.reactions.clear();
    message.mention = false;
    return true;
}

} // namespace

bool apply(const MessageChange &change, ChatMessage &message)
{
    if (message.isRemoved)
        return false;
    switch (change.kind) {
    case MessageChange::Kind::React:
        return addReaction(message.reactions, change);
    case MessageChange::Kind::Unreact:
        return removeReaction(message.reactions, change);
    case MessageChange::Kind::Remove:
        return removeText(message, change);
    }
    return false;
}

} // namespace client
