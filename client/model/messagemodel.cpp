// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace client {

namespace {

template<typename Iterator>
qsizetype memoryOf(Iterator first, Iterator last)
{
    return std::accumulate(
        first, last, qsizetype(0),
        [](qsizetype sum, const ChatMessage &message) { return sum + memoryOf(message); });
}

} // namespace

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole ? m_messages.at(index.row()).text : QVariant();
}

int MessageModel::rowOf(quint64 localId) const
{
    const auto position = m_positions.constFind(localId);
    if (position == m_positions.cend())
        return -1;
    const int row = firstRowFrom({*position, localId});
    return row < rowCount() && at(row).localId == localId ? row : -1;
}

int MessageModel::rowOfId(const QString &id) const
{
    const auto localId = m_localIds.constFind(id);
    return localId == m_localIds.cend() ? -1 : rowOf(*localId);
}

const ChatMessage *MessageModel::original(const QString &id) const
{
    if (const int row = rowOfId(id); row >= 0)
        return &at(row);
    const auto original = m_originals.constFind(id);
    return original == m_originals.cend() || !*original ? nullptr : &**original;
}

bool MessageModel::isOriginalKnown(const QString &id) const
{
    return rowOfId(id) >= 0 || m_originals.contains(id);
}

void MessageModel::setOriginal(const QString &id, const std::optional<ChatMessage> &original)
{
    constexpr qsizetype maxOriginals = 300;
    if (m_originals.size() >= maxOriginals && !m_originals.contains(id))
        m_originals.clear();
    m_originals.insert(id, original);
    if (original)
        emit originalChanged(id);
}

int MessageModel::firstRowFrom(const MessageOrder &order) const
{
    const auto it = std::ranges::lower_bound(m_messages, order, {}, &ChatMessage::order);
    return int(it - m_messages.cbegin());
}

const ChatMessage *MessageModel::find(quint64 localId) const
{
    if (const int row = rowOf(localId); row >= 0)
        return &at(row);
    const auto kept = std::ranges::find(m_kept, localId, &ChatMessage::localId);
    return kept == m_kept.cend() ? nullptr : &*kept;
}

bool MessageModel::covers(const MessageOrder &order) const
{
    if (m_messages.isEmpty())
        return !m_hasNewer;
    return (m_older != Older::Log || order > m_messages.constFirst().order())
           && (!m_hasNewer || order < m_messages.constLast().order());
}

QList<ChatMessage> MessageModel::insert(const QList<ChatMessage> &messages)
{
    QList<ChatMessage> added = withEarlyChanges(withoutKnown(messages));
    QList<ChatMessage> rows;
    QList<ChatMessage> beyond;
    const bool isEmpty = m_messages.isEmpty();
    const MessageOrder last = isEmpty ? MessageOrder() : m_messages.constLast().order();
    for (const ChatMessage &message : std::as_const(added)) {
        if (covers(message.order())) {
            rows.append(message);
            continue;
        }
        if (m_hasNewer && (isEmpty || message.order() > last))
            beyond.append(message);
        if (m_keepsArriving || isKept(message))
            keep(message);
    }
    if (m_kept.size() > maxRows)
        dropArrived();
    insertSorted(rows);
    if (m_shown && !m_shown->followsNewest)
        trimNewest();
    else
        trimOldest();
    if (!beyond.isEmpty())
        emit arrivedBeyond(beyond);
    return added;
}

void MessageModel::append(const QList<ChatMessage> &messages)
{
    if (messages.isEmpty())
        return;
    Q_ASSERT(m_messages.isEmpty()
             || m_messages.constLast().order() < messages.constFirst().order());
    insertRows(rowCount(), messages);
}

void MessageModel::change(const QList<MessageChange> &changes)
{
    QList<int> rows;
    for (const MessageChange &change : changes) {
        if (!changeOne(change, rows))
            m_early.add(change);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows))
        emit dataChanged(index(row), index(row));
}

