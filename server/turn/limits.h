// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Limits of names, texts, lists and answers, enforced by the hub. RPL_ISUPPORT and the
/// capabilities announce them. Sizes are bytes of UTF-8, since all of it must fit into a line.
///
/// The limits that users notice are described in limitTable(), with the keys that configure them.
struct Limits
{
    int nickBytes = 32;
    int userBytes = 20;
    int realnameBytes = 150;
    int channelNameBytes = 64;
    int topicBytes = 390;
    int kickReasonBytes = 390;
    int awayReasonBytes = 390;
    int quitReasonBytes = 390; ///< Also of PART.
    int keyBytes = 32;
    int hostBytes = 63;

    int channelsPerClient = 100;
    int messageTargets = 8;    ///< Targets of one PRIVMSG, NOTICE, TAGMSG, KICK or WHOIS.
    int joinTargets = 20;      ///< Channels of one JOIN, PART or NAMES, items of one LIST.
    int listModeEntries = 100; ///< Of one channel, all lists together.
    int maskBytes = 200;       ///< Of one entry, in its full form.
    int modeChanges = 20;      ///< Changes with a parameter in one MODE.
    int monitorEntries = 100;
    int whowasEntries = 100;
    int whoMatches = 1000; ///< Users that one mask of WHO may find.
    int multilineBytes = 4096;
    int multilineLines = 100;
    int labelBytes = 64;
    int readMarkers = 1000;     ///< Of one account; a new one then replaces the oldest.
    int guestReadMarkers = 100; ///< The same of a connection without an account.
    int metadataKeys = 20;      ///< Of one user or channel.
    int metadataSubscriptions = 50;
    int metadataKeyBytes = 40;
    int metadataValueBytes = 300;
    int metadataSyncEntries = 500; ///< With more on a JOIN, the client must ask for them.
    int saslChunkBytes = 400;      ///< As specified.
    int saslResponseBytes = 8192;  ///< Base64, all chunks of a response together.
    int saslFailures = 5;          ///< Then the connection is closed.
    int operFailures = 5;          ///< Then the connection is closed.
    int serverBans = 1000;
    /// Messages of one client that wait for the answer to a query. With more, the connection is
    /// closed.
    int waitingInputs = 4000;
    /// The same in bytes of memory. More than a worker sends before it is told to pause.
    int waitingBytes = 1024 * 1024;

    int lineBytes = 512;     ///< A whole line with its line end, without tags.
    int answerLines = 100;   ///< Of a long answer at once; the rest follows when they are read.
    int answerSearch = 1000; ///< Users or channels that one part of a long answer examines.
    /// Answers that a client has not yet read. With more, its commands wait. Equals the soft limit
    /// of a send queue, see ConnectionLimits.
    int answerBytes = 64 * 1024;
    int lineParams = 15;       ///< As specified.
    int clientTagBytes = 4094; ///< Tags that a client may send, without '@' and space.

    int registrationTimeoutMs = 30'000;
    /// How long a disconnected client is kept for the answers that its last commands wait for.
    int departureTimeoutMs = 5'000;
    qint64 redactWindowMs = 0;        ///< How long authors may redact a message; 0: no limit.
    qint64 ownerTokenMs = 120'000;    ///< Lifetime of a token for OWNER.
    qint64 renameCooldownMs = 60'000; ///< Minimum time between two renamings of a channel.

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Configurable limits of a connection, enforced by the workers. See ConnectionLimits.
struct TrafficLimits
{
    double commandsPerSecond = 4; ///< 0: no limit.
    int commandBurst = 10;
    qint64 sendQueueHardBytes = 1024 * 1024;    ///< Unsent beyond this: the connection is closed.
    qint64 sendMemoryBytes = 256 * 1024 * 1024; ///< All unsent bytes, see SendBudget; 0: no limit.
    int pingAfterMs = 90'000;                   ///< After this silence the server sends PING.
    int pingTimeoutMs = 150'000;                ///< After this silence the connection is closed.

    friend bool operator==(const TrafficLimits &, const TrafficLimits &) = default;
};

/// Which addresses may connect.
enum class AccessPolicy : quint8 {
    Lan,    ///< This machine, private addresses, and the IPv6 networks of this machine.
    Public, ///< All.
};

/// Limits of one address group, enforced when its clients connect or send a password.
struct AddressLimits
{
    static constexpr int byAccess = -1; ///< The number depends on the AccessPolicy.

    int connectionsPerAddress = byAccess;    ///< At the same time; 0: no limit.
    int newConnectionsPerAddress = byAccess; ///< In ten minutes; 0: no limit.
    int passwordAttemptsPerMinute = 3;       ///< Wrong ones for one name; 0: no limit.

    friend bool operator==(const AddressLimits &, const AddressLimits &) = default;

    /// The limits with the numbers for @p access in place of byAccess.
    AddressLimits resolvedFor(AccessPolicy access) const
    {
        // On a LAN: a classroom behind one router, but no flood from a single machine.
        const bool isPublic = access == AccessPolicy::Public;
        AddressLimits limits = *this;
        if (connectionsPerAddress == byAccess)
            limits.connectionsPerAddress = isPublic ? 16 : 128;
        if (newConnectionsPerAddress == byAccess)
            limits.newConnectionsPerAddress = isPublic ? 32 : 512;
        return limits;
    }
};

/// All limits; each part of the server copies the base that it enforces.
struct ServerLimits : Limits, TrafficLimits, AddressLimits
{
    friend bool operator==(const ServerLimits &, const ServerLimits &) = default;
};

} // namespace server
