// SPDX-License-Identifier: MIT
#include "server/store/sqlitehistory.h"

#include "common/sqlite/database.h"
#include "server/store/recordbytes.h"
#include "server/store/rowid.h"
#include "server/store/targets.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

// Texts have event = 0. The second part adds the rows with the given `event`: 1 for events, -1 for
// none. Both parts of a UNION are in the order of the index, so that SQLite merges them row by row.
constexpr char idsOldestFirst[] =
    "SELECT id FROM message WHERE conversation = ? AND event = 0 AND id >= ? AND id < ?"
    " UNION ALL"
    " SELECT id FROM message WHERE conversation = ? AND event = ? AND id >= ? AND id < ?"
    " ORDER BY id LIMIT ?";
constexpr char idsNewestFirst[] =
    "SELECT id FROM message WHERE conversation = ? AND event = 0 AND id >= ? AND id < ?"
    " UNION ALL"
    " SELECT id FROM message WHERE conversation = ? AND event = ? AND id >= ? AND id < ?"
    " ORDER BY id DESC LIMIT ?";
constexpr char bodies[] =
    "SELECT id, body FROM message WHERE conversation = ? AND event = 0 AND id >= ? AND id < ?"
    " UNION ALL"
    " SELECT id, body FROM message WHERE conversation = ? AND event = ? AND id >= ? AND id < ?"
    " ORDER BY id";

/// Answers ReadHistory with a few steps in the index of the conversation, whatever its size.
class HistoryReader
{
public:
    HistoryReader(sqlite::Database &database, const ReadHistory &question)
        : m_database(database)
        , m_question(question)
    {}

    HistoryRead read();

private:
    /// Rows of the answer, and whether it is complete.
    struct Found
    {
        HistorySpan rows;
        bool isComplete = false;
    };

    /// The value of `event` for the second part of the statements.
    int eventRows() const { return m_question.withEvents ? 1 : -1; }
    bool findConversation(const ConversationKey &key);
    Found find(const HistoryRange &range);
    Found find(const HistoryAround &around);
    Found find(const HistorySpan &span) { return {span}; }
    /// The first row that is at @p point or after it.
    RowId rowAt(const HistoryPoint &point) { return rowAt(point, 0); }
    /// The first row that is after @p point.
    RowId rowAfter(const HistoryPoint &point) { return rowAt(point, 1); }
    RowId rowAt(const HistoryPoint &point, int next);
    RowId rowOf(const MessageId &id);
    /// The ids of at most @p limit rows of @p span, the newest or the oldest, in their order.
    QList<RowId> idsIn(const HistorySpan &span, bool newest, qsizetype limit);
    void readRows(HistoryRead &read, const HistorySpan &span);

    sqlite::Database &m_database;
    const ReadHistory &m_question;
    qint64 m_conversation = 0;
    QByteArray m_name; ///< Of a channel.
    RowId m_firstVisible = 0;
};

HistoryRead HistoryReader::read()
{
    if (!findConversation(m_question.access.conversation)
        && (m_question.access.otherwise.isEmpty()
            || !findConversation(m_question.access.otherwise)))
        return {.messages = {},
                .isComplete = std::holds_alternative<HistoryRange>(m_question.messages)};
    if (m_question.access.fromMs > 0)
        m_firstVisible = rowAtTime(m_database, m_question.access.fromMs);
    Found found =
        std::visit([this](const auto &selection) { return find(selection); }, m_question.messages);
    found.rows.first = std::max(found.rows.first, m_firstVisible);
    HistoryRead read{.messages = {}, .isComplete = found.isComplete};
    readRows(read, found.rows);
    return read;
}

bool HistoryReader::findConversation(const ConversationKey &key)
{
    QSqlQuery &query = m_database.run("SELECT id, name FROM conversation WHERE key = ?", {key});
    if (!m_database.next(query))
        return false;
    m_conversation = query.value(0).toLongLong();
    m_name = query.value(1).toByteArray();
    query.finish();
    return true;
}

HistoryReader::Found HistoryReader::find(const HistoryRange &range)
{
    HistorySpan span{m_firstVisible, noRow};
    if (range.after)
        span.first = std::max(span.first, rowAfter(*range.after));
    if (range.before)
        span.end = rowAt(*range.before);
    // One more than the limit shows whether there are more.
    QList<RowId> ids = idsIn(span, range.newest, m_question.limit + qsizetype(1));
    const bool isComplete = ids.size() <= m_question.limit;
    if (!isComplete && range.newest)
        ids.removeFirst();
    else if (!isComplete)
        ids.removeLast();
    if (ids.isEmpty())
        return {{0, 0}, isComplete};
    return {{ids.constFirst(), ids.constLast() + 1}, isComplete};
}