/// Returns false if what it is about is not known. Adds the row that has changed to @p rows.
bool MessageModel::changeOne(const MessageChange &change, QList<int> &rows)
{
    if (m_early.isTakenBack(change))
        return true;
    if (const auto original = m_originals.find(change.id);
        original != m_originals.end() && *original && apply(change, **original))
        emit originalChanged(change.id);
    const int row = rowOfId(change.id);
    const auto kept =
        row < 0 ? std::ranges::find(m_kept, change.id, &ChatMessage::id) : m_kept.end();
    if (row < 0 && kept == m_kept.end())
        return false;
    ChatMessage &message = row < 0 ? *kept : m_messages[row];
    const qsizetype before = memoryOf(message);
    const bool isChange = apply(change, message);
    m_bytes += memoryOf(message) - before;
    if (isChange && row >= 0)
        rows.append(row);
    return isChange || change.kind != MessageChange::Kind::Unreact || message.isRemoved;
}

void MessageModel::replace(quint64 localId, const ChatMessage &message)
{
    const int row = rowOf(localId);
    const auto kept =
        row < 0 ? std::ranges::find(m_kept, localId, &ChatMessage::localId) : m_kept.end();
    if (row < 0 && kept == m_kept.end())
        return;
    ChatMessage &replaced = row < 0 ? *kept : m_messages[row];
    const qint64 position = replaced.position;
    m_bytes += memoryOf(message) - memoryOf(replaced);
    forget(replaced);
    replaced = message;
    replaced.localId = localId;
    replaced.position = position;
    remember(replaced);
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

void MessageModel::remove(quint64 localId)
{
    const int row = rowOf(localId);
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_bytes -= memoryOf(m_messages.at(row));
        forget(m_messages.at(row));
        m_messages.removeAt(row);
        endRemoveRows();
        return;
    }
    const auto kept = std::ranges::find(m_kept, localId, &ChatMessage::localId);
    if (kept == m_kept.end())
        return;
    m_bytes -= memoryOf(*kept);
    forget(*kept);
    m_kept.erase(kept);
}

void MessageModel::clear()
{
    beginResetModel();
    QList<ChatMessage> unconfirmed = std::exchange(m_messages, {}) + std::exchange(m_kept, {});
    unconfirmed.removeIf([](const ChatMessage &message) {
        return isFinal(message) || message.kind == ChatMessage::Kind::Gap;
    });
    std::ranges::sort(unconfirmed, {}, &ChatMessage::order);
    m_messages = unconfirmed;
    m_positions.clear();
    m_localIds.clear();
    for (const ChatMessage &message : std::as_const(unconfirmed))
        remember(message);
    m_bytes = memoryOf(unconfirmed.cbegin(), unconfirmed.cend());
    m_unreadMarker = {};
    m_older = Older::None;
    m_hasNewer = false;
    m_keepsArriving = false;
    m_shown.reset();
    endResetModel();
}

void MessageModel::moveTo(const QList<ChatMessage> &page, Older older, bool hasNewer)
{
    beginResetModel();
    QList<ChatMessage> kept = std::exchange(m_kept, {});
    std::ranges::copy_if(m_messages, std::back_inserter(kept),
                         [this](const ChatMessage &message) { return isKept(message); });
    m_messages = withEarlyChanges(page);
    m_positions.clear();
    m_localIds.clear();
    m_bytes = memoryOf(m_messages.cbegin(), m_messages.cend());
    for (const ChatMessage &message : page)
        remember(message);
    for (const ChatMessage &message : std::as_const(kept)) {
        if (!isKnown(message))
            keep(message);
    }
    m_older = older;
    m_hasNewer = hasNewer;
    m_shown.reset();
    endResetModel();
    m_isMoving = true;
    insertKept();
    m_isMoving = false;
}

