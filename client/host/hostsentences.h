// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/serverprocess.h"

#include <QString>
#include <QStringList>

namespace client {

/// Where a server's standard error goes, in its folder.
inline constexpr char logFile[] = "hearthd.log";

/// What an ended server left behind.
struct Traces
{
    QString lastWords; ///< The last line with text in its log.
    QString logFile;   ///< Empty when there is none.
    QString fullDisk;  ///< Its folder, when there is no room left to write in; else empty.
};

/// Reads a few KiB at most.
Traces tracesIn(const QString &folder);

/// Sentences for people: what happened, then what to do.
QString missingServerSentence(const QStringList &lookedIn);
QString unusableServerSentence(const QString &program);
QString refusedStartSentence(const QString &program, const QString &reason);
/// @p settings is the server's configuration file.
QString failedStartSentence(const ProcessExit &exit, const Traces &traces, const QString &settings);
QString lateStartSentence(int timeoutMs, const QString &logFile);
QString crashSentence(const ProcessExit &exit, const Traces &traces);
QString stuckSentence();

} // namespace client
