// SPDX-License-Identifier: MIT
#include "client/model/feedmessages.h"

#include "client/model/conversationlist.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// Whether a message that the server has sent or confirmed is, or may be, after @p localId.
bool wasOvertaken(const MessageModel &messages, quint64 localId)
{
    const int row = messages.rowOf(localId);
    if (row < 0 || messages.hasNewer())
        return true;
    for (int below = messages.rowCount() - 1; below > row; --below) {
        if (isFinal(messages.at(below)))
            return true;
    }
    return false;
}

} // namespace

FeedMessages::FeedMessages(ConversationList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{}

void FeedMessages::add(Conversation *conversation, const ChatMessage &message, quint64 outgoing)
{
    if (outgoing != 0) {
        m_own.insert(outgoing, {conversation, message.localId});
        m_outgoingChanged = true;
    }
    m_pending[conversation].append(message);
}

void FeedMessages::addLocalLine(Conversation *conversation, ChatMessage::Kind kind,
                                const QString &text, qint64 timeMs)
{
    ChatMessage message;
    message.localId = m_list.nextMessageId();
    message.kind = kind;
    message.text = text;
    message.timeMs = timeMs;
    conversation->place(message);
    // Messages of the batch that is being applied have smaller ids and belong above this one.
    m_pending[conversation].append(message);
    flush(conversation);
}

void FeedMessages::handle(const event::Delivered &delivered)
{
    const auto own = m_own.constFind(delivered.outgoing);
    if (own == m_own.cend())
        return;
    Conversation *conversation = own->conversation;
    const quint64 localId = own->localId;
    const auto change = [&](ChatMessage &message) {
        message.delivery = delivered.delivery;
        message.failure = delivered.failure;
        if (!delivered.id.isEmpty())
            message.id = delivered.id;
        if (delivered.timeMs != 0)
            message.timeMs = delivered.timeMs;
    };
    if (delivered.delivery == ChatMessage::Delivery::Sent)
        m_own.erase(own);
    m_outgoingChanged = true;
    QList<ChatMessage> &pending = m_pending[conversation];
    const auto waiting =
        std::find_if(pending.begin(), pending.end(),
                     [localId](const ChatMessage &message) { return message.localId == localId; });
    const bool arrived = delivered.delivery == ChatMessage::Delivery::Sent;
    if (waiting != pending.end()) {
        change(*waiting);
        if (arrived)
            moveToEnd(conversation, pending.takeAt(waiting - pending.begin()));
        return;
    }
    MessageModel &messages = conversation->messages();
    const ChatMessage *before = messages.find(localId);
    if (!before)
        return;
    ChatMessage message = *before;
    change(message);
    if (arrived && (!pending.isEmpty() || wasOvertaken(messages, localId))) {
        messages.remove(localId);
        moveToEnd(conversation, message);
    } else if (message != *before) {
        messages.replace(localId, message);
        if (arrived)
            emit messagesAdded(conversation, {message});
    }
}

void FeedMessages::handle(const event::Withdrawn &withdrawn)
{
    const auto own = m_own.constFind(withdrawn.outgoing);
    if (own == m_own.cend())
        return;
    flush(own->conversation);
    removeOutgoing(withdrawn.outgoing);
}

void FeedMessages::change(Conversation *conversation, const MessageChange &change)
{
    m_changes[conversation].append(change);
}

quint64 FeedMessages::outgoingOf(quint64 localId) const
{
    const auto it = std::find_if(m_own.cbegin(), m_own.cend(),
                                 [localId](const Own &own) { return own.localId == localId; });
    return it == m_own.cend() ? 0 : it.key();
}

QList<quint64> FeedMessages::outgoingIn(const Conversation *conversation) const
{
    QList<quint64> ids;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        if (it->conversation == conversation)
            ids.append(it.key());
    }
    return ids;
}

void FeedMessages::removeOutgoing(quint64 outgoing)
{
    const Own own = m_own.take(outgoing);
    if (own.conversation)
        own.conversation->messages().remove(own.localId);
    emit outgoingChanged();
}

void FeedMessages::forget(const Conversation *conversation)
{
    m_changes.remove(const_cast<Conversation *>(conversation));
    m_own.removeIf([conversation](const auto &it) { return it->conversation == conversation; });
}

void FeedMessages::flush(Conversation *conversation)
{
    const QList<ChatMessage> messages = m_pending.take(conversation);
    if (messages.isEmpty())
        return;
    QList<ChatMessage> added = conversation->append(messages);
    added.removeIf([](const ChatMessage &message) { return !isFinal(message); });
    if (!added.isEmpty())
        emit messagesAdded(conversation, added);
}

void FeedMessages::flushAll()
{
    while (!m_pending.isEmpty())
        flush(m_pending.cbegin().key());
    flushChanges();
}

void FeedMessages::reportOutgoing()
{
    if (std::exchange(m_outgoingChanged, false))
        emit outgoingChanged();
}

void FeedMessages::moveToEnd(Conversation *conversation, ChatMessage message)
{
    message.localId = m_list.nextMessageId();
    conversation->place(message);
    m_pending[conversation].append(message);
}

void FeedMessages::flushChanges()
{
    while (!m_changes.isEmpty()) {
        Conversation *conversation = m_changes.cbegin().key();
        const QList<MessageChange> changes = m_changes.take(conversation);
        emit messagesChanged(conversation, changes);
        conversation->change(changes);
    }
}

} // namespace client
