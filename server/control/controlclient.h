// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace server {

/// `hearthd ctl [--data DIR] COMMAND`: sends a command to a running server and prints its answer.
/// @p arguments start with the program's name and "ctl". Returns the exit code: 2 for wrong usage,
/// 1 if the server cannot be reached or refuses the command.
int runControlClient(const QStringList &arguments);

/// Sends @p request, with its "command", to the server at @p socketPath and returns the answer. If
/// there is none, "ok" is false and "error" a sentence. Blocks; gives up after a few seconds unless
/// @p waitsLong.
QJsonObject askServer(const QString &socketPath, const QJsonObject &request,
                      bool waitsLong = false);

} // namespace server
