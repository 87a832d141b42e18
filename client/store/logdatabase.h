// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logchanges.h"
#include "client/store/logindex.h"
#include "client/store/lognames.h"
#include "client/store/logpages.h"
#include "client/store/logsearch.h"
#include "client/store/logvalues.h"
#include "common/sqlite/database.h"

#include <optional>

namespace client {

/// The tables of the message log, through one connection. Must be opened, used and destroyed in
/// one thread.
class LogDatabase
{
public:
    /// Opens the file @p path, which must exist and have the tables, for reading and writing.
    sqlite::Error open(const QString &path);
    /// The same for reading only.
    sqlite::Error openForReading(const QString &path);
    bool isOpen() const { return m_database.isOpen(); }

    /// Makes all changes in one transaction. After an error none of them is made.
    sqlite::Error apply(const QList<LogChange> &changes);
    /// Reads what open() of a MessageLog reports.
    sqlite::Error load(LogState &state);
    LogPage page(const PageQuery &query) { return m_pages.page(query); }
    /// The position of the message with the msgid @p id in @p conversation; nullopt if there is
    /// none.
    std::optional<MessageOrder> positionOf(const ConversationKey &conversation, const QString &id);
    /// The messages of @p conversation that have one of the msgids @p ids, in no order.
    QList<ChatMessage> find(const ConversationKey &conversation, const QStringList &ids)
    {
        return m_pages.find(conversation, ids);
    }
    SearchResult search(const SearchQuery &query) { return m_search.search(query); }
    /// The places of the last @p maxPlaces messages to arrive that @p query finds.
    FoundPlaces locate(const SearchQuery &query, int maxPlaces);
    /// At most @p maxMessages messages that @p limits exclude, the oldest ones.
    QList<quint64> excess(const LogLimits &limits, qint64 nowMs, int maxMessages);
    LogSize size();
    qint64 messageCount(const ConversationKey &conversation);
    /// The error of the last question.
    sqlite::Error takeError() { return m_database.takeError(); }

    /// Adds some of the messages that the search index lacks, the newest ones. Returns whether it
    /// lacks more, also after an error.
    bool indexMore() { return m_index.addMissing(); }

private:
    UserState userState();
    bool openAs(const QString &path, sqlite::Database::Access access);
    qint64 usedBytes();

    sqlite::Database m_database;
    LogNames m_names{m_database};
    LogIndex m_index{m_database};
    LogChanges m_changes{m_database, m_names, m_index};
    LogPages m_pages{m_database, m_names};
    LogSearch m_search{m_database, m_names};
};

} // namespace client
