// SPDX-License-Identifier: MIT
#include "server/store/sqliteschema.h"

#include "common/sqlite/database.h"
#include "common/sqlite/schema.h"
#include "server/store/networkid.h"

namespace server {

namespace {

const sqlite::Schema &schema()
{
    static const sqlite::Schema all{
        databaseApplicationId,
        {
            {
                // One row. `sequence` and `time` are those of the last turn; messages with an id of
                // at most `indexed` can be searched.
                "CREATE TABLE network (id BLOB NOT NULL, sequence INTEGER NOT NULL,"
                " time INTEGER NOT NULL, indexed INTEGER NOT NULL)",
                // `key` is NULL for a channel that has ended. `name` is the channel's name in its
                // own spelling.
                "CREATE TABLE conversation (id INTEGER PRIMARY KEY, key BLOB UNIQUE,"
                " name BLOB NOT NULL)",
                // The direct chats of each account, and of each guest (`~` and the nick).
                "CREATE TABLE participant (account BLOB NOT NULL, conversation INTEGER NOT NULL,"
                " PRIMARY KEY (account, conversation)) WITHOUT ROWID",
                // `id` holds the turn's sequence and the position of the record in the turn,
                // `number` is the second part of the msgid, `body` an encoded MessageRecord.
                "CREATE TABLE message (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
                " event INTEGER NOT NULL, number INTEGER NOT NULL, time INTEGER NOT NULL,"
                " body BLOB NOT NULL)",
                "CREATE INDEX message_order ON message (conversation, event, id)",
                // The first message of about every second, to find messages by time.
                "CREATE TABLE clock (time INTEGER PRIMARY KEY, id INTEGER NOT NULL)",
                "CREATE TABLE redaction (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
                " body BLOB NOT NULL)",
                "CREATE TABLE channel (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
                "CREATE TABLE metadata (owner BLOB NOT NULL, key BLOB NOT NULL, value BLOB NOT "
                "NULL,"
                " PRIMARY KEY (owner, key)) WITHOUT ROWID",
                "CREATE TABLE read_marker (account BLOB NOT NULL, target BLOB NOT NULL,"
                " time INTEGER NOT NULL, PRIMARY KEY (account, target)) WITHOUT ROWID",
                "CREATE TABLE server_ban (target BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT "
                "ROWID",
            },
            {
                "CREATE TABLE account (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
            },
            {
                // The search index of the messages up to `network.indexed`. The row ids are those
                // of `message`.
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
            {
                // The words that searchindex.h describes. All bytes outside of ASCII belong to
                // words. https://www.sqlite.org/fts5.html#ascii_tokenizer
                "DROP TABLE search",
                "CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0,"
                " detail = none, tokenize = 'ascii')",
                // Merged less often, the segments of the index cost less time and space.
                "INSERT INTO search (search, rank) VALUES ('automerge', 8)",
                "UPDATE network SET indexed = 0",
            },
        },
        [](sqlite::Database &database) {
            database.run("INSERT INTO network VALUES (?, 0, 0, 0)", {newNetworkId()});
        }};
    return all;
}

} // namespace

int currentSchemaVersion()
{
    return schema().version();
}

QString prepareSchema(sqlite::Database &database, const QString &path)
{
    using Problem = sqlite::Preparation::Problem;
    const sqlite::Preparation result = sqlite::prepareSchema(database, path, schema());
    switch (result.problem) {
    case Problem::None:
        return {};
    case Problem::Failed:
        return result.copyError.isEmpty() ? database.error().sentence(path) : result.copyError;
    case Problem::Newer:
        return QStringLiteral("The database %1 is from a newer version of hearthd. Install that "
                              "version, or choose another data folder.")
            .arg(path);
    case Problem::Foreign:
        break;
    }
    return QStringLiteral("The file %1 is the database of another program. Choose another data "
                          "folder, or move the file away.")
        .arg(path);
}

} // namespace server
