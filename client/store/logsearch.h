// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"

#include <functional>
#include <optional>

class QSqlQuery;

namespace sqlite {
class Database;
}

namespace client {

class LogNames;

/// Searches the message log. Used in the thread of the database; all references must outlive this
/// object.
class LogSearch
{
public:
    LogSearch(sqlite::Database &database, LogNames &names);

    SearchResult search(const SearchQuery &query);
    /// The places of the last @p maxPlaces messages to arrive that @p query finds.
    FoundPlaces locate(const SearchQuery &query, int maxPlaces);

private:
    /// Receives the place of a message. Returns false to end the search.
    using Receiver = std::function<bool(const MessageOrder &place)>;

    /// Calls @p receiver for each message that @p query finds, the last to arrive first, until it
    /// returns false. About @p wanted are of use.
    void find(const SearchQuery &query, int wanted, const Receiver &receiver);
    /// The same by comparing texts. The index first reads the ids of all messages that have a word
    /// with the beginning that was typed, which takes long if there are many. Returns nullopt if
    /// the search is complete; otherwise the id of the last message that was compared: the index
    /// finds the earlier ones sooner.
    std::optional<quint64> compare(const SearchQuery &query, int wanted, const Receiver &receiver);
    /// nullopt if @p query can find nothing; empty if it finds all messages.
    std::optional<QString> expressionFor(const SearchQuery &query);
    /// The id, position, time and text of the messages that @p expression finds in the index, or of
    /// all if it is empty, the last to arrive first. @p beforeId, @p untilMs: 0 for all.
    QSqlQuery &candidates(const QString &expression, quint64 beforeId, qint64 fromMs,
                          qint64 untilMs);
    SearchHit readHit(const MessageOrder &place);

    sqlite::Database &m_database;
    LogNames &m_names;
};

} // namespace client
