// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <deque>

namespace server {

class User;

/// Somebody who had a nick and has it no more.
struct FormerUser
{
    QByteArray nick;
    QByteArray userName;
    QByteArray host;
    QByteArray realname;
    QByteArray address;
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970.
};

/// Who had which nick before: what WHOWAS knows.
/// https://modern.ircdocs.horse/#whowas-message
class Whowas
{
public:
    /// Remembers @p user under the nick of now; of more than @p most the oldest is forgotten.
    void remember(const User &user, qint64 nowMs, int most);
    /// The last to leave first, at most @p most.
    QList<FormerUser> find(QByteArrayView nick, qsizetype most) const;
    const std::deque<FormerUser> &users() const noexcept { return m_users; }

private:
    std::deque<FormerUser> m_users; ///< The last to leave first.
};

} // namespace server
