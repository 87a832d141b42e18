// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class CommandContext;

// Subcommands of ACCOUNT; @p words follow the subcommand.

/// NAME: renames the account.
void changeName(CommandContext &context, const QList<QByteArray> &words);
/// NICK: adds a nick to the account or removes one.
void changeNicks(CommandContext &context, const QList<QByteArray> &words);

} // namespace server
