// SPDX-License-Identifier: MIT
#include "client/store/logchanges.h"

#include "client/store/logindex.h"
#include "client/store/lognames.h"
#include "client/store/messagerow.h"
#include "common/sqlite/database.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace client {

LogChanges::LogChanges(sqlite::Database &database, LogNames &names, LogIndex &index)
    : m_database(database)
    , m_names(names)
    , m_index(index)
    , m_messageChanges(database)
    , m_ignored(database, names)
{}

void LogChanges::apply(const LogChange &change)
{
    std::visit([this](const auto &one) { make(one); }, change);
}

void LogChanges::make(const AppendMessages &change)
{
    const qint64 conversation = m_names.ensureConversation(change.conversation, change.wireName);
    if (change.ignoredBy != 0)
        return m_ignored.add(conversation, change.messages, change.ignoredBy);
    const MessageOrder lastRead = lastReadIn(conversation);
    Unread added;
    // Live messages have not been deleted yet.
    QList<ChatMessage> messages = change.messages;
    if (std::ranges::any_of(messages, [](const ChatMessage &message) {
            return message.origin != ChatMessage::Origin::Live;
        }))
        m_messageChanges.applyTo(conversation, messages);
    for (const ChatMessage &message : std::as_const(messages)) {
        if (insert(conversation, message) && message.order() > lastRead)
            added.count(message, change.conversation.kind);
    }
    addUnread(conversation, added, 1);
}

void LogChanges::make(const ShowIgnored &change)
{
    for (auto [conversation, messages] : m_ignored.take(change.ignoredBy).asKeyValueRange()) {
        m_messageChanges.applyTo(conversation, messages);
        for (const ChatMessage &message : std::as_const(messages))
            insert(conversation, message);
    }
}

void LogChanges::make(const ChangeMessages &change)
{
    const qint64 conversation = m_names.ensureConversation(change.conversation, change.wireName);
    Unread removed;
    for (const MessageChange &one : change.changes) {
        if (one.kind == MessageChange::Kind::Remove)
            remove(conversation, one.id, change.conversation.kind, removed);
        m_messageChanges.add(conversation, one);
    }
    addUnread(conversation, removed, -1);
}

/// Empties the text in the row, and removes the message from the index. Free pages of the file may
/// still hold it. Counts the message in @p removed if it was unread.
void LogChanges::remove(qint64 conversation, const QString &msgid, ConversationKind kind,
                        Unread &removed)
{
    const qint64 id = m_database
                          .value("SELECT id FROM message WHERE conversation = ? AND msgid = ?",
                                 {conversation, msgid})
                          .toLongLong();
    m_ignored.removeText(conversation, msgid);
    const StoredMessage stored = readStored(id);
    if (stored.conversation == 0)
        return;
    if (stored.message.order() > lastReadIn(conversation))
        removed.count(changed(stored), kind);
    m_index.remove(stored);
    m_database.run("UPDATE message SET text = '', reply = NULL WHERE id = ?", {id});
}

void LogChanges::make(const SetReadState &change)
{
    const ReadState &state = change.state;
    m_database.run("UPDATE conversation SET read_time = ?, read_id = ?, unread = ?, mentions = ?"
                   " WHERE id = ?",
                   {state.lastRead.position, qint64(state.lastRead.localId), state.unread,
                    state.mentions,
                    m_names.ensureConversation(change.conversation, change.wireName)});
}

void LogChanges::make(const RenameConversation &change)
{
    const qint64 before = m_names.conversation(change.before);
    if (before == 0)
        return;
    const qint64 other = m_names.conversation(change.now);
    if (other != 0 && other != before) {
        moveMessages(other, before);
        m_messageChanges.move(other, before);
        m_ignored.move(other, before);
        m_database.run("DELETE FROM conversation WHERE id = ?", {other});
    }
    m_database.run("UPDATE conversation SET network = ?, kind = ?, key = ?, name = ? WHERE id = ?",
                   {m_names.ensureNetwork(change.now.network), int(change.now.kind),
                    change.now.name, change.wireName, before});
    if (other != 0 && other != before)
        recount(before, change.now.kind);
    m_names.forget();
}

void LogChanges::make(const RenameNetwork &change)
{
    const qint64 before = m_names.network(change.before);
    if (before == 0)
        return;
    const qint64 other = m_names.network(change.now);
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
    m_names.forget();
}

void LogChanges::make(const RemoveMessages &change)
{
    struct Place
    {
        ConversationKind kind = ConversationKind::Room;
        MessageOrder lastRead = {};
        Unread removed = {};
    };
    QHash<qint64, Place> places;
    qint64 newestMs = std::numeric_limits<qint64>::min();
    for (const quint64 localId : change.localIds) {
        const StoredMessage stored = readStored(qint64(localId));
        const qint64 conversation = stored.conversation;
        if (conversation == 0)
            continue;
        m_index.remove(stored);
        newestMs = qMax(newestMs, stored.message.timeMs);
        const ChatMessage message = changed(stored);
        m_database.run("DELETE FROM message WHERE id = ?", {qint64(localId)});
        m_messageChanges.forget(conversation, message.id);
        if (!places.contains(conversation))
            places[conversation] = {kindOf(conversation), lastReadIn(conversation), {}};
        Place &place = places[conversation];
        if (message.order() > place.lastRead)
            place.removed.count(message, place.kind);
    }
    m_ignored.removeUntil(newestMs);
    for (const auto &[conversation, place] : places.asKeyValueRange()) {
        addUnread(conversation, place.removed, -1);
        m_messageChanges.forgetBeforeFirst(conversation);
    }
}

