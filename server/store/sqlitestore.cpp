// SPDX-License-Identifier: MIT
#include "server/store/sqlitestore.h"

#include "common/crypto/privatefile.h"
#include "common/sqlite/salvage.h"
#include "common/sqlite/workthread.h"
#include "server/store/sqlitecheckpointer.h"
#include "server/store/sqlitereader.h"
#include "server/store/sqliterepair.h"
#include "server/store/sqliteschema.h"
#include "server/store/sqlitewriter.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr int checkpointIntervalMs = 1000;
constexpr int indexIntervalMs = 500;

/// Messages that are added to the search index in one transaction, which holds up commits.
constexpr int indexStep = 100;
/// While turns are stored, the pause after a step in relation to the time that the step took.
constexpr int indexPauseFactor = 9;
/// The same before a search, so that it finds the latest messages.
constexpr int indexStepBeforeSearch = 500;
constexpr int maxRetryMs = 60'000;

const QString restartAdvice = QStringLiteral(
    "Restart hearthd: it then keeps the damaged file under another name and copies what can be "
    "read.");

/// More changes are dropped while the store is failing. Users can make few of them meanwhile: the
/// hub refuses most.
constexpr qsizetype maxKeptChanges = 100'000;

/// The records of @p turn without the messages that were refused.
StoredTurn withoutRefused(StoredTurn turn)
{
    turn.records.removeIf([](const Record &record) {
        const auto *message = std::get_if<MessageRecord>(&record);
        return (message && (message->isRedactable() || message->command == "REDACT"))
               || std::holds_alternative<MessageRemovedRecord>(record);
    });
    return turn;
}

StoredTurn withoutMessages(StoredTurn turn)
{
    turn.records.removeIf(
        [](const Record &record) { return std::holds_alternative<MessageRecord>(record); });
    return turn;
}

/// SQLite would create the file with the rights of the umask; its log files get those of the file.
QString createPrivateFile(const QString &path)
{
    const QString error =
        QFileInfo::exists(path) ? QString() : net::writePrivateFile(path, QByteArray());
    return error.isEmpty()
               ? QString()
               : QStringLiteral("The database %1 cannot be created: %2.").arg(path, error);
}

/// Sets @p isDamaged if the file cannot be read.
QString prepare(const QString &path, bool &isDamaged)
{
    sqlite::Database database;
    const QString problem = database.open(path, sqlite::Database::Access::ReadWrite)
                                ? prepareSchema(database, path)
                                : database.error().sentence(path);
    isDamaged = database.error().kind == sqlite::Error::Kind::Corrupt;
    return problem;
}

} // namespace

SqliteStore::SqliteStore(QObject *parent)
    : Store(parent)
{
    m_checkpointTimer.setSingleShot(true);
    m_checkpointTimer.setInterval(checkpointIntervalMs);
    connect(&m_checkpointTimer, &QTimer::timeout, this, &SqliteStore::checkpoint);
    m_indexTimer.setSingleShot(true);
    connect(&m_indexTimer, &QTimer::timeout, this, &SqliteStore::index);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &SqliteStore::retry);
}

SqliteStore::~SqliteStore()
{
    // The transaction in progress is reported too late. Without it, the last turns must not be
    // written either.
    if (m_writerThread && !m_next.isEmpty()) {
        m_writerThread->runAndWait([this] {
            if (!m_writer->isFailing())
                m_writer->write(m_next);
        });
    }
    if (m_writerThread && !m_changes.isEmpty()) {
        m_writerThread->runAndWait([this] {
            if (m_writer->isFailing()) // Otherwise the last attempt has stored them.
                m_writer->write(m_changes);
        });
    }
    // SQLite connections are closed in their threads.
    if (m_writerThread)
        m_writerThread->runAndWait([this] { m_writer.reset(); });
    if (m_readerThread)
        m_readerThread->runAndWait([this] { m_reader.reset(); });
    if (m_searchThread)
        m_searchThread->runAndWait([this] { m_searcher.reset(); });
    if (m_checkpointThread) {
        m_checkpointThread->runAndWait([this] {
            // The last connection removes the write-ahead log if it has used it.
            if (m_checkpointer)
                m_checkpointer->checkpoint();
            m_checkpointer.reset();
        });
    }
}

