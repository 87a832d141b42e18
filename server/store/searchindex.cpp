// SPDX-License-Identifier: MIT
#include "server/store/searchindex.h"

#include "common/sqlite/database.h"
#include "server/store/recordbytes.h"
#include "server/store/searchtext.h"
#include "server/store/sqlitehistory.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace server {

namespace {

/// More conversations are not searched at once.
constexpr qsizetype maxConversations = 1000;

/// The word in the column `scope` for the messages of one conversation.
QByteArray conversationWord(qint64 conversation)
{
    return 'c' + QByteArray::number(conversation);
}

/// The word for the messages of one sender. Nicks contain characters that separate words.
QByteArray senderWord(const QByteArray &name)
{
    return 's' + name.toHex();
}

/// The columns of the index for a message.
struct IndexEntry
{
    QByteArray text;
    QByteArray scope;
};

/// Nullopt when the message cannot be searched.
std::optional<IndexEntry> entryOf(qint64 conversation, const QByteArray &body)
{
    const auto message = recordFrom<MessageRecord>(body);
    IndexEntry entry;
    if (message)
        entry.text = searchableText(*message);
    if (entry.text.isEmpty())
        return std::nullopt;
    entry.scope = conversationWord(conversation);
    for (const QByteArray &name : senderNames(*message))
        entry.scope += ' ' + senderWord(name);
    return entry;
}

/// A string of FTS5: its words are a phrase, and nothing in it is an operator.
/// https://www.sqlite.org/fts5.html#fts5_strings
QByteArray quoted(QByteArray text)
{
    text.replace('\0', ' '); // The query would end there.
    return '"' + text.replace('"', "\"\"") + '"';
}

/// Whether FTS5 finds a word in @p text.
bool hasWord(const QByteArray &text)
{
    const QString decoded = QString::fromUtf8(text);
    const auto points = decoded.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](uint point) { return QChar::isLetterOrNumber(char32_t(point)); });
}

/// The FTS5 query for messages that have all words of @p text. `deploy*` matches any word
/// that begins with `deploy`. Nullopt when @p text has no word.
std::optional<QByteArray> textQuery(const QByteArray &text)
{
    QByteArray query;
    for (const QByteArray &word : text.simplified().split(' ')) {
        if (!hasWord(word))
            continue;
        // A single letter begins too many words.
        const bool isPrefix = word.size() > 2 && word.endsWith('*');
        query += (query.isEmpty() ? "" : " AND ") + quoted(word);
        if (isPrefix)
            query += " *";
    }
    return query.isEmpty() ? std::nullopt : std::optional(query);
}

/// Looks for the newest messages that match a question.
class Search
{
public:
    Search(sqlite::Database &database, const SearchHistory &question)
        : m_database(database)
        , m_question(question)
    {}

    HistoryRead run();

private:
    void findConversations();
    void addConversation(const ConversationKey &key);
    QByteArray query() const;
    void appendIfReadable(HistoryRead &read, const QSqlQuery &row);

    sqlite::Database &m_database;
    const SearchHistory &m_question;
    QList<qint64> m_conversations;
    QSet<qint64> m_direct; ///< Those of them that are direct chats.
    qsizetype m_bytes = 0;
};

HistoryRead Search::run()
{
    HistoryRead read{.messages = {}, .isComplete = true};
    findConversations();
    const QByteArray match = query();
    if (m_conversations.isEmpty() || match.isEmpty())
        return read;
    const RowId first = rowAtTime(m_database, m_question.afterMs + 1);
    const RowId end = m_question.beforeMs > 0 ? rowAtTime(m_database, m_question.beforeMs) : noRow;
    QSqlQuery &rows = m_database.run(
        "SELECT message.conversation, message.time, message.body, conversation.name FROM search"
        " JOIN message ON message.id = search.rowid"
        " JOIN conversation ON conversation.id = message.conversation"
        " WHERE search MATCH ? AND search.rowid >= ? AND search.rowid < ?"
        " ORDER BY search.rowid DESC",
        {match, first, end});
    while (m_database.next(rows)) {
        if (read.messages.size() >= m_question.limit || m_bytes >= maxSearchBytes) {
            read.isComplete = false;
            break;
        }
        appendIfReadable(read, rows);
    }
    rows.finish();
    std::reverse(read.messages.begin(), read.messages.end());
    return read;
}

