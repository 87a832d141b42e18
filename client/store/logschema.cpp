// SPDX-License-Identifier: MIT
#include "client/store/logschema.h"

namespace client {

const sqlite::Schema &logSchema()
{
    static const sqlite::Schema schema{
        0x4872746c, // "Hrtl"
        {
            {
                "CREATE TABLE network (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE)",
                // `read_time` and `read_id` are the order of the newest read message.
                "CREATE TABLE conversation (id INTEGER PRIMARY KEY, network INTEGER NOT NULL,"
                " kind INTEGER NOT NULL, key BLOB NOT NULL, name BLOB NOT NULL,"
                " read_time INTEGER NOT NULL, read_id INTEGER NOT NULL, unread INTEGER NOT NULL,"
                " mentions INTEGER NOT NULL, UNIQUE (network, kind, key))",
                "CREATE TABLE sender (id INTEGER PRIMARY KEY, nick TEXT NOT NULL,"
                " account TEXT NOT NULL, note TEXT NOT NULL, UNIQUE (nick, account, note))",
                // `id` is the localId of the message, `position` its place in the conversation.
                // `msgid` is NULL if the server did not send one.
                "CREATE TABLE message (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
                " position INTEGER NOT NULL, time INTEGER NOT NULL, sender INTEGER NOT NULL,"
                " kind INTEGER NOT NULL, flags INTEGER NOT NULL, msgid TEXT, text TEXT NOT NULL)",
                "CREATE INDEX message_order ON message (conversation, position, id)",
                "CREATE UNIQUE INDEX message_msgid ON message (conversation, msgid)"
                " WHERE msgid IS NOT NULL",
                // The row ids are those of `message`. It holds no copy of the texts.
                "CREATE VIRTUAL TABLE search USING fts5 (text, content = '',"
                " tokenize = 'unicode61 remove_diacritics 2')",
            },
            {
                // Positions were milliseconds; see positionAt().
                "UPDATE message SET position = position * 65536 + 32768",
                "UPDATE conversation SET read_time = read_time * 65536 + 32768"
                " WHERE read_time <> 0",
            },
            {
                // See searchindex.h.
                "DROP TABLE search",
                "CREATE VIRTUAL TABLE search USING fts5 (text, content = '', columnsize = 0,"
                " detail = none, tokenize = \"unicode61 remove_diacritics 2"
                " categories 'L* N* Co M*'\")",
                // Work that has to be done: "index" if the index has to be made from the messages.
                "CREATE TABLE task (name TEXT PRIMARY KEY) WITHOUT ROWID",
                "INSERT INTO task VALUES ('index')",
            },
            {
                // Each index ends with the row id, so `id` was there twice.
                "DROP INDEX message_order",
                "CREATE INDEX message_order ON message (conversation, position)",
                // The index lacks the messages whose `id` is less than `before_id`.
                "ALTER TABLE task ADD COLUMN before_id INTEGER NOT NULL DEFAULT 0",
                "UPDATE task SET before_id = (SELECT ifnull(max(id), 0) + 1 FROM message)",
                // More than the default, so that less is written again, and less than the number of
                // segments that are merged at once, which delays reading.
                "INSERT INTO search (search, rank) VALUES ('automerge', 12)",
            },
            {
                // See UserState.
                "CREATE TABLE user_conversation (network BLOB NOT NULL, kind INTEGER NOT NULL,"
                " name BLOB NOT NULL, draft TEXT NOT NULL, muted INTEGER NOT NULL,"
                " PRIMARY KEY (network, kind, name)) WITHOUT ROWID",
                "CREATE TABLE unsent (id INTEGER PRIMARY KEY, network BLOB NOT NULL,"
                " target BLOB NOT NULL, text TEXT NOT NULL, time INTEGER NOT NULL,"
                " action INTEGER NOT NULL, unsure INTEGER NOT NULL)",
            },
            {
                // The msgid of the message that this one replies to; NULL if there is none.
                "ALTER TABLE message ADD COLUMN reply TEXT",
                "ALTER TABLE unsent ADD COLUMN reply TEXT NOT NULL DEFAULT ''",
            },
            {
                // Changes of messages, which may arrive later; see MessageChange.
                "CREATE TABLE change (conversation INTEGER NOT NULL, msgid TEXT NOT NULL,"
                " kind INTEGER NOT NULL, text TEXT NOT NULL, nick TEXT NOT NULL,"
                " own INTEGER NOT NULL, time INTEGER NOT NULL,"
                " PRIMARY KEY (conversation, msgid, kind, text, nick)) WITHOUT ROWID",
            },
            {
                // Messages of ignored users, which only become rows of `message` when the rule is
                // removed that has hidden them. The other columns are those of `message`.
                "CREATE TABLE ignored (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL,"
                " position INTEGER NOT NULL, time INTEGER NOT NULL, sender INTEGER NOT NULL,"
                " kind INTEGER NOT NULL, flags INTEGER NOT NULL, msgid TEXT, text TEXT NOT NULL,"
                " reply TEXT, rule INTEGER NOT NULL)",
                "CREATE INDEX ignored_rule ON ignored (rule)",
                "CREATE UNIQUE INDEX ignored_msgid ON ignored (conversation, msgid)"
                " WHERE msgid IS NOT NULL",
            },
        }};
    return schema;
}

} // namespace client
