// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace client;

/// The message log with one long conversation. HEARTH_BENCH_MESSAGES is the number of its messages
/// (default: 2,000).
class bench_MessageLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void open();
    void readNewest();
    void readOlder();
    void readTheMiddle();
    void searchFrequentWord();
    void searchRareWord();

private:
    void reopen();
    void read(const PageQuery &query);
    void search(const QString &text);

    const ConversationKey m_room{"chat.lan:6697", "#lobby", ConversationKind::Room};
    QTemporaryDir m_folder;
    std::unique_ptr<MessageLog> m_log;
    int m_count = 2'000;
};

namespace {

constexpr qint64 startMs = 1'764'000'000'000;
constexpr int batchMessages = 100;

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// Reports the CPU time of all threads for each message, and the bytes of the file.
void bench_MessageLog::initTestCase()
{
    if (qEnvironmentVariableIsSet("HEARTH_BENCH_MESSAGES"))
        m_count = qEnvironmentVariableIntValue("HEARTH_BENCH_MESSAGES");
    reopen();
    qint64 textBytes = 0;
    const double before = cpuSeconds();
    for (int number = 0; number < m_count;) {
        QList<ChatMessage> messages(batchMessages);
        for (ChatMessage &message : messages) {
            message.localId = quint64(++number);
            message.position = message.timeMs = startMs + number;
            message.id = QStringLiteral("aBcDeFgH%1").arg(number, 10, 36, QLatin1Char('0'));
            message.sender = QStringLiteral("user%1").arg(number % 100);
            message.text = QStringLiteral("good morning, everybody: this is message number %1%2")
                               .arg(number)
                               .arg(number % 1'000 == 1 ? QStringLiteral(" needle") : QString());
            textBytes += message.text.size();
        }
        m_log->append(m_room, "#lobby", messages);
        if (number % 10'000 == 0)
            read({m_room});
    }
    read({m_room});
    const double seconds = cpuSeconds() - before;
    m_log.reset();
    const qint64 fileBytes = QFileInfo(m_folder.filePath(QStringLiteral("m.db"))).size();
    qInfo("%.1f us of CPU for each message, %.2f bytes of file for each byte of text",
          seconds * 1e6 / m_count, double(fileBytes) / double(textBytes));
    reopen();
}

void bench_MessageLog::reopen()
{
    m_log.reset();
    m_log = std::make_unique<MessageLog>(m_folder.filePath(QStringLiteral("m.db")));
    QSignalSpy opened(m_log.get(), &MessageLog::opened);
    m_log->open(startMs);
    opened.wait();
}

void bench_MessageLog::open()
{
    QBENCHMARK
    {
        reopen();
    }
}

void bench_MessageLog::read(const PageQuery &query)
{
    QEventLoop loop;
    m_log->read(query, &loop, [&loop](const LogPage &) { loop.quit(); });
    loop.exec();
}

void bench_MessageLog::search(const QString &text)
{
    QEventLoop loop;
    SearchQuery query;
    query.text = parseSearchText(text);
    m_log->search(query, &loop, [&loop](const SearchResult &) { loop.quit(); });
    loop.exec();
}

void bench_MessageLog::readNewest()
{
    QBENCHMARK
    {
        read({m_room});
    }
}

void bench_MessageLog::readOlder()
{
    PageQuery query{m_room, PageQuery::Kind::Before, {startMs + m_count - 500, 0}};
    QBENCHMARK
    {
        read(query);
    }
}

void bench_MessageLog::readTheMiddle()
{
    PageQuery query{m_room, PageQuery::Kind::Around, {startMs + m_count / 2, 0}};
    QBENCHMARK
    {
        read(query);
    }
}

void bench_MessageLog::searchFrequentWord()
{
    QBENCHMARK
    {
        search(QStringLiteral("morning mess"));
    }
}

void bench_MessageLog::searchRareWord()
{
    QBENCHMARK
    {
        search(QStringLiteral("needle"));
    }
}

QTEST_GUILESS_MAIN(bench_MessageLog)
#include "bench_messagelog.moc"
