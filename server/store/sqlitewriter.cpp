// SPDX-License-Identifier: MIT
#include "server/store/sqlitewriter.h"

#include "common/irc/casemapping.h"
#include "server/store/lastturn.h"
#include "server/store/recordbytes.h"
#include "server/store/rowid.h"
#include "server/store/searchindex.h"
#include "server/store/sqlitehistory.h"
#include "server/store/store.h"
#include "server/turn/messageid.h"

#include <QStorageInfo>

#include <utility>

namespace server {

namespace {

constexpr qsizetype maxCachedConversations = 16'384;

/// Messages closer than this to the previous row of `clock` get no row of their own.
constexpr qint64 clockStepMs = 1000;

/// With less free space a full disk stays full: otherwise the store would recover for a few
/// messages at a time.
constexpr qint64 minFreeBytes = 4 * 1024 * 1024;

} // namespace

SqliteWriter::SqliteWriter(bool keepsMessages)
    : m_keepsMessages(keepsMessages)
{}

sqlite::Error SqliteWriter::open(const QString &path, HistorySync sync)
{
    m_path = path;
    m_sync = sync;
    const sqlite::Error error = open();
    // A file that cannot be written may still be opened.
    return error ? error : write(TurnBatch());
}

sqlite::Error SqliteWriter::open()
{
    m_database.open(m_path, sqlite::Database::Access::ReadWrite);
    m_database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    m_database.execute(m_sync == HistorySync::Full ? QStringLiteral("PRAGMA synchronous = FULL")
                                                   : QStringLiteral("PRAGMA synchronous = NORMAL"));
    // A checkpoint in this connection would hold up commits; SqliteCheckpointer makes them.
    m_database.execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    // Deleted messages are overwritten in the file.
    m_database.execute(QStringLiteral("PRAGMA secure_delete = ON"));
    m_database.execute(QStringLiteral("PRAGMA cache_size = -16384"));
    m_networkId = m_database.value("SELECT id FROM network").toByteArray();
    m_lastClockMs = m_database.value("SELECT max(time) FROM clock").toLongLong();
    m_networkSequence = m_database.value("SELECT sequence FROM network").toULongLong();
    return m_database.takeError();
}

sqlite::Error SqliteWriter::write(const TurnBatch &batch)
{
    if (isDiskStillFull())
        return m_lastError;
    // After an I/O error the state of the connection is not known.
    if (m_lastError)
        m_lastError = open();
    if (m_lastError)
        return m_lastError;
    const qint64 lastClockMs = m_lastClockMs;
    m_database.begin();
    for (const StoredTurn &turn : batch)
        write(turn);
    if (batch.isEmpty()) {
        m_database.run("UPDATE network SET sequence = sequence");
    } else {
        finish(batch.constLast());
    }
    if (!m_database.commit()) {
        // They may name rows that were rolled back.
        m_conversations.clear();
        m_lastClockMs = lastClockMs;
    }
    m_lastError = m_database.takeError();
    if (m_lastError)
        m_database.close();
    return m_lastError;
}

void SqliteWriter::finish(const StoredTurn &turn)
{
    // The table `network` must not be much older, in case that a damaged file loses its messages.
    if (m_hasMessages && turn.sequence - m_networkSequence < Store::maxUnsavedTurns / 2)
        return;
    m_database.run("UPDATE network SET sequence = ?, time = ?", {turn.sequence, turn.timeMs});
    m_networkSequence = turn.sequence;
}

sqlite::Error SqliteWriter::removeRows(const QList<qint64> &rows)
{
    if (m_lastError)
        return m_lastError;
    m_database.begin();
    saveLastTurn(m_database);
    for (const qint64 row : rows) {
        QSqlQuery &message =
            m_database.run("SELECT conversation, body FROM message WHERE id = ?", {row});
        if (m_database.next(message)) {
            const qint64 conversation = message.value(0).toLongLong();
            const QByteArray body = message.value(1).toByteArray();
            message.finish();
            removeFromIndex(m_database, row, conversation, body);
        }
        m_database.run("DELETE FROM message WHERE id = ?", {row});
        m_database.run("DELETE FROM redaction WHERE id = ?", {row});
    }
    m_database.run("DELETE FROM clock WHERE time < (SELECT time FROM message ORDER BY id LIMIT 1)");
    m_database.commit();
    return m_database.takeError();
}

sqlite::Error SqliteWriter::removeAccountData(const QByteArray &account)
{
    if (m_lastError)
        return m_lastError;
    const QByteArray name = irc::folded(account);
    m_database.begin();
    m_database.run("DELETE FROM read_marker WHERE account = ?", {name});
    m_database.run("DELETE FROM metadata WHERE owner = ?", {name});
    m_database.run("DELETE FROM member WHERE account = ?", {name});
    m_database.commit();
    return m_database.takeError();
}

bool SqliteWriter::isDiskStillFull() const
{
    if (m_lastError.kind != sqlite::Error::Kind::Full)
        return false;
    const qint64 freeBytes = QStorageInfo(m_path).bytesAvailable();
    return freeBytes >= 0 && freeBytes < minFreeBytes;
}

bool SqliteWriter::index(int maxMessages)
{
    if (isFailing())
        return false;
    const bool hasMore = indexMessages(m_database, maxMessages);
    return !m_database.takeError() && hasMore;
}

void SqliteWriter::write(const StoredTurn &turn)
{
    Q_ASSERT(turn.records.size() < maxTurnRecords);
    m_turn = &turn;
    m_position = 0;
    m_hasMessages = false;
    for (const Record &record : turn.records) {
        std::visit([this](const auto &value) { keep(value); }, record);
        ++m_position;
    }
}

void SqliteWriter::keep(const MessageRecord &record)
{
    if (!m_keepsMessages)
        return;
    const qint64 conversation = conversationId(record);
    const qint64 id = rowId(m_turn->sequence, m_position);
    const auto messageId = MessageId::parse(record.messageId, m_networkId);
    keepTime(record.timeMs, id);
    // Connection numbers mean nothing after a restart; see GuestList.
    MessageRecord stored = record;
    stored.client = stored.recipient = 0;
    m_database.run("INSERT INTO message VALUES (?, ?, ?, ?, ?, ?)",
                   {id, conversation, !record.isText(), messageId ? messageId->number : 0,
                    record.timeMs, bytesOf(stored)});
    m_hasMessages = true;
}

void SqliteWriter::keep(const MessageRemovedRecord &record)
{
    const auto messageId = MessageId::parse(record.messageId, m_networkId);
    if (!messageId)
        return;
    saveLastTurn(m_database);
    const RowId first = rowId(messageId->sequence, 0);
    const RowId last = rowId(messageId->sequence, maxTurnRecords - 1);
    m_database.run("INSERT OR REPLACE INTO redaction SELECT id, conversation, ? FROM message"
                   " WHERE id BETWEEN ? AND ? AND number = ?",
                   {bytesOf(record), first, last, messageId->number});
    QSqlQuery &rows = m_database.run(
        "SELECT id, conversation, body FROM message WHERE id BETWEEN ? AND ? AND number = ?",
        {first, last, messageId->number});
    while (m_database.next(rows))
        removeFromIndex(m_database, rows.value(0).toLongLong(), rows.value(1).toLongLong(),
                        rows.value(2).toByteArray());
    m_database.run("DELETE FROM message WHERE id BETWEEN ? AND ? AND number = ?",
                   {first, last, messageId->number});
}

void SqliteWriter::keep(const ChannelRenamedRecord &record)
{
    const QByteArray from = irc::folded(record.oldName);
    const QByteArray to = irc::folded(record.newName);
    if (from != to) {
        // The history of an earlier channel with that name has ended.
        m_database.run("UPDATE conversation SET key = NULL WHERE key = ?", {to});
        m_database.run("DELETE FROM metadata WHERE owner = ?", {to});
        m_database.run("DELETE FROM member WHERE channel = ?", {to});
        m_database.run("DELETE FROM invitation WHERE channel = ?", {to});
    }
    m_database.run("UPDATE conversation SET key = ?, name = ? WHERE key = ?",
                   {to, record.newName, from});
    m_conversations.remove(from);
    m_conversations.remove(to);

    const auto channel = recordFrom<ChannelRecord>(
        m_database.value("SELECT body FROM channel WHERE name = ?", {from}).toByteArray());
    if (channel) {
        ChannelRecord renamed = *channel;
        renamed.name = record.newName;
        m_database.run("DELETE FROM channel WHERE name = ?", {from});
        keep(renamed);
    }
    m_database.run("UPDATE metadata SET owner = ? WHERE owner = ?", {to, from});
    m_database.run("UPDATE member SET channel = ? WHERE channel = ?", {to, from});
    m_database.run("UPDATE invitation SET channel = ? WHERE channel = ?", {to, from});
    m_database.run("UPDATE OR REPLACE read_marker SET target = ? WHERE target = ?", {to, from});
}

void SqliteWriter::keep(const ReadMarkerRecord &record)
{
    const QByteArray account = irc::folded(record.account);
    if (record.timeMs == 0)
        m_database.run("DELETE FROM read_marker WHERE account = ? AND target = ?",
                       {account, record.target});
    else
        m_database.run("INSERT OR REPLACE INTO read_marker VALUES (?, ?, ?)",
                       {account, record.target, record.timeMs});
}

void SqliteWriter::keep(const MetadataRecord &record)
{
    const QByteArray owner = irc::folded(record.owner);
    if (record.value.isEmpty()) {
        m_database.run("DELETE FROM metadata WHERE owner = ? AND key = ?", {owner, record.key});
        return;
    }
    const bool isOwned =
        !owner.startsWith('#')
        || m_database.value("SELECT 1 FROM channel WHERE name = ?", {owner}).isValid();
    if (isOwned) // A channel may have been removed.
        m_database.run("INSERT OR REPLACE INTO metadata VALUES (?, ?, ?)",
                       {owner, record.key, record.value});
}

void SqliteWriter::keep(const ChannelRecord &record)
{
    m_database.run("INSERT OR REPLACE INTO channel VALUES (?, ?)",
                   {irc::folded(record.name), bytesOf(record)});
}

void SqliteWriter::keep(const ChannelRemovedRecord &record)
{
    const QByteArray name = irc::folded(record.name);
    m_database.run("DELETE FROM channel WHERE name = ?", {name});
    m_database.run("DELETE FROM metadata WHERE owner = ?", {name});
    m_database.run("DELETE FROM member WHERE channel = ?", {name});
    m_database.run("DELETE FROM invitation WHERE channel = ?", {name});
    // A later channel with this name is another conversation.
    m_database.run("UPDATE conversation SET key = NULL WHERE key = ?", {name});
    m_conversations.remove(name);
}

void SqliteWriter::keep(const ServerBanRecord &record)
{
    m_database.run("INSERT OR REPLACE INTO server_ban VALUES (?, ?)",
                   {irc::folded(record.target), bytesOf(record)});
}

void SqliteWriter::keep(const ServerBanRemovedRecord &record)
{
    m_database.run("DELETE FROM server_ban WHERE target = ?", {irc::folded(record.target)});
}

void SqliteWriter::keep(const AccountRecord &record)
{
    m_database.run("INSERT OR REPLACE INTO account VALUES (?, ?)",
                   {irc::folded(record.name), bytesOf(record)});
}

void SqliteWriter::keep(const AccountRemovedRecord &record)
{
    const QByteArray name = irc::folded(record.name);
    m_database.run("DELETE FROM account WHERE name = ?", {name});
    m_database.run("DELETE FROM metadata WHERE owner = ?", {name});
    m_database.run("DELETE FROM read_marker WHERE account = ?", {name});
    m_database.run("DELETE FROM member WHERE account = ?", {name});
    m_database.run("DELETE FROM invitation WHERE account = ?", {name});
    // Another user may register the name later, and must not read its direct chats.
    endDirectChats(name);
}

void SqliteWriter::keep(const AccountRenamedRecord &record)
{
    const QByteArray from = irc::folded(record.oldName);
    const QByteArray to = irc::folded(record.account.name);
    if (from != to) {
        keep(AccountRemovedRecord{record.account.name});
        m_database.run("DELETE FROM account WHERE name = ?", {from});
        m_database.run("UPDATE metadata SET owner = ? WHERE owner = ?", {to, from});
        m_database.run("UPDATE read_marker SET account = ? WHERE account = ?", {to, from});
        m_database.run("UPDATE OR REPLACE read_marker SET target = ? WHERE target = ?", {to, from});
        m_database.run("UPDATE member SET account = ? WHERE account = ?", {to, from});
        m_database.run("UPDATE invitation SET account = ? WHERE account = ?", {to, from});
        renameParticipant(from, to);
    }
    keep(record.account);
}

QList<SqliteWriter::DirectChat> SqliteWriter::directChatsOf(const QByteArray &account)
{
    QList<DirectChat> chats;
    QSqlQuery &rows = m_database.run("SELECT id, key FROM conversation WHERE key IS NOT NULL"
                                     " AND id IN"
                                     " (SELECT conversation FROM participant WHERE account = ?)",
                                     {account});
    while (m_database.next(rows))
        chats.append({rows.value(0).toLongLong(), rows.value(1).toByteArray()});
    return chats;
}

void SqliteWriter::endDirectChats(const QByteArray &account)
{
    const QList<DirectChat> chats = directChatsOf(account);
    for (const DirectChat &chat : chats) {
        m_database.run("UPDATE conversation SET key = NULL WHERE id = ?", {chat.id});
        for (const QByteArray &participant : participants(chat.key))
            m_database.run("DELETE FROM participant WHERE account = ? AND conversation = ?",
                           {storedParticipant(participant), chat.id});
        m_conversations.remove(chat.key);
    }
}

void SqliteWriter::renameParticipant(const QByteArray &oldName, const QByteArray &newName)
{
    const QList<DirectChat> chats = directChatsOf(oldName);
    for (const DirectChat &chat : chats) {
        const ConversationKey key = withRenamedParticipant(chat.key, participantKey(oldName, {}),
                                                           participantKey(newName, {}));
        m_database.run("UPDATE conversation SET key = ? WHERE id = ?", {key, chat.id});
        m_conversations.remove(chat.key);
    }
    m_database.run("UPDATE participant SET account = ? WHERE account = ?", {newName, oldName});
}

void SqliteWriter::keep(const MemberRecord &record)
{
    const MemberIdentity &member = record.member;
    m_database.run("INSERT OR REPLACE INTO member VALUES (?, ?, ?, ?, ?, ?)",
                   {record.channel, member.account, member.certificate, member.address, member.nick,
                    record.ranks});
}

void SqliteWriter::keep(const MemberRemovedRecord &record)
{
    const MemberIdentity &member = record.member;
    m_database.run(
        "DELETE FROM member WHERE channel = ? AND account = ? AND certificate = ?"
        " AND address = ? AND nick = ?",
        {record.channel, member.account, member.certificate, member.address, member.nick});
}

void SqliteWriter::keep(const InvitationRecord &record)
{
    m_database.run("INSERT OR REPLACE INTO invitation VALUES (?, ?, ?, ?, ?, ?)",
                   {record.channel, record.account, record.source, record.timeMs,
                    record.isDelivered, record.overridesModes});
}

void SqliteWriter::keep(const InvitationRemovedRecord &record)
{
    m_database.run("DELETE FROM invitation WHERE channel = ? AND account = ?",
                   {record.channel, record.account});
}

qint64 SqliteWriter::conversationId(const MessageRecord &record)
{
    const ConversationKey key = conversationOf(record);
    if (const auto it = m_conversations.constFind(key); it != m_conversations.cend())
        return *it;
    if (m_conversations.size() >= maxCachedConversations)
        m_conversations.clear();
    QVariant id = m_database.value("SELECT id FROM conversation WHERE key = ?", {key});
    if (!id.isValid()) {
        id = m_database
                 .run("INSERT INTO conversation (key, name) VALUES (?, ?)",
                      {key, record.isInChannel() ? record.target : QByteArray()})
                 .lastInsertId();
        for (const QByteArray &participant : participants(key))
            m_database.run("INSERT INTO participant VALUES (?, ?)",
                           {storedParticipant(participant), id});
    }
    return *m_conversations.insert(key, id.toLongLong());
}

void SqliteWriter::keepTime(qint64 timeMs, qint64 id)
{
    if (timeMs < m_lastClockMs + clockStepMs)
        return;
    m_database.run("INSERT OR IGNORE INTO clock VALUES (?, ?)", {timeMs, id});
    m_lastClockMs = timeMs;
}

} // namespace server
