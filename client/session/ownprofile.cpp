// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/sessiontext.h"

#include <algorithm>
#include <utility>

// https://ircv3.net/specs/extensions/metadata

namespace client {

namespace {

void sendValue(SessionState &session, MetadataKey key)
{
    const QString value = session.profile.value(key);
    QList<QByteArray> params{"*", "SET", metadataKeyNames.at(std::size_t(key))};
    if (!value.isEmpty())
        params.append(value.toUtf8());
    session.send("METADATA", params);
    session.metadata.pendingKeys.append(key);
}

void answerWhenDone(SessionState &session)
{
    if (!session.metadata.isSaving || !session.metadata.pendingKeys.isEmpty())
        return;
    session.metadata.isSaving = false;
    session.add(event::ProfileAnswered{std::exchange(session.metadata.failure, {})});
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

void saveProfile(SessionState &session, const UserMetadata &profile)
{
    session.metadata.isSaving = true;
    session.metadata.failure.clear();
    if (!session.ready || !session.hasMetadata()) {
        session.metadata.pendingKeys.clear();
        session.metadata.failure =
            SessionText::tr("The connection was lost. Connect, then try again.");
        return answerWhenDone(session);
    }
    session.profile = profile;
    for (std::size_t key = 0; key < profile.values.size(); ++key) {
        if (profile.values.at(key) != session.metadata.own.values.at(key))
            sendValue(session, MetadataKey(key));
    }
    answerWhenDone(session);
}

void restoreProfile(SessionState &session)
{
    if (std::exchange(session.metadata.isProfileRestored, true))
        return;
    for (std::size_t key = 0; key < session.profile.values.size(); ++key) {
        if (!session.profile.values.at(key).isEmpty()
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
    session.profile.set(key, session.metadata.own.value(key));
    session.metadata.failure =
        SessionText::tr("The server did not save this: %1").arg(asSentence(trailingText(message)));
    answerWhenDone(session);
}

void stopSavingProfile(SessionState &session)
{
    session.metadata.pendingKeys.clear();
    session.metadata.failure = SessionText::tr("The connection was lost. Connect, then try again.");
    answerWhenDone(session);
}

} // namespace client
