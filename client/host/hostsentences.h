#pragma once

#include "client/host/serverprocess.h"

#include <QString>
#include <QStringList>

namespace client {

/// Where the server program was looked for, and where it was found.
struct ServerLocation
{
    QString program; ///< Empty: not found.
    QStringList lookedIn;
};

/// The server program: what @p chosen names when it is not empty, else `hearthd` in
/// @p ownFolder, in ../bin beside it, then in @p searchPath.
ServerLocation locateServer(const QString &chosen, const QString &ownFolder,
                            const QStringList &searchPath);

/// The last line with text in the file, or an empty string; reads a few KiB at most.
QString lastLine(const QString &fileName);

/// Sentences for people: what happened, then what to do.
QString missingServerSentence(const QStringList &lookedIn);
QString refusedStartSentence(const QString &program, const QString &reason);
/// @p lastWords is the server's last line on standard error, @p settings its configuration file.
QString failedStartSentence(const ProcessExit &exit, const QString &lastWords,
                            const QString &settings);
QString lateStartSentence(int timeoutMs, const QString &logFile);
QString crashSentence(const ProcessExit &exit, const QString &lastWords);
QString stuckSentence();

} // namespace client
