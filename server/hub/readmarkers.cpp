// SPDX-License-Identifier: MIT
#include "server/hub/readmarkers.h"

#include "common/irc/casemapping.h"
#include "common/irc/servertime.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

#include <utility>

namespace server {

namespace {

constexpr QByteArrayView timestampPrefix = "timestamp=";

} // namespace

QByteArray readMarkerTimestamp(qint64 timeMs)
{
    return timestampPrefix + irc::serverTime(timeMs);
}

std::optional<qint64> parseReadMarkerTimestamp(const QByteArray &param)
{
    if (!param.startsWith(timestampPrefix))
        return std::nullopt;
    const auto timeMs = irc::parseServerTime(QByteArrayView(param).sliced(timestampPrefix.size()));
    return timeMs && readMarkerTimestamp(*timeMs) == param ? timeMs : std::nullopt;
}

QByteArray readMarkerKey(const UserContext &context, const QByteArray &target)
{
    if (isChannelName(target))
        return irc::folded(target);
    const User *peer = context.registry().findRegistered(target);
    const QByteArray account = peer ? peer->account() : context.hub().accounts().ownerOf(target);
    return irc::folded(account.isEmpty() ? target : account);
}

void moveReadMarkers(const Registry &registry, const QByteArray &oldTarget,
                     const QByteArray &newTarget)
{
    const QByteArray oldKey = irc::folded(oldTarget);
    const QByteArray newKey = irc::folded(newTarget);
    for (const auto &[id, user] : registry.users()) {
        auto &markers = user->personal()->readMarkers;
        auto node = markers.extract(oldKey);
        if (node.empty())
            continue;
        node.key() = newKey;
        markers.erase(node.key());
        markers.insert(std::move(node));
    }
}

void sendReadMarker(CommandContext &context, const QByteArray &target)
{
    const auto &markers = context.user().personal()->readMarkers;
    const auto it = markers.find(readMarkerKey(context, target));
    context.send("MARKREAD",
                 {target, it == markers.end() ? QByteArray("*") : readMarkerTimestamp(it->second)});
}

void sendReadMarkerToOthers(CommandContext &context, const QByteArray &target)
{
    for (const auto &[userId, user] : context.user().personal()->users) {
        if (!user->isRegistered())
            continue;
        for (const auto &[id, client] : user->clients()) {
            if (client == &context.client() || !client->has(Capability::ReadMarker))
                continue;
            CommandContext other(context.hub(), *client, "MARKREAD");
            sendReadMarker(other, target);
        }
    }
}

} // namespace server
