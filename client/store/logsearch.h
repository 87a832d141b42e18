// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"

#include <functional>

class QSqlQuery;

namespace sqlite {
class Database;
}

namespace client {

class LogNames;
class LogPages;

/// Searches the message log. Used in the thread of the database; all references must outlive this
/// object.
class LogSearch
{
public:
    LogSearch(sqlite::Database &database, LogNames &names, LogPages &pages);

    SearchResult search(const SearchQuery &query);
    /// The places of the last @p maxPlaces messages to arrive that @p query finds.
    FoundPlaces locate(const SearchQuery &query, int maxPlaces);

private:
    /// Empty if @p query can find nothing.
    QString expressionFor(const SearchQuery &query);
    /// Calls @p handle for each row that @p query finds, the last to arrive first, until it returns
    /// false.
    void find(const SearchQuery &query, const std::function<bool(const QSqlQuery &)> &handle);

    sqlite::Database &m_database;
    LogNames &m_names;
    LogPages &m_pages;
};

} // namespace client
