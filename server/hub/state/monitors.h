// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"
#include "server/turn/fields.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <map>
#include <set>

namespace server {

/// The MONITOR lists of all clients: which nicks each client watches.
/// https://ircv3.net/specs/extensions/monitor
class Monitors
{
public:
    using Targets =
        std::map<QByteArray, QByteArray>; ///< Nicks as they were written, by folded nick.

    void add(ClientId watcher, const QByteArray &nick);
    void remove(ClientId watcher, QByteArrayView nick);
    void clear(ClientId watcher);

    bool contains(ClientId watcher, QByteArrayView nick) const;
    const Targets &targetsOf(ClientId watcher) const;
    /// In the order of client ids.
    QList<ClientId> watchersOf(QByteArrayView nick) const;

    static auto fieldsOf(auto &value)
    {
        auto &[targets, watchers] = value;
        Q_UNUSED(watchers); // An index of the targets.
        return std::tie(targets);
    }
    bool completeRead();

private:
    void forget(ClientId watcher, const QByteArray &key);

    std::map<ClientId, Targets> m_targets;
    QHash<QByteArray, std::set<ClientId>> m_watchers; ///< By folded nick; never iterated.
};

} // namespace server
