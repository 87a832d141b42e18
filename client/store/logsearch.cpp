// SPDX-License-Identifier: MIT
#include "client/store/logsearch.h"

#include "client/store/lognames.h"
#include "client/store/messagerow.h"
#include "client/store/searchindex.h"
#include "common/sqlite/database.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace client {

namespace {

/// Rows of `sender` that a search for one nick looks for; the newest ones.
constexpr int maxSenders = 500;

/// So many texts are compared in any case, to learn which share of them matches.
constexpr int minCompared = 1'000;
/// The time of comparing a text, in units of that which the index needs for each message that has
/// such a word.
constexpr double comparisonCost = 8;

// Of a row of LogSearch::candidates().
MessageOrder placeOf(const QSqlQuery &row)
{
    return {row.value(1).toLongLong(), row.value(0).toULongLong()};
}

QString textOf(const QSqlQuery &row)
{
    return row.value(3).toString();
}

} // namespace

LogSearch::LogSearch(sqlite::Database &database, LogNames &names)
    : m_database(database)
    , m_names(names)
{}

SearchResult LogSearch::search(const SearchQuery &query)
{
    SearchResult result;
    QList<MessageOrder> places;
    find(query, query.maxHits + 1, [&](const MessageOrder &place) {
        result.hasMore = places.size() == query.maxHits;
        if (!result.hasMore)
            places.append(place);
        return !result.hasMore;
    });
    for (const MessageOrder &place : std::as_const(places)) {
        SearchHit hit = readHit(place);
        if (query.contextMessages > 0) {
            const qint64 conversation = m_names.conversation(hit.conversation);
            hit.before = messagesBefore(m_database, conversation, place, query.contextMessages);
            hit.after = messagesAfter(m_database, conversation, place, query.contextMessages);
        }
        result.hits.append(hit);
    }
    return result;
}

FoundPlaces LogSearch::locate(const SearchQuery &query, int maxPlaces)
{
    FoundPlaces found;
    find(query, maxPlaces + 1, [&](const MessageOrder &place) {
        found.isComplete = found.places.size() < maxPlaces;
        if (found.isComplete)
            found.places.append(place);
        return found.isComplete;
    });
    std::ranges::sort(found.places);
    return found;
}

void LogSearch::find(const SearchQuery &query, int wanted, const Receiver &receiver)
{
    const std::optional<QString> expression = expressionFor(query);
    if (!expression || expression->isEmpty())
        return;
    quint64 beforeId = query.beforeId;
    if (query.text.isLastUnfinished) {
        const std::optional<quint64> compared = compare(query, wanted, receiver);
        if (!compared)
            return;
        beforeId = *compared;
    }
    QSqlQuery &rows = candidates(*expression, beforeId, query.fromMs, query.untilMs);
    while (m_database.next(rows)) {
        if (hasPhrases(textOf(rows), query.text) && !receiver(placeOf(rows)))
            break;
    }
    rows.finish();
}

std::optional<quint64> LogSearch::compare(const SearchQuery &query, int wanted,
                                          const Receiver &receiver)
{
    SearchQuery known = query;
    known.text.isLastUnfinished = false;
    known.text.words.removeLast();
    const SearchMatcher matcher(query.text);
    const double total = m_database.value("SELECT max(id) FROM message").toDouble();
    double compared = 0;
    double found = 0;
    std::optional<quint64> last;
    QSqlQuery &rows = candidates(expressionFor(known).value_or(QString()), query.beforeId, 0, 0);
    while (m_database.next(rows)) {
        const MessageOrder place = placeOf(rows);
        const qint64 timeMs = rows.value(2).toLongLong();
        const bool isInTime =
            timeMs >= query.fromMs && (query.untilMs == 0 || timeMs < query.untilMs);
        if (isInTime && matcher.matches(textOf(rows))) {
            ++found;
            if (!receiver(place))
                break;
        }
        ++compared;
        const double share = found / compared;
        if (compared >= minCompared && (wanted - found) * comparisonCost >= total * share * share) {
            last = place.localId;
            break;
        }
    }
    rows.finish();
    return last;
}

std::optional<QString> LogSearch::expressionFor(const SearchQuery &query)
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
        return std::nullopt;
    filter.hasLink = query.hasLink;
    filter.hasMention = query.hasMention;
    filter.fromMs = query.fromMs;
    filter.untilMs = query.untilMs;
    return searchExpression(query.text, filter);
}

QSqlQuery &LogSearch::candidates(const QString &expression, quint64 beforeId, qint64 fromMs,
                                 qint64 untilMs)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const qint64 endId = beforeId == 0 ? last : qint64(beforeId);
    const qint64 endMs = untilMs == 0 ? last : untilMs;
    if (expression.isEmpty())
        return m_database.run("SELECT id, position, time, text FROM message"
                              " WHERE id < ? AND time >= ? AND time < ? AND kind IN (?, ?, ?)"
                              " ORDER BY id DESC",
                              {endId, fromMs, endMs, int(ChatMessage::Kind::Text),
                               int(ChatMessage::Kind::Action), int(ChatMessage::Kind::Notice)});
    // The index has row ids only, so its hits are the last to arrive first without sorting.
    return m_database.run("SELECT id, position, time, message.text FROM search"
                          " CROSS JOIN message ON message.id = search.rowid"
                          " WHERE search MATCH ? AND search.rowid < ? AND time >= ? AND time < ?"
                          " ORDER BY search.rowid DESC",
                          {expression, endId, fromMs, endMs});
}

SearchHit LogSearch::readHit(const MessageOrder &place)
{
    SearchHit hit;
    QSqlQuery &row = m_database.run("SELECT " MESSAGE_COLUMNS
                                    ", network.key, conversation.kind, conversation.key,"
                                    " conversation.name FROM message"
                                    " JOIN sender ON sender.id = sender"
                                    " JOIN conversation ON conversation.id = conversation"
                                    " JOIN network ON network.id = network"
                                    " WHERE message.id = ?",
                                    {qint64(place.localId)});
    if (m_database.next(row)) {
        hit.message = messageFrom(row);
        hit.conversation = {row.value(messageColumns).toByteArray(),
                            row.value(messageColumns + 2).toByteArray(),
                            ConversationKind(row.value(messageColumns + 1).toInt())};
        hit.wireName = row.value(messageColumns + 3).toByteArray();
    }
    row.finish();
    return hit;
}

} // namespace client
