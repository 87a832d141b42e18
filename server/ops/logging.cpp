// SPDX-License-Identifier: MIT
#include "server/ops/logging.h"

#include <algorithm>
#include <atomic>

#include <sys/stat.h>
#include <unistd.h>

namespace server {

Q_LOGGING_CATEGORY(lcServer, "hearth.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAudit, "hearth.audit", QtInfoMsg)

namespace {

std::atomic<LogStyle> installedStyle = LogStyle::Plain;

struct Level
{
    const char *word;
    char journalPriority; ///< As in syslog(3).
};

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {"debug", '7'};
    case QtInfoMsg:
        return {"info", '6'};
    case QtWarningMsg:
        return {"warning", '4'};
    case QtCriticalMsg:
        return {"error", '3'};
    case QtFatalMsg:
        return {"fatal", '2'};
    }
    Q_UNREACHABLE();
}

void writeLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const char *category = context.category ? context.category : "default";
    const QByteArray line =
        formatLogLine(installedStyle, type, category, text, QDateTime::currentDateTime());
    // One write per line, so that lines of several threads do not mix.
    [[maybe_unused]] const ssize_t written =
        write(STDERR_FILENO, line.constData(), size_t(line.size()));
}

} // namespace

QByteArray formatLogLine(LogStyle style, QtMsgType type, QByteArrayView category,
                         const QString &text, const QDateTime &now)
{
    const Level level = levelOf(type);
    QByteArray line;
    if (style == LogStyle::Journal) {
        line += '<';
        line += level.journalPriority;
        line += '>';
    } else {
        line += now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")).toLatin1();
        line += level.word;
        line += ' ';
    }
    line += category;
    line += ": ";
    line += text.toUtf8();
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; }, ' ');
    line += '\n';
    return line;
}

LogStyle logStyleFor(const QProcessEnvironment &environment)
{
    const QString stream = environment.value(QStringLiteral("JOURNAL_STREAM"));
    struct stat status = {};
    if (stream.isEmpty() || fstat(STDERR_FILENO, &status) != 0)
        return LogStyle::Plain;
    const QString own = QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
    return stream == own ? LogStyle::Journal : LogStyle::Plain;
}

void installLogging(LogStyle style)
{
    installedStyle = style;
    qInstallMessageHandler(writeLog);
}

} // namespace server
