// SPDX-License-Identifier: MIT
#include "server/config/configkeys.h"

#include "common/irc/hostname.h"
#include "common/irc/visible.h"
#include "common/net/listeningurl.h"

#include <algorithm>

namespace server {

namespace {

constexpr int mostLength = 400; // with source, command and target it has to fit into 510 bytes

bool isWord(QByteArrayView text)
{
    return irc::isVisibleWord(text) && !text.contains(',');
}

/// Whether @p text has no control characters but those that format text in IRC and tabs.
/// https://modern.ircdocs.horse/formatting
bool isPlainLine(QByteArrayView text)
{
    constexpr QByteArrayView allowed = "\t\x02\x03\x04\x0f\x11\x16\x1d\x1e\x1f";
    const QString decoded = QString::fromUtf8(text);
    return std::none_of(decoded.cbegin(), decoded.cend(), [&allowed](QChar character) {
        const char16_t unit = character.unicode();
        return character.category() == QChar::Other_Control
               && !(unit < 0x80 && allowed.contains(char(unit)));
    });
}

QString checkMotd(QByteArrayView motd)
{
    // An editor of another system ends lines with CR LF.
    const QList<QByteArray> lines = motd.toByteArray().replace("\r\n", "\n").split('\n');
    if (std::all_of(lines.cbegin(), lines.cend(), isPlainLine))
        return {};
    return QStringLiteral("has to be text without control characters");
}

QString checkServerName(QByteArrayView name)
{
    if (name.isEmpty() || irc::isValidHostname(name))
        return {};
    return QStringLiteral("has to be a host name with a dot, as chat.example.org");
}

QString checkNetwork(QByteArrayView network)
{
    if (!network.isEmpty() && network.size() <= 64 && isWord(network))
        return {};
    return QStringLiteral("has to be one word of at most 64 bytes");
}

QString checkPassword(QByteArrayView password)
{
    const bool plain = std::none_of(password.begin(), password.end(),
                                    [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (plain && password.size() <= 300 && !password.startsWith(':'))
        return {};
    return QStringLiteral(
        "has to be one line of at most 300 bytes that does not begin with a colon");
}

/// A verifier that was cut off would otherwise be a password as it stands.
QString checkKeptPassword(QByteArrayView password)
{
    constexpr qsizetype keyDigits = 44; // of 32 bytes in Base64
    const QList<QByteArray> fields = password.toByteArray().split(':');
    const bool isWhole = fields.size() == 5 && fields.at(1).toInt() > 0
                         && fields.at(3).size() == keyDigits && fields.at(4).size() == keyDigits;
    if (fields.first() == "scram-sha-256" && !isWhole)
        return QStringLiteral("has to be all that `hearthd ctl hash` printed");
    return checkPassword(password);
}

QString checkLine(QByteArrayView text)
{
    if (isPlainLine(text) && text.size() <= 200)
        return {};
    return QStringLiteral("has to be one line of at most 200 bytes without control characters");
}

QString checkPersonName(QByteArrayView name)
{
    const bool hasMask =
        name.contains('*') || name.contains('?') || name.contains('!') || name.contains('@');
    // What begins with # is a room.
    const bool isName = !name.isEmpty() && !name.startsWith(':') && !name.startsWith('#');
    if (isName && name.size() <= 64 && isWord(name) && !hasMask)
        return {};
    return QStringLiteral("has to be one visible word of at most 64 bytes without *, ?, ! and @ "
                          "that does not begin with # or :");
}

QString checkUser(QByteArrayView name)
{
    if (name.isEmpty() || (name.size() <= 64 && isWord(name)))
        return {};
    return QStringLiteral("has to be the name or number of a user or group of this machine");
}

QString checkLobby(QByteArrayView lobby)
{
    if (lobby.size() >= 2 && lobby.size() <= 64 && lobby.startsWith('#') && isWord(lobby))
        return {};
    return QStringLiteral("has to be a room's name such as #lobby");
}

QString checkClientTags(QByteArrayView tags)
{
    constexpr qsizetype mostBytes = 200; // a word of RPL_ISUPPORT
    const bool plain = std::all_of(tags.begin(), tags.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
               || QByteArrayView("*,-./_").contains(c);
    });
    if (plain && tags.size() <= mostBytes)
        return {};
    return QStringLiteral("has to be names of tags without '+', with commas between them");
}

QString checkUrl(QByteArrayView url)
{
    if (net::ListeningUrl::parse(QString::fromUtf8(url)))
        return {};
    return QStringLiteral("has to be text, irc or ircs with a host and a port, as ircs://*:6697");
}

constexpr ConfigKey<Config> topTable[] = {
    {"data", PathKey<Config>{&Config::data}},
};

constexpr ConfigKey<ServerConfig> serverTable[] = {
    {"name", TextKey<ServerConfig>{&ServerConfig::name, checkServerName}},
    {"network", TextKey<ServerConfig>{&ServerConfig::network, checkNetwork}},
    {"password", TextKey<ServerConfig>{&ServerConfig::password, checkKeptPassword}},
    {"lobby", TextKey<ServerConfig>{&ServerConfig::lobby, checkLobby}},
    {"motd", TextKey<ServerConfig>{&ServerConfig::motd, checkMotd}},
    {"client_tags_denied", TextKey<ServerConfig>{&ServerConfig::clientTagsDenied, checkClientTags}},
    {"description", TextKey<ServerConfig>{&ServerConfig::description, checkLine}},
    {"admin_name", TextKey<ServerConfig>{&ServerConfig::adminName, checkLine}},
    {"admin_location", TextKey<ServerConfig>{&ServerConfig::adminLocation, checkLine}},
    {"admin_email", TextKey<ServerConfig>{&ServerConfig::adminEmail, checkLine}},
    {"sts_port", NumberKey<ServerConfig>{&ServerConfig::stsPort, 0, 65'535}},
    {"sts_seconds", NumberKey<ServerConfig>{&ServerConfig::stsSeconds, 0, 315'360'000}},
    {"access", AccessKey<ServerConfig>{&ServerConfig::access}},
    {"workers", NumberKey<ServerConfig>{&ServerConfig::workers, 0, 64}},
    {"user", TextKey<ServerConfig>{&ServerConfig::user, checkUser}},
    {"group", TextKey<ServerConfig>{&ServerConfig::group, checkUser}},
};

constexpr ConfigKey<ListenerConfig> listenerTable[] = {
    {"url", TextKey<ListenerConfig>{&ListenerConfig::url, checkUrl}},
    {"certificate", PathKey<ListenerConfig>{&ListenerConfig::certificate}},
    {"key", PathKey<ListenerConfig>{&ListenerConfig::key}},
};

using LimitKey = NumberKey<LimitsConfig>;
constexpr ConfigKey<LimitsConfig> limitsTable[] = {
    {"commands_per_second", LimitKey{&LimitsConfig::commandsPerSecond, 0, 10'000}},
    {"command_burst", LimitKey{&LimitsConfig::commandBurst, 1, 10'000}},
    {"connections_per_address", LimitKey{&LimitsConfig::connectionsPerAddress, 0, 1'000'000}},
    {"new_connections_per_address",
     LimitKey{&LimitsConfig::newConnectionsPerAddress, 0, 1'000'000}},
    {"password_attempts_per_minute",
     LimitKey{&LimitsConfig::passwordAttemptsPerMinute, 0, 1'000'000}},
    {"send_queue_kib", LimitKey{&LimitsConfig::sendQueueKib, 64, 1'048'576}},
    {"send_memory_mib", LimitKey{&LimitsConfig::sendMemoryMib, 0, 1'048'576}},
    {"registration_timeout_seconds", LimitKey{&LimitsConfig::registrationTimeoutSeconds, 1, 3'600}},
    {"ping_seconds", LimitKey{&LimitsConfig::pingSeconds, 1, 86'400}},
    {"ping_timeout_seconds", LimitKey{&LimitsConfig::pingTimeoutSeconds, 2, 86'400}},
    {"nick_length", LimitKey{&LimitsConfig::nickLength, 1, 64}},
    {"user_length", LimitKey{&LimitsConfig::userLength, 1, 64}},
    {"real_name_length", LimitKey{&LimitsConfig::realNameLength, 1, mostLength}},
    {"channel_length", LimitKey{&LimitsConfig::channelLength, 2, 200}},
    {"kick_length", LimitKey{&LimitsConfig::kickLength, 1, mostLength}},
    {"topic_length", LimitKey{&LimitsConfig::topicLength, 1, mostLength}},
    {"away_length", LimitKey{&LimitsConfig::awayLength, 1, mostLength}},
    {"quit_length", LimitKey{&LimitsConfig::quitLength, 1, mostLength}},
    {"channels_per_client", LimitKey{&LimitsConfig::channelsPerClient, 1, 10'000}},
    {"targets_per_command", LimitKey{&LimitsConfig::targetsPerCommand, 1, 100}},
};

constexpr ConfigKey<AccountsConfig> accountsTable[] = {
    {"plain_without_tls", FlagKey<AccountsConfig>{&AccountsConfig::plainWithoutTls}},
};

constexpr ConfigKey<PasswordConfig> passwordTable[] = {
    {"name", TextKey<PasswordConfig>{&PasswordConfig::name, checkPersonName}},
    {"password", TextKey<PasswordConfig>{&PasswordConfig::password, checkKeptPassword}},
};

constexpr AccessWord accessTable[] = {
    {"lan", AccessPolicy::Lan},
    {"public", AccessPolicy::Public},
};

} // namespace

std::span<const ConfigKey<Config>> topKeys()
{
    return topTable;
}

std::span<const ConfigKey<ServerConfig>> serverKeys()
{
    return serverTable;
}

std::span<const ConfigKey<ListenerConfig>> listenerKeys()
{
    return listenerTable;
}

std::span<const ConfigKey<LimitsConfig>> limitsKeys()
{
    return limitsTable;
}

std::span<const ConfigKey<AccountsConfig>> accountsKeys()
{
    return accountsTable;
}

std::span<const ConfigKey<PasswordConfig>> passwordKeys()
{
    return passwordTable;
}

std::span<const AccessWord> accessWords()
{
    return accessTable;
}

} // namespace server
