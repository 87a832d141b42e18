// SPDX-License-Identifier: MIT
#include "client/store/logdatabase.h"

#include "client/store/searchindex.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxCachedSenders = 10'000;

constexpr int ownFlag = 1;
constexpr int mentionFlag = 2;
constexpr int originShift = 2;

constexpr int maxPageMessages = 5'000;

/// Rows of `sender` that a search for one nick looks for; the newest ones.
constexpr int maxSenders = 500;

constexpr MessageOrder lastOrder{std::numeric_limits<qint64>::max(),
                                 quint64(std::numeric_limits<qint64>::max())};

int flagsOf(const ChatMessage &message)
{
    return (message.own ? ownFlag : 0) | (message.mention ? mentionFlag : 0)
           | int(message.origin) << originShift;
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

#define MESSAGE_COLUMNS                                                                            \
    "message.id, position, time, message.kind, flags, msgid, message.text, nick, account, note"

} // namespace

sqlite::Error LogDatabase::open(const QString &path, sqlite::Database::Access access)
{
    m_database.open(path, access);
    constexpr int busyTimeoutMs = 2'000;
    m_database.execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs));
    if (access == sqlite::Database::Access::ReadWrite) {
        m_database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        // A crash of the program loses nothing then, only one of the computer does.
        m_database.execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    return m_database.takeError();
}

sqlite::Error LogDatabase::apply(const QList<LogChange> &changes)
{
    m_database.begin();
    for (const LogChange &change : changes)
        std::visit([this](const auto &one) { make(one); }, change);
    if (!m_database.commit()) {
        // They may have rows that were rolled back.
        m_conversations.clear();
        m_senders.clear();
    }
    return m_database.takeError();
}

sqlite::Error LogDatabase::load(LogState &state)
{
    state.lastId = m_database.value("SELECT max(id) FROM message").toULongLong();
    QSqlQuery &rows = m_database.run(
        "SELECT network.key, kind, conversation.key, read_time, read_id, unread, mentions,"
        " (SELECT max(position) FROM message WHERE conversation = conversation.id)"
        " FROM conversation JOIN network ON network.id = network");
    while (m_database.next(rows)) {
        const ConversationKey key{rows.value(0).toByteArray(), rows.value(2).toByteArray(),
                                  ConversationKind(rows.value(1).toInt())};
        ReadState &read = state.conversations[key];
        read.lastRead = {rows.value(3).toLongLong(), rows.value(4).toULongLong()};
        read.unread = rows.value(5).toInt();
        read.mentions = rows.value(6).toInt();
        read.newestPosition = rows.value(7).toLongLong();
    }
    return m_database.takeError();
}

LogPage LogDatabase::page(const PageQuery &query)
{
    LogPage page;
    const qint64 conversation = conversationId(query.conversation);
    if (conversation == 0)
        return page;
    const int count = qBound(1, query.maxMessages, maxPageMessages);
    switch (query.kind) {
    case PageQuery::Kind::Newest:
        page.messages = before(conversation, lastOrder, count + 1);
        break;
    case PageQuery::Kind::Before:
        page.messages = before(conversation, query.position, count + 1);
        page.hasNewer = true;
        break;
    case PageQuery::Kind::After:
        page.messages = after(conversation, query.position, count + 1);
        page.hasOlder = true;
        page.hasNewer = page.messages.size() > count;
        page.messages.resize(qMin<qsizetype>(count, page.messages.size()));
        return page;
    case PageQuery::Kind::Around: {
        const int older = (count + 1) / 2;
        MessageOrder next = query.position;
        ++next.localId;
        page.messages = before(conversation, next, older + 1);
        page.hasOlder = page.messages.size() > older;
        if (page.hasOlder)
            page.messages.removeFirst();
        QList<ChatMessage> newer = after(conversation, query.position, count - older + 1);
        page.hasNewer = newer.size() > count - older;
        newer.resize(qMin<qsizetype>(count - older, newer.size()));
        page.messages += newer;
        return page;
    }
    }
    page.hasOlder = page.messages.size() > count;
    if (page.hasOlder)
        page.messages.removeFirst();
    return page;
}

std::optional<MessageOrder> LogDatabase::positionOf(const ConversationKey &conversation,
                                                    const QString &id)
{
    QSqlQuery &row =
        m_database.run("SELECT position, id FROM message WHERE conversation = ? AND msgid = ?",
                       {conversationId(conversation), id});
    std::optional<MessageOrder> position;
    if (m_database.next(row))
        position = MessageOrder{row.value(0).toLongLong(), row.value(1).toULongLong()};
    row.finish();
    return position;
}

