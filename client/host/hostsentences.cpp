#include "client/host/hostsentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstring>

namespace client {

namespace {

constexpr qint64 TailBytes = 4096;

/// The context of these sentences for translators.
struct HostSentences
{
    Q_DECLARE_TR_FUNCTIONS(client::HostSentences)
};

QString howItEnded(const ProcessExit &exit)
{
    if (!exit.known)
        return HostSentences::tr("it has gone");
    if (exit.signal != 0)
        return HostSentences::tr("signal %1, %2")
            .arg(QString::number(exit.signal), QString::fromLocal8Bit(strsignal(exit.signal)));
    return HostSentences::tr("exit code %1").arg(exit.code);
}

/// The server's last words as the end of a sentence; nothing when they were everyday ones.
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
    return HostSentences::tr(" Its last words: %1.").arg(words);
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

ServerLocation locateServer(const QString &chosen, const QString &ownFolder,
                            const QStringList &searchPath)
{
    const QString name = QStringLiteral("hearthd");
    QStringList candidates;
    if (!chosen.isEmpty()) {
        candidates.append(chosen);
    } else {
        candidates.append(QDir(ownFolder).filePath(name));
        candidates.append(QDir::cleanPath(ownFolder + QLatin1String("/../bin/") + name));
        for (const QString &folder : searchPath)
            candidates.append(QDir(folder).filePath(name));
        candidates.removeDuplicates();
    }
    for (const QString &candidate : std::as_const(candidates)) {
        const QFileInfo info(candidate);
        if (info.isFile() && info.isExecutable())
            return {info.absoluteFilePath(), candidates};
    }
    return {QString(), candidates};
}

QString lastLine(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return QString();
    file.seek(qMax<qint64>(0, file.size() - TailBytes));
    const QByteArray tail = file.read(TailBytes).trimmed();
    return QString::fromUtf8(tail.sliced(tail.lastIndexOf('\n') + 1)).trimmed();
}

QString missingServerSentence(const QStringList &lookedIn)
{
    return HostSentences::tr(
               "The server program hearthd is missing. It was looked for here: %1. Install Hearth "
               "again, or put hearthd beside hearth.")
        .arg(lookedIn.join(QLatin1String(", ")));
}

QString refusedStartSentence(const QString &program, const QString &reason)
{
    return HostSentences::tr(
               "The system did not start %1: %2. Install Hearth again, or look at that file.")
        .arg(program, reason);
}

QString failedStartSentence(const ProcessExit &exit, const QString &lastWords,
                            const QString &settings)
{
    if (const int port = takenPort(lastWords))
        return HostSentences::tr(
                   "Port %1 is taken by another program. If that is a chat server, connect to "
                   "localhost to use it. Else stop it, or name other ports in %2.")
            .arg(QString::number(port), settings);
    return HostSentences::tr("Your server did not start (%1).").arg(howItEnded(exit))
           + quoted(lastWords) + HostSentences::tr(" Try again once that is put right.");
}

QString lateStartSentence(int timeoutMs, const QString &logFile)
{
    return HostSentences::tr(
               "Your server was not ready within %1 seconds and was ended. Try again; if it "
               "happens again, look at %2.")
        .arg(QString::number((timeoutMs + 999) / 1000), logFile);
}

QString crashSentence(const ProcessExit &exit, const QString &lastWords)
{
    return HostSentences::tr("Your server stopped unexpectedly (%1).").arg(howItEnded(exit))
           + quoted(lastWords) + HostSentences::tr(" Start it again.");
}

QString stuckSentence()
{
    return HostSentences::tr("Your server did not stop in time and was ended.");
}

} // namespace client
