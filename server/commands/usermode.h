// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class CommandContext;
class User;

/// Applies the allowed changes of `MODE <nick> <changes>` and reports them to the user.
/// https://modern.ircdocs.horse/#user-modes
void changeUserModes(CommandContext &context, const QList<QByteArray> &params);

} // namespace server
