// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace server {

struct AccountRecord;

/// @p account with the name @p name from @p nowMs on. Its old name becomes one of its nicks, unless
/// only the case differs.
AccountRecord renamedAccount(AccountRecord account, const QByteArray &name, qint64 nowMs);

/// Whether a message that was sent at @p timeMs by an account called @p name is from @p account,
/// which may have another name by now. A later account of the same name is never taken for the
/// earlier one.
bool isNameAt(const AccountRecord &account, QByteArrayView name, qint64 timeMs);

} // namespace server
