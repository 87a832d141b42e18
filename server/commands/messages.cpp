// SPDX-License-Identifier: MIT
#include "server/commands/messages.h"

#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/commands/speakrules.h"
#include "server/hub/commandcontext.h"
#include "server/hub/output/clienttags.h"
#include "server/hub/state/namerules.h"
#include "server/hub/visibility.h"

#include <algorithm>

// Sending messages: https://modern.ircdocs.horse/#sending-messages

namespace server {

namespace {

/// The client-only tags of @p message, when its client may send any.
/// https://ircv3.net/specs/extensions/message-tags
irc::TagMap clientTagsOf(const CommandContext &context, const irc::Message &message)
{
    if (!context.user().has(Capability::MessageTags))
        return {};
    return allowedClientTags(message.tags, context.settings().deniedClientTags);
}

QList<Event> eventsOf(const CommandContext &context, const OutgoingMessage &speech,
                      const QByteArray &target)
{
    QList<Event> events;
    for (const MessageLine &line : speech.lines) {
        // https://ircv3.net/specs/extensions/multiline#fallback
        if (!speech.isMultiline || !line.text.isEmpty())
            events.append(context.event(speech.command, {target, line.text}, speech.tags));
    }
    if (!speech.hasText())
        events.append(context.event(speech.command, {target}, speech.tags));
    return events;
}

/// https://ircv3.net/specs/extensions/multiline#batch-types
Rendition batchOf(const CommandContext &context, const OutgoingMessage &speech,
                  const QByteArray &target)
{
    Rendition rendition{{Capability::Multiline, Capability::Batch}, {}};
    for (const MessageLine &line : speech.lines) {
        Event event = context.event(speech.command, {target, line.text});
        if (line.joined)
            event.tags.insert("draft/multiline-concat");
        rendition.events.append(event);
    }
    rendition.batch = context.event("BATCH", {"draft/multiline", target}, speech.tags);
    return rendition;
}

/// Whether history keeps a TAGMSG: that somebody was typing is of no use later.
/// https://ircv3.net/specs/client-tags/typing
bool isWorthKeeping(const irc::TagMap &tags)
{
    return std::any_of(tags.begin(), tags.end(), [](const irc::TagMap::Tag &tag) {
        return tag.first != "+typing" && tag.first != "+draft/typing";
    });
}

Announcement announcementOf(const CommandContext &context, const OutgoingMessage &speech,
                            const QByteArray &target)
{
    Announcement announcement;
    announcement.echo = Echo::IfWanted;
    if (speech.isMultiline) {
        announcement.renditions.append(batchOf(context, speech, target));
        announcement.lines = speech.lines;
    }
    announcement.renditions.append(Rendition{{}, eventsOf(context, speech, target)});
    if (!speech.hasText()) {
        announcement.onlyFor(Capability::MessageTags);
        announcement.recorded = isWorthKeeping(speech.tags);
    }
    return announcement;
}

void sayToChannel(const CommandContext &context, const ChannelTarget &target,
                  const OutgoingMessage &speech)
{
    const Channel *channel = context.registry().findChannel(target.name);
    const QByteArray refusal =
        channel ? speakingError(*channel, context.user(), speech) : QByteArray();
    // A refusal would tell outsiders that there is a secret channel.
    if (!channel || (!refusal.isEmpty() && !seesChannel(context.user(), *channel))) {
        if (speech.isAnswered())
            context.reply(irc::ERR_NOSUCHCHANNEL, {target.name.toByteArray(), "No such channel"});
        return;
    }
    if (!refusal.isEmpty()) {
        if (speech.isAnswered())
            context.reply(irc::ERR_CANNOTSENDTOCHAN, {channel->name(), refusal});
        return;
    }
    const QByteArray prefix = target.least ? QByteArray(1, target.least->prefix) : QByteArray();
    Announcement announcement = announcementOf(context, speech, prefix + channel->name());
    if (target.least) {
        announcement.leastRank = target.least->rank;
        announcement.recorded = false; // history would show it to all
    }
    context.toChannel(*channel, announcement);
}

void sayToPerson(const CommandContext &context, const QByteArray &target,
                 const OutgoingMessage &speech)
{
    const User *person = context.registry().findRegistered(target);
    if (!person) {
        if (speech.isAnswered())
            context.reply(irc::ERR_NOSUCHNICK, {target, "No such nick"});
        return;
    }
    if (person->modes().has(UserMode::RegisteredOnly) && context.user().account().isEmpty()
        && person != &context.user()) {
        if (speech.isAnswered())
            context.reply(irc::ERR_NEEDREGGEDNICK,
                          {person->nick(), "You have to be logged in to write to this person"});
        return;
    }
    context.toRecipient(*person, announcementOf(context, speech, person->nick()));
    if (speech.isAnswered() && speech.hasText() && person->isAway())
        context.reply(irc::RPL_AWAY, {person->nick(), person->awayReason()});
}

/// Whether the user may write to everybody on the servers that @p mask names; says why not.
bool mayWriteToServers(const CommandContext &context, const QByteArray &target,
                       const OutgoingMessage &speech)
{
    const QByteArrayView mask = QByteArrayView(target).sliced(1);
    const qsizetype dot = mask.lastIndexOf('.');
    const QByteArrayView top = mask.sliced(dot + 1);
    const auto refuse = [&](irc::Numeric numeric, const QByteArray &text) {
        if (speech.isAnswered())
            context.reply(numeric, {target, text});
        return false;
    };
    if (!context.user().isOperator())
        return speech.isAnswered() && context.isOperatorOrReply();
    if (dot < 0 || top.isEmpty())
        return refuse(irc::ERR_NOTOPLEVEL, "No toplevel domain specified");
    if (top.contains('*') || top.contains('?'))
        return refuse(irc::ERR_WILDTOPLEVEL, "Wildcard in toplevel domain");
    if (!irc::matchesMask(mask, context.settings().serverName))
        return refuse(irc::ERR_NOSUCHSERVER, "No such server");
    return true;
}

/// https://modern.ircdocs.horse/#privmsg-message
void sayToServers(const CommandContext &context, const QByteArray &target,
                  const OutgoingMessage &speech)
{
    if (!mayWriteToServers(context, target, speech))
        return;
    context.audit(context.command(), target);
    QList<const User *> everybody;
    for (const auto &[client, user] : context.registry().users()) {
        if (user->isRegistered() && !user->isGone())
            everybody.append(user.get());
    }
    context.toAll(everybody, announcementOf(context, speech, target));
}

bool hasRecipientAndText(const CommandContext &context, const irc::Message &message,
                         const OutgoingMessage &speech)
{
    const bool hasRecipient = !irc::splitList(message.param(0)).isEmpty();
    if (hasRecipient && (!speech.hasText() || !speech.lines.first().text.isEmpty()))
        return true;
    if (speech.isAnswered() && hasRecipient)
        context.reply(irc::ERR_NOTEXTTOSEND, {"No text to send"});
    else if (speech.isAnswered())
        context.reply(irc::ERR_NORECIPIENT, {"No recipient given (" + message.command + ')'});
    return false;
}

void sayToAll(const CommandContext &context, const irc::Message &message,
              const OutgoingMessage &speech)
{
    if (!hasRecipientAndText(context, message, speech))
        return;
    for (const QByteArray &target :
         context.targets(message.param(0), context.limits().messageTargets, !speech.isAnswered()))
        say(context, target, speech);
}

/// PRIVMSG and NOTICE.
void sayText(CommandContext &context, const irc::Message &message)
{
    sayToAll(context, message,
             {message.command,
              {{message.param(1).toByteArray(), false}},
              clientTagsOf(context, message),
              false});
}

/// https://ircv3.net/specs/extensions/message-tags#the-tagmsg-tag-only-message
void tagmsg(CommandContext &context, const irc::Message &message)
{
    if (!context.user().has(Capability::MessageTags)) {
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
        return;
    }
    const irc::TagMap tags = clientTagsOf(context, message);
    // Of what was refused as a whole nothing is left to deliver.
    if (tags.isEmpty() && !allowedClientTags(message.tags, {}).isEmpty())
        return;
    sayToAll(context, message, {message.command, {}, tags, false});
}

} // namespace

void say(const CommandContext &context, const QByteArray &target, const OutgoingMessage &speech)
{
    // Tags alone, such as typing notices, do not end somebody's idle time.
    if (speech.hasText())
        context.user().setLastSpokeMs(context.nowMs());
    if (const auto channel = parseChannelTarget(target))
        sayToChannel(context, *channel, speech);
    else if (target.startsWith('$'))
        sayToServers(context, target, speech);
    else
        sayToPerson(context, target, speech);
}

QList<Command> messagesCommands()
{
    return {
        {.name = "PRIVMSG",
         .handler = sayText,
         .syntax = "PRIVMSG <target>{,<target>} :<text>",
         .summary = "Says something in a channel or to a person."},
        {.name = "NOTICE",
         .handler = sayText,
         .syntax = "NOTICE <target>{,<target>} :<text>",
         .summary = "Like PRIVMSG, but nothing may answer it automatically."},
        {.name = "TAGMSG",
         .minParams = 1,
         .handler = tagmsg,
         .syntax = "@<tags> TAGMSG <target>{,<target>}",
         .summary = "Sends tags without a text, as for typing notices."},
    };
}

} // namespace server
