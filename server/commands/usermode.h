// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class CommandContext;
class User;

/// Makes the changes of `MODE <nick> <changes>` that are allowed and tells the user.
/// https://modern.ircdocs.horse/#user-modes
void changeUserModes(const CommandContext &context, const QList<QByteArray> &params);

} // namespace server
