// SPDX-License-Identifier: MIT
#include "server/store/sqlitestore.h"
#include "server/turn/messageid.h"
#include "tests/support/storeanswer.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace server;

/// Questions to a database with one long channel. HEARTH_BENCH_MESSAGES is the number of its
/// messages (default: 2,000).
class bench_History : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open();
    void readLatest();
    void readLatestWithEvents();
    void readAround();
    void readByTime();
    void searchRareWord();
    void searchFrequentWord();
    void findTargets();

private:
    Answer ask(const StoreQuestion &question) { return test::answerOf(*m_store, question); }
    MessageRecord message(int number);

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
    int m_count = 2'000;
    quint64 m_sequence = 0;
};

namespace {

constexpr qint64 startMs = 1'764'000'000'000;

} // namespace

MessageRecord bench_History::message(int number)
{
    const bool isEvent = number % 10 == 0;
    QByteArray text = "good morning, everybody: this is message " + QByteArray::number(number);
    if (number % 1000 == 1)
        text += " needle";
    return {.messageId = MessageId::text(MessageId::prefix(m_store->networkId(), m_sequence),
                                         quint32(number % 50 + 1)),
            .timeMs = startMs + number,
            .source = "ana!ana@host.example.org",
            .account = "ana",
            .target = "#room",
            .command = isEvent ? "JOIN" : "PRIVMSG",
            .params = isEvent ? QList<QByteArray>{"#room"} : QList<QByteArray>{"#room", text}};
}

void bench_History::initTestCase()
{
    if (qEnvironmentVariableIsSet("HEARTH_BENCH_MESSAGES"))
        m_count = qEnvironmentVariableIntValue("HEARTH_BENCH_MESSAGES");
    m_store = std::make_unique<SqliteStore>();
    const QString path = m_folder.filePath(QStringLiteral("s.db"));
    QCOMPARE(m_store->open({.path = path}), QString());
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    connect(m_store.get(), &SqliteStore::committed, &loop, &QEventLoop::quit);
    for (int number = 0; number < m_count;) {
        RecordList records;
        ++m_sequence;
        for (int i = 0; i < 50; ++i)
            records.append(message(number++));
        if (m_store->commit(m_sequence, startMs + number, records) == CommitState::Pending
            && m_sequence % 50 == 0)
            loop.exec();
    }
    // Each search adds some messages to the index; the last message has a number as its last word.
    const SearchHistory question{
        .text = QByteArray::number(m_count - 1), .conversations = {"#room"}, .limit = 1};
    while (std::get<HistoryRead>(ask(question)).messages.isEmpty())
        QCoreApplication::processEvents();
    const qint64 ms = timer.elapsed();
    m_store.reset(); // Moves the write-ahead log into the file.
    qInfo("%d messages stored and indexed in %lld ms; %lld bytes each", m_count, ms,
          QFile(path).size() / m_count);
    m_store = std::make_unique<SqliteStore>();
    QCOMPARE(m_store->open({.path = path}), QString());
}

void bench_History::open()
{
    const QString path = m_folder.filePath(QStringLiteral("s.db"));
    QBENCHMARK_ONCE
    {
        m_store.reset();
        m_store = std::make_unique<SqliteStore>();
        QCOMPARE(m_store->open({.path = path}), QString());
    }
}

void bench_History::readLatest()
{
    QBENCHMARK
    {
        ask(ReadHistory{.access = {"#room"}, .messages = HistoryRange{}, .limit = 100});
    }
}

void bench_History::readLatestWithEvents()
{
    QBENCHMARK
    {
        ask(ReadHistory{
            .access = {"#room"}, .messages = HistoryRange{}, .limit = 100, .withEvents = true});
    }
}

void bench_History::readAround()
{
    const HistoryPoint middle{.message = MessageId{m_sequence / 2, 7}};
    QBENCHMARK
    {
        ask(ReadHistory{.access = {"#room"}, .messages = HistoryAround{middle}, .limit = 100});
    }
}

void bench_History::readByTime()
{
    const HistoryPoint middle{.timeMs = startMs + m_count / 2};
    QBENCHMARK
    {
        ask(ReadHistory{
            .access = {"#room"}, .messages = HistoryRange{.before = middle}, .limit = 100});
    }
}

void bench_History::searchRareWord()
{
    QBENCHMARK
    {
        ask(SearchHistory{.text = "needle", .conversations = {"#room"}, .limit = 50});
    }
}

void bench_History::searchFrequentWord()
{
    QBENCHMARK
    {
        ask(SearchHistory{.text = "good morning", .conversations = {"#room"}, .limit = 50});
    }
}

void bench_History::findTargets()
{
    FindTargets question;
    question.channels = {"#room"};
    question.beforeMs = startMs + m_count;
    question.limit = 10;
    QBENCHMARK
    {
        ask(question);
    }
}

QTEST_GUILESS_MAIN(bench_History)
#include "bench_history.moc"
