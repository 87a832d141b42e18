// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace server {

/// Name and stored password of an account or an operator.
struct LoginEntry
{
    QByteArray name;     ///< With the letter case of the configuration.
    QByteArray password; ///< A ScramVerifier as text, or the password itself.
    bool isLocked = false;
};

/// Looks up accounts. Not thread-safe.
class Accounts
{
public:
    virtual ~Accounts() = default;

    /// @p name is the name of the account or one of its nicks, regardless of ASCII letter case.
    /// Returns nullopt when there is no such account.
    virtual std::optional<LoginEntry> find(const QByteArray &name) const = 0;
};

} // namespace server
