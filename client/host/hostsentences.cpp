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
constexpr qint64 minFreeBytes = 16 * 1024; ///< The server needs more for its certificate alone.

/// The context of these sentences in translations.
struct HostSentences
{
    Q_DECLARE_TR_FUNCTIONS(client::HostSentences)
};

/// Chooses the sentence that fits @p exit and fills in its number.
QString endSentence(const ProcessExit &exit, const QString &unknown, const QString &bySignal,
                    const QString &byCode)
{
    if (!exit.known)
        return unknown;
    if (exit.signal == 0)
        return byCode.arg(exit.code);
    return bySignal.arg(QString::number(exit.signal),
                        QString::fromLocal8Bit(strsignal(exit.signal)));
}

/// A sentence that quotes the server's last line. Returns an empty string for an everyday line.
QString quotation(const QString &line)
{
    static const QRegularExpression head(
        QStringLiteral("^(hearthd: |\\d{4}-\\d\\d-\\d\\d \\S+ (?<level>\\w+) [\\w.]+: )"));
    const QRegularExpressionMatch match = head.match(line);
    const QString level = match.captured(QStringLiteral("level"));
    QString words = line.sliced(match.capturedLength());
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    if (words.isEmpty() || level == QLatin1String("info") || level == QLatin1String("debug"))
        return QString();
    return HostSentences::tr("Its last message was: %1.").arg(words);
}

QString readLastLine(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return QString();
    file.seek(qMax<qint64>(0, file.size() - tailBytes));
    const QByteArray tail = file.read(tailBytes).trimmed();
    return QString::fromUtf8(tail.sliced(tail.lastIndexOf('\n') + 1)).trimmed();
}

/// Advice to the user about a server that ended.
QString advice(const Traces &traces)
{
    if (!traces.fullDisk.isEmpty())
        return HostSentences::tr(
                   "The disk with %1 is full. Free some space, then start the server again.")
            .arg(traces.fullDisk);
    const QString words = quotation(traces.lastLine);
    if (!words.isEmpty())
        return words + u' '
               + HostSentences::tr("Correct the problem, then start the server again.");
    if (traces.logFile.isEmpty())
        return HostSentences::tr("Start the server again.");
    return HostSentences::tr("Start the server again. If that does not help, look at %1.")
        .arg(traces.logFile);
}

/// The port that another program uses according to @p line, or 0.
int portInUse(const QString &line)
{
    if (!line.contains(QLatin1String("uses the port")))
        return 0;
    static const QRegularExpression port(QStringLiteral("://\\S+:(\\d{1,5})(?=\\D|$)"));
    const QRegularExpressionMatch match = port.match(line);
    return match.captured(1).toInt();
}

} // namespace

Traces tracesIn(const QString &folder)
{
    Traces traces;
    const QString file = QDir(folder).absoluteFilePath(QLatin1String(logFile));
    if (QFile::exists(file)) {
        traces.logFile = file;
        traces.lastLine = readLastLine(file);
    }
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < minFreeBytes)
        traces.fullDisk = folder;
    return traces;
}

QString missingServerSentence(const QStringList &lookedIn)
{
    return HostSentences::tr("The server program hearthd is missing. Hearth looked for it here: "
                             "%1. Install Hearth again, or put hearthd beside hearth.")
        .arg(lookedIn.join(QLatin1String(", ")));
}

QString unusableServerSentence(const QString &program)
{
    return HostSentences::tr("You do not have permission to run the server program %1. Install "
                             "Hearth again, or make that file executable.")
        .arg(program);
}

QString systemErrorSentence(const QString &program, const QString &reason)
{
    return HostSentences::tr(
               "The system could not start %1: %2. Install Hearth again, or check that file.")
        .arg(program, reason);
}

QString failedStartSentence(const ProcessExit &exit, const Traces &traces, const QString &settings)
{
    if (const int port = portInUse(traces.lastLine))
        return HostSentences::tr(
                   "Another program uses port %1. If it is a chat server, connect to localhost to "
                   "use it. Otherwise stop that program, or configure other ports in %2.")
            .arg(QString::number(port), settings);
    return endSentence(exit,
                       HostSentences::tr("Your server did not start: its process has disappeared."),
                       HostSentences::tr("Your server did not start: signal %1 (%2) ended it."),
                       HostSentences::tr("Your server did not start: it ended with exit code %1."))
           + u' ' + advice(traces);
}

QString lateStartSentence(int timeoutMs, const QString &logFile)
{
    return HostSentences::tr("Your server was not ready after %1 s, so Hearth ended it. Try again. "
                             "If it happens again, look at %2.")
        .arg(QString::number((timeoutMs + 999) / 1000), logFile);
}

QString crashSentence(const ProcessExit &exit, const Traces &traces)
{
    return endSentence(
               exit,
               HostSentences::tr("Your server stopped unexpectedly: its process has disappeared."),
               HostSentences::tr("Your server stopped unexpectedly: signal %1 (%2) ended it."),
               HostSentences::tr("Your server stopped unexpectedly: it ended with exit code %1."))
           + u' ' + advice(traces);
}

QString lateStopSentence()
{
    return HostSentences::tr("Your server did not stop in time, so Hearth ended it.");
}

QString foreignStopSentence()
{
    return HostSentences::tr("Another program has stopped your server.");
}

} // namespace client
