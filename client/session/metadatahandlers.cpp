// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/sessiontext.h"

#include <algorithm>

// https://ircv3.net/specs/extensions/metadata

namespace client {

namespace {

constexpr qsizetype maxSyncs = 200;
constexpr int maxSyncAttempts = 10;
constexpr qint64 minSyncPauseMs = 5'000;
constexpr qint64 maxSyncPauseMs = 600'000;

/// The number of the token @p name in the value of the capability; nullopt if there is none.
std::optional<int> capabilityLimit(const SessionState &session, QByteArrayView name)
{
    const bool isThird = session.capabilities.has("draft/metadata-3");
    const QByteArray value =
        session.capabilities.value(isThird ? "draft/metadata-3" : "draft/metadata-2");
    for (const QByteArray &token : value.split(',')) {
        const qsizetype equals = token.indexOf('=');
        bool isNumber = false;
        const int number = token.mid(equals + 1).toInt(&isNumber);
        if (equals > 0 && isNumber && token.left(equals) == name)
            return qMax(0, number);
    }
    return std::nullopt;
}

/// Reports the value that the user @p target has for the key @p name. Those of channels are not
/// shown.
void setValue(SessionState &session, QByteArrayView target, QByteArrayView name,
              QByteArrayView value)
{
    const std::optional<MetadataKey> key = metadataKeyFrom(name);
    if (!key || target.isEmpty() || session.isRoom(target))
        return;
    const QByteArray nick = target == "*" ? session.nick : target.toByteArray();
    const QString shown = shownMetadata(*key, value);
    session.add(event::MetadataSet{nick, *key, shown});
    if (session.isMe(nick))
        handleOwnValue(session, *key, shown);
}

} // namespace

ProfileLimits profileLimits(const SessionState &session)
{
    ProfileLimits limits;
    if (!session.ready)
        return limits;
    limits.isSupported = session.hasMetadata();
    if (limits.isSupported) {
        limits.maxKeys = capabilityLimit(session, "max-keys").value_or(0);
        limits.maxValueBytes = capabilityLimit(session, "max-value-bytes").value_or(0);
    }
    limits.takesRealName = session.capabilities.has("setname");
    if (limits.takesRealName) {
        const int most = session.isupport.number("NAMELEN", 0);
        limits.maxRealNameBytes = most > 0 ? qMin(most, int(maxRealNameBytes)) : maxRealNameBytes;
    }
    return limits;
}

void subscribeMetadata(SessionState &session)
{
    const QString reason = SessionText::tr("The server does not keep profiles any more.");
    if (!session.hasMetadata() && session.metadata.isSubscribed) {
        stopSavingValues(session, reason);
        session.metadata = {};
    }
    if (!session.capabilities.has("setname"))
        stopSavingRealName(session, reason);
    if (!session.ready || !session.hasMetadata() || session.metadata.isSubscribed)
        return;
    session.metadata.isSubscribed = true;
    const int limit = capabilityLimit(session, "max-subs").value_or(int(metadataKeyNames.size()));
    QList<QByteArray> params{"*", "SUB"};
    for (const char *name : metadataKeyNames) {
        if (params.size() < limit + 2)
            params.append(name);
    }
    if (params.size() > 2)
        session.send("METADATA", params);
}

void sendDueSyncs(SessionState &session)
{
    for (SessionState::MetadataSync &sync : session.metadata.syncs) {
        if (!sync.isPending || sync.dueMs > session.nowMs)
            continue;
        sync.isPending = false;
        const bool isLeft = session.isRoom(sync.target) && !session.channel(sync.target);
        if (!isLeft)
            session.send("METADATA", {sync.target, "SYNC"});
    }
}

void endSync(SessionState &session, const QByteArray &target)
{
    session.metadata.syncs.removeIf([&](const SessionState::MetadataSync &sync) {
        return sync.target == target && !sync.isPending;
    });
}

bool failMetadata(SessionState &session, const irc::Message &message)
{
    if (message.param(0) != "METADATA" || session.isTyped(message))
        return false;
    const QByteArrayView code = message.param(1);
    // The others answer requests for the values of users.
    if (code != "TOO_MANY_SUBS" && code != "INVALID_TARGET")
        handleRefusedValue(session, message);
    return true;
}

namespace handlers {

void metadata(SessionState &session, const irc::Message &message)
{
    setValue(session, message.param(0), message.param(1), message.param(3));
}

void metadataValue(SessionState &session, const irc::Message &message)
{
    setValue(session, message.param(1), message.param(2), message.param(4));
    if (session.isTyped(message))
        showReply(session, message);
}

void metadataKeyNotSet(SessionState &session, const irc::Message &message)
{
    setValue(session, message.param(1), message.param(2), {});
    if (session.isTyped(message))
        showReply(session, message);
}

void metadataKeys(SessionState &session, const irc::Message &message)
{
    restoreProfile(session); // the server has sent what it has
    if (session.isTyped(message))
        showReply(session, message);
}

void metadataSyncLater(SessionState &session, const irc::Message &message)
{
    const QByteArray target = message.param(1).toByteArray();
    QList<SessionState::MetadataSync> &syncs = session.metadata.syncs;
    auto known = std::ranges::find(syncs, target, &SessionState::MetadataSync::target);
    if (target.isEmpty() || (known == syncs.end() && syncs.size() >= maxSyncs))
        return;
    if (known == syncs.end()) {
        syncs.append({.target = target, .dueMs = 0, .attempts = 0, .isPending = false});
        known = std::prev(syncs.end());
    }
    if (++known->attempts > maxSyncAttempts)
        return;
    // Only the first attempt may follow at once.
    const qint64 pauseMs =
        qBound<qint64>(known->attempts > 1 ? minSyncPauseMs : 0,
                       message.param(2).toByteArray().toLongLong() * 1000, maxSyncPauseMs);
    known->dueMs = session.nowMs + pauseMs;
    known->isPending = true;
}

} // namespace handlers

} // namespace client
