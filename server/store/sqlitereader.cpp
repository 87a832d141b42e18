// SPDX-License-Identifier: MIT
#include "server/store/sqlitereader.h"

#include "common/irc/casemapping.h"
#include "server/store/lastturn.h"
#include "server/store/recordbytes.h"
#include "server/store/rowid.h"
#include "server/store/searchindex.h"
#include "server/store/sqlitehistory.h"
#include "server/turn/messageid.h"

#include <utility>

namespace server {

sqlite::Error SqliteReader::open(const QString &path)
{
    m_database.open(path, sqlite::Database::Access::ReadOnly);
    m_database.execute(QStringLiteral("PRAGMA query_only = ON"));
    m_database.execute(QStringLiteral("PRAGMA cache_size = -16384"));
    m_networkId = m_database.value("SELECT id FROM network").toByteArray();
    return m_database.takeError();
}

Answer SqliteReader::answer(const StoreQuestion &question, sqlite::Error &error)
{
    Answer answer = std::visit([this](const auto &asked) { return answerTo(asked); }, question);
    m_database.finish();
    error = m_database.takeError();
    return error ? Answer(NoAnswer()) : answer;
}

Answer SqliteReader::answerTo(const SearchHistory &question)
{
    return searchMessages(m_database, question);
}

Answer SqliteReader::answerTo(const LoadAccount &question)
{
    const QByteArray account = irc::folded(question.account);
    AccountLoaded loaded;
    QSqlQuery &markers = m_database.run(
        "SELECT target, time FROM read_marker WHERE account = ? ORDER BY target", {account});
    while (m_database.next(markers))
        loaded.readMarkers.append(
            {account, markers.value(0).toByteArray(), markers.value(1).toLongLong()});
    QSqlQuery &metadata =
        m_database.run("SELECT key, value FROM metadata WHERE owner = ? ORDER BY key", {account});
    while (m_database.next(metadata))
        loaded.metadata.append(
            {account, metadata.value(0).toByteArray(), metadata.value(1).toByteArray()});
    return loaded;
}

StoredState SqliteReader::state(const QList<QByteArray> &alwaysOnAccounts)
{
    StoredState state;
    QSqlQuery &channels = m_database.run("SELECT body FROM channel ORDER BY name");
    while (m_database.next(channels)) {
        if (const auto record = recordFrom<ChannelRecord>(channels.value(0).toByteArray()))
            state.channels.append(*record);
    }
    QSqlQuery &metadata = m_database.run("SELECT owner, key, value FROM metadata"
                                         " WHERE owner IN (SELECT name FROM channel)"
                                         " ORDER BY owner, key");
    while (m_database.next(metadata))
        state.metadata.append({metadata.value(0).toByteArray(), metadata.value(1).toByteArray(),
                               metadata.value(2).toByteArray()});
    QSqlQuery &bans = m_database.run("SELECT body FROM server_ban ORDER BY target");
    while (m_database.next(bans)) {
        if (const auto record = recordFrom<ServerBanRecord>(bans.value(0).toByteArray()))
            state.bans.append(*record);
    }
    QSqlQuery &accounts = m_database.run("SELECT body FROM account ORDER BY name");
    while (m_database.next(accounts)) {
        if (const auto record = recordFrom<AccountRecord>(accounts.value(0).toByteArray()))
            state.accounts.append(*record);
    }
    QList<QByteArray> alwaysOn = alwaysOnAccounts;
    for (const AccountRecord &account : std::as_const(state.accounts)) {
        if (account.isAlwaysOn)
            alwaysOn.append(account.name);
    }
    for (const QByteArray &account : std::as_const(alwaysOn)) {
        const auto loaded = std::get<AccountLoaded>(answerTo(LoadAccount{account}));
        state.readMarkers += loaded.readMarkers;
        state.metadata += loaded.metadata;
    }
    QSqlQuery &members =
        m_database.run("SELECT channel, account, certificate, address, nick, ranks FROM member"
                       " WHERE channel IN (SELECT name FROM channel)"
                       " ORDER BY channel, account, certificate, address, nick");
    while (m_database.next(members))
        state.members.append({members.value(0).toByteArray(),
                              {members.value(1).toByteArray(), members.value(2).toByteArray(),
                               members.value(3).toByteArray(), members.value(4).toByteArray()},
                              members.value(5).toByteArray()});
    QSqlQuery &invitations =
        m_database.run("SELECT channel, account, source, time, delivered, overrides"
                       " FROM invitation"
                       " WHERE channel IN (SELECT name FROM channel) ORDER BY channel, account");
    while (m_database.next(invitations))
        state.invitations.append(
            {invitations.value(0).toByteArray(), invitations.value(1).toByteArray(),
             invitations.value(2).toByteArray(), invitations.value(3).toLongLong(),
             invitations.value(4).toBool(), invitations.value(5).toBool()});
    return state;
}

quint64 SqliteReader::lastSequence()
{
    return server::lastSequence(m_database);
}

qint64 SqliteReader::lastTimeMs()
{
    return server::lastTimeMs(m_database);
}

Answer SqliteReader::answerTo(const FindMessage &question)
{
    MessageFound found;
    const auto id = MessageId::parse(question.messageId, m_networkId);
    if (!id || id->sequence >= maxRowSequence)
        return found;
    // An event in several channels has one id; any of its rows will do.
    QSqlQuery &rows = m_database.run(
        "SELECT body, name FROM message JOIN conversation ON conversation.id = conversation"
        " WHERE message.id BETWEEN ? AND ? AND number = ? ORDER BY message.id DESC LIMIT 1",
        {rowId(id->sequence, 0), rowId(id->sequence, maxTurnRecords - 1), id->number});
    if (!m_database.next(rows))
        return found;
    found.message = recordFrom<MessageRecord>(rows.value(0).toByteArray());
    if (found.message && found.message->isInChannel())
        found.message->target = rows.value(1).toByteArray();
    return found;
}

Answer SqliteReader::answerTo(const ReadHistory &question)
{
    return readHistory(m_database, question);
}

Answer SqliteReader::answerTo(const FindTargets &question)
{
    return findTargets(m_database, question);
}

} // namespace server
