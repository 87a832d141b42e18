// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

struct AccountRecord;
class CommandContext;

// Functions that several subcommands of ACCOUNT use.

/// The user's account if it is registered; null after a refusal. An account of the configuration
/// cannot be changed by its user.
const AccountRecord *ownRecordOrRefuse(CommandContext &context);
/// Whether the store accepts changes now; refuses if not.
bool canStoreOrRefuse(CommandContext &context);
/// Removes the entry of @p list that equals @p item regardless of case. Returns whether there was
/// one.
bool removeFrom(QList<QByteArray> &list, const QByteArray &item);

} // namespace server
