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

/// Returns the answer of the server at @p socketPath. If there is none, "ok" is false and "error" a
/// sentence. Blocks for a few seconds at most.
QJsonObject askServer(const QString &socketPath, const QString &command);

} // namespace server
