// SPDX-License-Identifier: MIT
#include "common/sqlite/database.h"
#include "server/store/memoryrecords.h"
#include "server/store/sqlitestore.h"
#include "tests/support/storeanswer.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using server::HistoryRead;
using server::MemoryRecords;
using server::MessageId;
using server::MessageRecord;
using server::RecordList;
using server::SearchHistory;
using server::SqliteStore;

/// Searches in the database and in memory.
class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWords_data();
    void findsWords();
    void textsAreInNoOtherConversation();
    void doesNotFindDeletedMessages();
    void findsMessagesOfAnEarlierVersion_data();
    void findsMessagesOfAnEarlierVersion();
    void movesANewIndexIntoTheDatabase();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("s.db")); }
    void commit(const RecordList &records);
    /// A message of the turn that commit() will store.
    MessageRecord message(const QByteArray &target, const QByteArray &text);
    /// The texts that @p search finds, the same in both.
    QByteArrayList textsFor(const SearchHistory &search);
    /// Changes the database while the store is closed.
    void change(const QByteArrayList &statements);
    /// The messages that the index has for @p word.
    int indexed(const char *word) { return indexedIn(path(), word); }
    static int indexedIn(const QString &file, const char *word);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<MemoryRecords> m_memory;
    quint64 m_sequence = 0;
    quint32 m_number = 0; ///< Of the last message of the turn.
};

namespace {

QByteArrayList textsOf(const server::Answer &answer)
{
    QByteArrayList texts;
    for (const MessageRecord &message : std::get<HistoryRead>(answer).messages)
        texts.append(message.params.constLast());
    return texts;
}

/// Replaces the index of a database by that of version 3 and 4.
QByteArrayList earlierIndex()
{
    return {"DROP TABLE search",
            "CREATE VIRTUAL TABLE search USING fts5 (text, scope, content = '',"
            " tokenize = 'unicode61 remove_diacritics 2')",
            "INSERT INTO search (rowid, text, scope)"
            " SELECT id, 'an old word', 'c1 s616e61' FROM message",
            "UPDATE network SET indexed = (SELECT max(id) FROM message)"};
}

} // namespace

void tst_Search::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SqliteStore>();
    QCOMPARE(m_store->open({.path = path()}), QString());
    m_memory = std::make_unique<MemoryRecords>(m_store->networkId(), 1000);
    m_sequence = 0;
}

void tst_Search::commit(const RecordList &records)
{
    ++m_sequence;
    m_store->commit(m_sequence, qint64(m_sequence), records);
    m_memory->add(m_sequence, records);
    m_number = 0;
}

MessageRecord tst_Search::message(const QByteArray &target, const QByteArray &text)
{
    return {.messageId = MessageId::text(MessageId::prefix(m_store->networkId(), m_sequence + 1),
                                         ++m_number),
            .timeMs = qint64(m_sequence + 1),
            .source = "ana!a@h",
            .account = "ana",
            .target = target,
            .command = "PRIVMSG",
            .params = {target, text}};
}

QByteArrayList tst_Search::textsFor(const SearchHistory &search)
{
    const QByteArrayList texts = textsOf(test::answerOf(*m_store, search));
    return texts == textsOf(m_memory->answer(search)) ? texts : QByteArrayList{"different"};
}

void tst_Search::change(const QByteArrayList &statements)
{
    m_store.reset();
    sqlite::Database database;
    database.open(path(), sqlite::Database::Access::ReadWrite);
    for (const QByteArray &statement : statements)
        QVERIFY2(database.execute(QString::fromLatin1(statement)),
                 qPrintable(database.error().text));
}

int tst_Search::indexedIn(const QString &file, const char *word)
{
    sqlite::Database database;
    database.open(file, sqlite::Database::Access::ReadOnly);
    return database.value("SELECT count(*) FROM search WHERE search MATCH ?", {QByteArray(word)})
        .toInt();
}

void tst_Search::findsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<bool>("found");

    const auto add = [](const char *name, const QByteArray &text, const QByteArray &search,
                        bool found) { QTest::newRow(name) << text << search << found; };
    add("words in any order", "deploy the new server", "server deploy", true);
    add("joined words", "the up-to-date page", "up-to-date", true);
    add("joined words apart", "to be up to date", "up-to-date", true);
    add("joined words in another order", "date up to", "up-to-date", false);
    add("joined words with a gap", "up to no date", "up-to-date", false);
    add("joined words and others", "an up-to-date page", "page up-to", true);
    add("apostrophe", "I don't know", "don't", true);
    add("apostrophe and a letter elsewhere", "don knows t", "don't", false);
    add("quotes around words", "good morning", "\"good morning\"", true);
    add("operators of the index", "this or that", "this OR nothing", false);
    add("operator as a word", "this or that", "OR", true);
    add("column of the index", "words of a text", "words:text", false);
    add("beginning", "deployment", "deploy*", true);
    add("beginning of joined words", "re-deployment", "re-dep*", true);
    add("beginning in another word", "deployment re", "re-dep*", false);
    add("diacritics", "caf\xc3\xa9 cr\xc3\xa8me", "CAFE-cre*", true);
    add("zero byte", "before after", QByteArray("before\0after", 12), true);
    add("other script", "\xe6\x97\xa5\xe6\x9c\xac", "\xe6\x97\xa5*", true);
    add("private use in the text",
        "a\xee\x80\x80"
        "b",
        "a-b", true);
    add("private use in the search", "c1",
        "\xee\x80\x80"
        "c1",
        true);
    add("the word of the conversation", "text",
        "\xee\x80\x80"
        "c1",
        false);
    add("the word of the sender", "text", "\xee\x80\x80s616e61", false);
    add("only private use", "text", "\xee\x80\x80", false);
    add("many words", QByteArray("a b ").repeated(100), QByteArray("a-b ").repeated(100), true);
}