void LogChanges::make(const SetUserState &change)
{
    m_database.run("DELETE FROM user_conversation");
    for (const UserState::Conversation &conversation : change.state.conversations)
        m_database.run("INSERT OR REPLACE INTO user_conversation VALUES (?, ?, ?, ?, ?)",
                       {conversation.network, int(conversation.kind), conversation.name,
                        notNull(conversation.draft), int(conversation.muted)});
    m_database.run("DELETE FROM unsent");
    for (const auto &[network, message] : change.state.unsent)
        m_database.run("INSERT INTO unsent (network, target, text, time, action, unsure, reply)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       {network, message.target, notNull(message.text), message.timeMs,
                        int(message.action), int(message.unsure), notNull(message.replyTo)});
}

bool LogChanges::insert(qint64 conversation, const ChatMessage &message)
{
    const qint64 sender = m_names.ensureSender(message);
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
    QSqlQuery &inserted =
        m_database.run("INSERT OR IGNORE INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {qint64(message.localId), conversation, message.position, message.timeMs,
                        sender, int(message.kind), flagsOf(message), nullIfEmpty(message.id),
                        notNull(message.text), nullIfEmpty(message.replyTo)});
    if (inserted.numRowsAffected() != 1)
        return false;
    m_index.add(message, conversation, sender);
    return true;
}

void LogChanges::moveMessages(qint64 from, qint64 to)
{
    QList<qint64> ids;
    QSqlQuery &rows = m_database.run("SELECT id FROM message WHERE conversation = ?", {from});
    while (m_database.next(rows))
        ids.append(rows.value(0).toLongLong());
    rows.finish();
    for (const qint64 id : std::as_const(ids)) {
        const StoredMessage stored = readStored(id);
        m_index.remove(stored);
        const QSqlQuery &moved =
            m_database.run("UPDATE OR IGNORE message SET conversation = ? WHERE id = ?", {to, id});
        // Messages that both have are kept once.
        if (moved.numRowsAffected() == 1)
            m_index.add(stored.message, to, stored.sender);
        else
            m_database.run("DELETE FROM message WHERE id = ?", {id});
    }
}

StoredMessage LogChanges::readStored(qint64 id)
{
    StoredMessage stored;
    QSqlQuery &row = m_database.run("SELECT " MESSAGE_COLUMNS ", conversation, message.sender"
                                    " FROM message JOIN sender ON sender.id = message.sender"
                                    " WHERE message.id = ?",
                                    {id});
    if (m_database.next(row))
        stored = {messageFrom(row), row.value(messageColumns).toLongLong(),
                  row.value(messageColumns + 1).toLongLong()};
    row.finish();
    return stored;
}

ChatMessage LogChanges::changed(const StoredMessage &stored)
{
    QList<ChatMessage> messages{stored.message};
    m_messageChanges.applyTo(stored.conversation, messages);
    return messages.constFirst();
}

void LogChanges::recount(qint64 conversation, ConversationKind kind)
{
    constexpr int pageSize = 500; // bounds the memory
    Unread all;
    MessageOrder last = lastReadIn(conversation);
    QList<ChatMessage> page;
    do {
        page = messagesAfter(m_database, conversation, last, pageSize);
        if (!page.isEmpty())
            last = page.constLast().order();
        m_messageChanges.applyTo(conversation, page);
        for (const ChatMessage &message : std::as_const(page))
            all.count(message, kind);
    } while (page.size() == pageSize);
    m_database.run("UPDATE conversation SET unread = ?, mentions = ? WHERE id = ?",
                   {all.unread, all.mentions, conversation});
}

MessageOrder LogChanges::lastReadIn(qint64 conversation)
{
    MessageOrder last;
    QSqlQuery &row =
        m_database.run("SELECT read_time, read_id FROM conversation WHERE id = ?", {conversation});
    if (m_database.next(row))
        last = {row.value(0).toLongLong(), row.value(1).toULongLong()};
    row.finish();
    return last;
}

ConversationKind LogChanges::kindOf(qint64 conversation)
{
    return ConversationKind(
        m_database.value("SELECT kind FROM conversation WHERE id = ?", {conversation}).toInt());
}

void LogChanges::addUnread(qint64 conversation, const Unread &unread, int factor)
{
    if (unread.unread > 0)
        m_database.run("UPDATE conversation SET unread = max(0, unread + ?),"
                       " mentions = max(0, mentions + ?) WHERE id = ?",
                       {factor * unread.unread, factor * unread.mentions, conversation});
}

void LogChanges::Unread::count(const ChatMessage &message, ConversationKind kind)
{
    unread += countsAsUnread(message, kind) ? 1 : 0;
    mentions += countsAsMention(message, kind) ? 1 : 0;
}

} // namespace client
