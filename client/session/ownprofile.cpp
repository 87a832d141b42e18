// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/sessiontext.h"
#include "common/irc/utf8.h"

#include <algorithm>
#include <utility>

// https://ircv3.net/specs/extensions/metadata

namespace client {

namespace {

void sendValue(SessionState &session, MetadataKey key)
{
    const QString value = session.profile.metadata.value(key);
    QList<QByteArray> params{"*", "SET", metadataKeyNames.at(std::size_t(key))};
    if (!value.isEmpty())
        params.append(value.toUtf8());
    session.send("METADATA", params);
    session.metadata.pendingKeys.append(key);
}

void sendRealName(SessionState &session, const QString &name)
{
    // Some servers do not answer when nothing changes.
    const QByteArray wanted = name.isEmpty() ? session.preferredNick : name.toUtf8();
    const QByteArray present = session.profile.realName.isEmpty()
                                   ? session.preferredNick
                                   : session.profile.realName.toUtf8();
    if (!session.capabilities.has("setname") || wanted == present)
        return;
    session.send("SETNAME", {wanted});
    session.profileSave.awaitsRealName = true;
}

void answerWhenDone(SessionState &session)
{
    const bool isAnswered =
        session.metadata.pendingKeys.isEmpty() && !session.profileSave.awaitsRealName;
    if (isAnswered && std::exchange(session.profileSave.isRunning, false))
        session.add(event::ProfileAnswered{std::exchange(session.profileSave.failure, {})});
}

/// The key whose change the FAIL @p message refuses: one that it names, else the oldest.
MetadataKey refusedKey(const SessionState &session, const irc::Message &message)
{
    const QList<MetadataKey> &pending = session.metadata.pendingKeys;
    const auto named = std::ranges::find_if(pending, [&](MetadataKey key) {
        return message.params.contains(metadataKeyNames.at(std::size_t(key)));
    });
    return named == pending.cend() ? pending.constFirst() : *named;
}

} // namespace

void saveProfile(SessionState &session, const OwnProfile &profile)
{
    session.profileSave.isRunning = true;
    session.profileSave.failure.clear();
    if (!profileLimits(session).isChangeable()) {
        stopSavingProfile(session,
                          SessionText::tr("The connection was lost. Connect, then try again."));
        return;
    }
    if (session.hasMetadata()) {
        session.profile.metadata = profile.metadata;
        for (std::size_t key = 0; key < profile.metadata.values.size(); ++key) {
            if (profile.metadata.values.at(key) != session.metadata.own.values.at(key))
                sendValue(session, MetadataKey(key));
        }
    }
    sendRealName(session, profile.realName);
    answerWhenDone(session);
}

void restoreProfile(SessionState &session)
{
    if (std::exchange(session.metadata.isProfileRestored, true))
        return;
    for (std::size_t key = 0; key < session.profile.metadata.values.size(); ++key) {
        if (!session.profile.metadata.values.at(key).isEmpty()
            && session.metadata.own.values.at(key).isEmpty())
            sendValue(session, MetadataKey(key));
    }
}

void handleOwnValue(SessionState &session, MetadataKey key, const QString &value)
{
    session.metadata.own.set(key, value);
    session.metadata.pendingKeys.removeOne(key);
    answerWhenDone(session);
}

void handleRefusedValue(SessionState &session, const irc::Message &message)
{
    if (session.metadata.pendingKeys.isEmpty())
        return;
    const MetadataKey key = refusedKey(session, message);
    session.metadata.pendingKeys.removeOne(key);
    session.profile.metadata.set(key, session.metadata.own.value(key));
    session.profileSave.failure =
        SessionText::tr("The server did not save this: %1").arg(asSentence(trailingText(message)));
    answerWhenDone(session);
}

bool handleOwnRealName(SessionState &session, QByteArrayView name)
{
    const QByteArray kept = irc::truncatedUtf8(name, maxRealNameBytes).toByteArray();
    session.profile.realName = kept == session.preferredNick ? QString() : decoded(kept);
    const bool isAnswer = std::exchange(session.profileSave.awaitsRealName, false);
    answerWhenDone(session);
    return isAnswer;
}

bool failRealName(SessionState &session, const irc::Message &message)
{
    if (message.param(0) != "SETNAME" || session.isTyped(message)
        || !std::exchange(session.profileSave.awaitsRealName, false))
        return false;
    session.profileSave.failure = SessionText::tr("The server did not save the real name: %1")
                                      .arg(asSentence(trailingText(message)));
    answerWhenDone(session);
    return true;
}

void stopSavingValues(SessionState &session, const QString &reason)
{
    if (session.metadata.pendingKeys.isEmpty())
        return;
    session.metadata.pendingKeys.clear();
    session.profileSave.failure = reason;
    answerWhenDone(session);
}

void stopSavingRealName(SessionState &session, const QString &reason)
{
    if (!std::exchange(session.profileSave.awaitsRealName, false))
        return;
    session.profileSave.failure = reason;
    answerWhenDone(session);
}

void stopSavingProfile(SessionState &session, const QString &reason)
{
    session.metadata.pendingKeys.clear();
    session.profileSave.awaitsRealName = false;
    session.profileSave.failure = reason;
    answerWhenDone(session);
}

} // namespace client
