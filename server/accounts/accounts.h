#pragma once

#include "server/wire/query.h"

#include <QByteArray>

#include <optional>

namespace server {

/// Somebody's account.
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

    /// Success with the name as it is written, Failure, or Locked. Takes as long for a name that
    /// nobody has as for the others.
    SaslAnswer check(const QByteArray &name, const QByteArray &password) const;
};

} // namespace server