void MessageModel::addOlder(const QList<ChatMessage> &page, Older older)
{
    m_isMoving = true;
    insertSorted(withEarlyChanges(withoutKnown(page)));
    m_older = older;
    insertKept();
    m_isMoving = false;
    trimNewest();
}

void MessageModel::addNewer(const QList<ChatMessage> &page, bool hasNewer)
{
    m_isMoving = true;
    insertSorted(withEarlyChanges(withoutKnown(page)));
    m_hasNewer = hasNewer;
    insertKept();
    m_isMoving = false;
    trimOldest();
}

void MessageModel::setShown(int first, int last, bool followsNewest)
{
    m_shown = Shown{at(first).order(), at(last).order(), followsNewest};
}

void MessageModel::setHidden()
{
    m_shown.reset();
    if (m_isStored && m_hasNewer && !m_messages.isEmpty())
        unload();
    else
        trimOldest();
}

void MessageModel::removeOldest(int count)
{
    if (m_shown && !m_shown->followsNewest)
        count = qMin(count, firstRowFrom(m_shown->first));
    count = qMin(count, rowCount());
    if (count <= 0)
        return;
    const QList<ChatMessage> removed = m_messages.first(count);
    const bool removesMarker =
        m_unreadMarker.localId != 0 && m_unreadMarker <= removed.constLast().order();
    beginRemoveRows({}, 0, count - 1);
    m_messages.remove(0, count);
    for (const ChatMessage &message : removed) {
        m_bytes -= memoryOf(message);
        forget(message);
        if (m_isStored && isKept(message))
            keep(message);
    }
    m_older = m_isStored ? Older::Log : Older::None;
    endRemoveRows();
    if (removesMarker && !m_isStored && !m_messages.isEmpty())
        setUnreadMarker(at(0).order());
}

void MessageModel::setUnreadMarker(const MessageOrder &message)
{
    if (std::exchange(m_unreadMarker, message) != message)
        emit unreadMarkerChanged();
}

QList<ChatMessage> MessageModel::withEarlyChanges(const QList<ChatMessage> &messages) const
{
    if (m_early.isEmpty())
        return messages;
    QList<ChatMessage> changed = messages;
    for (ChatMessage &message : changed)
        m_early.applyTo(message);
    return changed;
}

bool MessageModel::isKnown(const ChatMessage &message) const
{
    if (m_positions.contains(message.localId) || m_localIds.contains(message.id))
        return true;
    if (!message.id.isEmpty() || message.origin == ChatMessage::Origin::Live)
        return false;
    const qint64 timeMs = timeOfPosition(message.position);
    for (int row = firstRowFrom({firstPosition(timeMs), 0});
         row < rowCount() && timeOfPosition(at(row).position) == timeMs; ++row) {
        if (at(row).sender == message.sender && at(row).text == message.text)
            return true;
    }
    return false;
}

bool MessageModel::isKept(const ChatMessage &message) const
{
    return !m_isStored || !isFinal(message);
}

QList<ChatMessage> MessageModel::withoutKnown(const QList<ChatMessage> &messages) const
{
    QList<ChatMessage> unknown = messages;
    if (!std::ranges::is_sorted(unknown, {}, &ChatMessage::order))
        std::ranges::sort(unknown, {}, &ChatMessage::order);
    QSet<QString> ids;
    unknown.removeIf([&](const ChatMessage &message) {
        if (isKnown(message) || ids.contains(message.id))
            return true;
        if (!message.id.isEmpty() && messages.size() > 1)
            ids.insert(message.id);
        return false;
    });
    return unknown;
}

void MessageModel::insertSorted(const QList<ChatMessage> &messages)
{
    for (qsizetype at = 0; at < messages.size();) {
        const int row = firstRowFrom(messages.at(at).order());
        qsizetype end = row == rowCount() ? messages.size() : at + 1;
        while (end < messages.size() && messages.at(end).order() < m_messages.at(row).order())
            ++end;
        insertRows(row, messages.mid(at, end - at));
        at = end;
    }
}

