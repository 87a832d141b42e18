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

/// An answer looks at no more bytes of messages that have the words but may not have the phrases.
constexpr qsizetype maxExaminedBytes = 64 * 1024 * 1024;

/// The word for a property of a message. Begins with U+E000.
QByteArray propertyWord(char property, const QByteArray &value)
{
    return QByteArray("\xee\x80\x80") + property + value;
}

QByteArray conversationWord(qint64 conversation)
{
    return propertyWord('c', QByteArray::number(conversation));
}

QByteArray senderWord(const QByteArray &name)
{
    // Nicks contain characters that separate words.
    return propertyWord('s', name.toHex());
}

/// The words of a message for the index; empty when it cannot be searched.
QByteArray indexedWords(qint64 conversation, const QByteArray &body)
{
    const auto message = recordFrom<MessageRecord>(body);
    const QByteArray text = message ? searchableText(*message) : QByteArray();
    if (text.isEmpty())
        return {};
    QByteArray words = searchWords(text) + ' ' + conversationWord(conversation);
    for (const QByteArray &name : senderNames(*message))
        words += ' ' + senderWord(name);
    return words;
}

/// A string of FTS5, in which nothing is an operator. @p word has no quotes.
/// https://www.sqlite.org/fts5.html#fts5_strings
QByteArray quoted(const QByteArray &word)
{
    return '"' + word + '"';
}

/// The expression for the messages that have any of @p words.
QByteArray anyOf(const QByteArrayList &words)
{
    QByteArray expression;
    for (const QByteArray &word : words)
        expression += (expression.isEmpty() ? "" : " OR ") + quoted(word);
    return '(' + expression + ')';
}

/// The expression for the messages that have all words of @p phrase, in any order.
QByteArray allOf(const SearchPhrase &phrase)
{
    QByteArray expression;
    for (const QByteArray &word : phrase.words.split(' '))
        expression += (expression.isEmpty() ? "" : " AND ") + quoted(word);
    if (phrase.isPrefix)
        expression += " *";
    return expression;
}

/// Looks for the newest messages that match a question.
class Search
{
public:
    Search(sqlite::Database &database, const SearchHistory &question)
        : m_database(database)
        , m_question(question)
        , m_phrases(searchPhrases(question.text))
    {}

    HistoryRead run();

private:
    void findConversations();
    void addConversation(const ConversationKey &key);
    QByteArray expression() const;
    HistoryRead find(const QByteArray &expression);
    /// Nullopt when the participant may not read the message, or when it lacks a phrase.
    std::optional<MessageRecord> messageOf(const QSqlQuery &row, const QByteArray &body) const;
    /// Whether @p message, which has all words, has them in the order of the phrases.
    bool hasOrder(const MessageRecord &message) const;

    sqlite::Database &m_database;
    const SearchHistory &m_question;
    QList<SearchPhrase> m_phrases;
    QList<qint64> m_conversations;
    QSet<qint64> m_direct;         ///< Those of them that are direct chats.
    qsizetype m_examinedBytes = 0; ///< Of all messages that the index has found.
    qsizetype m_foundBytes = 0;    ///< Of the messages in the answer.
};

HistoryRead Search::run()
{
    findConversations();
    const bool hasNoWord = m_phrases.isEmpty() && !m_question.text.isEmpty();
    if (m_conversations.isEmpty() || hasNoWord)
        return {.messages = {}, .isComplete = true};
    return find(expression());
}

HistoryRead Search::find(const QByteArray &expression)
{
    HistoryRead read{.messages = {}, .isComplete = true};
    const RowId first = rowAtTime(m_database, m_question.afterMs + 1);
    const RowId end = m_question.beforeMs > 0 ? rowAtTime(m_database, m_question.beforeMs) : noRow;
    QSqlQuery &rows = m_database.run(
        "SELECT message.conversation, message.time, message.body, conversation.name FROM search"
        " JOIN message ON message.id = search.rowid"
        " JOIN conversation ON conversation.id = message.conversation"
        " WHERE search MATCH ? AND search.rowid >= ? AND search.rowid < ?"
        " ORDER BY search.rowid DESC",
        {expression, first, end});
    while (m_database.next(rows)) {
        const QByteArray body = rows.value(2).toByteArray();
        std::optional<MessageRecord> message = messageOf(rows, body);
        const bool isFull =
            read.messages.size() >= m_question.limit || m_foundBytes >= maxSearchBytes;
        if ((message && isFull) || m_examinedBytes >= maxExaminedBytes) {
            read.isComplete = false;
            break;
        }
        m_examinedBytes += body.size();
        if (!message)
            continue;
        m_foundBytes += body.size();
        read.messages.append(std::move(*message));
    }
    rows.finish();
    std::reverse(read.messages.begin(), read.messages.end());
    return read;
}

std::optional<MessageRecord> Search::messageOf(const QSqlQuery &row, const QByteArray &body) const
{
    if (m_direct.contains(row.value(0).toLongLong())
        && row.value(1).toLongLong() < m_question.participantFromMs)
        return std::nullopt;
    auto message = recordFrom<MessageRecord>(body);
    if (!message || !hasOrder(*message))
        return std::nullopt;
    if (message->isInChannel())
        message->target = row.value(3).toByteArray();
    return message;
}

bool Search::hasOrder(const MessageRecord &message) const
{
    const auto isSingle = [](const SearchPhrase &phrase) { return !phrase.words.contains(' '); };
    return std::all_of(m_phrases.cbegin(), m_phrases.cend(), isSingle)
           || hasPhrases(searchWords(searchableText(message)), m_phrases);
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

QByteArray Search::expression() const
{
    QByteArrayList conversations;
    for (const qint64 conversation : m_conversations)
        conversations.append(conversationWord(conversation));
    QByteArrayList terms{anyOf(conversations)};
    if (!m_question.from.isEmpty()) {
        QByteArrayList senders{senderWord(m_question.from)};
        for (const QByteArray &name : m_question.otherNames)
            senders.append(senderWord(name));
        terms.append(anyOf(senders));
    }
    for (const SearchPhrase &phrase : m_phrases)
        terms.append(allOf(phrase));
    return terms.join(" AND ");
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
        if (const QByteArray words = indexedWords(row.conversation, row.body); !words.isEmpty())
            database.run("INSERT INTO search (rowid, words) VALUES (?, ?)", {row.id, words});
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
    if (const QByteArray words = indexedWords(conversation, body); !words.isEmpty())
        database.run("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
                     {id, words});
}

HistoryRead searchMessages(sqlite::Database &database, const SearchHistory &question)
{
    return Search(database, question).run();
}

} // namespace server
