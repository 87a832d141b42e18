// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// The reason why @p name is not a valid nick, as a sentence; empty when it is valid.
QString nameProblem(const QString &name);
/// @p name with "_" instead of spaces: a usable nick for a user who types "Ana Maria".
QString nameWithoutSpaces(const QString &name);
/// The reason why @p server is not a valid address, as a sentence; empty when it is valid.
QString serverProblem(const QString &server);
/// @p text without surrounding spaces when it is an irc:// or ircs:// address; empty otherwise.
QString inviteIn(const QString &text);

} // namespace client