void tst_Search::findsWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, search);
    QFETCH(bool, found);
    commit({message("#room", text), message("#room", "nothing else")});
    QCOMPARE(textsFor({.text = search, .conversations = {"#room"}, .limit = 10}),
             found ? QByteArrayList{text} : QByteArrayList());
}

void tst_Search::textsAreInNoOtherConversation()
{
    // They have the index's words for the first conversation, and for another sender.
    const QByteArray hostile = "\xee\x80\x80"
                               "c1 \xee\x80\x80s62656e word";
    commit({message("#room", "word"), message("#closed", hostile)});
    QCOMPARE(textsFor({.text = "word", .conversations = {"#room"}, .limit = 10}),
             QByteArrayList{"word"});
    QCOMPARE(textsFor({.from = "ben", .conversations = {"#room", "#closed"}, .limit = 10}),
             QByteArrayList());
    QCOMPARE(textsFor({.text = "s62656e", .conversations = {"#closed"}, .limit = 10}),
             QByteArrayList{hostile});
}

void tst_Search::doesNotFindDeletedMessages()
{
    const SearchHistory search{.text = "caf\xc3\xa9", .conversations = {"#room"}, .limit = 10};
    const MessageRecord first = message("#room", "caf\xc3\xa9 \xee\x80\x80 up-to-date");
    commit({first, message("#room", "another caf\xc3\xa9")});
    QCOMPARE(textsFor(search).size(), 2);
    commit({server::MessageRemovedRecord{.messageId = first.messageId}});
    QCOMPARE(textsFor(search), QByteArrayList{"another caf\xc3\xa9"});
    QCOMPARE(indexed("cafe"), 1);
    for (const char *word : {"up", "to", "date"})
        QCOMPARE(indexed(word), 0);
    // Deleted before it reaches the index.
    const MessageRecord third = message("#room", "third caf\xc3\xa9");
    commit({third});
    commit({server::MessageRemovedRecord{.messageId = third.messageId}});
    QCOMPARE(textsFor(search), QByteArrayList{"another caf\xc3\xa9"});
    QCOMPARE(indexed("third"), 0);
}

void tst_Search::findsMessagesOfAnEarlierVersion_data()
{
    QTest::addColumn<QByteArrayList>("statements");

    const QByteArrayList withoutMembers = {"DROP TABLE member", "DROP TABLE invitation"};
    const QByteArrayList withoutIndex = {"DROP TABLE search", "UPDATE network SET indexed = 0"};
    QTest::newRow("1") << withoutMembers + withoutIndex
                              + QByteArrayList{"DROP TABLE account", "PRAGMA user_version = 1"};
    QTest::newRow("2") << withoutMembers + withoutIndex + QByteArrayList{"PRAGMA user_version = 2"};
    QTest::newRow("3") << withoutMembers + earlierIndex()
                              + QByteArrayList{"PRAGMA user_version = 3"};
    QTest::newRow("4") << earlierIndex() + QByteArrayList{"PRAGMA user_version = 4"};
}

void tst_Search::findsMessagesOfAnEarlierVersion()
{
    QFETCH(QByteArrayList, statements);
    const QByteArray text = "an old word";
    const MessageRecord old = message("#room", text);
    commit({old});
    change(statements);
    m_store = std::make_unique<SqliteStore>();
    QCOMPARE(m_store->open({.path = path()}), QString());
    const SearchHistory search{
        .text = "old-word", .from = "ana", .conversations = {"#room"}, .limit = 10};
    QCOMPARE(textsFor(search), QByteArrayList{text});
    commit({message("#room", "a new old word")});
    QCOMPARE(textsFor(search), (QByteArrayList{text, "a new old word"}));
    commit({server::MessageRemovedRecord{.messageId = old.messageId}});
    QCOMPARE(textsFor(search), QByteArrayList{"a new old word"});
    QCOMPARE(indexed("old"), 1);
}

void tst_Search::movesANewIndexIntoTheDatabase()
{
    commit({message("#room", "an old word")});
    change(earlierIndex() + QByteArrayList{"PRAGMA user_version = 4"});
    m_store = std::make_unique<SqliteStore>();
    QCOMPARE(m_store->open({.path = path()}), QString());
    // The file without the write-ahead log.
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    const auto isMoved = [&] {
        QFile::remove(copy);
        return QFile::copy(path(), copy) && indexedIn(copy, "old AND word") == 1;
    };
    QTRY_VERIFY(isMoved());
}

HEARTH_LOOP_TEST(tst_Search)
#include "tst_search.moc"
