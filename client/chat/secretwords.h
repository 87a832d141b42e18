// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// Whether the typed line @p text has a password in it: for /oper, log-ins with a server's
/// services, raw lines. Such lines are not kept anywhere.
bool holdsSecret(const QString &text);
/// Whether @p text, said to @p target, logs in with a server's services.
bool holdsSecret(const QString &target, const QString &text);
/// @p text, said to @p target, as it may be shown: the passwords of a log-in with a server's
/// services are dots.
QString withoutSecrets(const QString &target, const QString &text);

} // namespace client