SearchResult LogDatabase::search(const SearchQuery &query)
{
    SearchResult result;
    find(query, [&](const QSqlQuery &row) {
        if (result.hits.size() == query.maxHits) {
            result.hasMore = true;
            return false;
        }
        SearchHit hit;
        hit.message = readMessage(row);
        hit.conversation = {row.value(10).toByteArray(), row.value(12).toByteArray(),
                            ConversationKind(row.value(11).toInt())};
        hit.wireName = row.value(13).toByteArray();
        result.hits.append(hit);
        return true;
    });
    for (SearchHit &hit : result.hits) {
        if (query.contextMessages == 0)
            break;
        const qint64 conversation = conversationId(hit.conversation);
        hit.before = before(conversation, hit.message.order(), query.contextMessages);
        hit.after = after(conversation, hit.message.order(), query.contextMessages);
    }
    return result;
}

FoundPlaces LogDatabase::locate(const SearchQuery &query, int maxPlaces)
{
    FoundPlaces found;
    find(query, [&](const QSqlQuery &row) {
        if (found.places.size() == maxPlaces) {
            found.isComplete = false;
            return false;
        }
        found.places.append({row.value(1).toLongLong(), row.value(0).toULongLong()});
        return true;
    });
    std::ranges::sort(found.places);
    return found;
}

QString LogDatabase::expressionFor(const SearchQuery &query)
{
    IndexFilter filter;
    for (const ConversationKey &key : query.conversations) {
        if (const qint64 id = conversationId(key); id != 0)
            filter.conversations.append(id);
    }
    for (const QString &name : query.senders) {
        QSqlQuery &rows = m_database.run("SELECT id FROM sender WHERE nick = ? COLLATE NOCASE"
                                         " OR account = ? COLLATE NOCASE ORDER BY id DESC LIMIT ?",
                                         {name, name, maxSenders});
        while (m_database.next(rows))
            filter.senders.append(rows.value(0).toLongLong());
        rows.finish();
    }
    if (filter.conversations.isEmpty() != query.conversations.isEmpty()
        || filter.senders.isEmpty() != query.senders.isEmpty())
        return {};
    filter.hasLink = query.hasLink;
    filter.hasMention = query.hasMention;
    filter.fromMs = query.fromMs;
    filter.untilMs = query.untilMs;
    return searchExpression(query.text, filter);
}

void LogDatabase::find(const SearchQuery &query,
                       const std::function<bool(const QSqlQuery &)> &handle)
{
    const QString expression = expressionFor(query);
    if (expression.isEmpty())
        return;
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    // The index has row ids only, so its hits are the last to arrive first without sorting.
    QSqlQuery &rows = m_database.run(
        "SELECT " MESSAGE_COLUMNS ", network.key, conversation.kind, conversation.key,"
        " conversation.name FROM search"
        " CROSS JOIN message ON message.id = search.rowid"
        " CROSS JOIN sender ON sender.id = sender"
        " CROSS JOIN conversation ON conversation.id = conversation"
        " CROSS JOIN network ON network.id = network"
        " WHERE search MATCH ? AND search.rowid < ? AND message.time >= ? AND message.time < ?"
        " ORDER BY search.rowid DESC",
        {expression, query.beforeId == 0 ? last : qint64(query.beforeId), query.fromMs,
         query.untilMs == 0 ? last : query.untilMs});
    while (m_database.next(rows)) {
        if (hasPhrases(rows.value(6).toString(), query.text) && !handle(rows))
            break;
    }
    rows.finish();
}

QList<quint64> LogDatabase::excess(const LogLimits &limits, qint64 nowMs, int maxMessages)
{
    QList<quint64> ids;
    const auto add = [&](QSqlQuery &rows) {
        while (m_database.next(rows))
            ids.append(rows.value(0).toULongLong());
        rows.finish();
    };
    if (limits.days > 0) {
        constexpr qint64 msPerDay = 24 * 60 * 60 * 1000;
        add(m_database.run("SELECT id FROM message WHERE time < ? ORDER BY id LIMIT ?",
                           {nowMs - limits.days * msPerDay, maxMessages}));
    }
    if (ids.isEmpty() && limits.mebibytes > 0
        && usedBytes() > qint64(limits.mebibytes) * 1024 * 1024)
        add(m_database.run("SELECT id FROM message ORDER BY id LIMIT ?", {maxMessages}));
    return ids;
}

