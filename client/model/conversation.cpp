// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"

#include <algorithm>
#include <utility>

namespace client {

Conversation::Conversation(quint64 id, Kind kind, Network &network, const QString &name,
                           QObject *parent, const QByteArray &wireName)
    : QObject(parent)
    , m_id(id)
    , m_kind(kind)
    , m_network(network)
    , m_name(name)
    , m_wireName(wireName.isEmpty() ? name.toUtf8() : wireName)
{}

void Conversation::setName(const QString &name, const QByteArray &wireName)
{
    const QByteArray wire = wireName.isEmpty() ? name.toUtf8() : wireName;
    if (m_name == name && m_wireName == wire)
        return;
    m_name = name;
    m_wireName = wire;
    emit nameChanged();
}

void Conversation::setTopic(const QString &topic)
{
    if (std::exchange(m_topic, topic) != topic)
        emit topicChanged();
}

void Conversation::setJoined(bool joined)
{
    if (std::exchange(m_joined, joined) != joined)
        emit stateChanged();
}

void Conversation::setAway(bool away)
{
    if (std::exchange(m_away, away) != away)
        emit stateChanged();
}

void Conversation::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted)
        emit stateChanged();
}

void Conversation::setDraft(const QString &draft)
{
    if (std::exchange(m_draft, draft) != draft)
        emit draftChanged();
}

void Conversation::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        markAllRead();
}

void Conversation::markRead(quint64 localId)
{
    if (localId <= m_lastRead)
        return;
    m_lastRead = localId;
    if (m_unread > 0)
        recount();
}

void Conversation::markAllRead()
{
    if (const int rows = m_messages.rowCount())
        markRead(m_messages.at(rows - 1).localId);
}

void Conversation::dropUnreadMarker()
{
    if (m_unread == 0)
        m_messages.setUnreadMarker(0);
}

void Conversation::append(const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    const int first = m_messages.rowCount();
    m_hasNews = m_hasNews || std::ranges::any_of(messages, [](const ChatMessage &message) {
                    return !message.replayed && !message.id.isEmpty();
                });
    if (m_watched)
        m_lastRead = messages.constLast().localId;
    m_messages.append(messages);
    if (!m_watched)
        countFrom(first);
    if (const int excess = m_messages.rowCount() - maxMessages; excess > 0)
        forgetOldest(qMax(excess, maxMessages / 10));
    while (messageBytes() > maxMessageBytes)
        forgetOldest();
}

/// Removed messages no longer count as unread. The "New" line moves to the oldest message left.
void Conversation::forgetOldest(int count)
{
    m_messages.removeOldest(count);
    if (m_unread > 0)
        recount();
    const quint64 marker = m_messages.unreadMarker();
    if (marker != 0 && m_messages.rowCount() > 0)
        m_messages.setUnreadMarker(qMax(marker, m_messages.at(0).localId));
}

void Conversation::clear()
{
    markAllRead();
    m_messages.clear();
}

void Conversation::countFrom(int row)
{
    const int unreadBefore = m_unread;
    for (; row < m_messages.rowCount(); ++row) {
        const ChatMessage &message = m_messages.at(row);
        if (!countsAsUnread(message))
            continue;
        if (m_unread++ == 0)
            m_messages.setUnreadMarker(message.localId);
        if (message.mention || m_kind == Kind::Direct)
            ++m_mentions;
    }
    if (m_unread != unreadBefore)
        emit countsChanged();
}

void Conversation::recount()
{
    int unread = 0;
    int mentions = 0;
    for (int row = m_messages.rowCount() - 1; row >= 0; --row) {
        const ChatMessage &message = m_messages.at(row);
        if (message.localId <= m_lastRead)
            break;
        if (!countsAsUnread(message))
            continue;
        ++unread;
        mentions += message.mention || m_kind == Kind::Direct ? 1 : 0;
    }
    if (unread == m_unread && mentions == m_mentions)
        return;
    m_unread = unread;
    m_mentions = mentions;
    emit countsChanged();
}

bool Conversation::hasMessage(const QString &id) const
{
    constexpr int maxSearched = 2000; // More than a server replays.
    const int rows = m_messages.rowCount();
    for (int row = rows - 1; row >= 0 && row >= rows - maxSearched; --row) {
        if (m_messages.at(row).id == id)
            return !id.isEmpty();
    }
    return false;
}

bool Conversation::countsAsUnread(const ChatMessage &message) const
{
    if (message.own || message.replayed || m_kind == Kind::Server)
        return false;
    switch (message.kind) {
    case ChatMessage::Kind::Text:
    case ChatMessage::Kind::Action:
    case ChatMessage::Kind::Notice:
        return true;
    case ChatMessage::Kind::Event:
    case ChatMessage::Kind::Info:
    case ChatMessage::Kind::Error:
        return false;
    }
    return false;
}

} // namespace client
