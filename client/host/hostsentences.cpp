// SPDX-License-Identifier: MIT
#include "client/host/hostsentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <cstring>

namespace client {

namespace {

constexpr qint64 tailBytes = 4096;
constexpr qint64 leastSpace = 16 * 1024; ///< A server cannot even write its certificate in less.

/// The context of these sentences for translators.
struct HostSentences
{
    Q_DECLARE_TR_FUNCTIONS(client::HostSentences)
};

QString howItEnded(const ProcessExit &exit)
{
    if (!exit.known)
        return HostSentences::tr("its process is gone");
    if (exit.signal != 0)
        return HostSentences::tr("signal %1, %2")
            .arg(QString::number(exit.signal), QString::fromLocal8Bit(strsignal(exit.signal)));
    return HostSentences::tr("exit code %1").arg(exit.code);
}

/// The server's last words as a sentence; nothing when they were everyday ones.
QString quoted(const QString &lastWords)
{
    static const QRegularExpression head(
        QStringLiteral("^(hearthd: |\\d{4}-\\d\\d-\\d\\d \\S+ (?<level>\\w+) [\\w.]+: )"));
    const QRegularExpressionMatch match = head.match(lastWords);
    const QString level = match.captured(QStringLiteral("level"));
    QString words = lastWords.sliced(match.capturedLength());
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    if (words.isEmpty() || level == QLatin1String("info") || level == QLatin1String("debug"))
        return QString();
    return HostSentences::tr("Its last words: %1.").arg(words);
}

QString lastLine(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return QString();
    file.seek(qMax<qint64>(0, file.size() - tailBytes));
    const QByteArray tail = file.read(tailBytes).trimmed();
    return QString::fromUtf8(tail.sliced(tail.lastIndexOf('\n') + 1)).trimmed();
}

/// What to do about a server whose end is told already, in sentences.
QString advice(const Traces &traces)
{
    if (!traces.fullDisk.isEmpty())
        return HostSentences::tr("The disk with %1 is full. Free some space, then start it again.")
            .arg(traces.fullDisk);
    const QString words = quoted(traces.lastWords);
    if (!words.isEmpty())
        return words + u' ' + HostSentences::tr("Correct that, then start it again.");
    if (traces.logFile.isEmpty())
        return HostSentences::tr("Start it again.");
    return HostSentences::tr("Start it again; if that does not help, look at %1.")
        .arg(traces.logFile);
}

/// The port that @p lastWords says is taken, or 0.
int takenPort(const QString &lastWords)
{
    if (!lastWords.contains(QLatin1String("uses the port")))
        return 0;
    static const QRegularExpression port(QStringLiteral("://\\S+:(\\d{1,5})(?=\\D|$)"));
    const QRegularExpressionMatch match = port.match(lastWords);
    return match.captured(1).toInt();
}

} // namespace

Traces tracesIn(const QString &folder)
{
    Traces traces;
    const QString file = QDir(folder).absoluteFilePath(QLatin1String(logFile));
    if (QFile::exists(file)) {
        traces.logFile = file;
        traces.lastWords = lastLine(file);
    }
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < leastSpace)
        traces.fullDisk = folder;
    return traces;
}

QString missingServerSentence(const QStringList &lookedIn)
{
    return HostSentences::tr(
               "The server program hearthd is missing. It was looked for here: %1. Install Hearth "
               "again, or put hearthd beside hearth.")
        .arg(lookedIn.join(QLatin1String(", ")));
}

QString unusableServerSentence(const QString &program)
{
    return HostSentences::tr("You may not run the server program %1. Install Hearth again, or make "
                             "that file executable.")
        .arg(program);
}

QString refusedStartSentence(const QString &program, const QString &reason)
{
    return HostSentences::tr(
               "The system did not start %1: %2. Install Hearth again, or look at that file.")
        .arg(program, reason);
}

QString failedStartSentence(const ProcessExit &exit, const Traces &traces, const QString &settings)
{
    if (const int port = takenPort(traces.lastWords))
        return HostSentences::tr(
                   "Port %1 is taken by another program. If that is a chat server, connect to "
                   "localhost to use it. Otherwise stop it, or name other ports in %2.")
            .arg(QString::number(port), settings);
    return HostSentences::tr("Your server did not start (%1).").arg(howItEnded(exit)) + u' '
           + advice(traces);
}

QString lateStartSentence(int timeoutMs, const QString &logFile)
{
    return HostSentences::tr(
               "Your server was not ready within %1 seconds and was ended. Try again; if it "
               "happens again, look at %2.")
        .arg(QString::number((timeoutMs + 999) / 1000), logFile);
}

QString crashSentence(const ProcessExit &exit, const Traces &traces)
{
    return HostSentences::tr("Your server stopped unexpectedly (%1).").arg(howItEnded(exit)) + u' '
           + advice(traces);
}

QString stuckSentence()
{
    return HostSentences::tr("Your server did not stop in time and was ended.");
}

} // namespace client
