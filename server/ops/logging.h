// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLoggingCategory>
#include <QProcessEnvironment>

namespace server {

/// The server as a whole: start, stop, listeners.
Q_DECLARE_LOGGING_CATEGORY(lcServer)
/// Administrative acts and failed log-ins: `hearth.audit`.
Q_DECLARE_LOGGING_CATEGORY(lcAudit)

enum class LogStyle : quint8 {
    Plain,   ///< Date, time, level, category, text: for people and files.
    Journal, ///< `<6>category: text`, whose number the journal reads as the level (sd-daemon(3)).
};

/// One line with its line end. Control characters in @p text become spaces, so that what comes
/// from the network cannot forge lines.
QByteArray formatLogLine(LogStyle style, QtMsgType type, QByteArrayView category,
                         const QString &text, const QDateTime &now);

/// Journal when systemd connected standard error to it ($JOURNAL_STREAM names that very stream).
LogStyle logStyleFor(const QProcessEnvironment &environment);

/// From here on everything logged goes to standard error in @p style. Messages of level debug
/// appear only when QT_LOGGING_RULES asks for them.
void installLogging(LogStyle style);

} // namespace server