LogSize LogDatabase::size()
{
    return {m_database.value("SELECT count(*) FROM message").toLongLong(), usedBytes()};
}

qint64 LogDatabase::messageCount(const ConversationKey &conversation)
{
    return m_database
        .value("SELECT count(*) FROM message WHERE conversation = ?",
               {conversationId(conversation)})
        .toLongLong();
}

qint64 LogDatabase::usedBytes()
{
    const qint64 pages = m_database.value("PRAGMA page_count").toLongLong()
                         - m_database.value("PRAGMA freelist_count").toLongLong();
    return pages * m_database.value("PRAGMA page_size").toLongLong();
}

sqlite::Error LogDatabase::prepareIndex()
{
    if (!m_database.value("SELECT 1 FROM task WHERE name = 'index'").isValid())
        return m_database.takeError();
    m_database.begin();
    m_database.run("INSERT INTO search (search) VALUES ('delete-all')");
    QSqlQuery rows = m_database.query(QStringLiteral("SELECT " MESSAGE_COLUMNS
                                                     ", conversation, message.sender FROM message"
                                                     " JOIN sender ON sender.id = message.sender"));
    while (rows.next())
        addToIndex(rows.value(0).toLongLong(), readMessage(rows), rows.value(10).toLongLong(),
                   rows.value(11).toLongLong());
    rows.finish();
    m_database.run("DELETE FROM task WHERE name = 'index'");
    m_database.commit();
    return m_database.takeError();
}

void LogDatabase::make(const AppendMessages &change)
{
    const qint64 conversation = ensureConversation(change.conversation, change.wireName);
    QSqlQuery &row =
        m_database.run("SELECT read_time, read_id FROM conversation WHERE id = ?", {conversation});
    if (!m_database.next(row))
        return;
    const MessageOrder lastRead{row.value(0).toLongLong(), row.value(1).toULongLong()};
    row.finish();
    int unread = 0;
    int mentions = 0;
    for (const ChatMessage &message : change.messages) {
        if (!insert(conversation, message) || message.order() <= lastRead)
            continue;
        unread += countsAsUnread(message, change.conversation.kind) ? 1 : 0;
        mentions += countsAsMention(message, change.conversation.kind) ? 1 : 0;
    }
    if (unread > 0)
        m_database.run("UPDATE conversation SET unread = unread + ?, mentions = mentions + ?"
                       " WHERE id = ?",
                       {unread, mentions, conversation});
}

void LogDatabase::make(const SetReadState &change)
{
    const ReadState &state = change.state;
    m_database.run("UPDATE conversation SET read_time = ?, read_id = ?, unread = ?, mentions = ?"
                   " WHERE id = ?",
                   {state.lastRead.position, qint64(state.lastRead.localId), state.unread,
                    state.mentions, ensureConversation(change.conversation, change.wireName)});
}

void LogDatabase::make(const RenameConversation &change)
{
    const qint64 before = conversationId(change.before);
    if (before == 0)
        return;
    const qint64 other = conversationId(change.now);
    if (other != 0 && other != before) {
        moveMessages(other, before);
        m_database.run("DELETE FROM conversation WHERE id = ?", {other});
    }
    m_database.run("UPDATE conversation SET network = ?, kind = ?, key = ?, name = ? WHERE id = ?",
                   {networkId(change.now.network, true), int(change.now.kind), change.now.name,
                    change.wireName, before});
    if (other != 0 && other != before)
        recount(before, change.now.kind);
    m_conversations.remove(change.before);
    m_conversations.insert(change.now, before);
}

void LogDatabase::make(const RenameNetwork &change)
{
    const qint64 before = networkId(change.before, false);
    if (before == 0)
        return;
    const qint64 other = networkId(change.now, false);
    if (other == 0) {
        m_database.run("UPDATE network SET key = ? WHERE id = ?", {change.now, before});
    } else {
        QList<RenameConversation> renames;
        QSqlQuery &rows =
            m_database.run("SELECT kind, key, name FROM conversation WHERE network = ?", {before});
        while (m_database.next(rows)) {
            const auto kind = ConversationKind(rows.value(0).toInt());
            const QByteArray key = rows.value(1).toByteArray();
            renames.append(
                {{change.before, key, kind}, {change.now, key, kind}, rows.value(2).toByteArray()});
        }
        for (const RenameConversation &rename : std::as_const(renames))
            make(rename);
    }
    m_conversations.clear();
}

