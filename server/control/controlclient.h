// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace server {

/// `hearthd ctl [--data DIR] COMMAND`: asks a running server and prints the answer for people.
/// @p arguments begin with the program's name and "ctl". Returns the exit code: 2 for wrong use,
/// 1 when the server cannot be reached or refuses.
int runControlClient(const QStringList &arguments);

/// What the server at @p socketPath answers; with "ok" false and a sentence in "error" when it
/// does not. Blocks for a few seconds at most.
QJsonObject askServer(const QString &socketPath, const QString &command);

} // namespace server
