// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"
#include "common/irc/servertime.h"

// IRCv3 read-marker: https://ircv3.net/specs/extensions/read-marker

namespace client {

namespace {

constexpr char readMarkerName[] = "read-marker";

} // namespace

void sendReadMarker(SessionState &session, const QByteArray &target, qint64 timeMs)
{
    if (!session.ready || target.isEmpty() || !session.capabilities.has(readMarkerName))
        return;
    qint64 &knownMs = session.readMarkers[session.folded(target)];
    if (timeMs <= knownMs)
        return;
    knownMs = timeMs;
    session.send("MARKREAD", {target, "timestamp=" + irc::serverTime(timeMs)});
}

void askReadMarker(SessionState &session, const QByteArray &target)
{
    if (session.ready && session.capabilities.has(readMarkerName))
        session.send("MARKREAD", {target});
}

namespace handlers {

/// `MARKREAD target timestamp=time`, or `*` instead of the timestamp if there is no marker.
void markRead(SessionState &session, const irc::Message &message)
{
    const QByteArray target = message.param(0).toByteArray();
    QByteArrayView time = message.param(1);
    if (target.isEmpty() || time.isEmpty())
        return;
    constexpr QByteArrayView prefix("timestamp=");
    const auto timeMs =
        time.startsWith(prefix) ? irc::parseServerTime(time.sliced(prefix.size())) : std::nullopt;
    if (!timeMs && time != "*")
        return;
    qint64 &knownMs = session.readMarkers[session.folded(target)];
    knownMs = qMax(knownMs, timeMs.value_or(0));
    session.add(event::ReadMarker{target, timeMs.value_or(0)});
}

} // namespace handlers

} // namespace client
