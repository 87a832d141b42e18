// SPDX-License-Identifier: MIT
#include "client/store/messagelog.h"
#include "tests/support/sanitizers.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// A program that stores messages is killed at any moment.
class tst_LogDurability : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasStored();
    void endsWhileTheDiskHangs();

private:
    /// Starts the writer and kills it after it has reported @p batches. Returns the last localId
    /// that it has reported.
    static quint64 writeAndKill(const QString &path, int batches);
};

quint64 tst_LogDurability::writeAndKill(const QString &path, int batches)
{
    QProcess writer;
    writer.start(QStringLiteral(LOG_WRITER), {path});
    QByteArray output;
    while (output.count('\n') < batches && writer.waitForReadyRead(30'000))
        output += writer.readAll();
    writer.kill();
    writer.waitForFinished();
    output += writer.readAll();
    const qsizetype end = output.lastIndexOf('\n');
    const qsizetype start = output.lastIndexOf('\n', end - 1) + 1;
    return end < 0 ? 0 : output.mid(start, end - start).toULongLong();
}

void tst_LogDurability::keepsWhatWasStored()
{
    constexpr int runs = 40;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.db"_s);
    const ConversationKey room{"chat.lan:6697", "#lobby", ConversationKind::Room};
    QRandomGenerator random(3);
    for (int run = 0; run < runs; ++run) {
        const quint64 reported = writeAndKill(path, 1 + int(random.bounded(30)));
        QVERIFY(reported > 0);
        MessageLog log(path);
        QSignalSpy opened(&log, &MessageLog::opened);
        log.open(1);
        QVERIFY(opened.wait(30'000));
        const auto state = opened.first().first().value<LogState>();
        QCOMPARE(state.problem, QString());
        QVERIFY2(state.lastId >= reported, qPrintable(u"run %1"_s.arg(run)));
        QCOMPARE(state.lastId % 20, 0u); // whole batches only
        // Every message of this run is there, and no other.
        PageQuery query{room};
        query.maxMessages = 2'000;
        QList<ChatMessage> messages;
        log.read(query, this, [&](const LogPage &page) { messages = page.messages; });
        QTRY_VERIFY(!messages.isEmpty());
        const quint64 first = messages.first().localId;
        QCOMPARE(quint64(messages.size()), state.lastId - first + 1);
        for (qsizetype at = 0; at < messages.size(); ++at)
            QCOMPARE(messages.at(at).localId, first + quint64(at));
        QCOMPARE(state.conversations.value(room).unread, int(state.lastId));
    }
}

/// The disk does not answer any more when the program wants to end.
void tst_LogDurability::endsWhileTheDiskHangs()
{
    if (support::hasAddressSanitizer)
        QSKIP("The library with the faults cannot be loaded.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.db"_s);
    QFile fault(folder.filePath(u"fault"_s));
    QVERIFY(fault.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULTY_DISK_LIBRARY));
    environment.insert(u"HEARTH_DISK_FAULT"_s, fault.fileName());
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(LOG_WRITER), {path});
    QByteArray output;
    while (output.count('\n') < 3 && writer.waitForReadyRead(30'000))
        output += writer.readAllStandardOutput();
    QVERIFY(output.count('\n') >= 3);
    fault.write("stopped");
    writer.closeWriteChannel();
    QVERIFY(writer.waitForFinished(30'000));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    const QByteArray words = writer.readAllStandardError();
    QVERIFY2(words.contains("does not respond"), words.constData());
    output += writer.readAllStandardOutput();
    MessageLog log(path);
    QSignalSpy opened(&log, &MessageLog::opened);
    log.open(1);
    QVERIFY(opened.wait(30'000));
    const auto state = opened.first().first().value<LogState>();
    QCOMPARE(state.problem, QString());
    QVERIFY(state.lastId >= output.trimmed().split('\n').last().toULongLong());
}

HEARTH_LOOP_TEST(tst_LogDurability)
#include "tst_logdurability.moc"
