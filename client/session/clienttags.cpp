// SPDX-License-Identifier: MIT
#include "client/session/clienttags.h"

#include "client/chat/displaytext.h"
#include "client/session/handlers.h"
#include "client/session/outgoinglines.h"

#include <iterator>

namespace client {

namespace {

// Programs use the name of the draft as well as the ratified one. Both are read. Of replies and
// contexts both are sent, of other tags the one that most programs use.
constexpr char replyTag[] = "reply";
constexpr char draftReplyTag[] = "draft/reply";
constexpr char reactTag[] = "draft/react";
constexpr char unreactTag[] = "draft/unreact";
constexpr char contextTag[] = "channel-context";
constexpr char draftContextTag[] = "draft/channel-context";
constexpr char typingTag[] = "typing";
constexpr const char *typingStates[] = {"active", "paused", "done"}; // as in TypingState

QByteArray tagKey(const char *name)
{
    return QByteArray("+").append(name);
}

/// The value of the client-only tag @p name of @p message, or of the other name of the same tag:
/// with `draft/` in front of it, or without.
QByteArray clientTag(const irc::Message &message, const char *name)
{
    constexpr QByteArrayView draft("draft/");
    QByteArray value = message.tags.value(tagKey(name));
    if (!value.isEmpty())
        return value;
    const QByteArrayView given(name);
    const QByteArray other = given.startsWith(draft) ? given.sliced(draft.size()).toByteArray()
                                                     : draft.toByteArray().append(given);
    return message.tags.value(tagKey(other.constData()));
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
    const QByteArray id = clientTag(message, replyTag);
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

QByteArray contextOf(const irc::Message &message)
{
    return clientTag(message, contextTag);
}

bool relaysContext(const SessionState &session)
{
    return relaysClientTag(session, contextTag) || relaysClientTag(session, draftContextTag);
}

void addContextTags(const SessionState &session, irc::Message &message, const QByteArray &room)
{
    if (room.isEmpty())
        return;
    for (const char *name : {contextTag, draftContextTag}) {
        if (relaysClientTag(session, name))
            message.tags.insert(tagKey(name), room);
    }
}

std::optional<MessageChange> reactionOf(const irc::Message &message)
{
    MessageChange change;
    change.id = repliedId(message);
    QByteArray text = clientTag(message, reactTag);
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
    const QByteArray state = clientTag(message, typingTag);
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
    features.reactions = features.replies && relaysClientTag(session, reactTag)
                         && relaysClientTag(session, unreactTag);
    features.typing = relaysClientTag(session, typingTag);
    features.limits = messageLimits(session);
    features.profile = profileLimits(session);
    // It stays the same until the next greeting is complete.
    features.icon = session.ready
                        ? session.isupport.value("ICON", session.isupport.value("DRAFT/ICON"))
                        : session.shownFeatures.icon;
    features.removal = session.ready && session.capabilities.has("message-redaction");
    return features;
}

} // namespace client
