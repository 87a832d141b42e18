// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/config/config.h"
#include "server/net/connectionpolicy.h"
#include "server/net/workersettings.h"
#include "server/turn/hubsettings.h"

namespace server {

// What the configuration means to each part of the server.

/// @p machineName is taken where the configuration names no server: as it is, with `.local` when
/// it has no dot, or `hearth.local` when it is no host name at all.
QByteArray serverName(const ServerConfig &config, const QByteArray &machineName);
/// @p cores: how many the machine has.
int workerCount(const ServerConfig &config, int cores);

ConnectionPolicy::Rules connectionRules(const Config &config);
WorkerSettings workerSettings(const Config &config, const QByteArray &serverName);
QList<LoginEntry> loginEntriesOf(const QList<PasswordConfig> &entries);
/// @p startMs: UTC in milliseconds since 1970; told to clients and part of every message id.
HubSettings hubSettings(const Config &config, const QByteArray &serverName, int workers,
                        qint64 startMs);

} // namespace server
