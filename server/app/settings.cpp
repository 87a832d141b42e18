// SPDX-License-Identifier: MIT
#include "server/app/settings.h"

#include "common/irc/hostname.h"
#include "common/irc/message.h"

#include <algorithm>

namespace server {

namespace {

constexpr int maxDefaultWorkers = 8;
/// With more cores, connections get threads of their own.
constexpr int maxSharedCores = 2;

QList<QByteArray> motdLines(const QByteArray &motd)
{
    if (motd.isEmpty())
        return {};
    QList<QByteArray> lines = QByteArray(motd).replace('\r', "").split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QByteArray serverName(const ServerConfig &config, const QByteArray &machineName)
{
    if (!config.name.isEmpty())
        return config.name;
    const QByteArray name = machineName.toLower();
    for (const QByteArray &candidate : {name, QByteArray(name + ".local")}) {
        if (irc::isValidHostname(candidate))
            return candidate;
    }
    return QByteArrayLiteral("hearth.local");
}

int workerCount(const ServerConfig &config, int cores)
{
    if (config.workers > 0)
        return config.workers;
    return cores <= maxSharedCores ? 1 : std::min(cores, maxDefaultWorkers);
}

ConnectionPolicy::Rules connectionRules(const Config &config)
{
    const AddressLimits limits = config.limits.resolvedFor(config.server.access);
    ConnectionPolicy::Rules rules;
    rules.access = config.server.access;
    rules.perAddress = limits.connectionsPerAddress;
    rules.perAddressPerWindow = limits.newConnectionsPerAddress;
    return rules;
}

WorkerSettings workerSettings(const Config &config, const QByteArray &serverName)
{
    WorkerSettings settings;
    settings.serverName = serverName;
    ConnectionLimits &limits = settings.limits;
    static_cast<TrafficLimits &>(limits) = config.limits;
    limits.sendQueueSoftBytes = std::min(limits.sendQueueSoftBytes, limits.sendQueueHardBytes);
    limits.handshakeTimeoutMs = config.limits.registrationTimeoutMs;
    return settings;
}

QList<QByteArray> alwaysOnAccounts(const Config &config)
{
    QList<QByteArray> names;
    for (const PasswordConfig &entry : config.accountList) {
        if (entry.isAlwaysOn)
            names.append(entry.name);
    }
    return names;
}

QList<LoginEntry> loginEntriesOf(const QList<PasswordConfig> &entries)
{
    QList<LoginEntry> accounts;
    for (const PasswordConfig &entry : entries)
        accounts.append({entry.name, entry.password});
    return accounts;
}

HubSettings hubSettings(const Config &config, const QByteArray &serverName, int workers,
                        qint64 startMs)
{
    HubSettings settings;
    settings.serverName = serverName;
    settings.networkName = config.server.network;
    settings.version = QByteArrayLiteral("hearthd-" HEARTH_VERSION);
    settings.createdMs = startMs;
    settings.lobby = config.server.lobby;
    settings.motd = motdLines(config.server.motd);
    for (QByteArrayView tag : irc::splitList(config.server.clientTagsDenied))
        settings.deniedClientTags.append(tag.toByteArray());
    // https://ircv3.net/specs/extensions/message-tags#rpl_isupport-tokens
    std::stable_partition(settings.deniedClientTags.begin(), settings.deniedClientTags.end(),
                          [](const QByteArray &tag) { return tag == "*"; });
    settings.passwordNeeded = !config.server.password.isEmpty();
    settings.description = config.server.description;
    settings.adminName = config.server.adminName;
    settings.adminLocation = config.server.adminLocation;
    settings.adminEmail = config.server.adminEmail;
    for (const PasswordConfig &entry : config.operators)
        settings.operatorNames.append(entry.name);
    for (const PasswordConfig &entry : config.accountList)
        settings.configuredAccounts.append(entry.name);
    settings.alwaysOnAccounts = alwaysOnAccounts(config);
    settings.isRegistrationOpen = config.accounts.registration;
    settings.isVerificationNeeded = config.accounts.verification;
    settings.saslPlainWithoutTls = config.accounts.plainWithoutTls;
    settings.stsPort = config.server.stsPort;
    settings.stsSeconds = config.server.stsSeconds;
    settings.keepsHistory = config.history.isEnabled;
    settings.historyLimit = config.history.chathistoryMax;
    settings.replayLimit = config.history.replayLines;
    settings.workers = workers;
    settings.limits = config.limits;
    return settings;
}

Retention retentionOf(const Config &config)
{
    Retention retention{.days = config.history.keepDays, .mebibytes = config.history.keepMib};
    for (const ChannelConfig &channel : config.channels)
        retention.channels.append({channel.name, channel.keepDays, channel.keepMessages});
    return retention;
}

} // namespace server