void Search::appendIfReadable(HistoryRead &read, const QSqlQuery &row)
{
    if (m_direct.contains(row.value(0).toLongLong())
        && row.value(1).toLongLong() < m_question.participantFromMs)
        return;
    const QByteArray body = row.value(2).toByteArray();
    auto message = recordFrom<MessageRecord>(body);
    if (!message)
        return;
    if (message->isInChannel())
        message->target = row.value(3).toByteArray();
    m_bytes += body.size();
    read.messages.append(std::move(*message));
}

void Search::findConversations()
{
    for (const ConversationKey &key : m_question.conversations)
        addConversation(key);
    if (!m_question.withAllDirectChats)
        return;
    QSqlQuery &chats = m_database.run(
        "SELECT conversation FROM participant WHERE account = ? LIMIT ?",
        {storedParticipant(m_question.participant), maxConversations - m_conversations.size()});
    while (m_database.next(chats)) {
        m_conversations.append(chats.value(0).toLongLong());
        m_direct.insert(m_conversations.constLast());
    }
}

void Search::addConversation(const ConversationKey &key)
{
    const QVariant id = m_database.value("SELECT id FROM conversation WHERE key = ?", {key});
    if (!id.isValid() || m_conversations.size() >= maxConversations)
        return;
    m_conversations.append(id.toLongLong());
    if (!key.startsWith('#'))
        m_direct.insert(m_conversations.constLast());
}

QByteArray Search::query() const
{
    QByteArrayList words;
    for (qint64 conversation : m_conversations)
        words.append(conversationWord(conversation));
    QByteArray query = "scope : (" + words.join(" OR ") + ')';
    if (!m_question.from.isEmpty()) {
        QByteArrayList senders{senderWord(m_question.from)};
        for (const QByteArray &name : m_question.otherNames)
            senders.append(senderWord(name));
        query += " AND scope : (" + senders.join(" OR ") + ')';
    }
    const auto text = textQuery(m_question.text);
    if (!text && !m_question.text.isEmpty())
        return {};
    if (text)
        query += " AND text : (" + *text + ')';
    return query;
}

} // namespace

bool indexMessages(sqlite::Database &database, int maxMessages)
{
    struct Row
    {
        RowId id;
        qint64 conversation;
        QByteArray body;
    };
    QList<Row> rows;
    database.begin();
    QSqlQuery &query = database.run("SELECT id, conversation, body FROM message"
                                    " WHERE id > (SELECT indexed FROM network) ORDER BY id LIMIT ?",
                                    {maxMessages});
    while (database.next(query))
        rows.append({query.value(0).toLongLong(), query.value(1).toLongLong(),
                     query.value(2).toByteArray()});
    query.finish();
    for (const Row &row : std::as_const(rows)) {
        if (const auto entry = entryOf(row.conversation, row.body))
            database.run(
                "INSERT INTO search (rowid, text, scope) VALUES (?, ?, ?)",
                {row.id, QString::fromUtf8(entry->text), QString::fromLatin1(entry->scope)});
    }
    if (!rows.isEmpty())
        database.run("UPDATE network SET indexed = ?", {rows.constLast().id});
    database.commit();
    return rows.size() == maxMessages;
}

void removeFromIndex(sqlite::Database &database, RowId id, qint64 conversation,
                     const QByteArray &body)
{
    const RowId indexed = database.value("SELECT indexed FROM network").toLongLong();
    if (id > indexed)
        return;
    // An index without the texts needs them to remove its entry.
    if (const auto entry = entryOf(conversation, body))
        database.run("INSERT INTO search (search, rowid, text, scope) VALUES ('delete', ?, ?, ?)",
                     {id, QString::fromUtf8(entry->text), QString::fromLatin1(entry->scope)});
}

HistoryRead searchMessages(sqlite::Database &database, const SearchHistory &question)
{
    return Search(database, question).run();
}

} // namespace server
