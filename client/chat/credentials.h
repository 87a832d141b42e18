// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// The passwords and the account for one server. Secret: never log or display them.
struct Credentials
{
    QString serverPassword;  ///< Of the server itself (PASS); empty if it needs none.
    QString account;         ///< For the log-in (SASL); empty to connect without one.
    QString accountPassword; ///< Of `account`.
    bool remember = true;    ///< Whether the profile stores the passwords.

    bool isEmpty() const
    {
        return serverPassword.isEmpty() && account.isEmpty() && accountPassword.isEmpty();
    }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace client
