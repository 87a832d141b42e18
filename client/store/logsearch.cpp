// SPDX-License-Identifier: MIT
#include "client/store/logsearch.h"

#include "client/store/lognames.h"
#include "client/store/logpages.h"
#include "client/store/messagerow.h"
#include "client/store/searchindex.h"
#include "common/sqlite/database.h"

#include <algorithm>
#include <limits>

namespace client {

namespace {

/// Rows of `sender` that a search for one nick looks for; the newest ones.
constexpr int maxSenders = 500;

} // namespace

LogSearch::LogSearch(sqlite::Database &database, LogNames &names, LogPages &pages)
    : m_database(database)
    , m_names(names)
    , m_pages(pages)
{}

SearchResult LogSearch::search(const SearchQuery &query)
{
    SearchResult result;
    find(query, [&](const QSqlQuery &row) {
        if (result.hits.size() == query.maxHits) {
            result.hasMore = true;
            return false;
        }
        SearchHit hit;
        hit.message = messageFrom(row);
        hit.conversation = {row.value(10).toByteArray(), row.value(12).toByteArray(),
                            ConversationKind(row.value(11).toInt())};
        hit.wireName = row.value(13).toByteArray();
        result.hits.append(hit);
        return true;
    });
    for (SearchHit &hit : result.hits) {
        if (query.contextMessages == 0)
            break;
        const qint64 conversation = m_names.conversation(hit.conversation);
        hit.before = m_pages.before(conversation, hit.message.order(), query.contextMessages);
        hit.after = m_pages.after(conversation, hit.message.order(), query.contextMessages);
    }
    return result;
}

FoundPlaces LogSearch::locate(const SearchQuery &query, int maxPlaces)
{
    FoundPlaces found;
    find(query, [&](const QSqlQuery &row) {
        if (found.places.size() == maxPlaces) {
            found.isComplete = false;
            return false;
        }
        found.places.append({row.value(1).toLongLong(), row.value(0).toULongLong()});
        return true;
    });
    std::ranges::sort(found.places);
    return found;
}

QString LogSearch::expressionFor(const SearchQuery &query)
{
    IndexFilter filter;
    for (const ConversationKey &key : query.conversations) {
        if (const qint64 id = m_names.conversation(key); id != 0)
            filter.conversations.append(id);
    }
    for (const QString &name : query.senders)
        filter.senders += m_names.senders(name, maxSenders);
    if (filter.conversations.isEmpty() != query.conversations.isEmpty()
        || filter.senders.isEmpty() != query.senders.isEmpty())
        return {};
    filter.hasLink = query.hasLink;
    filter.hasMention = query.hasMention;
    filter.fromMs = query.fromMs;
    filter.untilMs = query.untilMs;
    return searchExpression(query.text, filter);
}

void LogSearch::find(const SearchQuery &query, const std::function<bool(const QSqlQuery &)> &handle)
{
    const QString expression = expressionFor(query);
    if (expression.isEmpty())
        return;
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    // The index has row ids only, so its hits are the last to arrive first without sorting.
    QSqlQuery &rows = m_database.run(
        "SELECT " MESSAGE_COLUMNS ", network.key, conversation.kind, conversation.key,"
        " conversation.name FROM search"
        " CROSS JOIN message ON message.id = search.rowid"
        " CROSS JOIN sender ON sender.id = sender"
        " CROSS JOIN conversation ON conversation.id = conversation"
        " CROSS JOIN network ON network.id = network"
        " WHERE search MATCH ? AND search.rowid < ? AND message.time >= ? AND message.time < ?"
        " ORDER BY search.rowid DESC",
        {expression, query.beforeId == 0 ? last : qint64(query.beforeId), query.fromMs,
         query.untilMs == 0 ? last : query.untilMs});
    while (m_database.next(rows)) {
        if (hasPhrases(rows.value(6).toString(), query.text) && !handle(rows))
            break;
    }
    rows.finish();
}

} // namespace client
