// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Limits of names, texts, lists and answers, enforced by the hub. RPL_ISUPPORT and the
/// capabilities announce them. Sizes are bytes of UTF-8, because lines are limited in bytes.
///
/// limitTable() describes the limits that users notice, with their configuration keys.
struct Limits
{
    int nickBytes = 32;
    int userBytes = 20;
    int realnameBytes = 150;
    int channelNameBytes = 64;
    int topicBytes = 390;
    int kickReasonBytes = 390;
    int awayReasonBytes = 390;
    int quitReasonBytes = 390; ///< For QUIT and PART.
    int keyBytes = 32;
    int hostBytes = 63;

    int channelsPerClient = 100;
    int messageTargets = 8;    ///< Targets of one PRIVMSG, NOTICE, TAGMSG, KICK or WHOIS.
    int joinTargets = 20;      ///< Channels of one JOIN, PART or NAMES, items of one LIST.
    int listModeEntries = 100; ///< Total of all mask lists of a channel.
    int maskBytes = 200;       ///< Of one list entry in its full form, as `nick!user@host`.
    int modeChanges = 20;      ///< Changes with a parameter in one MODE.
    int monitorEntries = 100;
    int whowasEntries = 100;
    int whoMatches = 1000; ///< Users in the reply to one WHO.
    int multilineBytes = 4096;
    int multilineLines = 100;
    int labelBytes = 64;
    int readMarkers = 1000;     ///< Per account; when full, a new one replaces the oldest.
    int guestReadMarkers = 100; ///< The same for a connection that is not logged in.
    int metadataKeys = 20;      ///< Per user or channel.
    int metadataSubscriptions = 50;
    int metadataKeyBytes = 40;
    int metadataValueBytes = 300;
    int metadataSyncEntries = 500; ///< With more, a joining client must request them with SYNC.
    int saslChunkBytes = 400;      ///< Fixed by the SASL specification.
    int saslResponseBytes = 8192;  ///< One base64 response, all chunks together.
    int saslFailures = 5;          ///< After these, the connection is closed.
    int operFailures = 5;          ///< After these, the connection is closed.
    int serverBans = 1000;
    /// Messages of one client that may wait in the hub for the answer to a query. With more, the
    /// connection is closed.
    int waitingInputs = 4000;
    /// The same in bytes of memory. Exceeds the amount that a worker sends before HoldCommands
    /// pauses it.
    int waitingBytes = 1024 * 1024;

    int lineBytes = 512; ///< A whole line with CR LF, without tags.
    /// Lines in one part of a long answer. The next part follows when the client has read this one.
    int answerLines = 100;
    int answerSearch = 1000; ///< Users or channels that one part of a long answer examines.
    /// Bytes of answers that a client has not read yet. With more, its commands wait. Equals the
    /// soft limit of a send queue, see ConnectionLimits.
    int answerBytes = 64 * 1024;
    int lineParams = 15;       ///< Fixed by the IRC specification.
    int clientTagBytes = 4094; ///< Tags that a client may send, without '@' and space.

    int registrationTimeoutMs = 30'000;
    /// How long the hub keeps a disconnected client whose last commands wait for answers.
    int departureTimeoutMs = 5'000;
    qint64 redactWindowMs = 0;        ///< How long authors may redact a message; 0: no limit.
    qint64 ownerTokenMs = 120'000;    ///< Lifetime of a token for OWNER.
    qint64 renameCooldownMs = 60'000; ///< Minimum time between two renamings.

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Configurable limits of a connection, enforced by the workers. See ConnectionLimits.
struct TrafficLimits
{
    double commandsPerSecond = 4; ///< 0: no limit.
    int commandBurst = 10;
    qint64 sendQueueHardBytes = 1024 * 1024; ///< With more unsent bytes, the connection is closed.
    /// Unsent bytes of all clients, see SendBudget; 0: no limit.
    qint64 sendMemoryBytes = 256 * 1024 * 1024;
    int pingAfterMs = 90'000;    ///< After this silence the server sends PING.
    int pingTimeoutMs = 150'000; ///< After this silence the connection is closed.

    friend bool operator==(const TrafficLimits &, const TrafficLimits &) = default;
};

/// Which addresses may connect.
enum class AccessPolicy : quint8 {
    Lan,    ///< This machine, private addresses, and IPv6 networks of this machine.
    Public, ///< All addresses.
};

/// Limits of one address group, enforced when its clients connect or send a password.
struct AddressLimits
{
    static constexpr int byAccess = -1; ///< Placeholder: resolvedFor() fills in the number.

    int connectionsPerAddress = byAccess;    ///< Simultaneous connections; 0: no limit.
    int newConnectionsPerAddress = byAccess; ///< Within ten minutes; 0: no limit.
    int passwordAttemptsPerMinute = 3;       ///< Wrong passwords for one name; 0: no limit.
    int registrationsPerAddress = 30;        ///< New accounts within ten minutes; 0: no limit.

    friend bool operator==(const AddressLimits &, const AddressLimits &) = default;

    /// Returns the limits with each byAccess replaced by the number for @p access.
    AddressLimits resolvedFor(AccessPolicy access) const
    {
        // The LAN numbers allow a classroom behind one router but stop a flood from one machine.
        const bool isPublic = access == AccessPolicy::Public;
        AddressLimits limits = *this;
        if (connectionsPerAddress == byAccess)
            limits.connectionsPerAddress = isPublic ? 16 : 128;
        if (newConnectionsPerAddress == byAccess)
            limits.newConnectionsPerAddress = isPublic ? 32 : 512;
        return limits;
    }
};

/// All limits. Each part of the server copies the base class that it enforces.
struct ServerLimits : Limits, TrafficLimits, AddressLimits
{
    friend bool operator==(const ServerLimits &, const ServerLimits &) = default;
};

} // namespace server
