// SPDX-License-Identifier: MIT
#include "server/config/configkeys.h"

#include "server/config/configchecks.h"

#include <vector>

namespace server {

namespace {

constexpr ConfigKey<Config> topTable[] = {
    {"data", PathKey<Config>{&Config::data},
     "Folder for the server's certificate, keys and control socket. Default: the folder that "
     "systemd assigns to the service, otherwise `hearthd` in the user's data folder.",
     "\"/var/lib/hearthd\"", true},
};

using Server = ServerConfig;
constexpr ConfigKey<Server> serverTable[] = {
    {"name", TextKey<Server>{&Server::name, checkServerName},
     "Host name, with a dot, that clients see as the source of the server's lines. Default: the "
     "name of the machine.",
     "\"chat.example.org\"", true},
    {"network", TextKey<Server>{&Server::network, checkNetwork},
     "Name of the network, one word. Clients display it."},
    {"password", TextKey<Server>{&Server::password, checkStoredPassword},
     "Password that every client must send. Empty: none. Use the output of `hearthd ctl hash`. A "
     "plain password also works, but then keep other users of the machine from reading the file."},
    {"lobby", TextKey<Server>{&Server::lobby, checkLobby},
     "Channel where users arrive; telnet users join it automatically. It always exists, and the "
     "first user to join does not "
     "become its operator: `hearthd ctl owner` makes you its owner."},
    {"motd", TextKey<Server>{&Server::motd, checkMotd},
     "Message of the day. May have several lines in `\"\"\"...\"\"\"`."},
    {"client_tags_denied", TextKey<Server>{&Server::clientTagsDenied, checkClientTags},
     "Client-only tags that the server does not pass on, without `+` and separated by commas: "
     "`\"typing\"`, or `\"*,-draft/reply\"` for all but one."},
    {"description", TextKey<Server>{&Server::description, checkLine},
     "Description of the server, shown by WHOIS and LINKS."},
    {"admin_name", TextKey<Server>{&Server::adminName, checkLine},
     "Name of the server's administrator, shown by ADMIN."},
    {"admin_location", TextKey<Server>{&Server::adminLocation, checkLine},
     "Where the server is, shown by ADMIN."},
    {"admin_email", TextKey<Server>{&Server::adminEmail, checkLine},
     "Address of the administrator, shown by ADMIN."},
    {"sts_port", NumberKey<Server>{&Server::stsPort, 0, 65'535},
     "Port of an `ircs` listener that clients must use from now on instead of connecting without "
     "TLS (IRCv3 `sts`). 0: clients may connect without TLS."},
    {"sts_seconds", NumberKey<Server>{&Server::stsSeconds, 0, 315'360'000},
     "How long clients must keep using TLS, in seconds."},
    {"access", WordKey<Server, AccessPolicy>{&Server::access},
     "Who may connect. `\"lan\"`: this machine, private addresses, and the IPv6 networks of this "
     "machine. `\"public\"`: everyone."},
    {"workers", NumberKey<Server>{&Server::workers, 0, 64},
     "Number of threads for the connections. 1: they share the main thread, which costs least on "
     "one or two cores. 0: 1 with up to two cores, otherwise one per core, at most 8.",
     nullptr, true},
    {"user", TextKey<Server>{&Server::user, checkUser},
     "User, by name or number, under which a server started as root continues once its ports are "
     "open. Empty: the owner of the data folder. This user must be able to read the certificates "
     "of the listeners; otherwise a renewed certificate needs a restart.",
     nullptr, true},
    {"group", TextKey<Server>{&Server::group, checkUser},
     "Group, by name or number, for the same purpose. Empty: the group of that user.", nullptr,
     true},
};

constexpr ConfigKey<ListenerConfig> listenerTable[] = {
    {"url", TextKey<ListenerConfig>{&ListenerConfig::url, checkUrl},
     "`text` (telnet), `irc`, or `ircs` (IRC over TLS), with a host and a port. The host is `*` "
     "for all addresses, `localhost`, or an address of this machine. Port 0: the system chooses "
     "one.",
     "\"ircs://*:6697\""},
    {"certificate", PathKey<ListenerConfig>{&ListenerConfig::certificate},
     "PEM file with the certificate of an `ircs` listener. Empty: the server's own certificate, "
     "made at the first start in the data folder."},
    {"key", PathKey<ListenerConfig>{&ListenerConfig::key},
     "PEM file with the private key of that certificate."},
};

constexpr ConfigKey<HistoryConfig> historyTable[] = {
    {"enabled", FlagKey<HistoryConfig>{&HistoryConfig::isEnabled},
     "Whether messages are stored in the data folder, so that users can read them later. "
     "Channels, bans, read markers and metadata are stored in any case.",
     nullptr, true},
    {"sync", WordKey<HistoryConfig, HistorySync>{&HistoryConfig::sync},
     "What a stored message survives before any client gets it. `\"normal\"`: a crash of the "
     "server. `\"full\"`: also a loss of power; each message then waits for the disk.",
     nullptr, true},
    {"chathistory_max", NumberKey<HistoryConfig>{&HistoryConfig::chathistoryMax, 1, 10'000},
     "Messages that a client may ask for with one CHATHISTORY."},
    {"replay_lines", NumberKey<HistoryConfig>{&HistoryConfig::replayLines, 0, 1'000},
     "Stored messages that a client gets when it joins a channel. Only clients that know the time "
     "of a message (`server-time`) but not `draft/chathistory`, and telnet users, get them. 0: "
     "none."},
    {"keep_days", NumberKey<HistoryConfig>{&HistoryConfig::keepDays, 0, 36'500},
     "Messages are removed after so many days. 0: never. `[[channel]]` can set another value for "
     "one channel."},
    {"keep_mib", NumberKey<HistoryConfig>{&HistoryConfig::keepMib, 0, 1'048'576},
     "When the database needs more space than so many MiB, the oldest messages are removed, except "
     "those of channels with a `[[channel]]` entry. The file does not shrink, but new messages "
     "reuse the space. 0: no limit."},
};

constexpr ConfigKey<ChannelConfig> channelTable[] = {
    {"name", TextKey<ChannelConfig>{&ChannelConfig::name, checkLobby}, "Name of the channel.",
     "\"#news\""},
    {"keep_days", NumberKey<ChannelConfig>{&ChannelConfig::keepDays, 0, 36'500},
     "Messages are removed after so many days. 0: never."},
    {"keep_messages", NumberKey<ChannelConfig>{&ChannelConfig::keepMessages, 0, 1'000'000'000},
     "So many of the newest messages and events are kept. 0: any number."},
};

constexpr ConfigKey<AccountsConfig> accountsTable[] = {
    {"registration", FlagKey<AccountsConfig>{&AccountsConfig::registration},
     "Whether users may register accounts."},
    {"verification", FlagKey<AccountsConfig>{&AccountsConfig::verification},
     "Whether a new account needs a code. `hearthd ctl accounts` lists the codes; give the user "
     "theirs."},
    {"plain_without_tls", FlagKey<AccountsConfig>{&AccountsConfig::plainWithoutTls},
     "Whether clients may send a password over a connection without TLS."},
};

constexpr ConfigKey<PasswordConfig> accountTable[] = {
    {"name", TextKey<PasswordConfig>{&PasswordConfig::name, checkLoginName},
     "Name to log in with, one word.", "\"ana\""},
    {"password", TextKey<PasswordConfig>{&PasswordConfig::password, checkStoredPassword},
     "Output of `hearthd ctl hash`. A plain password also works; the server then logs a warning.",
     "\"scram-sha-256:...\""},
    {"always_on", FlagKey<PasswordConfig>{&PasswordConfig::isAlwaysOn},
     "Whether the user stays in the rooms while no client is connected."},
};
constexpr qsizetype operatorKeyCount = 2; ///< The first keys of an account.

constexpr ConfigWord<AccessPolicy> accessTable[] = {
    {"lan", AccessPolicy::Lan},
    {"public", AccessPolicy::Public},
};

constexpr ConfigWord<HistorySync> syncTable[] = {
    {"normal", HistorySync::Normal},
    {"full", HistorySync::Full},
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

std::span<const ConfigKey<ServerLimits>> limitsKeys()
{
    static const std::vector<ConfigKey<ServerLimits>> keys = [] {
        std::vector<ConfigKey<ServerLimits>> keys;
        for (const LimitEntry &entry : limitTable()) {
            if (entry.isConfigurable())
                keys.push_back({entry.name, &entry, entry.description});
        }
        return keys;
    }();
    return keys;
}

std::span<const ConfigKey<HistoryConfig>> historyKeys()
{
    return historyTable;
}

std::span<const ConfigKey<ChannelConfig>> channelKeys()
{
    return channelTable;
}

std::span<const ConfigKey<AccountsConfig>> accountsKeys()
{
    return accountsTable;
}

std::span<const ConfigKey<PasswordConfig>> operatorKeys()
{
    return std::span(accountTable).first(operatorKeyCount);
}

std::span<const ConfigKey<PasswordConfig>> accountKeys()
{
    return accountTable;
}

template<>
std::span<const ConfigWord<AccessPolicy>> configWords()
{
    return accessTable;
}

template<>
std::span<const ConfigWord<HistorySync>> configWords()
{
    return syncTable;
}

} // namespace server