bool LogDatabase::insert(qint64 conversation, const ChatMessage &message)
{
    const qint64 sender = senderId(message);
    if (message.id.isEmpty() && message.origin != ChatMessage::Origin::Live) {
        const qint64 timeMs = timeOfPosition(message.position);
        const bool isKnown =
            m_database
                .value("SELECT 1 FROM message WHERE conversation = ? AND position >= ?"
                       " AND position < ? AND sender = ? AND text = ?",
                       {conversation, firstPosition(timeMs), firstPosition(timeMs + 1), sender,
                        notNull(message.text)})
                .isValid();
        if (isKnown)
            return false;
    }
    QSqlQuery &inserted = m_database.run(
        "INSERT OR IGNORE INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {qint64(message.localId), conversation, message.position, message.timeMs, sender,
         int(message.kind), flagsOf(message),
         message.id.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(message.id),
         notNull(message.text)});
    if (inserted.numRowsAffected() != 1)
        return false;
    addToIndex(qint64(message.localId), message, conversation, sender);
    return true;
}

void LogDatabase::addToIndex(qint64 id, const ChatMessage &message, qint64 conversation,
                             qint64 sender)
{
    if (isSpoken(message.kind))
        m_database.run("INSERT INTO search (rowid, text) VALUES (?, ?)",
                       {id, indexedText(message, conversation, sender)});
}

void LogDatabase::removeFromIndex(qint64 id, const ChatMessage &message, qint64 conversation,
                                  qint64 sender)
{
    // An index without the texts needs them to remove its entry.
    if (isSpoken(message.kind))
        m_database.run("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)",
                       {id, indexedText(message, conversation, sender)});
}

void LogDatabase::moveMessages(qint64 from, qint64 to)
{
    QList<qint64> ids;
    QSqlQuery &rows = m_database.run("SELECT id FROM message WHERE conversation = ?", {from});
    while (m_database.next(rows))
        ids.append(rows.value(0).toLongLong());
    rows.finish();
    for (const qint64 id : std::as_const(ids)) {
        const StoredMessage stored = readStored(id);
        removeFromIndex(id, stored.message, from, stored.sender);
        const QSqlQuery &moved =
            m_database.run("UPDATE OR IGNORE message SET conversation = ? WHERE id = ?", {to, id});
        // Messages that both have are kept once.
        if (moved.numRowsAffected() == 1)
            addToIndex(id, stored.message, to, stored.sender);
        else
            m_database.run("DELETE FROM message WHERE id = ?", {id});
    }
}

void LogDatabase::make(const RemoveMessages &change)
{
    QSet<qint64> conversations;
    for (const quint64 localId : change.localIds) {
        const auto id = qint64(localId);
        const StoredMessage stored = readStored(id);
        if (stored.conversation == 0)
            continue;
        removeFromIndex(id, stored.message, stored.conversation, stored.sender);
        m_database.run("DELETE FROM message WHERE id = ?", {id});
        conversations.insert(stored.conversation);
    }
    for (const qint64 conversation : std::as_const(conversations)) {
        const int kind =
            m_database.value("SELECT kind FROM conversation WHERE id = ?", {conversation}).toInt();
        recount(conversation, ConversationKind(kind));
    }
}

LogDatabase::StoredMessage LogDatabase::readStored(qint64 id)
{
    StoredMessage stored;
    QSqlQuery &row = m_database.run("SELECT " MESSAGE_COLUMNS ", conversation, message.sender"
                                    " FROM message JOIN sender ON sender.id = message.sender"
                                    " WHERE message.id = ?",
                                    {id});
    if (m_database.next(row))
        stored = {readMessage(row), row.value(10).toLongLong(), row.value(11).toLongLong()};
    row.finish();
    return stored;
}

void LogDatabase::recount(qint64 conversation, ConversationKind kind)
{
    QSqlQuery &rows =
        m_database.run("SELECT " MESSAGE_COLUMNS " FROM message JOIN sender ON sender.id = sender"
                       " WHERE conversation = ? AND (position, message.id) >"
                       " (SELECT read_time, read_id FROM conversation WHERE id = ?)",
                       {conversation, conversation});
    int unread = 0;
    int mentions = 0;
    while (m_database.next(rows)) {
        const ChatMessage message = readMessage(rows);
        unread += countsAsUnread(message, kind) ? 1 : 0;
        mentions += countsAsMention(message, kind) ? 1 : 0;
    }
    m_database.run("UPDATE conversation SET unread = ?, mentions = ? WHERE id = ?",
                   {unread, mentions, conversation});
}

