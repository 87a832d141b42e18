// SPDX-License-Identifier: MIT
#include "client/model/conversation.h"

#include "client/model/network.h"

#include <QSet>

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

QString Conversation::title() const
{
    const QString shown =
        m_kind == Kind::Direct ? m_network.people().displayName(m_name) : QString();
    return shown.isEmpty() ? m_name : shown;
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

void Conversation::setIdentity(const QString &account, const QString &realName)
{
    const bool isChange = m_account != account || m_realName != realName;
    m_account = account;
    m_realName = realName;
    if (isChange)
        emit stateChanged();
}

void Conversation::setMuted(bool muted)
{
    if (isMuted() == muted)
        return;
    ConversationSettings settings = m_settings;
    settings.notifications = muted ? Notifications::Nothing : Notifications::Default;
    setSettings(settings);
}

void Conversation::setSettings(const ConversationSettings &settings)
{
    if (std::exchange(m_settings, settings) != settings)
        emit stateChanged();
}

void Conversation::setPin(int pin)
{
    if (std::exchange(m_pin, pin) != pin)
        emit pinChanged();
}

void Conversation::addUnstoredGap(qint64 firstMs, qint64 lastMs)
{
    m_gaps.addUnstored(firstMs, lastMs);
    emit stateChanged();
}

void Conversation::setDraft(const QString &draft)
{
    if (std::exchange(m_draft, draft) != draft)
        emit draftChanged();
}

void Conversation::setReplyTo(const QString &id)
{
    const ChatMessage *original = id.isEmpty() ? nullptr : m_messages.original(id);
    setReplyTo(id, original && original->isPrivate ? original->sender : QString());
}

void Conversation::setReplyTo(const QString &id, const QString &recipient)
{
    m_replyRecipient = recipient;
    if (std::exchange(m_replyTo, id) != id)
        emit replyToChanged();
}

void Conversation::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && !m_awaitsMissed)
        markAllRead();
}

void Conversation::markRead(quint64 localId)
{
    if (m_awaitsMissed)
        return;
    const int row = m_messages.rowOf(localId);
    if (row >= 0 && row == m_messages.rowCount() - 1 && !m_messages.hasNewer())
        markAllRead();
    else if (row >= 0)
        markReadTo(row);
}

void Conversation::markAllRead()
{
    if (m_newest > m_lastRead)
        setRead(m_newest, 0, 0);
}

void Conversation::markReadUntil(qint64 timeMs)
{
    const MessageOrder end{firstPosition(timeMs + 1), 0};
    if (m_unread == 0 || timeMs <= timeOfPosition(m_lastRead.position))
        return;
    if (m_newest < end)
        markAllRead();
    else if (const int rows = m_messages.firstRowFrom(end); rows > 0)
        markReadTo(rows - 1);
    if (m_watched || m_messages.unreadMarker() > m_lastRead)
        return;
    int row = m_messages.firstRowFrom(end);
    while (row < m_messages.rowCount() && !countsAsUnread(m_messages.at(row), m_kind))
        ++row;
    const bool hasUnread = m_unread > 0 && row < m_messages.rowCount();
    m_messages.setUnreadMarker(hasUnread ? m_messages.at(row).order() : MessageOrder());
}

/// Does nothing if unread messages before the rows were not on screen.
void Conversation::markReadTo(int row)
{
    const MessageOrder order = m_messages.at(row).order();
    const bool isAfterGap =
        m_messages.older() == MessageModel::Older::Log && m_messages.at(0).order() > m_lastRead;
    if (order <= m_lastRead || (isAfterGap && m_unread > 0))
        return;
    int unread = m_unread;
    int mentions = m_mentions;
    for (int at = row; at >= 0 && m_messages.at(at).order() > m_lastRead; --at) {
        const ChatMessage &message = m_messages.at(at);
        if (message.kind == ChatMessage::Kind::Gap)
            return;
        unread -= countsAsUnread(message, m_kind) ? 1 : 0;
        mentions -= countsAsMention(message, m_kind) ? 1 : 0;
    }
    setRead(order, unread, mentions);
}

void Conversation::setRead(const MessageOrder &order, int unread, int mentions)
{
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
        m_messages.setUnreadMarker({});
}

