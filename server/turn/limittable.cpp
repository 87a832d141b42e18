// SPDX-License-Identifier: MIT
#include "server/turn/limittable.h"

namespace server {

namespace {

using enum LimitUnit;

constexpr int maxTextBytes = 400; // Leaves room for source, command and target in a line.

constexpr LimitEntry table[] = {
    {"commands_per_second", &TrafficLimits::commandsPerSecond, 0, 10'000, Count, nullptr,
     "Commands that a client may send per second; further commands wait. 0: no limit."},
    {"command_burst", &TrafficLimits::commandBurst, 1, 10'000, Count, nullptr,
     "Commands that a client may send at once before `commands_per_second` applies."},
    {"connections_per_address", &AddressLimits::connectionsPerAddress, 0, 1'000'000, Count, nullptr,
     "Connections from one address (of IPv6: from one /64 network) at the same time. Connections "
     "from the server's own machine are not counted. 0: no limit. Default: 128, or 16 with "
     "`access = \"public\"`."},
    {"new_connections_per_address", &AddressLimits::newConnectionsPerAddress, 0, 1'000'000, Count,
     nullptr,
     "New connections from one address within ten minutes, counted in the same way. 0: no limit. "
     "Default: 512, or 32 with `access = \"public\"`."},
    {"password_attempts_per_minute", &AddressLimits::passwordAttemptsPerMinute, 0, 1'000'000, Count,
     nullptr,
     "Wrong passwords from one address for one name: an account, an operator, or the server "
     "itself. Ten times as many are allowed from one address for all names, and for one name from "
     "all addresses (a hundred times as many for the server's password). These two wider limits do "
     "not apply to a name that has logged in from the same address before. 0: no limit."},
    {"registrations_per_address", &AddressLimits::registrationsPerAddress, 0, 1'000'000, Count,
     nullptr, "Accounts that users may register from one address within ten minutes. 0: no limit."},
    {"send_queue_kib", &TrafficLimits::sendQueueHardBytes, 64, 1'048'576, Kibibytes, nullptr,
     "Unsent data that may wait for one client. With more, the server closes the connection: the "
     "client does not read."},
    {"send_memory_mib", &TrafficLimits::sendMemoryBytes, 0, 1'048'576, Mebibytes, nullptr,
     "Unsent data that may wait for all clients together. When this memory runs short, the clients "
     "with the most unsent data are disconnected earlier: each may use an eighth of what is free. "
     "0: no limit."},
    {"registration_timeout_seconds", &Limits::registrationTimeoutMs, 1, 3'600, Seconds, nullptr,
     "Time that a client has from connecting to having a nick."},
    {"ping_seconds", &TrafficLimits::pingAfterMs, 1, 86'400, Seconds, nullptr,
     "After this silence the server asks a client whether it is still there."},
    {"ping_timeout_seconds", &TrafficLimits::pingTimeoutMs, 2, 86'400, Seconds, nullptr,
     "After this silence the server closes the connection. Must be more than `ping_seconds`."},
    {"nick_length", &Limits::nickBytes, 1, 64, Bytes, "NICKLEN=", "Length of a nick."},
    {"user_length", &Limits::userBytes, 1, 64, Bytes, "USERLEN=", "Length of a user name."},
    {"real_name_length", &Limits::realnameBytes, 1, maxTextBytes, Bytes,
     "NAMELEN=", "Length of a real name.", "https://ircv3.net/specs/extensions/setname"},
    {"channel_length", &Limits::channelNameBytes, 2, 200, Bytes,
     "CHANNELLEN=", "Length of a channel's name."},
    {"topic_length", &Limits::topicBytes, 1, maxTextBytes, Bytes,
     "TOPICLEN=", "Length of a topic."},
    {"kick_length", &Limits::kickReasonBytes, 1, maxTextBytes, Bytes,
     "KICKLEN=", "Length of the reason of a kick."},
    {"away_length", &Limits::awayReasonBytes, 1, maxTextBytes, Bytes,
     "AWAYLEN=", "Length of an away message."},
    {"quit_length", &Limits::quitReasonBytes, 1, maxTextBytes, Bytes, nullptr,
     "Length of the reason for leaving a channel or the server."},
    {"channels_per_client", &Limits::channelsPerClient, 1, 10'000, Count,
     "CHANLIMIT=#:", "Channels that a client may be in."},
    {"targets_per_command", &Limits::messageTargets, 1, 100, Count, nullptr,
     "Recipients of one message (`TARGMAX`)."},

    {"host_length", &Limits::hostBytes, 0, 0, Bytes,
     "HOSTLEN=", "Length of a host name that users see."},
    {"key_length", &Limits::keyBytes, 0, 0, Bytes, "KEYLEN=", "Length of a channel key.",
     "https://defs.ircdocs.horse/defs/isupport"},
    {"joins_per_command", &Limits::joinTargets, 0, 0, Count, nullptr,
     "Channels in one JOIN, PART or NAMES, conditions in one LIST (`TARGMAX`)."},
    {"list_entries", &Limits::listModeEntries, 0, 0, Count, nullptr,
     "Masks in the lists of one channel together (`MAXLIST`)."},
    {"mask_length", &Limits::maskBytes, 0, 0, Bytes, nullptr, "Length of a mask in such a list."},
    {"mode_changes", &Limits::modeChanges, 0, 0, Count,
     "MODES=", "Mode changes with a parameter in one MODE."},
    {"monitor_entries", &Limits::monitorEntries, 0, 0, Count,
     "MONITOR=", "Nicks that a client may monitor.", "https://ircv3.net/specs/extensions/monitor"},
    {"who_matches", &Limits::whoMatches, 0, 0, Count, nullptr, "Users that one WHO may find."},
    {"whowas_entries", &Limits::whowasEntries, 0, 0, Count, nullptr,
     "Former users that WHOWAS remembers."},
    {"multiline_bytes", &Limits::multilineBytes, 0, 0, Bytes, nullptr,
     "Size of a multiline message (`draft/multiline`)."},
    {"multiline_lines", &Limits::multilineLines, 0, 0, Count, nullptr,
     "Lines of a multiline message."},
    {"label_length", &Limits::labelBytes, 0, 0, Bytes, nullptr,
     "Length of a `label` tag; a longer one is ignored."},
    {"read_markers", &Limits::readMarkers, 0, 0, Count, nullptr,
     "Read markers of an account; a new one then replaces the oldest."},
    {"guest_read_markers", &Limits::guestReadMarkers, 0, 0, Count, nullptr,
     "Read markers of a connection without an account."},
    {"metadata_keys", &Limits::metadataKeys, 0, 0, Count, nullptr,
     "Metadata keys of a user or channel (`draft/metadata-2`)."},
    {"metadata_subscriptions", &Limits::metadataSubscriptions, 0, 0, Count, nullptr,
     "Metadata keys that a client may subscribe to."},
    {"metadata_key_length", &Limits::metadataKeyBytes, 0, 0, Bytes, nullptr,
     "Length of a metadata key."},
    {"metadata_value_length", &Limits::metadataValueBytes, 0, 0, Bytes, nullptr,
     "Length of a metadata value."},
    {"sasl_response_length", &Limits::saslResponseBytes, 0, 0, Bytes, nullptr,
     "Length of a SASL response in Base64."},
    {"sasl_failures", &Limits::saslFailures, 0, 0, Count, nullptr,
     "Failed log-ins before the server closes the connection."},
    {"oper_failures", &Limits::operFailures, 0, 0, Count, nullptr,
     "Failed OPER or OWNER commands before the server closes the connection."},
    {"server_bans", &Limits::serverBans, 0, 0, Count, nullptr, "Server bans (UBAN)."},
    {"line_length", &Limits::lineBytes, 0, 0, Bytes, nullptr,
     "Length of a line with its line end, without tags."},
    {"client_tag_length", &Limits::clientTagBytes, 0, 0, Bytes, nullptr,
     "Length of the tags that a client may send with a line."},
};

int factorOf(LimitUnit unit)
{
    switch (unit) {
    case Count:
    case Bytes:
        return 1;
    case Kibibytes:
        return 1024;
    case Mebibytes:
        return 1024 * 1024;
    case Seconds:
        return 1000;
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 LimitEntry::value(const ServerLimits &limits) const
{
    // A negative value is a placeholder such as AddressLimits::byAccess and has no unit.
    const auto value = std::visit([&](auto kind) { return qint64(limits.*kind); }, member);
    return value < 0 ? value : value / factorOf(unit);
}

void LimitEntry::setValue(ServerLimits &limits, qint64 value) const
{
    std::visit(
        [&](auto kind) {
            using Value = std::decay_t<decltype(limits.*kind)>;
            limits.*kind = Value(value * factorOf(unit));
        },
        member);
}

std::span<const LimitEntry> limitTable()
{
    return table;
}

QByteArray unitName(LimitUnit unit)
{
    switch (unit) {
    case Count:
        return {};
    case Bytes:
        return "bytes";
    case Kibibytes:
        return "KiB";
    case Mebibytes:
        return "MiB";
    case Seconds:
        return "seconds";
    }
    Q_UNREACHABLE();
}

} // namespace server