void MessageModel::insertRows(int row, const QList<ChatMessage> &messages)
{
    beginInsertRows({}, row, row + int(messages.size()) - 1);
    if (row == rowCount()) {
        m_messages.append(messages);
    } else {
        m_messages.insert(row, messages.size(), {});
        std::ranges::copy(messages, m_messages.begin() + row);
    }
    for (const ChatMessage &message : messages)
        remember(message);
    m_bytes += memoryOf(messages.cbegin(), messages.cend());
    endInsertRows();
}

void MessageModel::keep(const ChatMessage &message)
{
    m_kept.append(message);
    m_bytes += memoryOf(message);
    remember(message);
}

void MessageModel::insertKept()
{
    m_keepsArriving = false;
    const QList<ChatMessage> kept = std::exchange(m_kept, {});
    QList<ChatMessage> rows;
    for (const ChatMessage &message : kept) {
        m_bytes -= memoryOf(message);
        forget(message);
        if (covers(message.order()))
            rows.append(message);
        else if (isKept(message))
            keep(message);
    }
    std::ranges::sort(rows, {}, &ChatMessage::order);
    insertSorted(rows);
}

/// The log has these messages; only the newest rows will be incomplete until the next page. Without
/// a log, the oldest are lost.
void MessageModel::dropArrived()
{
    m_keepsArriving = false;
    const QList<ChatMessage> kept = std::exchange(m_kept, {});
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const ChatMessage &message = kept.at(i);
        m_bytes -= memoryOf(message);
        forget(message);
        if (!isFinal(message) || (!m_isStored && i > kept.size() - maxRows * 3 / 4))
            keep(message);
    }
}

void MessageModel::removeNewest(int count)
{
    const int first = rowCount() - count;
    const QList<ChatMessage> removed = m_messages.last(count);
    beginRemoveRows({}, first, rowCount() - 1);
    m_messages.resize(first);
    for (const ChatMessage &message : removed) {
        m_bytes -= memoryOf(message);
        forget(message);
        if (isKept(message))
            keep(message);
    }
    m_hasNewer = true;
    endRemoveRows();
}

int MessageModel::excessAt(End end) const
{
    const bool isHidden = m_isStored && !m_shown;
    const int mostRows = isHidden ? maxHiddenRows : maxRows;
    const qsizetype mostBytes = isHidden ? maxHiddenBytes : maxBytes;
    if (rowCount() <= mostRows && m_bytes <= mostBytes)
        return 0;
    // A quarter more than necessary, so that the next batches need no removal.
    const int count = qMax(0, rowCount() - mostRows * 3 / 4);
    qsizetype bytes = m_bytes;
    int removed = 0;
    while (removed < rowCount() - 1 && (removed < count || bytes > mostBytes * 3 / 4)) {
        const int row = end == End::Oldest ? removed : rowCount() - 1 - removed;
        bytes -= memoryOf(at(row));
        ++removed;
    }
    return removed;
}

void MessageModel::trimOldest()
{
    removeOldest(excessAt(End::Oldest));
}

/// Without a log, the oldest rows are removed, because the newest could not be loaded again.
void MessageModel::trimNewest()
{
    if (!m_isStored)
        return trimOldest();
    int count = excessAt(End::Newest);
    if (m_shown)
        count = qMin(count, rowCount() - 1 - firstRowFrom(m_shown->last));
    if (count > 0)
        removeNewest(count);
}

void MessageModel::remember(const ChatMessage &message)
{
    m_positions.insert(message.localId, message.position);
    if (!message.id.isEmpty())
        m_localIds.insert(message.id, message.localId);
}

void MessageModel::forget(const ChatMessage &message)
{
    m_positions.remove(message.localId);
    if (!message.id.isEmpty())
        m_localIds.remove(message.id);
}

} // namespace client