void Conversation::restore(const ReadState &stored, quint64 lastId)
{
    m_lastRead = stored.lastRead;
    m_lastPosition = m_newestPosition = stored.newestPosition;
    m_absentSinceMs = timeOfPosition(stored.newestPosition);
    const bool isChange = m_unread != stored.unread || m_mentions != stored.mentions;
    m_unread = stored.unread;
    m_mentions = stored.mentions;
    if (stored.newestPosition != 0) {
        m_newest = {stored.newestPosition, lastId};
        m_messages.unload();
    }
    if (isChange)
        emit countsChanged();
}

void Conversation::moveTo(const QList<ChatMessage> &page, MessageModel::Older older, bool hasNewer)
{
    const bool mayMissUnread = older == MessageModel::Older::Log
                               && (page.isEmpty() || page.constFirst().order() > m_lastRead);
    if (!mayMissUnread)
        moveMarkerToFirstUnread(page);
    m_messages.moveTo(page, older, hasNewer);
}

void Conversation::addOlder(const QList<ChatMessage> &page, MessageModel::Older older)
{
    m_messages.addOlder(page, older);
    if (older != MessageModel::Older::Log || m_messages.at(0).order() <= m_lastRead)
        moveMarkerToFirstUnread(page);
}

void Conversation::addNewer(const QList<ChatMessage> &page, bool hasNewer)
{
    m_messages.addNewer(page, hasNewer);
    if (m_messages.older() != MessageModel::Older::Log || m_messages.at(0).order() <= m_lastRead)
        moveMarkerToFirstUnread(page);
}

/// The stored unread messages are not counted when they are loaded: restore() has their number.
/// A line that the user has already seen does not move down.
void Conversation::moveMarkerToFirstUnread(const QList<ChatMessage> &page)
{
    if (m_unread == 0)
        return;
    const auto first = std::ranges::find_if(page, [this](const ChatMessage &message) {
        return message.order() > m_lastRead && countsAsUnread(message, m_kind);
    });
    const MessageOrder marker = m_messages.unreadMarker();
    if (first != page.cend() && (marker.localId == 0 || first->order() < marker))
        m_messages.setUnreadMarker(first->order());
}

std::optional<MessageOrder> Conversation::firstUnread() const
{
    if (const MessageOrder marker = m_messages.unreadMarker(); marker.localId != 0)
        return marker;
    return m_unread > 0 ? std::optional(m_lastRead) : std::nullopt;
}

bool Conversation::isFirstUnreadLoaded() const
{
    const auto first = firstUnread();
    return !first || m_messages.rowOf(m_messages.unreadMarker().localId) >= 0
           || (m_messages.rowCount() > 0
               && (m_messages.at(0).order() <= *first
                   || m_messages.older() != MessageModel::Older::Log));
}

void Conversation::noteAbsence()
{
    m_absentSinceMs = timeOfPosition(m_newestPosition);
}

void Conversation::setAwaitsMissed(bool awaits)
{
    const bool hasArrived = std::exchange(m_awaitsMissed, awaits) && !awaits;
    if (!hasArrived || !m_watched || hasUnreadMissed())
        return;
    if (m_messages.unreadMarker() > m_lastRead)
        m_messages.setUnreadMarker({});
    markAllRead();
}

bool Conversation::hasUnreadMissed() const
{
    for (int row = m_messages.rowCount() - 1; row >= 0; --row) {
        const ChatMessage &message = m_messages.at(row);
        if (message.order() <= m_lastRead)
            return false;
        if (message.origin == ChatMessage::Origin::Missed)
            return true;
    }
    return false;
}

void Conversation::place(ChatMessage &message, quint64 page, qint64 followsMs)
{
    const bool isRemark =
        (message.kind == ChatMessage::Kind::Info || message.kind == ChatMessage::Kind::Error)
        && message.sender.isEmpty();
    const bool isByOurClock = isRemark
                              || (message.own && isSpoken(message.kind)
                                  && message.delivery != ChatMessage::Delivery::Sent);
    if (message.origin != ChatMessage::Origin::Live) {
        message.position = positionInPage(message, page, followsMs);
    } else if (isByOurClock && m_lastPosition != 0) {
        message.position = m_lastPosition;
    } else {
        message.position = qMax(m_lastPosition, positionAt(message.timeMs));
    }
    m_lastPosition = qMax(m_lastPosition, message.position);
}

