// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// An account, or an operator.
struct Account
{
    QByteArray name;     ///< As it is written.
    QByteArray password; ///< A ScramVerifier as text, or the password itself.
    bool isLocked = false;
};

/// The accounts that there are. An interface; used by one thread at a time.
class Accounts
{
public:
    virtual ~Accounts() = default;

    /// Names are compared as nicks are.
    virtual std::optional<Account> find(const QByteArray &name) const = 0;
};

} // namespace server
