// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/clienttags.h"
#include "client/session/handlers.h"
#include "client/session/ignoring.h"
#include "common/irc/source.h"

// IRCv3 reactions: https://ircv3.net/specs/client-tags/react
// IRCv3 message-redaction: https://ircv3.net/specs/extensions/message-redaction

namespace client {

namespace {

/// Where @p message, sent by @p source, belongs; empty if that cannot be told.
QByteArray placeOf(const SessionState &session, const irc::Message &message,
                   const irc::Source &source)
{
    const QByteArrayView target = session.withoutStatus(message.param(0));
    if (session.isRoom(target))
        return target.toByteArray();
    const auto batch = session.historyBatches.constFind(message.tags.value("batch"));
    if (batch != session.historyBatches.cend())
        return batch->target;
    return session.isMe(source.nick) ? target.toByteArray() : source.nick;
}

} // namespace

void changeMessage(SessionState &session, const irc::Message &message, MessageChange change)
{
    const irc::Source source = irc::Source::parse(message.source);
    const QByteArray target = placeOf(session, message, source);
    if (target.isEmpty() || source.nick.isEmpty() || change.id.isEmpty())
        return;
    change.sender = shownName(source.nick);
    change.own = session.isMe(source.nick);
    change.timeMs = session.timeOf(message);
    session.add(event::MessageChanged{target, change});
}

void sendReaction(SessionState &session, const QByteArray &target, const QString &id,
                  const QString &text, bool takesBack)
{
    if (!session.shownFeatures.reactions || text.isEmpty() || text.size() > Reaction::maxLength)
        return;
    irc::Message message;
    message.command = "TAGMSG";
    message.params = {target};
    addReplyTags(session, message, id.toUtf8());
    addReactionTag(message, text, takesBack);
    session.send(message);
    if (session.capabilities.has("echo-message"))
        return;
    message.source = session.nick;
    handlers::tagMessage(session, message);
}

void sendRemoval(SessionState &session, const QByteArray &target, const QString &id)
{
    if (!session.shownFeatures.removal)
        return;
    irc::Message message;
    message.command = "REDACT";
    message.params = {target, id.toUtf8()};
    session.sendTyped(message, target);
    if (session.capabilities.has("echo-message"))
        return;
    message.source = session.nick;
    handlers::redact(session, message);
}

namespace handlers {

void tagMessage(SessionState &session, const irc::Message &message)
{
    if (ignoringRule(session, message, IgnoreRule::Signals) != 0)
        return;
    if (auto reaction = reactionOf(message))
        changeMessage(session, message, std::move(*reaction));
    const auto typing = typingOf(message);
    const irc::Source source = irc::Source::parse(message.source);
    if (!typing || source.nick.isEmpty() || session.isMe(source.nick)
        || session.isReplayed(message))
        return;
    session.add(event::Typing{placeOf(session, message, source), shownName(source.nick), *typing});
}

/// `REDACT target msgid reason`.
void redact(SessionState &session, const irc::Message &message)
{
    if (message.param(1).size() > maxIdBytes)
        return;
    MessageChange change;
    change.kind = MessageChange::Kind::Remove;
    change.id = decoded(message.param(1));
    change.text = shownText(message.param(2));
    changeMessage(session, message, std::move(change));
}

} // namespace handlers

} // namespace client
