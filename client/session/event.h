// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"
#include "client/chat/chatmessage.h"
#include "client/chat/historygap.h"
#include "client/chat/ignorelist.h"
#include "client/chat/member.h"
#include "client/chat/networkfeatures.h"
#include "client/chat/requirement.h"
#include "client/chat/typingstate.h"
#include "client/chat/usermetadata.h"
#include "client/chat/whois.h"
#include "client/session/roomlist.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace client {

/// The events that a session reports: values, in batches, in the order in which they happened.
///
/// Channels and users are named by their bytes on the wire, which identify them and are sent
/// back; shownName() makes the form that users read. A target is the name of a channel or user,
/// or empty for the conversation with the server itself.
namespace event {

/// A message to show in the conversation `target`; if that is not open, in `fallback`, else with
/// the server's own lines.
struct Shown
{
    QByteArray target;
    QByteArray fallback;
    bool opens = false;   ///< Opens the conversation `target` if necessary.
    quint64 outgoing = 0; ///< Own messages: the id that Delivered will refer to.
    quint64 page = 0;     ///< The number of the page of history that it is from; 0: none.
    /// Messages of the page with this time (UTC, ms since 1970) follow the known ones; others
    /// precede them.
    qint64 followsMs = 0;
    qint64 ignoredBy = 0; ///< The rule that hides it; see IgnoreRule::id. 0: none.
    ChatMessage message;
};

/// The delivery of an own message has changed.
struct Delivered
{
    quint64 outgoing = 0;
    ChatMessage::Delivery delivery = ChatMessage::Delivery::Sent;
    QString id;        ///< msgid, if already known.
    qint64 timeMs = 0; ///< Server time; 0 if unknown.
    QString failure;
};

/// The own message is no more: others have taken its place.
struct Withdrawn
{
    quint64 outgoing = 0;
};

/// This user has joined a channel.
struct RoomEntered
{
    QByteArray room;
    bool requested = false; ///< Because the user just asked for it.
};

/// This user is no longer in a channel: left, removed, or disconnected.
struct RoomLeft
{
    QByteArray room;
};

struct TopicSet
{
    QByteArray room;
    QString topic;
};

/// Replaces the whole member list of a channel.
struct MembersReset
{
    QByteArray room;
    QList<Member> members;
    bool isComplete = true; ///< False: more members may follow.
};

struct MembersChanged
{
    QByteArray room;
    QList<QByteArray> removed; ///< Keys; to be applied before `changed`.
    QList<Member> changed;     ///< New members as well.
};

/// Another user has changed nick. A direct chat with that user is renamed.
struct Renamed
{
    QByteArray from;
    QByteArray to;
};

/// Something about another user has become known, or has changed.
struct Presence
{
    QByteArray nick;
    std::optional<bool> online = {}; ///< On the network.
    std::optional<bool> away = {};
    std::optional<QString> account = {}; ///< Empty: not logged in.
    std::optional<QString> realName = {};
};

/// This user's nick and away state on the server.
struct Own
{
    QString nick; ///< As shown.
    bool away = false;
};

struct NetworkNamed
{
    QString name;
};

/// Registration and greeting are complete: messages are sent from now on.
struct Ready
{
    QByteArray lobby; ///< The channel that the server suggests to new users; empty if none.
};

/// The server's casemapping is not the one assumed so far; everything stored under folded names
/// must be stored again.
struct CasemappingChanged
{};

/// The server has answered a question for its history; the messages were Shown before.
struct HistoryReceived
{
    /// How the question ended.
    enum class Result : quint8 {
        Complete,    ///< There are no further messages.
        Partial,     ///< There may be more.
        Continuing,  ///< The next page has been asked for.
        Failed,      ///< The server has refused it.
        Interrupted, ///< The connection is lost.
    };

