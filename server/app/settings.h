// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/accounts.h"
#include "server/config/config.h"
#include "server/net/connectionpolicy.h"
#include "server/net/workersettings.h"
#include "server/store/retention.h"
#include "server/turn/hubsettings.h"

namespace server {

// Translates the configuration into the settings of each part of the server.

/// The configured name, otherwise @p machineName: unchanged, with `.local` appended if it has no
/// dot, or `hearth.local` if it is not a host name.
QByteArray serverName(const ServerConfig &config, const QByteArray &machineName);
/// See WorkerPool. @p cores: of this machine.
int workerCount(const ServerConfig &config, int cores);

ConnectionPolicy::Rules connectionRules(const Config &config);
WorkerSettings workerSettings(const Config &config, const QByteArray &serverName);
/// The accounts of the configuration whose users stay when their last client leaves.
QList<QByteArray> alwaysOnAccounts(const Config &config);
QList<LoginEntry> loginEntriesOf(const QList<PasswordConfig> &entries);
/// @p startMs: UTC in milliseconds since 1970; shown to clients and part of every message id.
HubSettings hubSettings(const Config &config, const QByteArray &serverName, int workers,
                        qint64 startMs);

/// How long messages are kept.
Retention retentionOf(const Config &config);

} // namespace server
