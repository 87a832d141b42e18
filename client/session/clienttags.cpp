// SPDX-License-Identifier: MIT
#include "client/session/clienttags.h"

#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/outgoinglines.h"

#include <iterator>

namespace client {

namespace {

// The ratified name, and the one from before, which some programs still use.
constexpr char replyTag[] = "reply";
constexpr char draftReplyTag[] = "draft/reply";
constexpr char reactTag[] = "draft/react";
constexpr char typingTag[] = "typing";
constexpr char draftTypingTag[] = "draft/typing";
constexpr const char *typingStates[] = {"active", "paused", "done"}; // as in TypingState
constexpr char unreactTag[] = "draft/unreact";

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

std::optional<MessageChange> reactionOf(const irc::Message &message)
{
    MessageChange change;
    change.id = repliedId(message);
    QByteArrayView text = clientTag(message, reactTag);
    if (text.isEmpty()) {
        text = clientTag(message, unreactTag);
        change.kind = MessageChange::Kind::Unreact;
    }
    if (text.isEmpty() || change.id.isEmpty())
        return std::nullopt;
    change.text = withoutFormatting(shownText(text)).trimmed();
    if (change.text.isEmpty() || change.text.size() > Reaction::maxLength)
        return std::nullopt;
    return change;
}

void addReactionTag(irc::Message &message, const QString &text, bool takesBack)
{
    message.tags.insert(tagKey(takesBack ? unreactTag : reactTag), text.toUtf8());
}

std::optional<TypingState> typingOf(const irc::Message &message)
{
    QByteArrayView state = clientTag(message, typingTag);
    if (state.isEmpty())
        state = clientTag(message, draftTypingTag);
    for (size_t i = 0; i < std::size(typingStates); ++i) {
        if (state == typingStates[i])
            return TypingState(i);
    }
    return std::nullopt;
}

void sendTyping(SessionState &session, const QByteArray &target, TypingState state)
{
    if (target.isEmpty() || !relaysClientTag(session, typingTag))
        return;
    irc::Message message;
    message.command = "TAGMSG";
    message.params = {target};
    message.tags.insert(tagKey(typingTag), typingStates[size_t(state)]);
    session.send(message);
}

NetworkFeatures featuresOf(const SessionState &session)
{
    NetworkFeatures features;
    features.replies =
        relaysClientTag(session, replyTag) || relaysClientTag(session, draftReplyTag);
    features.reactions = features.replies && relaysClientTag(session, reactTag);
    features.typing = relaysClientTag(session, typingTag);
    features.limits = messageLimits(session);
    features.profile = profileLimits(session);
    features.removal = session.ready && session.capabilities.has("message-redaction");
    return features;
}

} // namespace client
