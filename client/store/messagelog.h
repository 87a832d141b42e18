// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logqueue.h"
#include "client/store/logthread.h"
#include "client/store/logvalues.h"
#include "common/sqlite/database.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace client {

/// All messages of all networks of a profile, in an SQLite database. Its threads do all the reading
/// and writing; this object lives in the GUI thread and never blocks it, except in the destructor.
///
/// Changes are made in the order of the calls. The first one after a pause is made at once; those
/// that follow are collected for storeIntervalMs, or until they take storeBytes, and made in one
/// transaction. Questions see the changes before them.
class MessageLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int storeIntervalMs = 400;
    static constexpr qsizetype storeBytes = 4 * 1024 * 1024;
    /// The destructor does not wait longer for a disk that hangs.
    static constexpr int maxEndMs = 5'000;

    explicit MessageLog(const QString &path, QObject *parent = nullptr);
    /// Stores what waits, if the disk permits. Waits up to maxEndMs for it.
    ~MessageLog() override;

    /// Creates, opens or repairs the database. Emits opened() once, never synchronously. Call this
    /// first. @p nowMs: the time, UTC in ms since 1970.
    void open(qint64 nowMs);

    /// Messages with @p ignoredBy, see IgnoreRule::id, are kept apart: no question finds them.
    void append(const ConversationKey &conversation, const QByteArray &wireName,
                const QList<ChatMessage> &messages, qint64 ignoredBy = 0);
    /// Makes the messages that were appended with @p ignoredBy ordinary ones.
    void showIgnored(qint64 ignoredBy);
    void change(const ConversationKey &conversation, const QByteArray &wireName,
                const QList<MessageChange> &changes);
    void setReadState(const ConversationKey &conversation, const QByteArray &wireName,
                      const ReadState &state);
    void rename(const ConversationKey &before, const ConversationKey &now,
                const QByteArray &wireName);
    void renameNetwork(const QByteArray &before, const QByteArray &now);
    /// Replaces the earlier state, at once. userStateStored() follows if the disk permits.
    void setUserState(const UserState &state);

    using PageReceiver = std::function<void(const LogPage &)>;
    using MessagesReceiver = std::function<void(const QList<ChatMessage> &)>;
    using SearchReceiver = std::function<void(const SearchResult &)>;
    using PlacesReceiver = std::function<void(const FoundPlaces &)>;
    using SizeReceiver = std::function<void(const LogSize &)>;
    /// Calls @p receiver later, unless @p context is destroyed before.
    void read(const PageQuery &query, QObject *context, const PageReceiver &receiver);
    /// As read() with PageQuery::Around, for the message with the msgid @p id. The page is empty if
    /// there is none.
    void readAround(const PageQuery &query, const QString &id, QObject *context,
                    const PageReceiver &receiver);
    /// Calls @p receiver later with those messages of @p conversation that have one of the msgids
    /// @p ids, unless @p context is destroyed before.
    void find(const ConversationKey &conversation, const QStringList &ids, QObject *context,
              const MessagesReceiver &receiver);
    /// Calls @p receiver later, unless @p context is destroyed before. While isIndexing(), finds
    /// only messages that the index has, which are the newest ones.
    void search(const SearchQuery &query, QObject *context, const SearchReceiver &receiver);
    /// Calls @p receiver later with the places of the last @p maxPlaces messages to arrive that
    /// @p query finds, unless @p context is destroyed before.
    void locate(const SearchQuery &query, int maxPlaces, QObject *context,
                const PlacesReceiver &receiver);
    /// Calls @p receiver later, unless @p context is destroyed before.
    void measure(QObject *context, const SizeReceiver &receiver);

    /// Removes messages beyond @p limits for good, some at a time: now, and then once a day.
    void setLimits(const LogLimits &limits);

    /// Whether messages are being added to the search index, which an older version made without
    /// them. indexed() follows.
    bool isIndexing() const { return m_isIndexing; }

    /// For tests: time between attempts to store while the disk refuses.
    void setRetryMs(int ms) { m_retry.setInterval(ms); }

signals:
    void opened(const client::LogState &state);
    /// Messages cannot be stored any more; empty: they are stored again.
    void problemChanged(const QString &sentence);
    void userStateStored();
    /// Searches find all messages from now on.
    void indexed();
    /// Messages of @p conversation could not be stored for so long that they no longer wait.
    /// @p firstMs, @p lastMs: their times, UTC in ms since 1970.
    void messagesDropped(const client::ConversationKey &conversation, qint64 firstMs,
                         qint64 lastMs);
    /// Messages beyond the limits have been removed.
    void trimmed();

private:
    void handleOpened(const LogState &state);
    void add(LogChange change);
    void reportDropped(const QList<AppendMessages> &dropped);
    /// Stores what waits, unless that has to wait.
    void storeIfDue();
    /// Passes what waits to the thread.
    void store();
    void handleStored(const std::shared_ptr<const QList<LogChange>> &changes,
                      const sqlite::Error &error);
    /// Adds messages to the search index until it has all.
    void indexMore();
    /// Asks @p question with a connection for reading in the thread for searches, after the changes
    /// that were passed to the other thread.
    void postSearch(LogThread::Question question, QObject *context);
    void trim();
    void trimMore(const QList<quint64> &excess);

    QString m_path;
    bool m_isOpen = false;     ///< opened() was emitted.
    bool m_isWritable = false; ///< At open().
    int m_writing = 0;         ///< Lists of changes that the thread has.
    bool m_isFailing = false;
    bool m_isIndexing = false;
    LogQueue m_waiting;
    QTimer m_storeTimer; ///< Runs after changes were stored.
    QTimer m_retry;
    LogLimits m_limits;
    QTimer m_trimTimer;
    bool m_isTrimming = false;
    LogThread m_thread;
    std::unique_ptr<LogThread> m_searchThread; ///< From the first search on.
};

} // namespace client
