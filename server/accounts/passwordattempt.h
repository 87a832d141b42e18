// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/saslmechanism.h"
#include "server/turn/clientid.h"

#include <QByteArray>

#include <optional>

namespace server {

/// The kind of access that a password gives.
enum class PasswordKind : quint8 {
    Server,   ///< The server itself (PASS). Has no name.
    Operator, ///< The rights of an operator (OPER).
    Account,  ///< An account (SASL).
    New,      ///< None yet: a verifier is derived from the password.
};

/// A password that a client sent, to be checked or to derive a verifier from.
struct PasswordAttempt
{
    PasswordKind kind = PasswordKind::Account;
    ClientId client = 0;
    QByteArray addressGroup; ///< Of the client; see addressGroupOf().
    QByteArray name;
    QByteArray password;                  ///< With SCRAM: the proof.
    std::optional<ScramProof> scram = {}; ///< Instead of a password.
};

} // namespace server
