// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// Whether the user shown as @p nick is a service such as NickServ, or a bot that takes its place.
bool isService(const QString &nick);
/// Whether @p text, as typed, contains a password: an /oper command, a log-in with the network's
/// services, a raw line. Such text is never stored.
bool holdsSecret(const QString &text);
/// Whether @p text, sent to @p target, is a log-in with the network's services.
bool holdsSecret(const QString &target, const QString &text);
/// @p text, sent to @p target, as it may be shown: dots replace the arguments of a log-in with
/// the network's services.
QString withoutSecrets(const QString &target, const QString &text);

} // namespace client