QString SqliteStore::open(const Settings &settings)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return QStringLiteral(
            "Qt's driver for SQLite is missing. Install it; its package is called "
            "libqt6sql6-sqlite on Debian.");
    m_path = settings.path;
    m_alwaysOnAccounts = settings.alwaysOnAccounts;
    QString problem = createPrivateFile(m_path);
    if (problem.isEmpty())
        problem = prepareFile(settings.startMs);
    if (!problem.isEmpty())
        return problem;
    m_keepsMessages = settings.keepsMessages;
    m_retryMs = m_nextRetryMs = settings.retryMs;
    m_writer = std::make_unique<SqliteWriter>(settings.keepsMessages);
    m_reader = std::make_unique<SqliteReader>();
    m_searcher = std::make_unique<SqliteReader>();
    m_checkpointer = std::make_unique<SqliteCheckpointer>();
    m_writerThread = std::make_unique<sqlite::WorkThread>(QStringLiteral("store writer"));
    m_readerThread = std::make_unique<sqlite::WorkThread>(QStringLiteral("store reader"));
    m_searchThread = std::make_unique<sqlite::WorkThread>(QStringLiteral("store search"));
    m_checkpointThread = std::make_unique<sqlite::WorkThread>(QStringLiteral("store checkpoints"));
    sqlite::Error error;
    m_writerThread->runAndWait([&] { error = m_writer->open(settings.path, settings.sync); });
    if (!error)
        m_readerThread->runAndWait([&] { error = m_reader->open(settings.path); });
    if (!error)
        m_searchThread->runAndWait([&] { error = m_searcher->open(settings.path); });
    if (!error)
        m_checkpointThread->runAndWait([&] { error = m_checkpointer->open(settings.path); });
    // Messages that an earlier run has stored may not be in the index yet.
    scheduleIndex(indexIntervalMs);
    return error ? error.sentence(settings.path) : QString();
}

void SqliteStore::removeRows(const QList<qint64> &rows, const Removed &done)
{
    m_writerThread->post([this, rows, done] {
        const sqlite::Error error = m_writer->removeRows(rows);
        QMetaObject::invokeMethod(this, [done, error] { done(error); });
    });
}

void SqliteStore::removeAccountData(const QByteArray &account, const Removed &done)
{
    m_writerThread->post([this, account, done] {
        const sqlite::Error error = m_writer->removeAccountData(account);
        QMetaObject::invokeMethod(this, [done, error] { done(error); });
    });
}

QString SqliteStore::prepareFile(qint64 startMs)
{
    bool isDamaged = sqlite::isRepairRequested(m_path);
    QString problem = isDamaged ? QString() : prepare(m_path, isDamaged);
    if (problem.isEmpty() && !isDamaged)
        problem = loadState(isDamaged);
    if (!isDamaged)
        return problem;
    const DatabaseRepair repair = repairDatabase(m_path, startMs);
    if (!repair.error.isEmpty())
        return repair.error;
    m_repairReport = repair.report();
    return loadState(isDamaged);
}

CommitState SqliteStore::commit(quint64 sequence, qint64 timeMs, const RecordList &records)
{
    if (sequence <= m_sequence)
        return sequence <= m_storedSequence ? CommitState::Stored : CommitState::Pending;
    m_sequence = sequence;
    m_timeMs = timeMs;
    if (m_isFailing) {
        m_storedSequence = sequence;
        keepChanges(withoutMessages(withoutRefused({sequence, timeMs, records})));
        return records.isEmpty() ? CommitState::Stored : CommitState::Refused;
    }
    StoredTurn turn{sequence, timeMs, records};
    if (!m_keepsMessages)
        turn = withoutMessages(std::move(turn));
    const bool mustBeSaved =
        !turn.records.isEmpty() || sequence - m_savedSequence >= maxUnsavedTurns;
    if (!mustBeSaved && !m_isWriting) {
        m_storedSequence = sequence;
        return CommitState::Stored;
    }
    for (const Record &record : std::as_const(turn.records)) {
        if (const auto *message = std::get_if<MessageRecord>(&record))
            m_guests.add(*message);
    }
    m_next.append(std::move(turn));
    if (!m_isWriting)
        writeNext();
    return CommitState::Pending;
}

void SqliteStore::ask(QueryId query, const StoreQuestion &question)
{
    const Waiting waiting{m_sequence, query, question};
    if (waiting.afterSequence <= m_storedSequence)
        askNow(waiting);
    else
        m_questions.push_back(waiting);
}

void SqliteStore::askNow(const Waiting &waiting)
{
    if (!std::holds_alternative<SearchHistory>(waiting.question)) {
        askOn(*m_readerThread, *m_reader, waiting);
    } else if (m_isFailing) {
        askSearcher(waiting);
    } else {
        m_writerThread->post([this, waiting] {
            m_writer->index(indexStepBeforeSearch);
            QMetaObject::invokeMethod(this, [this, waiting] { askSearcher(waiting); });
        });
    }
}

void SqliteStore::askSearcher(const Waiting &waiting)
{
    // A search may take long; other questions must not wait for it.
    askOn(*m_searchThread, *m_searcher, waiting);
}

void SqliteStore::askOn(sqlite::WorkThread &thread, SqliteReader &reader, const Waiting &waiting)
{
    thread.post([this, &reader, waiting] {
        sqlite::Error error;
        const Answer answer = reader.answer(waiting.question, error);
        QMetaObject::invokeMethod(this, [this, query = waiting.query, answer, error] {
            handleAnswer({query, answer}, error);
        });
    });
}

void SqliteStore::writeNext()
{
    m_isWriting = true;
    m_writerThread->post([this, batch = std::exchange(m_next, {})] {
        const sqlite::Error error = m_writer->write(batch);
        if (error) {
            QMetaObject::invokeMethod(this, [this, batch, error] { fail(batch, error); });
            return;
        }
        // Without the batch, so that its memory is freed here and not in the hub's thread.
        QMetaObject::invokeMethod(
            this, [this, sequence = batch.constLast().sequence] { handleWritten(sequence); });
    });
}

