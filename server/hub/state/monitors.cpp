// SPDX-License-Identifier: MIT
#include "server/hub/state/monitors.h"

#include "common/irc/casemapping.h"

namespace server {

void Monitors::add(ClientId watcher, const QByteArray &nick)
{
    const QByteArray key = irc::folded(nick);
    m_targets[watcher].try_emplace(key, nick);
    m_watchers[key].insert(watcher);
}

void Monitors::remove(ClientId watcher, QByteArrayView nick)
{
    const auto it = m_targets.find(watcher);
    const QByteArray key = irc::folded(nick);
    if (it == m_targets.end() || it->second.erase(key) == 0)
        return;
    if (it->second.empty())
        m_targets.erase(it);
    forget(watcher, key);
}

void Monitors::clear(ClientId watcher)
{
    const auto targets = m_targets.extract(watcher);
    if (targets.empty())
        return;
    for (const auto &[key, nick] : targets.mapped())
        forget(watcher, key);
}

bool Monitors::contains(ClientId watcher, QByteArrayView nick) const
{
    return targetsOf(watcher).contains(irc::folded(nick));
}

const Monitors::Targets &Monitors::targetsOf(ClientId watcher) const
{
    static const Targets none;
    const auto it = m_targets.find(watcher);
    return it == m_targets.end() ? none : it->second;
}

QList<ClientId> Monitors::watchersOf(QByteArrayView nick) const
{
    const auto it = m_watchers.constFind(irc::folded(nick));
    if (it == m_watchers.cend())
        return {};
    return QList<ClientId>(it->cbegin(), it->cend());
}

bool Monitors::completeRead()
{
    m_watchers.clear();
    for (const auto &[watcher, targets] : m_targets) {
        for (const auto &[key, nick] : targets) {
            if (key != irc::folded(nick))
                return false;
            m_watchers[key].insert(watcher);
        }
    }
    return true;
}

void Monitors::forget(ClientId watcher, const QByteArray &key)
{
    const auto it = m_watchers.find(key);
    if (it == m_watchers.end())
        return;
    it->erase(watcher);
    if (it->empty())
        m_watchers.erase(it);
}

} // namespace server
