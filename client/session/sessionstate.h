// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/ownprofile.h"
#include "client/session/accountrequests.h"
#include "client/session/capabilities.h"
#include "client/session/channel.h"
#include "client/session/event.h"
#include "client/session/historyrequests.h"
#include "client/session/monitor.h"
#include "client/session/multiline.h"
#include "client/session/outgoing.h"
#include "client/session/ratelimit.h"
#include "client/session/roomlist.h"
#include "client/session/sasllogin.h"
#include "client/session/serversearch.h"
#include "client/session/transportsecurity.h"
#include "common/irc/isupport.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <map>

namespace client {

/// The longest line that servers accept, with its line end and without tags (RFC 1459, 2.3).
inline constexpr qsizetype maxLineBytes = 512;
/// No server allows longer nicks.
inline constexpr qsizetype maxNickBytes = 100;

/// Everything that a session knows about its network, and the steps that its handlers share.
/// Handlers collect events and lines here; Session sends them once per batch.
///
/// Targets, channels and users are named as on the wire.
class SessionState
{
public:
    /// The properties of a connection that its session needs.
    struct ConnectionInfo
    {
        bool secure = false; ///< TLS.
        bool local = false;  ///< The server is on this machine.
        QByteArray nonce;    ///< For SCRAM: printable, without commas, never used before.
        /// The server's password may be sent even where others can read it.
        bool mayTellPassword = true;

        /// No third party can read the traffic.
        bool isConfidential() const { return secure || local; }
    };

    /// Where a labelled command was typed: its answer is shown there.
    struct Origin
    {
        QByteArray label;
        QByteArray target;
    };

    // This user
    QByteArray preferredNick; ///< The nick to register with on the next connection.
    QByteArray requestedNick; ///< Asked for by the user, not answered yet; else empty.
    QByteArray nick;
    QByteArray userName;
    OwnProfile profile;  ///< To be set on the server, which may have forgotten it.
    QByteArray userHost; ///< `user@host` as other users see it; empty if unknown.
    bool away = false;
    QString awayReason;

    // The connection
    ConnectionInfo connection;
    bool connected = false;
    bool registered = false;
    bool ready = false;   ///< The greeting is complete: channels are joined, messages are sent.
    bool refused = false; ///< Refused was reported for this connection; later reasons are ignored.
    bool holdsRegistration = false; ///< It waits for continueRegistration().
    bool awaitsTls = false;         ///< TlsRequired was reported: this connection is not used.
    int nickAttempts = 0;           ///< Variants of the nick tried during registration.
    /// Another user had the preferred nick at registration, and this user has not changed it since.
    bool waitsForNick = false;
    bool announcesNick = false; ///< Report the changed nick in the first channel that opens.
    qint64 linesWritten = 0;
    qint64 confirmLine = 0; ///< The line of the PING that confirms all lines before it; 0: none.

    // Log-in
    Credentials credentials;
    SaslLogin login;
    bool loggedIn = false; ///< On this connection.
    QByteArray account;    ///< That this user is logged in to; empty: none.
    /// Of the log-in that the user has requested on this connection; it replaces `credentials` if
    /// it succeeds.
    std::optional<Credentials> requestedLogin;
    AccountRequests accountRequests;
    NetworkFeatures shownFeatures; ///< As in the last FeaturesChanged.
    AccountState shownAccount;     ///< As in the last AccountChanged.
    std::optional<irc::ScramClient::Challenge> pendingChallenge; ///< For keyDerivationRequested().
    QByteArray ownerToken;       ///< To present when ready; see claimLobby().
    int pendingOwnerAnswers = 0; ///< Presented tokens that the server has not answered yet.

    // The network
    Capabilities capabilities;
    irc::Isupport isupport;
    bool isupportKnown = false; ///< Received on this connection, or not sent by this server.
    irc::Casemapping casemapping = irc::Casemapping::Rfc1459;
    std::map<QByteArray, Channel> channels; ///< By folded name.
    QList<QByteArray> channelOrder;         ///< Keys of `channels`, in the order of joining.

    IgnoreList ignores;

