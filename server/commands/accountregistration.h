// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/secret.h"

#include <QByteArray>

namespace server {

class CommandContext;

/// Registers an account as REGISTER does. @p name: `*` for the user's nick. @p email: `*` for none.
void registerAccount(CommandContext &context, const QByteArray &name, const QByteArray &email,
                     SecretId password);

} // namespace server
