// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// An administrative action or a failed login, for the audit log. Contains no secrets. Text from
/// clients is not sanitized and may contain any bytes.
struct AuditEntry
{
    QByteArray action;   ///< "KILL", "UBAN ADD", "OPER", ...
    bool failed = false; ///< A login with a wrong password.
    QByteArray target;   ///< The user or object concerned; may be empty.
    QByteArray source;   ///< The acting user: `nick!user@host`, or `*` before registration.
    QByteArray account;  ///< Of the acting user; empty when not logged in.
    QByteArray address;  ///< The client's real IP address; empty when no client acted.
    QByteArray reason;   ///< May be empty.

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
using AuditList = QList<AuditEntry>;

} // namespace server