void SqliteStore::handleWritten(quint64 sequence)
{
    m_isWriting = false;
    m_storedSequence = m_savedSequence = sequence;
    m_nextRetryMs = m_retryMs;
    if (!m_next.isEmpty())
        writeNext();
    scheduleCheckpoint();
    scheduleIndex(indexIntervalMs);
    askWaiting();
    emit committed(sequence);
}

void SqliteStore::fail(const TurnBatch &batch, const sqlite::Error &error)
{
    m_isWriting = false;
    m_isFailing = true;
    const TurnBatch pending = batch + std::exchange(m_next, {});
    for (const StoredTurn &turn : pending)
        keepChanges(withoutRefused(turn));
    m_storedSequence = m_sequence;
    m_retryTimer.start(m_nextRetryMs);
    // An error that comes back must not fill the log.
    m_nextRetryMs = std::min(2 * m_nextRetryMs, maxRetryMs);
    askWaiting();
    noteDamage(error);
    emit failing(QStringLiteral("The database cannot be written: %1. Messages and changes are "
                                "refused until it can be written again.")
                         .arg(error.reason())
                     + (m_isDamaged ? u' ' + restartAdvice : QString()),
                 pending);
}

void SqliteStore::keepChanges(const StoredTurn &turn)
{
    if (turn.records.isEmpty() || m_changeCount >= maxKeptChanges)
        return;
    m_changeCount += turn.records.size();
    m_changes.append(turn);
}

void SqliteStore::retry()
{
    TurnBatch batch = m_changes;
    // Without changes, the attempt only notes the last turn.
    batch.append({m_sequence, m_timeMs, {}});
    m_writerThread->post([this, batch] {
        const sqlite::Error error = m_writer->write(batch);
        QMetaObject::invokeMethod(this, [this, batch, error] { handleRetried(batch, error); });
    });
}

void SqliteStore::handleRetried(const TurnBatch &batch, const sqlite::Error &error)
{
    if (error) {
        m_retryTimer.start();
        return;
    }
    m_isFailing = false;
    m_changeCount = 0;
    m_savedSequence = batch.constLast().sequence;
    // All but the last turn of the batch were changes; others may have followed.
    m_next = std::exchange(m_changes, {}).sliced(batch.size() - 1);
    if (!m_next.isEmpty())
        writeNext();
    emit recovered();
}

void SqliteStore::askWaiting()
{
    while (!m_questions.empty() && m_questions.front().afterSequence <= m_storedSequence) {
        askNow(m_questions.front());
        m_questions.pop_front();
    }
}

void SqliteStore::handleAnswer(QueryAnswered answer, const sqlite::Error &error)
{
    if (error)
        emit readFailed(QStringLiteral("The database cannot be read: %1.").arg(error.text));
    if (noteDamage(error))
        emit damaged(
            QStringLiteral("The database cannot be read completely: %1. ").arg(error.reason())
            + restartAdvice);
    if (auto *found = std::get_if<MessageFound>(&answer.answer); found && found->message)
        m_guests.fill(*found->message);
    emit answered(answer);
}

void SqliteStore::scheduleIndex(int delayMs)
{
    if (!m_isIndexing && !m_indexTimer.isActive())
        m_indexTimer.start(delayMs);
}

void SqliteStore::index()
{
    if (m_isFailing)
        return;
    m_isIndexing = true;
    m_writerThread->post([this, savedSequence = m_savedSequence] {
        QElapsedTimer timer;
        timer.start();
        const bool hasMore = m_writer->index(indexStep);
        QMetaObject::invokeMethod(this, [this, savedSequence, hasMore, ms = timer.elapsed()] {
            m_isIndexing = false;
            scheduleCheckpoint();
            const bool isBusy = m_isWriting || m_savedSequence != savedSequence;
            if (hasMore)
                scheduleIndex(isBusy ? indexPauseFactor * int(ms + 1) : 0);
        });
    });
}

void SqliteStore::scheduleCheckpoint()
{
    if (!m_checkpointTimer.isActive())
        m_checkpointTimer.start();
}

void SqliteStore::checkpoint()
{
    m_checkpointThread->post([this] { m_checkpointer->checkpoint(); });
}

QString SqliteStore::loadState(bool &isDamaged)
{
    SqliteReader reader;
    sqlite::Error error = reader.open(m_path);
    if (!error) {
        m_networkId = reader.networkId();
        m_state = reader.state(m_alwaysOnAccounts);
        m_lastTimeMs = m_timeMs = reader.lastTimeMs();
        m_sequence = m_storedSequence = m_savedSequence = reader.lastSequence();
        error = reader.takeError();
    }
    isDamaged = error.kind == sqlite::Error::Kind::Corrupt;
    return error ? error.sentence(m_path) : QString();
}

bool SqliteStore::noteDamage(const sqlite::Error &error)
{
    if (error.kind != sqlite::Error::Kind::Corrupt || std::exchange(m_isDamaged, true))
        return false;
    sqlite::requestRepair(m_path);
    return true;
}

} // namespace server
