// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace server {

class User;

/// A user who no longer has this nick.
struct FormerUser
{
    QByteArray nick;
    QByteArray userName;
    QByteArray host;
    QByteArray realname;
    QByteArray address;
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970.
};

auto fieldsOf(MaybeConst<FormerUser> auto &value)
{
    auto &[nick, userName, host, realname, address, untilMs] = value;
    return std::tie(nick, userName, host, realname, address, untilMs);
}

/// The former users of nicks, for WHOWAS.
/// https://modern.ircdocs.horse/#whowas-message
class Whowas
{
public:
    /// Remembers @p user by their current nick. Keeps at most @p maxUsers, the latest ones.
    void remember(const User &user, qint64 nowMs, int maxUsers);
    /// At most @p maxUsers, latest first.
    QList<FormerUser> find(QByteArrayView nick, qsizetype maxUsers) const;
    const std::deque<FormerUser> &users() const noexcept { return m_users; }

    static auto fieldsOf(auto &value)
    {
        auto &[users] = value;
        return std::tie(users);
    }

private:
    std::deque<FormerUser> m_users; ///< Latest first.
};

} // namespace server
