// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/hub/state/capability.h"
#include "server/hub/state/rank.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace server {

class Channel;
class User;

/// One line as a handler requests it: author, command, parameters, and the tags that are part of
/// the content. OutboxWriter adds all other tags (time, msgid, account, label, batch).
struct Event
{
    const User *author = nullptr; ///< Null: the server speaks.
    QByteArray command;
    QList<QByteArray> params;
    /// Client-only tags, and tags that the specification of the command itself asks for.
    irc::TagMap tags = {};
};

/// The ranks of @p user in @p channel, sent by the server: `MODE #room +ov nick nick`.
Event rankEvent(const Channel &channel, const User &user);

/// Lines for one kind of recipient. With a batch its opening line comes first: `batch` is a
/// BATCH event whose parameters begin with the type; the reference is added when it is sent.
struct Rendition
{
    CapabilitySet needs; ///< Capabilities that a recipient must have enabled.
    QList<Event> events;
    std::optional<Event> batch = std::nullopt;
};

/// Whether the author of an announcement receives it too.
enum class Echo : quint8 {
    Always,   ///< JOIN, TOPIC, MODE ...: the author receives the same line.
    IfWanted, ///< PRIVMSG, NOTICE, TAGMSG: with echo-message only.
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
        renditions.prepend(Rendition{{capability}, {std::move(event)}});
        return *this;
    }
    /// Restricts all renditions to recipients with @p capability.
    Announcement &onlyFor(Capability capability)
    {
        for (Rendition &rendition : renditions)
            rendition.needs.insert(capability);
        return *this;
    }

    QList<Rendition> renditions; ///< Most demanding first.
    Echo echo = Echo::Always;
    bool recorded = true; ///< Whether history keeps it.
    /// In a channel: only members with this rank or a higher one hear it.
    std::optional<Rank> leastRank = std::nullopt;
    /// Of a multiline message, as history keeps it; empty for all others.
    MessageLines lines;
};

} // namespace server
