// SPDX-License-Identifier: MIT
#include "client/store/logdatabase.h"

#include "client/store/logfile.h"

namespace client {

sqlite::Error LogDatabase::open(const QString &path)
{
    if (openAs(path, sqlite::Database::Access::ReadWrite)) {
        m_database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        // A crash of the program loses nothing then, only one of the computer does.
        m_database.execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
        // Pages that change often are written to the database once for many changes.
        constexpr int checkpointPages = 4'000;
        m_database.execute(QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(checkpointPages));
    }
    return m_database.takeError();
}

sqlite::Error LogDatabase::openForReading(const QString &path)
{
    openAs(path, readingAccess(path));
    return m_database.takeError();
}

bool LogDatabase::openAs(const QString &path, sqlite::Database::Access access)
{
    constexpr int busyTimeoutMs = 2'000;
    return m_database.open(path, access)
           && m_database.execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs));
}

sqlite::Error LogDatabase::apply(const QList<LogChange> &changes)
{
    m_database.begin();
    for (const LogChange &change : changes)
        m_changes.apply(change);
    if (!m_database.commit()) {
        // They may know rows that were rolled back.
        m_names.forget();
        m_index.forget();
    }
    return m_database.takeError();
}

sqlite::Error LogDatabase::load(LogState &state)
{
    state.lastId = qMax(m_database.value("SELECT max(id) FROM message").toULongLong(),
                        m_database.value("SELECT max(id) FROM ignored").toULongLong());
    QSqlQuery &rows = m_database.run(
        "SELECT network.key, kind, conversation.key, read_time, read_id, unread, mentions,"
        " (SELECT max(position) FROM message WHERE conversation = conversation.id)"
        " FROM conversation JOIN network ON network.id = network");
    while (m_database.next(rows)) {
        const ConversationKey key{rows.value(0).toByteArray(), rows.value(2).toByteArray(),
                                  ConversationKind(rows.value(1).toInt())};
        ReadState &read = state.conversations[key];
        read.lastRead = {rows.value(3).toLongLong(), rows.value(4).toULongLong()};
        read.unread = rows.value(5).toInt();
        read.mentions = rows.value(6).toInt();
        read.newestPosition = rows.value(7).toLongLong();
    }
    state.isIndexing = m_index.isIncomplete();
    state.userState = userState();
    return m_database.takeError();
}

UserState LogDatabase::userState()
{
    UserState state;
    QSqlQuery &conversations =
        m_database.run("SELECT network, kind, name, draft, muted FROM user_conversation");
    while (m_database.next(conversations))
        state.conversations.append(
            {conversations.value(0).toByteArray(), ConversationKind(conversations.value(1).toInt()),
             conversations.value(2).toByteArray(), conversations.value(3).toString(),
             conversations.value(4).toBool()});
    QSqlQuery &unsent = m_database.run(
        "SELECT network, target, text, time, action, unsure, reply FROM unsent ORDER BY id");
    while (m_database.next(unsent))
        state.unsent.append({unsent.value(0).toByteArray(),
                             {unsent.value(1).toByteArray(), unsent.value(2).toString(),
                              unsent.value(3).toLongLong(), unsent.value(4).toBool(),
                              unsent.value(5).toBool(), unsent.value(6).toString()}});
    return state;
}

std::optional<MessageOrder> LogDatabase::positionOf(const ConversationKey &conversation,
                                                    const QString &id)
{
    return m_pages.positionOf(conversation, id);
}

FoundPlaces LogDatabase::locate(const SearchQuery &query, int maxPlaces)
{
    return m_search.locate(query, maxPlaces);
}

QList<quint64> LogDatabase::excess(const LogLimits &limits, qint64 nowMs, int maxMessages)
{
    QList<quint64> ids;
    const auto add = [&](QSqlQuery &rows) {
        while (m_database.next(rows))
            ids.append(rows.value(0).toULongLong());
        rows.finish();
    };
    if (limits.days > 0) {
        constexpr qint64 msPerDay = 24 * 60 * 60 * 1000;
        add(m_database.run("SELECT id FROM message WHERE time < ? ORDER BY id LIMIT ?",
                           {nowMs - limits.days * msPerDay, maxMessages}));
    }
    if (ids.isEmpty() && limits.mebibytes > 0
        && usedBytes() > qint64(limits.mebibytes) * 1024 * 1024)
        add(m_database.run("SELECT id FROM message ORDER BY id LIMIT ?", {maxMessages}));
    return ids;
}

LogSize LogDatabase::size()
{
    return {m_database.value("SELECT count(*) FROM message").toLongLong(), usedBytes()};
}

qint64 LogDatabase::messageCount(const ConversationKey &conversation)
{
    return m_database
        .value("SELECT count(*) FROM message WHERE conversation = ?",
               {m_names.conversation(conversation)})
        .toLongLong();
}

qint64 LogDatabase::usedBytes()
{
    const qint64 pages = m_database.value("PRAGMA page_count").toLongLong()
                         - m_database.value("PRAGMA freelist_count").toLongLong();
    return pages * m_database.value("PRAGMA page_size").toLongLong();
}

} // namespace client
