// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class CommandContext;

/// CERT, a subcommand of ACCOUNT: changes or lists the certificates of the account. @p words follow
/// the subcommand.
void changeCertificates(CommandContext &context, const QList<QByteArray> &words);

} // namespace server
