// SPDX-License-Identifier: MIT
#include "server/app/settings.h"

#include "common/irc/hostname.h"
#include "common/irc/message.h"

#include <algorithm>

namespace server {

namespace {

constexpr int mostWorkers = 8; ///< When the machine decides.
constexpr int publicConnections = 16;
constexpr int publicNewConnections = 32;
/// A classroom behind one router, with room to spare, but no single machine's flood.
constexpr int lanConnections = 128;
constexpr int lanNewConnections = 512;

Limits hubLimits(const LimitsConfig &config)
{
    Limits limits;
    limits.nickBytes = config.nickLength;
    limits.userBytes = config.userLength;
    limits.realnameBytes = config.realNameLength;
    limits.channelNameBytes = config.channelLength;
    limits.topicBytes = config.topicLength;
    limits.kickReasonBytes = config.kickLength;
    limits.awayReasonBytes = config.awayLength;
    limits.quitReasonBytes = config.quitLength;
    limits.channelsPerClient = config.channelsPerClient;
    limits.messageTargets = config.targetsPerCommand;
    limits.registrationTimeoutMs = qint64(config.registrationTimeoutSeconds) * 1000;
    return limits;
}

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
    return config.workers > 0 ? config.workers : std::clamp(cores, 1, mostWorkers);
}

ConnectionPolicy::Rules connectionRules(const Config &config)
{
    const bool isPublic = config.server.access == AccessPolicy::Public;
    const auto limit = [](int configured, int otherwise) {
        return configured >= 0 ? configured : otherwise;
    };
    ConnectionPolicy::Rules rules;
    rules.access = isPublic ? Access::Public : Access::Lan;
    rules.perAddress =
        limit(config.limits.connectionsPerAddress, isPublic ? publicConnections : lanConnections);
    rules.perAddressPerWindow = limit(config.limits.newConnectionsPerAddress,
                                      isPublic ? publicNewConnections : lanNewConnections);
    return rules;
}

WorkerSettings workerSettings(const Config &config, const QByteArray &serverName)
{
    WorkerSettings settings;
    settings.serverName = serverName;
    ConnectionLimits &limits = settings.limits;
    limits.commandsPerSecond = config.limits.commandsPerSecond;
    limits.commandBurst = config.limits.commandBurst;
    limits.sendQueueHardBytes = qsizetype(config.limits.sendQueueKib) * 1024;
    limits.sendMemoryBytes = qint64(config.limits.sendMemoryMib) * 1024 * 1024;
    limits.sendQueueSoftBytes = std::min(limits.sendQueueSoftBytes, limits.sendQueueHardBytes);
    limits.handshakeTimeoutMs = config.limits.registrationTimeoutSeconds * 1000;
    limits.pingAfterMs = config.limits.pingSeconds * 1000;
    limits.pingTimeoutMs = config.limits.pingTimeoutSeconds * 1000;
    return settings;
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
    settings.messageIdPrefix = QByteArray::number(startMs, 36) + '-';
    settings.description = config.server.description;
    settings.adminName = config.server.adminName;
    settings.adminLocation = config.server.adminLocation;
    settings.adminEmail = config.server.adminEmail;
    for (const PasswordConfig &entry : config.operators)
        settings.operatorNames.append(entry.name);
    settings.saslPlainWithoutTls = config.accounts.plainWithoutTls;
    settings.stsPort = config.server.stsPort;
    settings.stsSeconds = config.server.stsSeconds;
    settings.workers = workers;
    settings.limits = hubLimits(config.limits);
    return settings;
}

} // namespace server
