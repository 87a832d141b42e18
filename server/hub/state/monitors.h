// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <map>
#include <set>

namespace server {

/// Who wants to be told about the coming and going of which nicks.
/// https://ircv3.net/specs/extensions/monitor
class Monitors
{
public:
    using Targets = std::map<QByteArray, QByteArray>; ///< Nicks as they were given, by folded nick.

    void add(ClientId watcher, const QByteArray &nick);
    void remove(ClientId watcher, QByteArrayView nick);
    /// Forgets everything that @p watcher wants to know.
    void clear(ClientId watcher);

    bool contains(ClientId watcher, QByteArrayView nick) const;
    /// What @p watcher watches; empty: nothing.
    const Targets &targetsOf(ClientId watcher) const;
    /// In the order of their ids.
    QList<ClientId> watchersOf(QByteArrayView nick) const;

private:
    void forget(ClientId watcher, const QByteArray &key);

    std::map<ClientId, Targets> m_targets;
    QHash<QByteArray, std::set<ClientId>> m_watchers; ///< By folded nick; never walked.
};

} // namespace server
