// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/serverprocess.h"

#include <QString>
#include <QStringList>

namespace client {

/// The file in the server's folder that receives its standard error.
inline constexpr char logFile[] = "hearthd.log";

/// The traces that an ended server left in its folder.
struct Traces
{
    QString lastLine; ///< Of its log, without white space at the ends.
    QString logFile;  ///< Empty when there is none.
    QString fullDisk; ///< Its folder if the disk is full; else empty.
};

/// Reads a few KiB at most.
Traces tracesIn(const QString &folder);

// Sentences for the user: what happened, then what to do.

QString missingServerSentence(const QStringList &lookedIn);
/// @p program is not executable.
QString unusableServerSentence(const QString &program);
/// The system did not start @p program.
QString systemErrorSentence(const QString &program, const QString &reason);
/// @p settings is the server's configuration file.
QString failedStartSentence(const ProcessExit &exit, const Traces &traces, const QString &settings);
QString lateStartSentence(int timeoutMs, const QString &logFile);
QString crashSentence(const ProcessExit &exit, const Traces &traces);
QString lateStopSentence();
/// The server ended as it should, but not because of this program.
QString foreignStopSentence();

} // namespace client
