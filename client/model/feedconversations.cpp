// SPDX-License-Identifier: MIT
#include "client/model/feedconversations.h"

#include "client/chat/displaytext.h"

#include <utility>

namespace client {

namespace {

constexpr qsizetype maxConversations = 1'500;

} // namespace

FeedConversations::FeedConversations(ConversationList &list, Network &network, Naming naming,
                                     QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_naming(std::move(naming))
{}

Conversation *FeedConversations::find(const QByteArray &name) const
{
    return name.isEmpty() ? m_network.conversation() : m_byKey.value(m_naming.folded(name));
}

Conversation *FeedConversations::open(const QByteArray &name)
{
    return open(name, kindOf(name));
}

Conversation *FeedConversations::open(const QByteArray &name, Conversation::Kind kind)
{
    if (Conversation *conversation = find(name)) {
        m_unanswered.remove(conversation);
        return conversation;
    }
    if (m_byKey.size() >= maxConversations)
        return nullptr;
    const bool isRoom = kind == Conversation::Kind::Room;
    Conversation *conversation =
        m_list.addConversation(&m_network, kind, shownName(name), name, m_naming.folded(name));
    m_byKey.insert(conversation->folded(), conversation);
    emit opened(conversation);
    conversation->setJoined(!isRoom);
    if (!isRoom)
        conversation->setAway(isAway(name));
    return conversation;
}

Conversation *FeedConversations::openUnanswered(const QByteArray &name)
{
    if (Conversation *known = find(name))
        return known;
    Conversation *conversation = open(name);
    if (conversation && conversation->kind() == Conversation::Kind::Direct)
        m_unanswered.insert(conversation);
    return conversation;
}

bool FeedConversations::exceedsUnanswered(const QByteArray &name) const
{
    return hasMaxUnanswered() && !m_naming.isRoom(name) && !find(name);
}

ConversationKey FeedConversations::keyOf(const QByteArray &name) const
{
    return {m_network.key(), m_naming.folded(name), kindOf(name)};
}

void FeedConversations::rename(Conversation *conversation, const QByteArray &name)
{
    conversation->setName(shownName(name), name);
    m_byKey.remove(conversation->folded());
    m_byKey.insert(m_naming.folded(name), conversation);
}

void FeedConversations::updateKey(Conversation *conversation)
{
    const ConversationKey before = conversation->key();
    conversation->setFolded(m_naming.folded(conversation->wireName()));
    if (conversation->key() != before)
        emit keyChanged(conversation, before);
}

/// Two conversations may now have equal names: the upper one gets the messages.
void FeedConversations::refold()
{
    m_byKey.clear();
    for (Conversation *conversation : m_list.conversations(&m_network)) {
        updateKey(conversation);
        Conversation *&filed = m_byKey[conversation->folded()];
        if (!filed)
            filed = conversation;
    }
}

void FeedConversations::forget(const Conversation *conversation)
{
    m_byKey.removeIf([conversation](const auto &it) { return it.value() == conversation; });
    m_unanswered.remove(conversation);
}

void FeedConversations::forgetOldest()
{
    qsizetype bytes = m_network.conversation()->messageBytes();
    for (const Conversation *conversation : std::as_const(m_byKey))
        bytes += conversation->messageBytes();
    while (bytes > maxBytes) {
        Conversation *largest = m_network.conversation();
        for (Conversation *conversation : std::as_const(m_byKey)) {
            if (conversation->messageBytes() > largest->messageBytes())
                largest = conversation;
        }
        const qsizetype before = largest->messageBytes();
        largest->forgetOldest();
        if (largest->messageBytes() == before) // all of them are on screen or not stored
            return;
        bytes -= before - largest->messageBytes();
    }
}

Conversation::Kind FeedConversations::kindOf(const QByteArray &name) const
{
    return m_naming.isRoom(name) ? Conversation::Kind::Room : Conversation::Kind::Direct;
}

/// The away state is known for users who share a channel with this user.
bool FeedConversations::isAway(const QByteArray &nick) const
{
    const QByteArray key = m_naming.folded(nick);
    for (Conversation *room : m_list.conversations(&m_network)) {
        if (const int row = room->members().rowOf(key); row >= 0)
            return room->members().at(row).away;
    }
    return false;
}

} // namespace client
