// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"
#include "server/store/guestlist.h"
#include "server/store/store.h"
#include "server/store/storedturn.h"
#include "server/turn/historysync.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace sqlite {
class WorkThread;
} // namespace sqlite

namespace server {

class SqliteCheckpointer;
class SqliteReader;
class SqliteWriter;

/// Stores records in an SQLite database. A writer thread commits all turns that wait in one
/// transaction; a reader thread answers questions, another one searches; a fourth thread copies the
/// write-ahead log into the database, so that this does not hold up commits.
class SqliteStore : public Store
{
    Q_OBJECT

public:
    struct Settings
    {
        QString path;
        HistorySync sync = HistorySync::Normal;
        bool keepsMessages = true; ///< False: stores everything except messages.
        qint64 startMs = 0;        ///< The time: UTC in milliseconds since 1970.
        int retryMs = 1000;        ///< Between attempts to write while the store is failing.
        /// Those of the configuration; see StoredState.
        QList<QByteArray> alwaysOnAccounts = {};
    };

    /// Opens or creates the database and starts the threads. Blocks. Returns an empty string, or a
    /// sentence with the reason why the database cannot be used.
    QString open(const Settings &settings);
    explicit SqliteStore(QObject *parent = nullptr);
    /// Stores all pending turns if the disk permits. Blocks.
    ~SqliteStore() override;

    QString path() const { return m_path; }
    using Removed = std::function<void(const sqlite::Error &)>;
    /// Removes messages, by the keys of their rows, in one transaction. Calls @p done later.
    void removeRows(const QList<qint64> &rows, const Removed &done);
    /// Removes the read markers and the metadata of @p account. Calls @p done later.
    void removeAccountData(const QByteArray &account, const Removed &done);
    /// A sentence if open() has repaired a damaged database; otherwise empty.
    QString repairReport() const { return m_repairReport; }

    CommitState commit(quint64 sequence, qint64 timeMs, const RecordList &records) override;
    void ask(QueryId query, const StoreQuestion &question) override;
    QByteArray networkId() const override { return m_networkId; }
    StoredState state() const override { return m_state; }
    bool keepsMessages() const override { return m_keepsMessages; }
    quint64 lastSequence() const override { return m_storedSequence; }
    qint64 lastTimeMs() const override { return m_lastTimeMs; }

private:
    /// A question that waits until the turns before it are stored.
    struct Waiting
    {
        quint64 afterSequence = 0;
        QueryId query = 0;
        StoreQuestion question;
    };

    void askNow(const Waiting &waiting);
    void askSearcher(const Waiting &waiting);
    void askOn(sqlite::WorkThread &thread, SqliteReader &reader, const Waiting &waiting);
    /// Calls index() after @p delayMs, unless it is already due or at work.
    void scheduleIndex(int delayMs);
    /// Adds messages to the search index, in small steps between which turns can be stored. While
    /// turns are stored, the steps take a small share of the writer's time.
    void index();
    void writeNext();
    void handleWritten(quint64 sequence);
    void fail(const TurnBatch &batch, const sqlite::Error &error);
    /// Keeps the changes of a turn until the store recovers.
    void keepChanges(const StoredTurn &turn);
    void retry();
    void handleRetried(const TurnBatch &batch, const sqlite::Error &error);
    void askWaiting();
    void handleAnswer(QueryAnswered answer, const sqlite::Error &error);
    void scheduleCheckpoint();
    void checkpoint();
    /// Creates, migrates or repairs the database, and loads its state.
    QString prepareFile(qint64 startMs);
    /// Sets @p isDamaged if the file cannot be read.
    QString loadState(bool &isDamaged);
    /// Returns true for the first error that shows that the file is damaged.
    bool noteDamage(const sqlite::Error &error);

    QString m_path;
    QList<QByteArray> m_alwaysOnAccounts;
    QString m_repairReport;
    bool m_isDamaged = false;
    QByteArray m_networkId;
    StoredState m_state; ///< At open().
    qint64 m_lastTimeMs = 0;
    quint64 m_sequence = 0;       ///< Of the last turn.
    qint64 m_timeMs = 0;          ///< Of the last turn.
    quint64 m_storedSequence = 0; ///< Of the last turn that is stored or refused.
    quint64 m_savedSequence = 0;  ///< The last one in the database; turns without records are not.
    TurnBatch m_next;             ///< Turns for the next transaction.
    bool m_isWriting = false;
    bool m_isIndexing = false; ///< A step is under way.
    bool m_isFailing = false;
    bool m_keepsMessages = true;
    TurnBatch m_changes;         ///< While failing: for the database when it can be written again.
    qsizetype m_changeCount = 0; ///< Records in m_changes.
    std::deque<Waiting> m_questions;
    GuestList m_guests;
    QTimer m_checkpointTimer;
    QTimer m_retryTimer;
    QTimer m_indexTimer;
    int m_retryMs = 0;
    int m_nextRetryMs = 0; ///< Longer than m_retryMs after several failures.
    // Each is used and destroyed in its thread.
    std::unique_ptr<SqliteWriter> m_writer;
    std::unique_ptr<SqliteReader> m_reader;
    std::unique_ptr<SqliteReader> m_searcher;
    std::unique_ptr<SqliteCheckpointer> m_checkpointer;
    std::unique_ptr<sqlite::WorkThread> m_writerThread;
    std::unique_ptr<sqlite::WorkThread> m_readerThread;
    std::unique_ptr<sqlite::WorkThread> m_searchThread;
    std::unique_ptr<sqlite::WorkThread> m_checkpointThread;
};

} // namespace server
