// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"
#include "server/turn/secret.h"

#include <QByteArray>

#include <optional>

namespace server {

class CommandContext;

/// The code of a standard reply and a sentence.
struct PasswordProblem
{
    const char *code;
    const char *text;
};

/// The problem of a new password; nullopt for outcomes that are not about the password.
std::optional<PasswordProblem> passwordProblem(VerifierOutcome outcome);

/// Registers an account as REGISTER does. @p name: `*` for the user's nick. @p email: `*` for none.
void registerAccount(CommandContext &context, const QByteArray &name, const QByteArray &email,
                     SecretId password);

} // namespace server
