// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"
#include "server/store/retention.h"
#include "server/turn/record.h"

#include <QList>

namespace server {

/// Part of the messages of a channel, oldest first.
struct ChannelExport
{
    QString error; ///< A sentence; empty: all is well.
    QList<MessageRecord> messages;
    qint64 next = 0; ///< For the next part; 0: this is the last one.
};

/// Rows of messages that are to be removed.
struct RowBatch
{
    sqlite::Error error;
    QList<qint64> rows;
    qint64 next = 0; ///< For the next batch; 0: this is the last one.
};

/// Reads whole parts of the database for the administrator and for retention. Lives on the store's
/// maintenance thread, so that it holds up neither commits nor answers.
class SqliteArchive
{
public:
    explicit SqliteArchive(const QString &path);

    /// @p from: ChannelExport::next of the previous part; at first 0.
    ChannelExport exportChannel(const QByteArray &channel, qint64 from);
    /// Copies the database to the new file @p path. Returns an empty string, or a sentence.
    QString backUp(const QString &path);
    /// The next messages and events whose author is @p account. @p after: RowBatch::next of the
    /// previous batch; at first 0.
    RowBatch rowsOf(const QByteArray &account, qint64 after);
    /// The next messages that are older than @p retention permits. @p nowMs: UTC in milliseconds
    /// since 1970. @p after as in rowsOf().
    RowBatch expiredRows(const Retention &retention, qint64 nowMs, qint64 after);

private:
    bool open();
    /// The first row that is at most @p days old; 0 for @p days = 0.
    qint64 firstRowKept(int days, qint64 nowMs);
    qint64 conversationOf(const QByteArray &channel);
    QList<qint64> expiredRows(const ChannelRetention &channel, qint64 nowMs);
    qint64 usedBytes();

    QString m_path;
    sqlite::Database m_database;
};

} // namespace server
