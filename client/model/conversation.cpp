// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"

#include "client/model/network.h"

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

ConversationKey Conversation::key() const
{
    return {m_network.key(), m_kind == Kind::Server ? QByteArray() : m_folded, m_kind};
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
    if (const int row = m_messages.rowOf(localId); row >= 0)
        markReadTo(row);
}

void Conversation::markAllRead()
{
    if (const int rows = m_messages.rowCount())
        markReadTo(rows - 1);
}

void Conversation::markReadTo(int row)
{
    const MessageOrder order = m_messages.at(row).order();
    if (order <= m_lastRead)
        return;
    int unread = m_unread;
    int mentions = m_mentions;
    if (row == m_messages.rowCount() - 1) {
        unread = mentions = 0;
    } else {
        for (int at = row; at >= 0 && m_messages.at(at).order() > m_lastRead; --at) {
            const ChatMessage &message = m_messages.at(at);
            unread -= countsAsUnread(message, m_kind) ? 1 : 0;
            mentions -= countsAsMention(message, m_kind) ? 1 : 0;
        }
    }
    m_lastRead = order;
    const bool isChange = std::exchange(m_unread, qMax(0, unread)) != m_unread;
    m_mentions = qBound(0, mentions, m_unread);
    emit readChanged();
    if (isChange)
        emit countsChanged();
}

void Conversation::dropUnreadMarker()
{
    if (m_unread == 0)
        m_messages.setUnreadMarker(0);
}

void Conversation::restore(const ReadState &stored)
{
    m_lastRead = stored.lastRead;
    m_lastPosition = m_newestPosition = stored.newestPosition;
    m_absentSinceMs = timeOfPosition(stored.newestPosition);
    const bool isChange = m_unread != stored.unread || m_mentions != stored.mentions;
    m_unread = stored.unread;
    m_mentions = stored.mentions;
    m_messages.setHasOlder(stored.newestPosition != 0);
    m_messages.setLoaded(stored.newestPosition == 0);
    if (isChange)
        emit countsChanged();
}

void Conversation::insertStored(const QList<ChatMessage> &messages, bool hasOlder)
{
    m_messages.insert(messages);
    m_messages.setHasOlder(hasOlder);
    m_messages.setLoaded(true);
    moveMarkerToFirstUnread();
}

/// The stored unread messages are not counted when they are loaded: restore() has their number.
/// A line that the user has already seen does not move down.
void Conversation::moveMarkerToFirstUnread()
{
    if (m_unread == 0)
        return;
    int row = m_messages.firstRowFrom(m_lastRead);
    while (row < m_messages.rowCount()
           && (m_messages.at(row).order() <= m_lastRead
               || !countsAsUnread(m_messages.at(row), m_kind)))
        ++row;
    const int marker = m_messages.rowOf(m_messages.unreadMarker());
    if (row < m_messages.rowCount() && (marker < 0 || row < marker))
        m_messages.setUnreadMarker(m_messages.at(row).localId);
}

void Conversation::noteAbsence()
{
    m_absentSinceMs = timeOfPosition(m_newestPosition);
}

void Conversation::place(ChatMessage &message, quint64 page)
{
    const bool isByOurClock = message.kind == ChatMessage::Kind::Info
                              || message.kind == ChatMessage::Kind::Error
                              || (message.own && message.delivery != ChatMessage::Delivery::Sent);
    if (message.origin != ChatMessage::Origin::Live) {
        message.position = positionInPage(message, page);
    } else if (isByOurClock && m_lastPosition != 0) {
        message.position = m_lastPosition;
    } else {
        message.position = qMax(m_lastPosition, positionAt(message.timeMs));
    }
    m_lastPosition = qMax(m_lastPosition, message.position);
}

qint64 Conversation::positionInPage(const ChatMessage &message, quint64 page)
{
    const qint64 timeMs = message.timeMs;
    if (page == 0)
        return positionAt(timeMs);
    if (m_placedPage.page != page || m_placedPage.timeMs != timeMs)
        m_placedPage = {page, timeMs, positionBeforeOthers(timeMs)};
    // Behind a message that is known, the page continues after it.
    const int known = m_messages.rowOfId(message.id);
    if (known >= 0 && timeOfPosition(m_messages.at(known).position) == timeMs)
        m_placedPage.position = m_messages.at(known).position;
    return m_placedPage.position;
}

qint64 Conversation::positionBeforeOthers(qint64 timeMs) const
{
    const int row = m_messages.firstRowFrom({firstPosition(timeMs), 0});
    const bool isAlone =
        row == m_messages.rowCount() || timeOfPosition(m_messages.at(row).position) != timeMs;
    return isAlone ? positionAt(timeMs) : m_messages.at(row).position - 1;
}

QList<ChatMessage> Conversation::append(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> added = m_messages.insert(messages);
    if (added.isEmpty())
        return added;
    for (const ChatMessage &message : added) {
        if (message.origin != ChatMessage::Origin::History)
            m_newestPosition = qMax(m_newestPosition, message.position);
    }
    if (m_watched)
        markAllRead();
    else
        count(added);
    if (const int excess = m_messages.rowCount() - maxMessages; excess > 0)
        forgetOldest(qMax(excess, maxMessages / 10));
    while (messageBytes() > maxMessageBytes)
        forgetOldest();
    return added;
}

/// Removed messages still count as unread. The "New" line moves to the oldest message left.
void Conversation::forgetOldest(int count)
{
    const int row = m_messages.rowOf(m_messages.unreadMarker());
    const bool removesMarker = row >= 0 && row < count;
    m_messages.removeOldest(count);
    if (removesMarker && m_messages.rowCount() > 0)
        m_messages.setUnreadMarker(m_messages.at(0).localId);
}

void Conversation::clear()
{
    markAllRead();
    m_messages.clear();
}

void Conversation::count(const QList<ChatMessage> &messages)
{
    const int unreadBefore = m_unread;
    for (const ChatMessage &message : messages) {
        if (!countsAsUnread(message, m_kind))
            continue;
        if (m_unread++ == 0)
            m_messages.setUnreadMarker(message.localId);
        m_mentions += countsAsMention(message, m_kind) ? 1 : 0;
    }
    if (m_unread != unreadBefore)
        emit countsChanged();
}

} // namespace client
