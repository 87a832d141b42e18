// SPDX-License-Identifier: MIT
#include "client/store/logpages.h"

#include "client/store/lognames.h"
#include "client/store/messagerow.h"
#include "common/sqlite/database.h"

#include <limits>

namespace client {

namespace {

constexpr int maxPageMessages = 5'000;

constexpr MessageOrder lastOrder{std::numeric_limits<qint64>::max(),
                                 quint64(std::numeric_limits<qint64>::max())};

} // namespace

LogPages::LogPages(sqlite::Database &database, LogNames &names)
    : m_database(database)
    , m_names(names)
    , m_changes(database)
{}

LogPage LogPages::page(const PageQuery &query)
{
    const qint64 conversation = m_names.conversation(query.conversation);
    if (conversation == 0)
        return {};
    LogPage page = unchangedPage(conversation, query);
    m_changes.applyTo(conversation, page.messages);
    return page;
}

/// The messages as they were sent.
LogPage LogPages::unchangedPage(qint64 conversation, const PageQuery &query)
{
    LogPage page;
    const int count = qBound(1, query.maxMessages, maxPageMessages);
    switch (query.kind) {
    case PageQuery::Kind::Newest:
        page.messages = messagesBefore(m_database, conversation, lastOrder, count + 1);
        break;
    case PageQuery::Kind::Before:
        page.messages = messagesBefore(m_database, conversation, query.position, count + 1);
        page.hasNewer = true;
        break;
    case PageQuery::Kind::After:
        page.messages = messagesAfter(m_database, conversation, query.position, count + 1);
        page.hasOlder = true;
        page.hasNewer = page.messages.size() > count;
        page.messages.resize(qMin<qsizetype>(count, page.messages.size()));
        return page;
    case PageQuery::Kind::Around:
        return around(conversation, query.position, count);
    }
    page.hasOlder = page.messages.size() > count;
    if (page.hasOlder)
        page.messages.removeFirst();
    return page;
}

std::optional<MessageOrder> LogPages::positionOf(const ConversationKey &conversation,
                                                 const QString &id)
{
    QSqlQuery &row =
        m_database.run("SELECT position, id FROM message WHERE conversation = ? AND msgid = ?",
                       {m_names.conversation(conversation), id});
    std::optional<MessageOrder> position;
    if (m_database.next(row))
        position = MessageOrder{row.value(0).toLongLong(), row.value(1).toULongLong()};
    row.finish();
    return position;
}

QList<ChatMessage> LogPages::find(const ConversationKey &conversation, const QStringList &ids)
{
    const qint64 row = m_names.conversation(conversation);
    QList<ChatMessage> found;
    for (const QString &id : ids)
        found += messagesFrom(m_database,
                              m_database.run("SELECT " MESSAGE_COLUMNS
                                             " FROM message JOIN sender ON sender.id = sender"
                                             " WHERE conversation = ? AND msgid = ?",
                                             {row, id}));
    m_changes.applyTo(row, found);
    return found;
}

LogPage LogPages::around(qint64 conversation, const MessageOrder &position, int count)
{
    LogPage page;
    const int older = (count + 1) / 2;
    page.messages = messagesBefore(m_database, conversation,
                                   {position.position, position.localId + 1}, older + 1);
    page.hasOlder = page.messages.size() > older;
    if (page.hasOlder)
        page.messages.removeFirst();
    QList<ChatMessage> newer = messagesAfter(m_database, conversation, position, count - older + 1);
    page.hasNewer = newer.size() > count - older;
    newer.resize(qMin<qsizetype>(count - older, newer.size()));
    page.messages += newer;
    return page;
}

} // namespace client
