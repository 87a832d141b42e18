// SPDX-License-Identifier: MIT
#include "client/model/lookalikes.h"

#include "common/irc/confusables.h"

#include <algorithm>
#include <utility>

namespace client {

void Lookalikes::setNick(const QByteArray &key, const QString &nick)
{
    User user = m_users.value(key);
    if (std::exchange(user.nick, nick) != nick)
        replace(key, user);
}

void Lookalikes::setDisplayName(const QByteArray &key, const QString &name)
{
    User user = m_users.value(key);
    const QList<QByteArray> before = std::exchange(
        user.nameLooks, name.isEmpty() ? QList<QByteArray>() : irc::nameSkeletons(name));
    if (before == user.nameLooks)
        return;
    for (const QByteArray &look : before) {
        const auto keys = m_keys.find(look);
        keys->remove(key);
        if (keys->isEmpty())
            m_keys.erase(keys);
    }
    for (const QByteArray &look : std::as_const(user.nameLooks))
        m_keys[look].insert(key);
    m_changed.insert(key);
    replace(key, user);
}

void Lookalikes::clear()
{
    *this = {};
}

bool Lookalikes::isUnique(const QByteArray &key) const
{
    const auto user = m_users.constFind(key);
    return user == m_users.cend()
           || std::ranges::all_of(user->nameLooks, [this](const QByteArray &look) {
                  return m_claims.value(look) == 1;
              });
}

QSet<QByteArray> Lookalikes::takeChanged()
{
    return std::exchange(m_changed, {});
}

/// Without duplicates.
QList<QByteArray> Lookalikes::looksOf(const User &user)
{
    QList<QByteArray> looks = user.nameLooks;
    if (user.nick.isEmpty())
        return looks;
    for (const QByteArray &look : irc::nameSkeletons(user.nick)) {
        if (!looks.contains(look))
            looks.append(look);
    }
    return looks;
}

void Lookalikes::replace(const QByteArray &key, const User &user)
{
    const QList<QByteArray> before = looksOf(m_users.value(key));
    const QList<QByteArray> after = looksOf(user);
    if (after.isEmpty())
        m_users.remove(key);
    else
        m_users.insert(key, user);
    for (const QByteArray &look : after) {
        if (!before.contains(look))
            claim(look);
    }
    for (const QByteArray &look : before) {
        if (!after.contains(look))
            release(look);
    }
}

/// The third user of a look changes nothing for the others, so m_changed grows by two at most.
void Lookalikes::claim(const QByteArray &look)
{
    if (++m_claims[look] == 2)
        m_changed += m_keys.value(look);
}

void Lookalikes::release(const QByteArray &look)
{
    const auto claims = m_claims.find(look);
    if (--*claims == 1)
        m_changed += m_keys.value(look);
    else if (*claims == 0)
        m_claims.erase(claims);
}

} // namespace client
