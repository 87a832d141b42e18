// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"

#include <QByteArray>

namespace server {

/// The kind of access that a password gives.
enum class PasswordKind : quint8 {
    Server,   ///< The server itself (PASS). Has no name.
    Operator, ///< The rights of an operator (OPER).
    Account,  ///< An account (SASL).
};

/// A password that a client sent, to be checked.
struct PasswordAttempt
{
    PasswordKind kind = PasswordKind::Account;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; see addressGroupOf().
    QByteArray name;
    QByteArray password;
};

} // namespace server
