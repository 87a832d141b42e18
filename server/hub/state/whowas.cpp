// SPDX-License-Identifier: MIT
#include "server/hub/state/whowas.h"

#include "common/irc/casemapping.h"
#include "server/hub/state/user.h"

namespace server {

void Whowas::remember(const User &user, qint64 nowMs, int most)
{
    m_people.push_front(
        {user.nick(), user.userName(), user.host(), user.realname(), user.shownAddress(), nowMs});
    while (qsizetype(m_people.size()) > most)
        m_people.pop_back();
}

QList<FormerPerson> Whowas::find(QByteArrayView nick, qsizetype most) const
{
    QList<FormerPerson> found;
    for (const FormerPerson &person : m_people) {
        if (found.size() == most)
            break;
        if (irc::equalNames(person.nick, nick))
            found.append(person);
    }
    return found;
}

} // namespace server