    // Requests and their answers
    QHash<QByteArray, QByteArray> batchLabels; ///< Labels of the open batches, by reference.
    MultilineBatches multilines;
    HistoryRequests history;
    QHash<QByteArray, qint64> readMarkers; ///< Times by folded target, on this connection.
    /// The server's time when it sent the welcome; 0: unknown. Messages from before are replayed.
    qint64 welcomeMs = 0;
    int missedChats = 0; ///< Reported on this connection.
    /// A batch with history.
    struct HistoryBatch
    {
        QByteArray target; ///< Empty for a list of targets.
        quint64 page = 0;  ///< Unique in this session, never 0.
    };
    QHash<QByteArray, HistoryBatch> historyBatches; ///< The open ones, by reference.
    quint64 lastHistoryPage = 0;
    struct Search
    {
        std::optional<ServerSearch> pending; ///< Sent, and not answered completely.
        std::optional<ServerSearch> next;    ///< Sent after that.
        QByteArray batch;                    ///< Reference of the open answer; empty: none.
        QList<event::Shown> found;
    } search;
    // WHO of this program, for folded names of channels and users.
    QByteArray presenceQuery;        ///< Not answered yet; empty: none.
    QByteArray presenceToken;        ///< Of the WHOX answers to it; empty: a plain WHO.
    qint64 presenceSentMs = 0;       ///< When it was sent.
    QList<QByteArray> presenceQueue; ///< To be asked next.
    qint64 nextPresenceMs = 0;       ///< No WHO before this time: the server asked for a pause.
    RateLimit whoLimit{3, 6'000};    ///< Servers punish floods.
    Monitor monitor;
    QByteArray shownChat;        ///< The direct chat on screen: the folded nick; empty: none.
    QSet<QByteArray> askedChats; ///< Folded nicks whose WHO was sent since they came online.
    int lastWhoToken = 0;
    /// Metadata of a channel or user that the server asks to request later.
    struct MetadataSync
    {
        QByteArray target;
        qint64 dueMs = 0;
        int attempts = 0;
        bool isPending = false; ///< Not sent yet.
    };
    struct MetadataRequests
    {
        bool isSubscribed = false;      ///< On this connection.
        QList<MetadataSync> syncs;      ///< Of this connection.
        UserMetadata own;               ///< The values of this user that the server has.
        QList<MetadataKey> pendingKeys; ///< Sent, and not answered yet; oldest first.
        bool isProfileRestored = false; ///< On this connection.
    } metadata;
    struct ProfileSave
    {
        bool isRunning = false;      ///< ProfileAnswered is to follow.
        bool awaitsRealName = false; ///< SETNAME is sent, and not answered yet.
        QString failure;             ///< For ProfileAnswered.
    } profileSave;
    QSet<QByteArray> requestedNames; ///< Channels whose NAMES was typed by the user.
    QSet<QByteArray> delayedNames;   ///< Channels whose NAMES this program sends later.
    qint64 nextNamesMs = 0;          ///< When that is.
    Outgoing outgoing;
    QList<Origin> origins;                          ///< Of unanswered commands, oldest first.
    QByteArray lastOrigin;                          ///< Where the last command was typed.
    QHash<QByteArray, QByteArray> shownAwayReasons; ///< By folded nick.
    RoomLists roomLists;
    QList<Whois> whoisQueries; ///< Questions of the window, with the answers so far.
    int listed = 0;            ///< Channels so far in the current LIST.
    int listEntries = 0;       ///< Entries so far in the current list of masks.
    RateLimit ctcpReplies{3, 10'000};

    qint64 nowMs = 0; ///< UTC, ms since 1970, of the input that is being handled.
    QList<SessionEvent> events;
    QList<QByteArray> lines;

    // Names
    QByteArray folded(QByteArrayView name) const { return irc::folded(name, casemapping); }
    /// Changes the casemapping and stores everything again that is stored under folded names.
    void setCasemapping(irc::Casemapping mapping);
    /// The name on the wire of the known channel or member that is shown as @p typed; the UTF-8
    /// of @p typed if there is none.
    QByteArray wireName(const QString &typed) const;
    bool isMe(QByteArrayView name) const { return irc::equalNames(name, nick, casemapping); }
    /// The prefixes of channel names on this server; never empty.
    QByteArray roomPrefixes() const;
    bool isRoom(QByteArrayView name) const;
    /// @p name with a channel prefix added if it has none.
    QByteArray roomName(const QByteArray &name) const;
    /// @p target without its STATUSMSG prefix: `@#room` is a message in #room.
    QByteArrayView withoutStatus(QByteArrayView target) const;
    Channel *channel(QByteArrayView name); ///< Null if unknown.
    /// Returns the channel, created if necessary; null if there are too many.
    Channel *ensureChannel(QByteArrayView name);
    void forgetChannel(const QByteArray &key);

    // Lines out
    /// Whether @p message is no longer than the lines that servers accept.
    static bool fitsLine(const irc::Message &message);
    /// Returns false and sends nothing if the line is longer than servers accept.
    bool send(const irc::Message &message);
    void send(const QByteArray &command, const QList<QByteArray> &params);
    /// Sends a command typed in @p target, with a label if the server supports labels. Shows an
    /// error there if the line is too long.
    void sendTyped(irc::Message message, const QByteArray &target);
    void sendRaw(const QByteArray &line);

    // Events out
    void add(SessionEvent event) { events.append(std::move(event)); }
    void info(const QByteArray &target, const QString &text);
    void error(const QByteArray &target, const QString &text);
    /// Reports Refused, once per connection.
    void refuse(Requirement requirement, const QString &reason);
    /// Adds a message to @p room: an Event that may be folded with others or hidden, or an Info.
    /// @p text contains ChatMessage::senderMark where @p sender belongs. @p ignoredBy: see
    /// event::Shown.
    void addRoomEvent(const irc::Message &message, const QByteArray &room, QByteArrayView sender,
                      const QString &text, ChatMessage::Kind kind = ChatMessage::Kind::Event,
                      qint64 ignoredBy = 0);
    /// The target where the command was typed that @p message answers; else @p fallback.
    QByteArray originOf(const irc::Message &message, const QByteArray &fallback = {}) const;
    QByteArray labelOf(const irc::Message &message) const; ///< Also that of its batch.
    /// Whether @p message answers a command that the user has typed, such as /raw.
    bool isTyped(const irc::Message &message) const { return labelOf(message).startsWith('c'); }
    /// The credentials of the log-in that is running or comes next.
    const Credentials &loginCredentials() const
    {
        return requestedLogin ? *requestedLogin : credentials;
    }
    /// Whether the server sends @p message from its history.
    bool isReplayed(const irc::Message &message) const
    {
        return historyBatches.contains(message.tags.value("batch")) || isFromBefore(message)
               || isFound(message);
    }
    /// Whether @p message is a part of the answer to a search.
    bool isFound(const irc::Message &message) const
    {
        return !search.batch.isEmpty() && message.tags.value("batch") == search.batch;
    }
    qint64 timeOf(const irc::Message &message) const;
    /// Whether this client can ask the server for earlier messages.
    bool hasHistory() const { return capabilities.has("chathistory"); }
    bool hasMetadata() const
    {
        return capabilities.has("draft/metadata-2") || capabilities.has("draft/metadata-3");
    }
    bool hasSearch() const
    {
        return capabilities.has("search") || capabilities.has("soju.im/search");
    }
    /// Whether a bouncer replays messages on request instead: https://wiki.znc.in/Playback
    bool hasPlayback() const { return capabilities.has("znc.in/playback") && !hasHistory(); }
    void deliver(quint64 outgoing, ChatMessage::Delivery delivery, const QString &failure = {});

    // Members
    Member makeMember(QByteArrayView prefixes, QByteArrayView nick, QByteArrayView userHost) const;
    void setPrefixes(Member &member, QByteArrayView symbols) const;
    void putMember(Channel &channel, const Member &member);
    void removeMember(Channel &channel, const QByteArray &key);
    /// Calls @p change for the member @p key of every channel.
    template<typename Change>
    void changeMember(const QByteArray &key, Change change)
    {
        for (auto &[name, channel] : channels) {
            const auto it = channel.members.find(key);
            if (it == channel.members.end())
                continue;
            change(*it);
            channel.changed.insert(key);
        }
    }
    /// Adds events for all members that have changed since the last call.
    void flushMembers();
    void setOwnNick(const QByteArray &nick);
    /// Notes that the user prefers @p nick. Returns true if the server has to be asked, which the
    /// caller does; else the nick is used from the next connection on.
    bool requestNick(const QByteArray &nick);

private:
    /// Whether the message was sent before this connection, as bouncers replay them.
    bool isFromBefore(const irc::Message &message) const;
    void refile(QHash<QByteArray, Member> &members) const;
};

} // namespace client
