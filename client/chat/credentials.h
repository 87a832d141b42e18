// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// What a person gives to be let in to one server. Secret: never in a log, never on screen.
struct Credentials
{
    QString serverPassword; ///< Of the server itself (PASS); empty: none.
    QString account;        ///< To log in to (SASL); empty: no account.
    QString accountPassword;
    bool remember = true; ///< The passwords are kept from one start to the next.

    bool isEmpty() const
    {
        return serverPassword.isEmpty() && account.isEmpty() && accountPassword.isEmpty();
    }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace client
