// SPDX-License-Identifier: MIT
#include "server/store/sqliteschema.h"

#include "server/store/networkid.h"
#include "server/store/sqlitecopy.h"
#include "server/store/sqlitedatabase.h"

#include <QFileInfo>

#include <array>

namespace server {

namespace {

using Statements = QList<const char *>;

/// The statements that turn version N of the schema into version N + 1; version 0 is an empty
/// database. Databases of users have every version, so a published step never changes.
const std::array<Statements, 4> &steps()
{
    static const std::array<Statements, 4> all{{
        {
            // One row. `sequence` and `time` are those of the last turn; messages with an id of at
            // most `indexed` can be searched.
            "CREATE TABLE network (id BLOB NOT NULL, sequence INTEGER NOT NULL,"
            " time INTEGER NOT NULL, indexed INTEGER NOT NULL)",
            // `key` is NULL for a channel that has ended. `name` is the channel's name in its own
            // spelling.
            "CREATE TABLE conversation (id INTEGER PRIMARY KEY, key BLOB UNIQUE,"
            " name BLOB NOT NULL)",
            // The direct chats of each account, and of each guest (`~` and the nick).
            "CREATE TABLE participant (account BLOB NOT NULL, conversation INTEGER NOT NULL,"
            " PRIMARY KEY (account, conversation)) WITHOUT ROWID",
            // `id` holds the turn's sequence and the position of the record in the turn, `number`
            // is the second part of the msgid, `body` an encoded MessageRecord.
            "CREATE TABLE message (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
            " event INTEGER NOT NULL, number INTEGER NOT NULL, time INTEGER NOT NULL,"
            " body BLOB NOT NULL)",
            "CREATE INDEX message_order ON message (conversation, event, id)",
            // The first message of about every second, to find messages by time.
            "CREATE TABLE clock (time INTEGER PRIMARY KEY, id INTEGER NOT NULL)",
            "CREATE TABLE redaction (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
            " body BLOB NOT NULL)",
            "CREATE TABLE channel (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE metadata (owner BLOB NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,"
            " PRIMARY KEY (owner, key)) WITHOUT ROWID",
            "CREATE TABLE read_marker (account BLOB NOT NULL, target BLOB NOT NULL,"
            " time INTEGER NOT NULL, PRIMARY KEY (account, target)) WITHOUT ROWID",
            "CREATE TABLE server_ban (target BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
        },
        {
            "CREATE TABLE account (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
        },
        {
            // The search index of the messages up to `network.indexed`; see searchindex.h. The row
            // ids are those of `message`. `scope` has a word for the conversation and for each name
            // of the sender.
            "CREATE VIRTUAL TABLE search USING fts5 (text, scope, content = '',"
            " tokenize = 'unicode61 remove_diacritics 2')",
        },
        {
            // The present members of each channel; see MemberIdentity.
            "CREATE TABLE member (channel BLOB NOT NULL, account BLOB NOT NULL,"
            " certificate BLOB NOT NULL, address BLOB NOT NULL, nick BLOB NOT NULL,"
            " ranks BLOB NOT NULL,"
            " PRIMARY KEY (channel, account, certificate, address, nick)) WITHOUT ROWID",
            // `source` is the user who invited the account.
            "CREATE TABLE invitation (channel BLOB NOT NULL, account BLOB NOT NULL,"
            " source BLOB NOT NULL, time INTEGER NOT NULL, delivered INTEGER NOT NULL,"
            " overrides INTEGER NOT NULL,"
            " PRIMARY KEY (channel, account)) WITHOUT ROWID",
        },
    }};
    return all;
}

QString copyBeforeChange(SqliteDatabase &database, const QString &path, int version)
{
    // An earlier change may have been undone with a copy.
    const QString name = QStringLiteral("%1.v%2").arg(path).arg(version);
    QString copy = name;
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = QStringLiteral("%1-%2").arg(name).arg(i);
    return copyDatabase(database, copy);
}

} // namespace

int currentSchemaVersion()
{
    return int(steps().size());
}

QString prepareSchema(SqliteDatabase &database, const QString &path)
{
    const int version = database.value("PRAGMA user_version").toInt();
    const int id = database.value("PRAGMA application_id").toInt();
    if (database.error())
        return database.error().sentence(path);
    if (version > int(steps().size()))
        return QStringLiteral("The database %1 is from a newer version of hearthd. Install that "
                              "version, or choose another data folder.")
            .arg(path);
    const bool isEmpty =
        version == 0 && database.value("SELECT count(*) FROM sqlite_master").toInt() == 0;
    if (!isEmpty && id != databaseApplicationId)
        return QStringLiteral("The file %1 is the database of another program. Choose another data "
                              "folder, or move the file away.")
            .arg(path);
    if (version == int(steps().size()))
        return {};
    const QString error = version > 0 ? copyBeforeChange(database, path, version) : QString();
    if (!error.isEmpty())
        return error;
    database.begin();
    for (int step = version; step < int(steps().size()); ++step) {
        for (const char *statement : steps().at(step))
            database.execute(QString::fromLatin1(statement));
    }
    if (version == 0) {
        database.run("INSERT INTO network VALUES (?, 0, 0, 0)", {newNetworkId()});
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(databaseApplicationId));
    }
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(steps().size()));
    return database.commit() ? QString() : database.error().sentence(path);
}

} // namespace server
