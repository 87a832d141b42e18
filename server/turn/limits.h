// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Every bound that the hub keeps. RPL_ISUPPORT and the capabilities announce these figures.
/// Sizes of names and texts are bytes of UTF-8, which is what has to fit into a line.
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
    int messageTargets = 8;    ///< Targets of one PRIVMSG, NOTICE, TAGMSG, and so on.
    int joinTargets = 20;      ///< Channels of one JOIN, PART or NAMES, items of one LIST.
    int listModeEntries = 100; ///< Of one channel, all lists together.
    int maskBytes = 200;       ///< Of one entry, in its full form.
    int modeChanges = 20;      ///< Changes with a parameter in one MODE.
    int monitorEntries = 100;
    int whowasEntries = 100;
    int whoMatches = 1000; ///< People that one mask of WHO may find.
    int multilineBytes = 4096;
    int multilineLines = 100;
    int labelBytes = 64;
    int readMarkers = 1000;     ///< Of one account; the oldest goes when there is one more.
    int guestReadMarkers = 100; ///< The same of a connection without an account.
    int metadataKeys = 20;      ///< Of one person or channel.
    int metadataSubscriptions = 50;
    int metadataKeyBytes = 40;
    int metadataValueBytes = 300;
    int metadataSyncEntries = 500; ///< With more on a JOIN the client has to ask for them.
    int saslChunkBytes = 400;      ///< As the specification has it.
    int saslResponseBytes = 8192;  ///< Base64, all chunks of a response together.
    int saslFailures = 5;          ///< Then the connection is closed.
    int operFailures = 5;          ///< Then the connection is closed.
    int serverBans = 1000;
    /// Messages of one client that wait for the answer to a question; then it is closed.
    int waitingInputs = 4000;
    /// The same, in bytes of memory; more than a worker sends before it is stopped.
    int waitingBytes = 1024 * 1024;

    int lineBytes = 512;     ///< A whole line without tags, its line end among them.
    int answerLines = 100;   ///< Of a long answer at once; the rest follows when they are read.
    int answerSearch = 1000; ///< Users or channels that one part of a long answer looks at.
    /// Answered to one client without knowing that it was read; then its commands wait. The soft
    /// bound of a send queue, see ConnectionLimits.
    int answerBytes = 64 * 1024;
    int lineParams = 15;       ///< As the specification has it.
    int clientTagBytes = 4094; ///< Tags that a client may send, without '@' and space.

    qint64 registrationTimeoutMs = 30'000;
    /// How long a client that leaves is kept for the answers that its last commands wait for.
    qint64 departureTimeoutMs = 5'000;
    qint64 redactWindowMs = 0;        ///< How long authors may take a message back; 0: for ever.
    qint64 ownerTokenMs = 120'000;    ///< How long a token for OWNER can be used.
    qint64 renameCooldownMs = 60'000; ///< Between two renamings of a channel.
};

} // namespace server
