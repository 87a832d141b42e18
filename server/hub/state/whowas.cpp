// SPDX-License-Identifier: MIT
#include "server/hub/state/whowas.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/user.h"

namespace server {

void Whowas::remember(const User &user, qint64 nowMs, int most)
{
    m_users.push_front(
        {user.nick(), user.userName(), user.host(), user.realname(), user.shownAddress(), nowMs});
    while (qsizetype(m_users.size()) > most)
        m_users.pop_back();
}

QList<FormerUser> Whowas::find(QByteArrayView nick, qsizetype most) const
{
    QList<FormerUser> found;
    for (const FormerUser &person : m_users) {
        if (found.size() == most)
            break;
        if (irc::equalNames(person.nick, nick))
            found.append(person);
    }
    return found;
}

} // namespace server