HistoryReader::Found HistoryReader::find(const HistoryAround &around)
{
    const RowId middle = rowAt(around.point);
    const QList<RowId> older = idsIn({m_firstVisible, middle}, true, m_question.limit / 2);
    const QList<RowId> newer =
        idsIn({std::max(m_firstVisible, middle), noRow}, false, m_question.limit - older.size());
    const QList<RowId> ids = older + newer;
    return ids.isEmpty() ? Found{} : Found{{ids.constFirst(), ids.constLast() + 1}};
}

RowId HistoryReader::rowAt(const HistoryPoint &point, int next)
{
    if (point.message)
        return rowOf({point.message->sequence, point.message->number + quint32(next)});
    return rowAtTime(m_database, point.timeMs + next);
}

RowId HistoryReader::rowOf(const MessageId &id)
{
    if (id.sequence >= maxRowSequence)
        return noRow;
    const RowId first = rowId(id.sequence, 0);
    const RowId end = rowId(id.sequence + 1, 0);
    const QVariant found =
        m_database.value("SELECT min(id) FROM message WHERE conversation = ? AND id >= ?"
                         " AND id < ? AND event IN (0, 1) AND number >= ?",
                         {m_conversation, first, end, id.number});
    return found.isNull() ? end : found.toLongLong();
}

QList<RowId> HistoryReader::idsIn(const HistorySpan &span, bool newest, qsizetype limit)
{
    QList<RowId> found;
    if (span.first >= span.end || limit <= 0)
        return found;
    QSqlQuery &query = m_database.run(newest ? idsNewestFirst : idsOldestFirst,
                                      {m_conversation, span.first, span.end, m_conversation,
                                       eventRows(), span.first, span.end, limit});
    while (m_database.next(query))
        found.append(query.value(0).toLongLong());
    if (newest)
        std::reverse(found.begin(), found.end());
    return found;
}

void HistoryReader::readRows(HistoryRead &read, const HistorySpan &span)
{
    if (span.first >= span.end)
        return;
    QSqlQuery &query = m_database.run(bodies, {m_conversation, span.first, span.end, m_conversation,
                                               eventRows(), span.first, span.end});
    qsizetype bytes = 0;
    while (m_database.next(query)) {
        if (bytes >= maxHistoryReadBytes) {
            read.rest = HistorySpan{query.value(0).toLongLong(), span.end};
            break;
        }
        const QByteArray body = query.value(1).toByteArray();
        bytes += body.size();
        auto message = recordFrom<MessageRecord>(body);
        if (!message)
            continue;
        if (message->isInChannel())
            message->target = m_name;
        read.messages.append(std::move(*message));
    }
    query.finish();
}

} // namespace

QByteArray storedParticipant(const QByteArray &participant)
{
    // A nick of a guest begins with a tilde, and no account does.
    return participant.startsWith('=') ? participant.sliced(1) : participant;
}

RowId rowAtTime(sqlite::Database &database, qint64 timeMs)
{
    // `clock` leads to a message that is at most about a second earlier.
    const QVariant start =
        database.value("SELECT id FROM clock WHERE time <= ? ORDER BY time DESC LIMIT 1", {timeMs});
    const QVariant found =
        database.value("SELECT id FROM message WHERE id >= ? AND time >= ? ORDER BY id LIMIT 1",
                       {start.toLongLong(), timeMs});
    return found.isNull() ? noRow : found.toLongLong();
}

HistoryRead readHistory(sqlite::Database &database, const ReadHistory &question)
{
    return HistoryReader(database, question).read();
}

TargetsFound findTargets(sqlite::Database &database, const FindTargets &question)
{
    TargetsFound found;
    const auto addIfWanted = [&](const ConversationKey &conversation, const QVariant &time,
                                 qint64 fromMs) {
        const qint64 timeMs = time.toLongLong();
        if (!time.isNull() && timeMs > question.afterMs && timeMs < question.beforeMs
            && timeMs >= fromMs)
            found.targets.append({conversation, timeMs});
    };
    for (const ConversationKey &channel : question.channels) {
        const QVariant time = database.value(
            "SELECT time FROM message WHERE id = (SELECT max(message.id) FROM message"
            " JOIN conversation ON conversation.id = conversation WHERE key = ? AND event = 0)",
            {channel});
        addIfWanted(channel, time, 0);
    }
    QSqlQuery &chats =
        database.run("SELECT key, (SELECT time FROM message WHERE id = (SELECT max(id) FROM message"
                     " WHERE conversation = conversation.id AND event = 0)) FROM participant"
                     " JOIN conversation ON conversation.id = conversation WHERE account = ?"
                     " AND key IS NOT NULL",
                     {storedParticipant(question.participant)});
    while (database.next(chats))
        addIfWanted(chats.value(0).toByteArray(), chats.value(1), question.participantFromMs);
    limitTargets(found, question);
    return found;
}

} // namespace server
