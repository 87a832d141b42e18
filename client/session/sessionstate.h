// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/capabilities.h"
#include "client/session/channel.h"
#include "client/session/event.h"
#include "client/session/outgoing.h"
#include "client/session/sasllogin.h"
#include "common/irc/isupport.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <map>

namespace client {

/// What servers take as one line, with its end, without tags (RFC 1459, section 2.3).
inline constexpr qsizetype maxLineBytes = 512;
/// No server takes longer nicks than this.
inline constexpr qsizetype maxNickBytes = 100;

/// Everything that a session knows of its network, and the small steps that its handlers are
/// made of. Handlers gather events and lines here; Session sends them off once for each batch.
class SessionState
{
public:
    /// What is known of a link before it is used.
    struct ConnectionInfo
    {
        bool secure = false; ///< TLS.
        bool local = false;  ///< Within this machine.
        QByteArray nonce;    ///< Printable, without commas, never used before.

        /// Nobody can read along.
        bool isConfidential() const { return secure || local; }
    };

    /// Where a command was typed, so that its answer can be shown there.
    struct Origin
    {
        QByteArray label;
        QByteArray target; ///< As on the wire, like every place here.
    };

    QByteArray preferredNick; ///< As on the wire: what the next link begins with.
    QByteArray requestedNick; ///< By the user, while the server has not answered; else empty.
    QByteArray nick;
    QByteArray userName;
    QByteArray realName;
    QByteArray userHost; ///< `user@host` of this person as others see it; empty: not known.
    Credentials credentials;
    ConnectionInfo connection;
    SaslLogin login;
    bool loggedIn = false; ///< On this link.
    bool refused = false;  ///< On this link: what else the server says changes nothing.
    std::optional<irc::ScramClient::Challenge> pendingChallenge; ///< For keyDerivationRequested().
    bool connected = false;
    bool registered = false;
    bool ready = false;          ///< The greeting is over: rooms are joined and lines go out.
    QByteArray ownerToken;       ///< To be presented when ready; see claimLobby().
    int pendingOwnerAnswers = 0; ///< Of presented tokens, not here yet.
    bool away = false;
    QString awayReason;
    int nickAttempts = 0;
    bool announcesNick = false; ///< In the first room that opens: the name is another one.
    Capabilities capabilities;
    irc::Isupport isupport;
    bool isupportKnown = false; ///< Came on this link, or will not come.
    irc::Casemapping casemapping = irc::Casemapping::Rfc1459;
    std::map<QByteArray, Channel> channels;    ///< By folded name.
    QList<QByteArray> channelOrder;            ///< Keys, as joined.
    QHash<QByteArray, QByteArray> batchLabels; ///< Label of each open batch.
    QSet<QByteArray> presenceQueries;          ///< Rooms whose WHO was asked by the program.
    QSet<QByteArray> requestedNames;           ///< Rooms whose NAMES was asked by the person.
    QList<QByteArray> presenceQueue;           ///< Rooms whose people's presence is asked next.
    qint64 nextPresenceMs = 0;                 ///< The server wants no WHO before this time.
    Outgoing outgoing;
    QList<Origin> origins;                          ///< Of the labels under way, oldest first.
    QByteArray lastOrigin;                          ///< Where the last command was typed.
    QHash<QByteArray, QByteArray> shownAwayReasons; ///< Reasons already shown, by folded nick.
    int listed = 0;                                 ///< Rooms of the LIST under way.
    int listEntries = 0;                            ///< Of the list of masks under way.
    qint64 linesWritten = 0;                        ///< On this link.
    qint64 confirmLine = 0; ///< The PING that confirms everything before it; 0: none.
    int ctcpReplies = 0;    ///< Within the current ten seconds.
    qint64 ctcpSinceMs = 0;
    qint64 nowMs = 0;

    QList<SessionEvent> events;
    QList<QByteArray> lines;

    // Names
    QByteArray folded(QByteArrayView name) const { return irc::folded(name, casemapping); }
    /// Files everything that is kept by folded names again, where the mapping is another.
    void setCasemapping(irc::Casemapping mapping);
    /// The name on the wire that a user means by @p typed: of a room or person that is known and
    /// shown like this, else its UTF-8.
    QByteArray wireName(const QString &typed) const;
    bool isMe(QByteArrayView name) const { return irc::equalNames(name, nick, casemapping); }
    /// What names of rooms begin with; never empty.
    QByteArray roomPrefixes() const;
    bool isRoom(QByteArrayView name) const;
    /// @p name with the prefix of rooms in front when it has none.
    QByteArray roomName(const QByteArray &name) const;
    /// @p target without the prefixes of STATUSMSG: `@#room` is said in #room.
    QByteArrayView withoutStatus(QByteArrayView target) const;
    Channel *channel(QByteArrayView name);
    /// The room, made when it is new; null when there are too many.
    Channel *ensureChannel(QByteArrayView name);
    void forgetChannel(const QByteArray &key);

    // Lines out
    /// False, and nothing is sent, when the line is longer than servers take.
    bool send(const irc::Message &message);
    void send(const QByteArray &command, const QList<QByteArray> &params);
    /// As send(), for a command typed in @p place: with a label where the server has them. Says
    /// so there when the line is too long.
    void sendTyped(irc::Message message, const QByteArray &target);
    void sendRaw(const QByteArray &line);
    /// Writes what waits as far as the window lets it.
    void flushOutgoing();

    // Events out
    void add(SessionEvent event) { events.append(std::move(event)); }
    void info(const QByteArray &target, const QString &text);
    void error(const QByteArray &target, const QString &text);
    /// The server will not have this person; told once for a link.
    void refuse(Requirement requirement, const QString &reason);
    /// A line about what @p sender did in @p room: `text` is the sentence without the nick.
    void addRoomEvent(const irc::Message &message, const QByteArray &room, QByteArrayView sender,
                      const QString &text);
    /// The place of the typed command that @p message answers; else @p fallback.
    QByteArray originOf(const irc::Message &message, const QByteArray &fallback = {}) const;
    QByteArray labelOf(const irc::Message &message) const;
    qint64 timeOf(const irc::Message &message) const;
    void deliver(quint64 outgoing, ChatMessage::Delivery delivery, const QString &failure = {});

    // People
    Member makeMember(QByteArrayView prefixes, QByteArrayView nick, QByteArrayView userHost) const;
    void setPrefixes(Member &member, QByteArrayView symbols) const;
    void putMember(Channel &channel, const Member &member);
    void removeMember(Channel &channel, const QByteArray &key);
    /// Changes the person with @p key in all rooms.
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
    /// Turns what has changed in the rooms into events.
    void gatherMembers();
    void setOwnNick(const QByteArray &nick);
    /// The user wants to be called @p nick. It becomes the name of the next links when the server
    /// has said so, or at once when there is no link; returns whether the server is to be asked.
    bool requestNick(const QByteArray &nick);

private:
    void refile(QHash<QByteArray, Member> &members) const;
};

} // namespace client
