// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// An administrative act, or a log-in that failed, for the audit log. Holds no secrets. What
/// clients chose is as they sent it and may hold any bytes.
struct AuditEntry
{
    QByteArray action;   ///< "KILL", "UBAN ADD", "OPER", ...
    bool failed = false; ///< A log-in with a wrong password.
    QByteArray target;   ///< The user or object concerned; may be empty.
    QByteArray source;   ///< The acting user: `nick!user@host`, or `*` before registration.
    QByteArray account;  ///< Empty: not logged in.
    QByteArray address;  ///< The real IP address; empty: not by a client.
    QByteArray reason;   ///< Empty: none.

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
using AuditList = QList<AuditEntry>;

} // namespace server