    QByteArray target;
    HistoryPurpose purpose = HistoryPurpose::Missed;
    Result result = Result::Complete;
    HistoryGap gap;        ///< Missed, Gap: the gap that the question was for.
    bool forwards = false; ///< The page follows the message before the gap.
    qint64 oldestMs = 0;   ///< Of the oldest message of the page; 0 if it is empty.
    qint64 newestMs = 0;
    QByteArray oldestId; ///< Its msgid; empty if unknown.
    QByteArray newestId;
};

/// The server knows that this user has read `target` up to and including the time.
struct ReadMarker
{
    QByteArray target;
    qint64 timeMs = 0; ///< UTC, ms since 1970; 0: nothing was read.
};

/// The server has answered a question to its search.
struct SearchAnswered
{
    quint64 number = 0; ///< ServerSearch::number.
    bool isFailed = false;
    QList<Shown> found; ///< Not to be shown in their conversations.
};

/// The user `nick` has invited this user to the channel `room`.
struct Invited
{
    QByteArray room;
    QByteArray nick;
};

/// A part of the answer to a request for rooms.
struct RoomsListed
{
    enum class Result : quint8 {
        Continuing, ///< More parts follow.
        Complete,
        Partial, ///< There are too many rooms.
        Failed,  ///< The server refused, or the connection is lost.
    };

    quint64 request = 0; ///< The number of the request.
    QList<ListedRoom> rooms;
    Result result = Result::Complete;
};

/// The user with the name `name` has sent messages while this user was away.
struct MissedChat
{
    QByteArray name;
};

/// The server's offers about accounts, or the account of this user, have changed.
struct AccountChanged
{
    AccountState state;
};

/// Something has happened to a message of `target`, which need not be known.
struct MessageChanged
{
    QByteArray target;
    MessageChange change;
};

/// Another user has begun or ended to write a message in `target`.
struct Typing
{
    QByteArray target;
    QString nick;
    TypingState state = TypingState::Active;
};

/// The server has answered a question of the window about a user, or will not.
struct WhoisAnswered
{
    Whois whois;
};

/// A user has said something about themselves, or has taken it back: then the value is empty.
struct MetadataSet
{
    QByteArray nick;
    MetadataKey key = MetadataKey::DisplayName;
    QString value; ///< In the form of shownMetadata().
};

/// The server has answered a request to save the profile of this user.
struct ProfileAnswered
{
    QString failure; ///< A sentence; empty if everything is saved.
};

/// This user ignores other users than before.
struct IgnoresChanged
{
    IgnoreList ignores;
    qint64 removed = 0; ///< The id of the rule that was removed; 0: none.
};

/// The extensions that the server offers have changed.
struct FeaturesChanged
{
    NetworkFeatures features;
};

/// The answer to a request about an account.
struct AccountAnswered
{
    AccountAnswer answer;
};

/// The server rejects this client, and trying again without a change would not help.
struct Refused
{
    Requirement requirement = Requirement::None;
    QString reason;
};

/// The server must be connected to with TLS, on this port. The session does not use the connection
/// any more.
struct TlsRequired
{
    quint16 port = 0;
};

/// The server of this connection, which has TLS, must be connected to with TLS from now on.
struct TlsPolicyReceived
{
    qint64 seconds = 0; ///< After the connection ends; 0: not any more.
};

/// The user typed a command that the window carries out.
struct WindowCommand
{
    enum class Kind : quint8 { Show, Close, Clear, Cancel, Disconnect, Connect, Quit };
    Kind kind = Kind::Show;
    QByteArray target; ///< Show, Close, Clear and Cancel.
    QString address;   ///< Connect; empty to reconnect to this network.
};

} // namespace event

using SessionEvent =
    std::variant<event::Shown, event::Delivered, event::Withdrawn, event::RoomEntered,
                 event::RoomLeft, event::TopicSet, event::MembersReset, event::MembersChanged,
                 event::Renamed, event::Presence, event::Own, event::NetworkNamed, event::Ready,
                 event::CasemappingChanged, event::HistoryReceived, event::MissedChat,
                 event::SearchAnswered, event::Invited, event::RoomsListed, event::ReadMarker,
                 event::AccountChanged, event::MessageChanged, event::Typing, event::MetadataSet,
                 event::ProfileAnswered, event::IgnoresChanged, event::WhoisAnswered,
                 event::FeaturesChanged, event::AccountAnswered, event::Refused, event::TlsRequired,
                 event::TlsPolicyReceived, event::WindowCommand>;

} // namespace client
