// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/sqlitearchive.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace sqlite {
class WorkThread;
} // namespace sqlite

namespace server {

class SqliteStore;

/// The result of StoreMaintenance::erase().
struct EraseResult
{
    QString error;       ///< A sentence; empty: everything was removed.
    qint64 messages = 0; ///< Messages and events that were removed.
};

/// Work on the whole database: exports, backups, and the removal of messages. Reads on a thread of
/// its own and removes messages in small transactions, so that users do not notice it. Lives on the
/// hub's thread; callbacks are called there, never synchronously.
class StoreMaintenance : public QObject
{
    Q_OBJECT

public:
    /// @p store must be open and must outlive this object.
    explicit StoreMaintenance(SqliteStore &store, QObject *parent = nullptr);
    ~StoreMaintenance() override;

    void exportChannel(const QByteArray &channel, qint64 from,
                       const std::function<void(const ChannelExport &)> &done);
    /// @p done gets an empty string, or a sentence with the error.
    void backUp(const QString &path, const std::function<void(const QString &)> &done);
    /// Removes everything that @p account has written, its read markers and its metadata.
    void erase(const QByteArray &account, const std::function<void(const EraseResult &)> &done);
    /// Removes messages that @p retention does not permit, now and every few minutes.
    void setRetention(const Retention &retention);

signals:
    /// Retention failed; @p reason is a sentence. It is tried again later.
    void failed(const QString &reason);

private:
    using Find = std::function<RowBatch(qint64 after)>; ///< Called on the maintenance thread.
    using Done = std::function<void(const sqlite::Error &error, qint64 removed)>;

    /// Removes the rows that @p find returns, one batch after the other.
    void removeRows(const Find &find, const Done &done, qint64 after = 0, qint64 removed = 0);
    void removeExpired();

    SqliteStore &m_store;
    Retention m_retention;
    bool m_isRemovingExpired = false;
    QTimer m_timer;
    std::unique_ptr<SqliteArchive> m_archive; ///< Used and destroyed in its thread.
    std::unique_ptr<sqlite::WorkThread> m_thread;
};

} // namespace server