qint64 LogDatabase::networkId(const QByteArray &key, bool creates)
{
    if (creates)
        m_database.run("INSERT OR IGNORE INTO network (key) VALUES (?)", {key});
    return m_database.value("SELECT id FROM network WHERE key = ?", {key}).toLongLong();
}

qint64 LogDatabase::conversationId(const ConversationKey &key)
{
    if (const auto known = m_conversations.constFind(key); known != m_conversations.cend())
        return *known;
    const qint64 id = m_database
                          .value("SELECT conversation.id FROM conversation"
                                 " JOIN network ON network.id = network"
                                 " WHERE network.key = ? AND kind = ? AND conversation.key = ?",
                                 {key.network, int(key.kind), key.name})
                          .toLongLong();
    if (id != 0)
        m_conversations.insert(key, id);
    return id;
}

qint64 LogDatabase::ensureConversation(const ConversationKey &key, const QByteArray &wireName)
{
    if (const qint64 known = conversationId(key); known != 0)
        return known;
    m_database.run("INSERT INTO conversation"
                   " (network, kind, key, name, read_time, read_id, unread, mentions)"
                   " VALUES (?, ?, ?, ?, 0, 0, 0, 0)",
                   {networkId(key.network, true), int(key.kind), key.name, wireName});
    return conversationId(key);
}

qint64 LogDatabase::senderId(const ChatMessage &message)
{
    const QChar separator(0);
    const QString key = message.sender + separator + message.account + separator + message.note;
    if (const auto known = m_senders.constFind(key); known != m_senders.cend())
        return *known;
    const std::initializer_list<QVariant> names = {notNull(message.sender),
                                                   notNull(message.account), notNull(message.note)};
    m_database.run("INSERT OR IGNORE INTO sender (nick, account, note) VALUES (?, ?, ?)", names);
    const qint64 id =
        m_database.value("SELECT id FROM sender WHERE nick = ? AND account = ? AND note = ?", names)
            .toLongLong();
    if (m_senders.size() >= maxCachedSenders)
        m_senders.clear();
    m_senders.insert(key, id);
    return id;
}

ChatMessage LogDatabase::readMessage(const QSqlQuery &row) const
{
    ChatMessage message;
    message.localId = row.value(0).toULongLong();
    message.position = row.value(1).toLongLong();
    message.timeMs = row.value(2).toLongLong();
    message.kind =
        ChatMessage::Kind(qBound(0, row.value(3).toInt(), int(ChatMessage::Kind::Error)));
    const int flags = row.value(4).toInt();
    message.own = flags & ownFlag;
    message.mention = flags & mentionFlag;
    message.origin =
        ChatMessage::Origin(qBound(0, flags >> originShift, int(ChatMessage::Origin::History)));
    message.delivery = message.own ? ChatMessage::Delivery::Sent : ChatMessage::Delivery::Received;
    message.id = row.value(5).toString();
    message.text = row.value(6).toString();
    message.sender = row.value(7).toString();
    message.account = row.value(8).toString();
    message.note = row.value(9).toString();
    return message;
}

QList<ChatMessage> LogDatabase::read(QSqlQuery &rows)
{
    QList<ChatMessage> messages;
    while (m_database.next(rows))
        messages.append(readMessage(rows));
    rows.finish();
    return messages;
}

QList<ChatMessage> LogDatabase::before(qint64 conversation, const MessageOrder &position, int count)
{
    QList<ChatMessage> messages = read(
        m_database.run("SELECT " MESSAGE_COLUMNS " FROM message JOIN sender ON sender.id = sender"
                       " WHERE conversation = ? AND (position, message.id) < (?, ?)"
                       " ORDER BY position DESC, message.id DESC LIMIT ?",
                       {conversation, position.position, qint64(position.localId), count}));
    std::ranges::reverse(messages);
    return messages;
}

QList<ChatMessage> LogDatabase::after(qint64 conversation, const MessageOrder &position, int count)
{
    return read(m_database.run("SELECT " MESSAGE_COLUMNS
                               " FROM message JOIN sender ON sender.id = sender"
                               " WHERE conversation = ? AND (position, message.id) > (?, ?)"
                               " ORDER BY position, message.id LIMIT ?",
                               {conversation, position.position, qint64(position.localId), count}));
}

} // namespace client
