// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/hub/state/capability.h"
#include "server/hub/state/rank.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>
#include <QVarLengthArray>

#include <optional>

namespace server {

class Channel;
class User;

/// One line as a command handler creates it: author, command, parameters, and the tags that are
/// part of the content. OutboxWriter adds all other tags (time, msgid, account, label, batch).
struct Event
{
    const User *author = nullptr; ///< Null: the line is from the server.
    QByteArray command;
    QList<QByteArray> params;
    /// Client-only tags, and tags that the specification of the command requires.
    irc::TagMap tags = {};
    QByteArray source = {}; ///< Of a line from a service; empty: the author or the server.
};

/// One event, the usual case, takes no memory of its own.
using EventList = QVarLengthArray<Event, 1>;

/// That @p user has @p ranks in @p channel, as a MODE from the server: `MODE #room +ov nick nick`.
Event rankEvent(const Channel &channel, const User &user, Ranks ranks);

/// The lines of an announcement for recipients with certain capabilities. If `batch` is set, the
/// lines are sent in that batch. `batch` is its opening line, a BATCH event whose first parameter
/// is the type; OutboxWriter adds the reference.
struct Rendition
{
    CapabilitySet needs; ///< Capabilities that a recipient must have enabled.
    EventList events;
    std::optional<Event> batch = std::nullopt;
};

/// Whether the clients of the author of an announcement receive it too.
enum class Echo : quint8 {
    Always,   ///< JOIN, TOPIC, MODE ...: they receive the same line.
    IfWanted, ///< PRIVMSG, NOTICE, TAGMSG: with echo-message; other clients than the sending one
              ///< receive the messages to a channel in any case.
    Never,
};

/// One event for many recipients. Each recipient gets the first rendition whose needs it meets, if
/// any. All renditions carry the same msgid.
struct Announcement
{
    Announcement() = default;
    explicit Announcement(Event event, Echo echoTo = Echo::Always)
        : renditions{Rendition{{}, {std::move(event)}}}
        , echo(echoTo)
    {}

    /// Recipients with @p capability get @p event instead.
    Announcement &insteadFor(Capability capability, Event event)
    {
        renditions.insert(renditions.begin(), Rendition{{capability}, {std::move(event)}});
        return *this;
    }
    /// Restricts all renditions to recipients with @p capability.
    Announcement &onlyFor(Capability capability)
    {
        for (Rendition &rendition : renditions)
            rendition.needs.insert(capability);
        return *this;
    }

    QVarLengthArray<Rendition, 1> renditions; ///< Most demanding first.
    Echo echo = Echo::Always;
    /// Whether the history keeps it, as one message: the last rendition must have one event, or
    /// `lines` must be set.
    bool recorded = true;
    /// Whether the server must not send it unless the records of the turn are stored.
    bool onlyIfStored = false;
    /// The parameters that history keeps instead of those of the event, to leave out a secret.
    std::optional<QList<QByteArray>> recordedParams = std::nullopt;
    /// In a channel: only members with this rank or a higher one receive it; nullopt: all members.
    std::optional<Rank> leastRank = std::nullopt;
    /// The lines of a multiline message, for its record; empty for all other messages.
    MessageLines lines;
};

} // namespace server
