// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/readmarkers.h"
#include "server/hub/state/namerules.h"

#include <algorithm>
#include <optional>

// https://ircv3.net/specs/extensions/read-marker

namespace server {

namespace {

void record(CommandContext &context, const QByteArray &target, qint64 timeMs)
{
    const PersonalState &personal = *context.user().personal();
    if (!personal.account.isEmpty())
        context.writer().record(ReadMarkerRecord{personal.account, target, timeMs});
}

void removeOldest(CommandContext &context)
{
    auto &markers = context.user().personal()->readMarkers;
    const auto isOlder = [](const auto &a, const auto &b) { return a.second < b.second; };
    const auto oldest = std::min_element(markers.begin(), markers.end(), isOlder);
    record(context, oldest->first, 0);
    markers.erase(oldest);
}

/// Moves the marker forward, never back. Returns whether it moved.
bool moveMarker(CommandContext &context, const QByteArray &target, qint64 timeMs)
{
    auto &markers = context.user().personal()->readMarkers;
    const QByteArray key = readMarkerKey(context, target);
    const auto it = markers.find(key);
    const qint64 readMs = std::min(timeMs, context.nowMs());
    if (it != markers.end() && it->second >= readMs)
        return false;
    const bool isGuest = context.user().personal()->account.isEmpty();
    const int maxMarkers =
        isGuest ? context.limits().guestReadMarkers : context.limits().readMarkers;
    if (it == markers.end() && int(markers.size()) >= maxMarkers)
        removeOldest(context);
    markers[key] = readMs;
    record(context, key, readMs);
    return true;
}

bool isConversation(const CommandContext &context, const QByteArray &target)
{
    return isChannelName(target) ? isValidChannelName(target, context.limits())
                                 : isValidNick(target, context.limits());
}

void refuse(CommandContext &context, const QByteArray &param)
{
    context.fail("INVALID_PARAMS", {param}, "Invalid parameters");
}

void markread(CommandContext &context, const irc::Message &message)
{
    const QByteArray target = message.param(0).toByteArray();
    if (message.params.isEmpty()) {
        context.fail("NEED_MORE_PARAMS", {}, "Missing parameters");
        return;
    }
    if (!isConversation(context, target)) {
        refuse(context, target);
        return;
    }
    bool moved = false;
    if (message.params.size() > 1) {
        const QByteArray param = message.params.at(1);
        const std::optional<qint64> timeMs = parseReadMarkerTimestamp(param);
        if (!timeMs) {
            refuse(context, param);
            return;
        }
        if (!context.user().account().isEmpty() && !context.canStoreOrReply({target}))
            return;
        moved = moveMarker(context, target, *timeMs);
    }
    sendReadMarker(context, target);
    if (moved)
        sendReadMarkerToOthers(context, target);
}

} // namespace

QList<Command> readMarkerCommands()
{
    return {
        {.name = "MARKREAD",
         .handler = markread,
         .syntax = "MARKREAD <target> [timestamp=<YYYY-MM-DDThh:mm:ss.sssZ>]",
         .summary = "Shows or sets up to when you have read a conversation.",
         .specification = "https://ircv3.net/specs/extensions/read-marker"},
    };
}

} // namespace server
