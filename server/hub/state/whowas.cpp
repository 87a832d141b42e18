// SPDX-License-Identifier: MIT
#include "server/hub/state/whowas.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/user.h"

namespace server {

void Whowas::remember(const User &user, qint64 nowMs, int maxUsers)
{
    m_users.push_front(
        {user.nick(), user.userName(), user.host(), user.realname(), user.shownAddress(), nowMs});
    while (qsizetype(m_users.size()) > maxUsers)
        m_users.pop_back();
}

QList<FormerUser> Whowas::find(QByteArrayView nick, qsizetype maxUsers) const
{
    QList<FormerUser> found;
    for (const FormerUser &user : m_users) {
        if (found.size() == maxUsers)
            break;
        if (irc::equalNames(user.nick, nick))
            found.append(user);
    }
    return found;
}

} // namespace server
