// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace client;

/// The window is killed at any moment while messages arrive.
class tst_WindowDurability : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheUserSaw();

private:
    /// The numbers that a window has reported.
    struct Seen
    {
        int shown = 0;
        int typed = 0;
    };

    /// Sends messages with consecutive numbers.
    void sendSome();
    /// Runs the window for @p ms from the first message on and kills it. The user types if @p
    /// types, which lets messages be stored sooner. Returns what was seen longer than keptMs before
    /// the end.
    Seen runAndKill(int ms, bool types);
    /// The numbers of the stored messages, oldest first, and the length of the draft.
    void readLog(QList<int> &numbers, qsizetype &draft);

    static constexpr int keptMs = 1'000;

    QTemporaryDir m_folder;
    test::ScriptedServer m_server;
    int m_sent = 0;
};

void tst_WindowDurability::sendSome()
{
    constexpr int messages = 10;
    QByteArray lines;
    for (int i = 0; i < messages; ++i)
        lines +=
            ":ben!b@h PRIVMSG #flood :this is message " + QByteArray::number(++m_sent) + "\r\n";
    m_server.send(lines);
}

tst_WindowDurability::Seen tst_WindowDurability::runAndKill(int ms, bool types)
{
    QTimer sender;
    sender.setInterval(10);
    connect(&sender, &QTimer::timeout, this, &tst_WindowDurability::sendSome);
    const auto join = connect(&m_server, &test::ScriptedServer::lineReceived, &sender,
                              [this, &sender](const QByteArray &line) {
                                  if (!line.startsWith("USER "))
                                      return;
                                  m_server.send(":ana!a@h JOIN #flood\r\n"
                                                ":h 366 ana #flood :End\r\n");
                                  sender.start();
                              });
    struct Report
    {
        qint64 ms;
        Seen seen;
    };
    QList<Report> reports;
    Seen seen;
    const int before = m_sent;
    QElapsedTimer timer;
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&window, &QProcess::readyReadStandardOutput, this, [&] {
        while (window.canReadLine()) {
            const QByteArrayList words = window.readLine().trimmed().split(' ');
            (words.first() == "shown" ? seen.shown : seen.typed) = words.last().toInt();
            if (seen.shown > before && !timer.isValid())
                timer.start();
            if (timer.isValid())
                reports.append({timer.elapsed(), seen});
        }
    });
    QStringList arguments{m_folder.filePath(u"profile"_s), QString::number(m_server.port())};
    if (types)
        arguments.append(u"types"_s);
    window.start(QStringLiteral(WINDOW_REPORTER), arguments);
    const bool isKillable = QTest::qWaitFor([&] { return timer.isValid() && timer.hasExpired(ms); },
                                            support::patienceMs);
    const qint64 endMs = isKillable ? timer.elapsed() : 0;
    window.kill();
    window.waitForFinished();
    disconnect(join);
    Seen kept;
    for (const Report &report : std::as_const(reports)) {
        if (report.ms < endMs - keptMs)
            kept = report.seen;
    }
    return kept;
}

void tst_WindowDurability::readLog(QList<int> &numbers, qsizetype &draft)
{
    MessageLog log(m_folder.filePath(u"profile/messages.db"_s));
    QSignalSpy opened(&log, &MessageLog::opened);
    log.open(1);
    QVERIFY(opened.wait(support::patienceMs));
    const auto state = opened.first().first().value<LogState>();
    QCOMPARE(state.problem, QString());
    draft = 0;
    for (const UserState::Conversation &conversation : state.userState.conversations)
        draft = qMax(draft, conversation.draft.size());
    PageQuery query{{}, PageQuery::Kind::After};
    query.maxMessages = 5'000;
    for (const ConversationKey &key : state.conversations.keys()) {
        if (key.kind == ConversationKind::Room)
            query.conversation = key;
    }
    bool isComplete = false;
    const MessageLog::PageReceiver add = [&](const LogPage &page) {
        for (const ChatMessage &message : page.messages) {
            if (message.kind == ChatMessage::Kind::Text)
                numbers.append(message.text.section(u' ', -1).toInt());
        }
        isComplete = !page.hasNewer;
        if (isComplete)
            return;
        query.position = page.messages.constLast().order();
        log.read(query, this, add);
    };
    log.read(query, this, add);
    QTRY_VERIFY(isComplete);
}

void tst_WindowDurability::keepsWhatTheUserSaw()
{
    constexpr int runs = 40;
    QRandomGenerator random(7);
    qsizetype stored = 0;
    for (int run = 0; run < runs; ++run) {
        const int first = m_sent + 1;
        const bool types = run % 2 == 1;
        const Seen kept = runAndKill(keptMs + 50 + int(random.bounded(500)), types);
        QVERIFY2(kept.shown >= first, qPrintable(u"run %1"_s.arg(run)));
        QCOMPARE(kept.typed > 0, types);
        QList<int> numbers;
        qsizetype draft = 0;
        readLog(numbers, draft);
        QVERIFY2(numbers.last() >= kept.shown, qPrintable(u"run %1"_s.arg(run)));
        QVERIFY2(draft >= kept.typed, qPrintable(u"run %1"_s.arg(run)));
        // All of earlier runs are there, and those of this run follow one another.
        const qsizetype added = numbers.size() - stored;
        for (qsizetype i = 0; i < added; ++i)
            QCOMPARE(numbers.at(stored + i), first + int(i));
        stored = numbers.size();
    }
    support::Window window;
    window.options().profileFolder = m_folder.filePath(u"profile"_s);
    window.open();
    QList<int> numbers;
    qsizetype draft = 0;
    readLog(numbers, draft);
    QTRY_VERIFY(window.isSeen(u"this is message %1"_s.arg(numbers.last())));
}

HEARTH_WINDOW_TEST(tst_WindowDurability)
#include "tst_windowdurability.moc"
