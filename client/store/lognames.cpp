// SPDX-License-Identifier: MIT
#include "client/store/lognames.h"

#include "client/store/messagerow.h"
#include "common/sqlite/database.h"

namespace client {

namespace {

constexpr qsizetype maxCachedSenders = 10'000;

} // namespace

LogNames::LogNames(sqlite::Database &database)
    : m_database(database)
{}

qint64 LogNames::network(const QByteArray &key)
{
    return m_database.value("SELECT id FROM network WHERE key = ?", {key}).toLongLong();
}

qint64 LogNames::ensureNetwork(const QByteArray &key)
{
    m_database.run("INSERT OR IGNORE INTO network (key) VALUES (?)", {key});
    return network(key);
}

qint64 LogNames::conversation(const ConversationKey &key)
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

qint64 LogNames::ensureConversation(const ConversationKey &key, const QByteArray &wireName)
{
    if (const qint64 known = conversation(key); known != 0)
        return known;
    m_database.run("INSERT INTO conversation"
                   " (network, kind, key, name, read_time, read_id, unread, mentions)"
                   " VALUES (?, ?, ?, ?, 0, 0, 0, 0)",
                   {ensureNetwork(key.network), int(key.kind), key.name, wireName});
    return conversation(key);
}

qint64 LogNames::ensureSender(const ChatMessage &message)
{
    const Sender sender{notNull(message.sender), notNull(message.account), notNull(message.note)};
    if (const auto known = m_senders.constFind(sender); known != m_senders.cend())
        return *known;
    const std::initializer_list<QVariant> names = {sender.nick, sender.account, sender.note};
    m_database.run("INSERT OR IGNORE INTO sender (nick, account, note) VALUES (?, ?, ?)", names);
    const qint64 id =
        m_database.value("SELECT id FROM sender WHERE nick = ? AND account = ? AND note = ?", names)
            .toLongLong();
    if (m_senders.size() >= maxCachedSenders)
        m_senders.clear();
    m_senders.insert(sender, id);
    return id;
}

QList<qint64> LogNames::senders(const QString &name, int maxSenders)
{
    QList<qint64> ids;
    QSqlQuery &rows = m_database.run("SELECT id FROM sender WHERE nick = ? COLLATE NOCASE"
                                     " OR account = ? COLLATE NOCASE ORDER BY id DESC LIMIT ?",
                                     {name, name, maxSenders});
    while (m_database.next(rows))
        ids.append(rows.value(0).toLongLong());
    rows.finish();
    return ids;
}

void LogNames::forget()
{
    m_conversations.clear();
    m_senders.clear();
}

} // namespace client
