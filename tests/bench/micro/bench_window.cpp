// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationview.h"
#include "tests/support/window.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

/// The whole window against a server that floods one channel and then sends PING. Reports figures;
/// HEARTH_BENCH_MESSAGES is the number of messages (default: 2,000). With HEARTH_BENCH_MIXED=1,
/// there are replies, reactions, long messages and deletions among them.
class bench_Window : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void flood();
    void switchConversation();
    void jump();
    void scroll();
    void scrollFrames();
    void restart();
    void cleanupTestCase();

private:
    client::Conversation *channel() const { return m_window.conversation(u"#flood"_s); }
    client::ConversationView &view() const { return m_window.widget().chat().view(); }
    /// Waits until the newest message is visible.
    void waitForTail();

    int m_count = 2'000;
    support::Window m_window;
    std::unique_ptr<QThread> m_server;
    QSemaphore m_starts;  ///< The server may begin to flood.
    QSemaphore m_answers; ///< The client has answered its PING.
    quint16 m_port = 0;
    qint64 m_textBytes = 0;
    double m_serverSeconds = 0;
};

namespace {

constexpr int patienceMs = 600'000;

/// The lines for the message @p number: the message, and what happens to earlier ones.
QByteArray mixedLines(int number, const QByteArray &text)
{
    const auto id = [](int of) { return "m" + QByteArray::number(of); };
    const QByteArray user = ":user" + QByteArray::number(number % 100) + "!u@h ";
    const QByteArray reply =
        number % 5 == 0 ? ";+reply=" + id(number - 1 - number % 7) : QByteArray();
    QByteArray lines = "@msgid=" + id(number) + reply + " " + user
                       + "PRIVMSG #flood :" + (number % 9 == 0 ? text.repeated(6) : text) + "\r\n";
    if (number % 4 == 0)
        lines += "@+reply=" + id(number - number % 11) + ";+draft/react=+1 " + user
                 + "TAGMSG #flood\r\n";
    if (number % 50 == 0)
        lines += user + "REDACT #flood " + id(number - 3) + " :typo\r\n";
    return lines;
}

// The dispatcher of GLib does not report when it blocks.
[[maybe_unused]] const bool isWithoutGlib = qputenv("QT_NO_GLIB", "1");

double seconds(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

qint64 valueIn(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

void bench_Window::initTestCase()
{
    if (qEnvironmentVariableIsSet("HEARTH_BENCH_MESSAGES"))
        m_count = qEnvironmentVariableIntValue("HEARTH_BENCH_MESSAGES");
    QSemaphore listens;
    m_server.reset(QThread::create([this, &listens] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        listens.release();
        server.waitForNewConnection(patienceMs);
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const auto waitFor = [&socket](const QByteArray &word) {
            QByteArray read;
            while (!read.contains(word) && socket->waitForReadyRead(patienceMs))
                read += socket->readAll();
        };
        const bool isMixed = qEnvironmentVariableIntValue("HEARTH_BENCH_MIXED") > 0;
        waitFor("USER ");
        if (isMixed) {
            socket->write(":h CAP * LS :message-tags\r\n");
            waitFor("CAP REQ");
            socket->write(":h CAP ana ACK :message-tags\r\n");
        } else {
            socket->write(":h CAP * LS :\r\n");
        }
        socket->write(":h 001 ana :Welcome\r\n:h 422 ana :No message\r\n"
                      ":ana!a@h JOIN #flood\r\n:h 366 ana #flood :End\r\n"
                      ":ana!a@h JOIN #other\r\n:h 366 ana #other :End\r\n");
        socket->waitForBytesWritten(patienceMs);
        m_starts.acquire();
        for (int number = 1; number <= m_count; ++number) {
            const QByteArray text = "good morning, this is message number "
                                    + QByteArray::number(number) + " of a long day";
            m_textBytes += text.size();
            socket->write(isMixed ? mixedLines(number, text)
                                  : ":user" + QByteArray::number(number % 100)
                                        + "!u@h PRIVMSG #flood :" + text + "\r\n");
            if (number % 500 == 0)
                while (socket->bytesToWrite() > 256 * 1024)
                    socket->waitForBytesWritten(patienceMs);
        }
        socket->write("PING :end\r\n");
        waitFor("PONG");
        m_serverSeconds = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_answers.release();
        waitFor("QUIT");
    }));
    m_server->start();
    listens.acquire();
    m_window.open();
    m_window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(m_port));
    QVERIFY(QTest::qWaitFor([this] { return m_window.isIn(u"#other"_s); }, patienceMs));
    m_window.widget().showConversation(channel());
}

void bench_Window::flood()
{
    QList<double> turns;
    // A turn begins when the event loop wakes up or goes on without having slept.
    double begin = seconds(CLOCK_MONOTONIC);
    bool isAsleep = false;
    const auto endTurn = [&] {
        const double now = seconds(CLOCK_MONOTONIC);
        if (!isAsleep)
            turns.append((now - begin) * 1e3);
        begin = now;
    };
    const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    QObject context;
    connect(loop, &QAbstractEventDispatcher::awake, &context, [&] {
        endTurn();
        isAsleep = false;
    });
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        endTurn();
        isAsleep = true;
    });
    const double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const qint64 written = valueIn(u"/proc/self/io"_s, "write_bytes:");
    QElapsedTimer timer;
    timer.start();
    m_starts.release();
    QTimer tick; // ends the waiting below
    tick.start(20);
    while (!m_answers.tryAcquire())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const qint64 pongMs = timer.elapsed();
    waitForTail();
    bool isStored = false;
    client::PageQuery query;
    query.conversation = channel()->key();
    m_window.application().log().read(query, this,
                                      [&](const client::LogPage &) { isStored = true; });
    while (!isStored)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double used = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu - m_serverSeconds;
    endTurn();
    std::ranges::sort(turns);
    const auto at = [&turns](double part) {
        return turns.at(qsizetype(part * double(turns.size() - 1)));
    };
    qInfo(
        "%d messages: %.1f us of CPU each, PONG after %lld ms, stored after %lld ms; turns of the "
        "event loop: p50 %.1f ms, p99 %.1f ms, max %.1f ms; %.1f bytes written for each of the "
        "text; %lld MiB of memory, at most %lld",
        m_count, used * 1e6 / m_count, pongMs, timer.elapsed(), at(0.5), at(0.99), at(1),
        double(valueIn(u"/proc/self/io"_s, "write_bytes:") - written) / double(m_textBytes),
        valueIn(u"/proc/self/status"_s, "VmRSS:") / 1024,
        valueIn(u"/proc/self/status"_s, "VmHWM:") / 1024);
}

