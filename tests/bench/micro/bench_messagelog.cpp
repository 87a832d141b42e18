// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
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
    void readAroundAnId();
    void search_data();
    void search();
    void locate_data();
    void locate();

private:
    void reopen();
    void read(const PageQuery &query);
    SearchQuery fetchQuery() const;
    static void addQueries();

    const ConversationKey m_room{"chat.lan:6697", "#lobby", ConversationKind::Room};
    QTemporaryDir m_folder;
    std::unique_ptr<MessageLog> m_log;
    int m_count = 2'000;
};

namespace {

constexpr qint64 startMs = 1'764'000'000'000;
constexpr int batchMessages = 100;

QString idOf(int number)
{
    return u"aBcDeFgH%1"_s.arg(number, 10, 36, QChar(u'0'));
}

qint64 writtenBytes()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArray key = "\nwrite_bytes: ";
    const qsizetype at = text.indexOf(key) + key.size();
    return text.mid(at, text.indexOf('\n', at) - at).toLongLong();
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// Reports the CPU time of all threads for each message, and the bytes of the file and written.
void bench_MessageLog::initTestCase()
{
    if (qEnvironmentVariableIsSet("HEARTH_BENCH_MESSAGES"))
        m_count = qEnvironmentVariableIntValue("HEARTH_BENCH_MESSAGES");
    reopen();
    qint64 textBytes = 0;
    const double before = cpuSeconds();
    const qint64 writtenBefore = writtenBytes();
    for (int number = 0; number < m_count;) {
        QList<ChatMessage> messages(batchMessages);
        for (ChatMessage &message : messages) {
            message.localId = quint64(++number);
            message.position = message.timeMs = startMs + number;
            message.id = idOf(number);
            message.sender = u"user%1"_s.arg(number % 100);
            message.text =
                u"good morning, everybody: this is message number %1%2"_s.arg(number).arg(
                    number % 1'000 == 1 ? u" needle"_s : QString());
            textBytes += message.text.size();
        }
        m_log->append(m_room, "#lobby", messages);
        if (number % 10'000 == 0)
            read({m_room});
    }
    read({m_room});
    const double seconds = cpuSeconds() - before;
    const qint64 written = writtenBytes() - writtenBefore;
    m_log.reset();
    const qint64 writtenAtEnd = writtenBytes() - writtenBefore;
    const qint64 fileBytes = QFileInfo(m_folder.filePath(u"m.db"_s)).size();
    const auto perTextByte = [textBytes](qint64 bytes) {
        return double(bytes) / double(textBytes);
    };
    qInfo(
        "%.1f us of CPU for each message; for each byte of text %.2f bytes of file, %.2f written, "
        "%.2f after closing",
        seconds * 1e6 / m_count, perTextByte(fileBytes), perTextByte(written),
        perTextByte(writtenAtEnd));
    reopen();
}

void bench_MessageLog::reopen()
{
    m_log.reset();
    m_log = std::make_unique<MessageLog>(m_folder.filePath(u"m.db"_s));
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

void bench_MessageLog::readAroundAnId()
{
    PageQuery query{m_room};
    const QString id = idOf(m_count / 3);
    QBENCHMARK
    {
        QEventLoop loop;
        m_log->readAround(query, id, &loop, [&loop](const LogPage &) { loop.quit(); });
        loop.exec();
    }
}

void bench_MessageLog::addQueries()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("hasLink");

    QTest::newRow("frequent word") << u"morning "_s << QString() << false;
    QTest::newRow("frequent beginning") << u"mor"_s << QString() << false;
    QTest::newRow("frequent words") << u"morning mess"_s << QString() << false;
    QTest::newRow("rare word") << u"needle "_s << QString() << false;
    QTest::newRow("rare beginning") << u"need"_s << QString() << false;
    QTest::newRow("phrase") << u"\"this is message\""_s << QString() << false;
    QTest::newRow("unknown word") << u"elephant"_s << QString() << false;
    QTest::newRow("sender") << QString() << u"user7"_s << false;
    QTest::newRow("sender and word") << u"needle"_s << u"user1"_s << false;
    QTest::newRow("link") << QString() << QString() << true;
}

SearchQuery bench_MessageLog::fetchQuery() const
{
    QFETCH(QString, text);
    QFETCH(QString, sender);
    QFETCH(bool, hasLink);
    SearchQuery query;
    query.text = parseSearchText(text);
    if (!sender.isEmpty())
        query.senders = {sender};
    query.hasLink = hasLink;
    query.contextMessages = 1;
    return query;
}

void bench_MessageLog::search_data()
{
    addQueries();
}

void bench_MessageLog::search()
{
    const SearchQuery query = fetchQuery();
    QBENCHMARK
    {
        QEventLoop loop;
        m_log->search(query, &loop, [&loop](const SearchResult &) { loop.quit(); });
        loop.exec();
    }
}

void bench_MessageLog::locate_data()
{
    addQueries();
}

/// As the find bar does.
void bench_MessageLog::locate()
{
    constexpr int maxPlaces = 10'000;
    SearchQuery query = fetchQuery();
    query.conversations = {m_room};
    QBENCHMARK
    {
        QEventLoop loop;
        m_log->locate(query, maxPlaces, &loop, [&loop](const FoundPlaces &) { loop.quit(); });
        loop.exec();
    }
}

QTEST_GUILESS_MAIN(bench_MessageLog)
#include "bench_messagelog.moc"
