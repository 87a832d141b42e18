// SPDX-License-Identifier: MIT
#include "server/store/sqlitearchive.h"

#include "common/irc/casemapping.h"
#include "common/sqlite/copy.h"
#include "server/store/recordbytes.h"
#include "server/store/sqlitehistory.h"
#include "server/turn/accountnames.h"
#include "server/turn/conversation.h"

#include <algorithm>
#include <limits>

namespace server {

namespace {

constexpr int maxScannedRows = 5'000;
constexpr int maxRemovedRows = 500; ///< In one transaction, so that commits wait only briefly.
constexpr qint64 msPerDay = 24 * 60 * 60 * 1000;

} // namespace

SqliteArchive::SqliteArchive(const QString &path)
    : m_path(path)
{}

ChannelExport SqliteArchive::exportChannel(const QByteArray &channel, qint64 from)
{
    open();
    ChannelExport part;
    if (conversationOf(channel) == 0)
        part.error = QStringLiteral("No messages are stored for a room called %1.")
                         .arg(QString::fromUtf8(channel));
    const HistoryRead read =
        readHistory(m_database, {.access = {.conversation = channelConversation(channel)},
                                 .messages = HistorySpan{from, noRow},
                                 .withEvents = true});
    part.messages = read.messages;
    part.next = read.rest ? read.rest->first : 0;
    m_database.finish();
    if (m_database.error())
        part.error = m_database.takeError().sentence(m_path);
    return part;
}

QString SqliteArchive::backUp(const QString &path)
{
    if (!open())
        return m_database.takeError().sentence(m_path);
    return sqlite::copyDatabase(m_database, path);
}

RowBatch SqliteArchive::rowsOf(const QByteArray &account, qint64 after)
{
    RowBatch batch;
    open();
    const auto registered = recordFrom<AccountRecord>(
        m_database.value("SELECT body FROM account WHERE name = ?", {irc::folded(account)})
            .toByteArray());
    QSqlQuery &rows = m_database.run(
        "SELECT id, body FROM message WHERE id > ? ORDER BY id LIMIT ?", {after, maxScannedRows});
    int scanned = 0;
    while (batch.rows.size() < maxRemovedRows && m_database.next(rows)) {
        ++scanned;
        batch.next = rows.value(0).toLongLong();
        const auto record = recordFrom<MessageRecord>(rows.value(1).toByteArray());
        if (!record)
            continue;
        // Messages of a registered account are also found under its former names, and those of an
        // earlier account of the same name are not.
        const bool isAuthor = registered && registered->isVerified()
                                  ? isNameAt(*registered, record->account, record->timeMs)
                                  : irc::equalNames(record->account, account);
        if (isAuthor)
            batch.rows.append(batch.next);
    }
    if (scanned < maxScannedRows && batch.rows.size() < maxRemovedRows)
        batch.next = 0;
    m_database.finish();
    batch.error = m_database.takeError();
    return batch;
}

RowBatch SqliteArchive::expiredRows(const Retention &retention, qint64 nowMs, qint64 after)
{
    RowBatch batch;
    open();
    QByteArrayList exempt;
    for (const ChannelRetention &channel : retention.channels) {
        if (batch.rows.isEmpty())
            batch.rows = expiredRows(channel, nowMs);
        exempt.append(QByteArray::number(conversationOf(channel.channel)));
    }
    if (!batch.rows.isEmpty()) {
        batch.next = std::max<qint64>(after, 1);
        batch.error = m_database.takeError();
        return batch;
    }
    const bool isTooLarge =
        retention.mebibytes > 0 && usedBytes() > qint64(retention.mebibytes) * 1024 * 1024;
    const qint64 end =
        isTooLarge ? std::numeric_limits<qint64>::max() : firstRowKept(retention.days, nowMs);
    const QString source = QStringLiteral("SELECT id FROM %1 WHERE id > %2 AND id < %3"
                                          " AND conversation NOT IN (%4)")
                               .arg(QStringLiteral("%1"), QString::number(after),
                                    QString::number(end), QString::fromLatin1(exempt.join(", ")));
    QSqlQuery rows =
        m_database.query(source.arg(QStringLiteral("message")) + QStringLiteral(" UNION ALL ")
                         + source.arg(QStringLiteral("redaction"))
                         + QStringLiteral(" ORDER BY id LIMIT %1").arg(maxRemovedRows));
    while (rows.next())
        batch.rows.append(rows.value(0).toLongLong());
    if (batch.rows.size() == maxRemovedRows)
        batch.next = batch.rows.constLast();
    rows.finish();
    m_database.finish();
    batch.error = m_database.takeError();
    return batch;
}

bool SqliteArchive::open()
{
    return m_database.isOpen() || m_database.open(m_path, sqlite::Database::Access::ReadOnly);
}

qint64 SqliteArchive::firstRowKept(int days, qint64 nowMs)
{
    if (days == 0)
        return 0;
    const qint64 last = m_database.value("SELECT max(id) FROM message").toLongLong();
    // Messages that are stored meanwhile are not older.
    return std::min(rowAtTime(m_database, nowMs - days * msPerDay), last + 1);
}

qint64 SqliteArchive::conversationOf(const QByteArray &channel)
{
    return m_database
        .value("SELECT id FROM conversation WHERE key = ?", {channelConversation(channel)})
        .toLongLong();
}

QList<qint64> SqliteArchive::expiredRows(const ChannelRetention &channel, qint64 nowMs)
{
    const qint64 conversation = conversationOf(channel.channel);
    qint64 end = firstRowKept(channel.days, nowMs);
    if (channel.messages > 0) {
        const QVariant newest = m_database.value(
            "SELECT id FROM (SELECT id FROM message WHERE conversation = ? AND event = 0 UNION ALL"
            " SELECT id FROM message WHERE conversation = ? AND event = 1)"
            " ORDER BY id DESC LIMIT 1 OFFSET ?",
            {conversation, conversation, channel.messages - 1});
        end = std::max(end, newest.toLongLong());
    }
    QList<qint64> ids;
    QSqlQuery &rows = m_database.run("SELECT id FROM message WHERE conversation = ?"
                                     " AND event IN (0, 1) AND id < ? LIMIT ?",
                                     {conversation, end, maxRemovedRows});
    while (m_database.next(rows))
        ids.append(rows.value(0).toLongLong());
    rows.finish();
    return ids;
}

qint64 SqliteArchive::usedBytes()
{
    const qint64 pages = m_database.value("PRAGMA page_count").toLongLong()
                         - m_database.value("PRAGMA freelist_count").toLongLong();
    return pages * m_database.value("PRAGMA page_size").toLongLong();
}

} // namespace server
