// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"
#include "common/sqlite/database.h"
#include "common/sqlite/workthread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace client {

class LogDatabase;

/// All messages of all networks of a profile, in an SQLite database. Its threads do all the reading
/// and writing; this object lives in the GUI thread and never blocks it, except in the destructor.
///
/// Changes are made in the order of the calls, all that wait in one transaction; questions see the
/// changes before them.
class MessageLog : public QObject
{
    Q_OBJECT

public:
    /// Beyond this memory, the oldest messages that cannot be stored are dropped.
    static constexpr qsizetype maxWaitingBytes = 64 * 1024 * 1024;

    explicit MessageLog(const QString &path, QObject *parent = nullptr);
    /// Stores what waits, if the disk permits.
    ~MessageLog() override;

    /// Creates, opens or repairs the database. Emits opened() once, never synchronously. Call this
    /// first. @p nowMs: the time, UTC in ms since 1970.
    void open(qint64 nowMs);

    void append(const ConversationKey &conversation, const QByteArray &wireName,
                const QList<ChatMessage> &messages);
    void setReadState(const ConversationKey &conversation, const QByteArray &wireName,
                      const ReadState &state);
    void rename(const ConversationKey &before, const ConversationKey &now,
                const QByteArray &wireName);
    void renameNetwork(const QByteArray &before, const QByteArray &now);

    using PageReceiver = std::function<void(const LogPage &)>;
    using SearchReceiver = std::function<void(const SearchResult &)>;
    using PlacesReceiver = std::function<void(const FoundPlaces &)>;
    using SizeReceiver = std::function<void(const LogSize &)>;
    /// Calls @p receiver later, unless @p context is destroyed before.
    void read(const PageQuery &query, QObject *context, const PageReceiver &receiver);
    /// As read() with PageQuery::Around, for the message with the msgid @p id. The page is empty if
    /// there is none.
    void readAround(const PageQuery &query, const QString &id, QObject *context,
                    const PageReceiver &receiver);
    /// Calls @p receiver later, unless @p context is destroyed before.
    void search(const SearchQuery &query, QObject *context, const SearchReceiver &receiver);
    /// Calls @p receiver later with the places of the last @p maxPlaces messages to arrive that
    /// @p query finds, unless @p context is destroyed before.
    void locate(const SearchQuery &query, int maxPlaces, QObject *context,
                const PlacesReceiver &receiver);
    /// Calls @p receiver later, unless @p context is destroyed before.
    void measure(QObject *context, const SizeReceiver &receiver);

    /// Removes messages beyond @p limits for good, some at a time: now, and then once a day.
    void setLimits(const LogLimits &limits);

    /// For tests: time between attempts to store while the disk refuses.
    void setRetryMs(int ms) { m_retry.setInterval(ms); }

signals:
    void opened(const client::LogState &state);
    /// Messages cannot be stored any more; empty: they are stored again.
    void problemChanged(const QString &sentence);
    /// Messages beyond the limits have been removed.
    void trimmed();

private:
    using ChangeList = std::shared_ptr<const QList<LogChange>>;

    void add(LogChange change);
    /// Passes what waits to the thread.
    void store();
    void handleStored(const ChangeList &changes, const sqlite::Error &error);
    void dropExcess();
    /// Runs @p question with a connection for reading in the thread for searches, and calls its
    /// result here unless @p context is destroyed.
    void postSearch(std::function<std::function<void()>(LogDatabase &)> question, QObject *context);
    void trim();
    void trimMore(const QList<quint64> &excess);
    void post(std::function<std::function<void()>()> question, QObject *context,
              sqlite::WorkThread &thread);

    QString m_path;
    bool m_isOpen = false;     ///< opened() was emitted.
    bool m_isWritable = false; ///< At open().
    int m_writing = 0;         ///< Lists of changes that the thread has.
    bool m_isFailing = false;
    QList<LogChange> m_waiting;
    qsizetype m_waitingBytes = 0;
    QTimer m_retry;
    LogLimits m_limits;
    QTimer m_trimTimer;
    bool m_isTrimming = false;
    // Each is used and destroyed in its thread.
    std::unique_ptr<LogDatabase> m_database;
    std::unique_ptr<LogDatabase> m_searchDatabase;
    std::unique_ptr<sqlite::WorkThread> m_thread;
    std::unique_ptr<sqlite::WorkThread> m_searchThread; ///< From the first search on.
};

} // namespace client