void bench_Window::waitForTail()
{
    const auto isThere = [this] {
        const client::MessageModel &rows = channel()->messages();
        return rows.rowCount() > 0 && view().isAtTail()
               && view().newestVisible() == rows.at(rows.rowCount() - 1).localId;
    };
    QVERIFY(QTest::qWaitFor(isThere, patienceMs));
}

void bench_Window::switchConversation()
{
    client::Conversation *other = m_window.conversation(u"#other"_s);
    QBENCHMARK
    {
        m_window.widget().showConversation(other);
        m_window.widget().showConversation(channel());
        view().viewport()->repaint();
    }
}

/// To any of the stored messages, until it is painted.
void bench_Window::jump()
{
    QRandomGenerator random(5);
    client::MessageHistory &history = m_window.application().history();
    const qint64 endMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 startMs = endMs - 1'000 * (1 + m_count / 10'000);
    QBENCHMARK
    {
        bool isReady = false;
        QObject context;
        connect(&history, &client::MessageHistory::messageReady, &context,
                [&isReady] { isReady = true; });
        history.goToTime(channel(), startMs + qint64(random.bounded(double(endMs - startMs))));
        while (!isReady)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view().viewport()->repaint();
    }
}

/// One frame.
void bench_Window::scroll()
{
    QScrollBar *bar = view().verticalScrollBar();
    QBENCHMARK
    {
        bar->setValue(bar->value() > 200 ? bar->value() - 60 : bar->maximum() - 200);
        view().viewport()->repaint();
    }
}

/// Reports the times of single frames while scrolling up through all rows.
void bench_Window::scrollFrames()
{
    QScrollBar *bar = view().verticalScrollBar();
    bar->setValue(bar->maximum());
    QList<double> frames;
    for (int frame = 0; frame < 600; ++frame) {
        const double begin = seconds(CLOCK_MONOTONIC);
        bar->setValue(bar->value() - 120);
        view().viewport()->repaint();
        frames.append((seconds(CLOCK_MONOTONIC) - begin) * 1e3);
        QCoreApplication::processEvents();
    }
    std::ranges::sort(frames);
    qInfo("frames while scrolling: p50 %.1f ms, p99 %.1f ms, max %.1f ms", frames.at(300),
          frames.at(594), frames.constLast());
}

/// Until the newest messages are visible.
void bench_Window::restart()
{
    m_window.close();
    QBENCHMARK_ONCE
    {
        m_window.open();
        while (!m_window.current() || m_window.current()->messages().rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view().viewport()->repaint();
    }
}

void bench_Window::cleanupTestCase()
{
    m_window.close();
    m_server->wait(patienceMs);
}

QTEST_MAIN(bench_Window)
#include "bench_window.moc"