qint64 Conversation::positionInPage(const ChatMessage &message, quint64 page, qint64 followsMs)
{
    const qint64 timeMs = message.timeMs;
    if (page == 0)
        return positionAt(timeMs);
    if (m_placedPage.page != page || m_placedPage.timeMs != timeMs) {
        const bool isNewPage = m_placedPage.page != page;
        if (isNewPage)
            m_previousPlaced = m_oldestPlaced;
        if (isNewPage && followsMs != 0)
            m_newestPlaced = m_placedPage;
        m_placedPage = {page, timeMs,
                        timeMs == followsMs ? positionAfterOthers(timeMs)
                                            : positionBeforeOthers(timeMs)};
        if (isNewPage)
            m_oldestPlaced = m_placedPage;
    }
    // Behind a message that is known, the page continues after it.
    const int known = m_messages.rowOfId(message.id);
    if (known >= 0 && timeOfPosition(m_messages.at(known).position) == timeMs)
        m_placedPage.position = m_messages.at(known).position;
    return m_placedPage.position;
}

qint64 Conversation::positionBeforeOthers(qint64 timeMs) const
{
    int row = m_messages.firstRowFrom({firstPosition(timeMs), 0});
    while (row < m_messages.rowCount() && m_messages.at(row).kind == ChatMessage::Kind::Gap)
        ++row; // it moves with the messages
    if (row < m_messages.rowCount() && timeOfPosition(m_messages.at(row).position) == timeMs)
        return m_messages.at(row).position - 1;
    // The previous page may be only in the log.
    const bool continues = m_previousPlaced.page != 0 && m_previousPlaced.timeMs == timeMs;
    return continues ? m_previousPlaced.position - 1 : positionAt(timeMs);
}

qint64 Conversation::positionAfterOthers(qint64 timeMs) const
{
    int row = m_messages.firstRowFrom({firstPosition(timeMs + 1), 0}) - 1;
    while (row >= 0 && m_messages.at(row).kind == ChatMessage::Kind::Gap)
        --row;
    if (row >= 0 && timeOfPosition(m_messages.at(row).position) == timeMs)
        return m_messages.at(row).position;
    // The previous page may be only in the log.
    const bool continues = m_newestPlaced.page != 0 && m_newestPlaced.timeMs == timeMs;
    return continues ? m_newestPlaced.position : positionAt(timeMs);
}

QList<ChatMessage> Conversation::append(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> added = m_messages.insert(messages);
    if (added.isEmpty())
        return added;
    for (const ChatMessage &message : added) {
        m_newest = qMax(m_newest, message.order());
        if (message.origin != ChatMessage::Origin::History)
            m_newestPosition = qMax(m_newestPosition, message.position);
    }
    const bool hasMissed = std::ranges::any_of(added, [](const ChatMessage &message) {
        return message.origin == ChatMessage::Origin::Missed;
    });
    if (m_watched && !hasMissed
        && !m_awaitsMissed) // The view may not have the room to show all missed messages.
        markAllRead();
    else
        count(added);
    return added;
}

void Conversation::change(const QList<MessageChange> &changes)
{
    QSet<int> removed;
    for (const MessageChange &change : changes) {
        const int row =
            change.kind == MessageChange::Kind::Remove ? m_messages.rowOfId(change.id) : -1;
        if (row >= 0 && m_messages.at(row).order() > m_lastRead)
            removed.insert(row);
    }
    QList<ChatMessage> deleted;
    for (const int row : std::as_const(removed))
        deleted.append(m_messages.at(row));
    m_messages.change(changes);
    forgetUnread(deleted);
}

void Conversation::forgetUnread(const QList<ChatMessage> &deleted)
{
    const ReadState state = withoutMessages(readState(), deleted, m_kind);
    if (state != readState())
        setRead(state.lastRead, state.unread, state.mentions);
}

bool Conversation::hasUnloadedUnread() const
{
    if (m_unread == 0)
        return false;
    const bool startsInUnread = m_messages.rowCount() == 0
                                || (m_messages.older() == MessageModel::Older::Log
                                    && m_messages.at(0).order() > m_lastRead);
    return startsInUnread || m_messages.hasNewer();
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
        if (!countsAsUnread(message, m_kind) || message.order() <= m_lastRead)
            continue;
        if (m_unread++ == 0 || message.order() < m_messages.unreadMarker())
            m_messages.setUnreadMarker(message.order());
        m_mentions += countsAsMention(message, m_kind) ? 1 : 0;
    }
    // Without a log, a message that the batch itself has pushed out is lost.
    if (unreadBefore == 0 && m_unread > 0 && !m_messages.isStored()
        && !m_messages.find(m_messages.unreadMarker().localId))
        m_messages.setUnreadMarker(m_messages.at(0).order());
    if (m_unread != unreadBefore)
        emit countsChanged();
}

} // namespace client
