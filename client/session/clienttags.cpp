// SPDX-License-Identifier: MIT
#include "client/session/clienttags.h"

#include "client/chat/displaytext.h"
#include "client/session/sessionstate.h"

namespace client {

namespace {

// The ratified name, and the one from before, which some programs still use.
constexpr char replyTag[] = "reply";
constexpr char draftReplyTag[] = "draft/reply";

QByteArray tagKey(const char *name)
{
    return QByteArray("+").append(name);
}

/// The value of the client-only tag @p name of @p message.
QByteArrayView clientTag(const irc::Message &message, const char *name)
{
    return message.tags.value(tagKey(name));
}

} // namespace

bool relaysClientTag(const SessionState &session, QByteArrayView name)
{
    if (!session.ready || !session.capabilities.has("message-tags"))
        return false;
    const QList<QByteArray> denied = session.isupport.value("CLIENTTAGDENY").split(',');
    return denied.contains("*") ? denied.contains(QByteArray("-").append(name))
                                : !denied.contains(name.toByteArray());
}

QString repliedId(const irc::Message &message)
{
    QByteArrayView id = clientTag(message, replyTag);
    if (id.isEmpty())
        id = clientTag(message, draftReplyTag);
    return id.size() > maxIdBytes ? QString() : decoded(id);
}

void addReplyTags(const SessionState &session, irc::Message &message, const QByteArray &id)
{
    if (id.isEmpty())
        return;
    for (const char *name : {replyTag, draftReplyTag}) {
        if (relaysClientTag(session, name))
            message.tags.insert(tagKey(name), id);
    }
}

NetworkFeatures featuresOf(const SessionState &session)
{
    NetworkFeatures features;
    features.replies =
        relaysClientTag(session, replyTag) || relaysClientTag(session, draftReplyTag);
    return features;
}

} // namespace client
