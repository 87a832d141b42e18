// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// Why @p name cannot be a name in a chat, as a sentence; empty when it can.
QString nameProblem(const QString &name);
/// @p name with _ in place of spaces: what somebody who types "Ana Maria" can use.
QString nameWithoutSpaces(const QString &name);
/// The same for what stands in the server field.
QString serverProblem(const QString &server);
/// The irc:// or ircs:// address that @p text consists of; empty when it is something else.
QString inviteIn(const QString &text);

} // namespace client
