// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/member.h"
#include "client/chat/requirement.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace client {

/// The events that a session reports: values, in batches, in the order in which they happened.
///
/// Rooms and people are named as on the wire, in bytes, since such a name identifies and is sent
/// back; shownName() makes the form that users read. A place is the name of a room or a person;
/// empty: the server's own lines.
namespace event {

/// A message to show in `place`; when that is not open: in `otherwise`, then with the server's.
struct Shown
{
    QByteArray target;
    QByteArray fallback;
    bool opens = false;   ///< The conversation is made when it is not there yet.
    quint64 outgoing = 0; ///< Of own messages: the id that Delivered will name.
    ChatMessage message;
};

/// A message typed here went a step further, or failed.
struct Delivered
{
    quint64 outgoing = 0;
    ChatMessage::Delivery delivery = ChatMessage::Delivery::Sent;
    QString id;        ///< msgid, when known by now.
    qint64 timeMs = 0; ///< The server's time; 0: not known.
    QString failure;
};

/// This person is in the room now.
struct RoomEntered
{
    QByteArray room;
    bool requested = false; ///< By the person, just now.
};

/// This person is in the room no more: left, removed, or the link is down.
struct RoomLeft
{
    QByteArray room;
};

struct TopicSet
{
    QByteArray room;
    QString topic;
};

/// The whole list of a room.
struct MembersReset
{
    QByteArray room;
    QList<Member> members;
};

struct MembersChanged
{
    QByteArray room;
    QList<QByteArray> removed; ///< Keys; taken out before `changed` comes in.
    QList<Member> changed;
};

/// Somebody else goes by another name: the direct chat follows.
struct Renamed
{
    QByteArray from;
    QByteArray to;
};

/// Somebody else went away, came back, or left the network.
struct Presence
{
    QByteArray nick;
    bool away = false;
    bool gone = false;
};

/// What the server calls this person, and whether it counts them as away.
struct Own
{
    QString nick; ///< As to be shown.
    bool away = false;
};

struct NetworkNamed
{
    QString name;
};

/// Registered: what is typed goes out from now on.
struct Ready
{
    QByteArray lobby; ///< The room where the server wants guests; empty: none.
};

/// The server compares names in another way than assumed so far: whoever files by folded names
/// files again.
struct CasemappingChanged
{};

/// The server will not have this person, and trying again would not help.
struct Refused
{
    Requirement requirement = Requirement::None;
    QString reason;
};

/// The user typed a command that the window carries out.
struct WindowCommand
{
    enum class Kind : quint8 { Show, Close, Clear, Cancel, Disconnect, Connect, Quit };
    Kind kind = Kind::Show;
    QByteArray target; ///< Of Show, Close, Clear and Cancel.
    QString address;   ///< Of Connect; empty: this network again.
};

} // namespace event

using SessionEvent =
    std::variant<event::Shown, event::Delivered, event::RoomEntered, event::RoomLeft,
                 event::TopicSet, event::MembersReset, event::MembersChanged, event::Renamed,
                 event::Presence, event::Own, event::NetworkNamed, event::Ready,
                 event::CasemappingChanged, event::Refused, event::WindowCommand>;

} // namespace client
