// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLoggingCategory>
#include <QProcessEnvironment>

namespace server {

/// The server as a whole: start, stop, listeners.
Q_DECLARE_LOGGING_CATEGORY(lcServer)
/// Administrative actions and failed log-ins: `hearth.audit`.
Q_DECLARE_LOGGING_CATEGORY(lcAudit)

enum class LogStyle : quint8 {
    Plain,   ///< Date, time, level, category, text: for terminals and files.
    Journal, ///< `<6>category: text`; the journal takes the number as the level, see sd-daemon(3).
};

/// One line with its line end. Replaces control characters in @p text by spaces, so that text from
/// the network cannot forge lines.
QByteArray formatLogLine(LogStyle style, QtMsgType type, QByteArrayView category,
                         const QString &text, const QDateTime &now);

/// Journal if systemd has connected standard error to it ($JOURNAL_STREAM identifies that stream).
LogStyle logStyleFor(const QProcessEnvironment &environment);

/// Sends all log messages to standard error in @p style. Debug messages appear only if
/// QT_LOGGING_RULES enables them.
void installLogging(LogStyle style);

} // namespace server
