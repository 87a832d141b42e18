// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"

#include <QByteArray>

namespace server {

/// The purpose of a password.
enum class PasswordKind : quint8 {
    Server,   ///< PASS: to connect at all. There is no name.
    Operator, ///< OPER.
    Account,  ///< SASL.
};

/// A password that a client gave and that has to be checked.
struct PasswordGuess
{
    PasswordKind kind = PasswordKind::Account;
    ClientId client = 0;
    QByteArray household; ///< Of the client's address.
    QByteArray name;
    QByteArray password;
};

} // namespace server
