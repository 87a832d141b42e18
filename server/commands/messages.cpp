// SPDX-License-Identifier: MIT
#include "server/commands/messages.h"

#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/commands/speakrules.h"
#include "server/hub/commandcontext.h"
#include "server/hub/output/clienttags.h"
#include "server/hub/state/namerules.h"
#include "server/hub/state/reservednames.h"
#include "server/hub/visibility.h"

#include <algorithm>

// Sending messages: https://modern.ircdocs.horse/#sending-messages

namespace server {

namespace {

/// The client-only tags of @p message. Empty when its client may not send any.
/// https://ircv3.net/specs/extensions/message-tags
irc::TagMap clientTagsOf(const CommandContext &context, const irc::Message &message)
{
    if (!context.client().has(Capability::MessageTags))
        return {};
    return allowedClientTags(message.tags, context.settings().deniedClientTags);
}

EventList eventsOf(const CommandContext &context, const OutgoingMessage &outgoing,
                   const QByteArray &target)
{
    EventList events;
    for (const MessageLine &line : outgoing.lines) {
        // https://ircv3.net/specs/extensions/multiline#fallback
        if (!outgoing.isMultiline || !line.text.isEmpty())
            events.append(context.event(outgoing.command, {target, line.text}, outgoing.tags));
    }
    if (!outgoing.hasText())
        events.append(context.event(outgoing.command, {target}, outgoing.tags));
    return events;
}

/// https://ircv3.net/specs/extensions/multiline#batch-types
Rendition batchOf(const CommandContext &context, const OutgoingMessage &outgoing,
                  const QByteArray &target)
{
    Rendition rendition{{Capability::Multiline, Capability::Batch}, {}};
    for (const MessageLine &line : outgoing.lines) {
        Event event = context.event(outgoing.command, {target, line.text});
        if (line.joined)
            event.tags.insert("draft/multiline-concat");
        rendition.events.append(event);
    }
    rendition.batch = context.event("BATCH", {"draft/multiline", target}, outgoing.tags);
    return rendition;
}

/// Whether the history keeps a TAGMSG. Typing notifications are of no use later.
/// https://ircv3.net/specs/client-tags/typing
bool isWorthKeeping(const irc::TagMap &tags)
{
    return std::any_of(tags.begin(), tags.end(), [](const irc::TagMap::Tag &tag) {
        return tag.first != "+typing" && tag.first != "+draft/typing";
    });
}

Announcement announcementOf(const CommandContext &context, const OutgoingMessage &outgoing,
                            const QByteArray &target)
{
    Announcement announcement;
    announcement.echo = Echo::IfWanted;
    if (outgoing.isMultiline) {
        announcement.renditions.append(batchOf(context, outgoing, target));
        announcement.lines = outgoing.lines;
    }
    announcement.renditions.append(Rendition{{}, eventsOf(context, outgoing, target)});
    if (!outgoing.hasText()) {
        announcement.onlyFor(Capability::MessageTags);
        announcement.recorded = isWorthKeeping(outgoing.tags);
    }
    announcement.onlyIfStored = announcement.recorded;
    return announcement;
}

/// Whether the store accepts @p announcement, or does not have to.
bool mayBeStoredOrReply(CommandContext &context, const Announcement &announcement,
                        const QByteArray &target)
{
    if (!announcement.onlyIfStored || !context.hub().storeState().refusesMessages)
        return true;
    context.replyNotStored(target);
    return false;
}

void sendToChannel(CommandContext &context, const ChannelTarget &target,
                   const OutgoingMessage &outgoing)
{
    const Channel *channel = context.registry().findChannel(target.name);
    const QByteArray refusal =
        channel ? speakingError(*channel, context.user(), outgoing) : QByteArray();
    // Another error would reveal the existence of a secret channel.
    if (!channel || (!refusal.isEmpty() && !seesChannel(context.user(), *channel))) {
        if (outgoing.getsReplies())
            context.reply(irc::ERR_NOSUCHCHANNEL, {target.name.toByteArray(), "No such channel"});
        return;
    }
    if (!refusal.isEmpty()) {
        if (outgoing.getsReplies())
            context.reply(irc::ERR_CANNOTSENDTOCHAN, {channel->name(), refusal});
        return;
    }
    const QByteArray shownTarget =
        target.minRank ? target.minRank->prefix + channel->name() : channel->name();
    Announcement announcement = announcementOf(context, outgoing, shownTarget);
    if (target.minRank) {
        announcement.leastRank = target.minRank->rank;
        announcement.recorded = false; // The history would show it to all members.
        announcement.onlyIfStored = false;
    }
    if (mayBeStoredOrReply(context, announcement, channel->name()))
        context.toChannel(*channel, announcement);
}

/// Runs a message to NickServ or ChanServ as a command. Of a multiline message only the first line:
/// each may ask a question, and a client has one at a time.
void sendToService(CommandContext &context, const QByteArray &target,
                   const OutgoingMessage &outgoing)
{
    if (outgoing.hasText())
        context.hub().run(context.client(),
                          {{}, {}, target.toUpper(), {outgoing.lines.first().text}});
}

void sendToUser(CommandContext &context, const QByteArray &target, const OutgoingMessage &outgoing)
{
    if (isServiceNick(target)) {
        sendToService(context, target, outgoing);
        return;
    }
    const User *recipient = context.registry().findRegistered(target);
    if (!recipient) {
        if (outgoing.getsReplies())
            context.reply(irc::ERR_NOSUCHNICK, {target, "No such nick"});
        return;
    }
    if (recipient->modes().has(UserMode::RegisteredOnly) && context.user().account().isEmpty()
        && recipient != &context.user()) {
        if (outgoing.getsReplies())
            context.reply(
                irc::ERR_NEEDREGGEDNICK,
                {recipient->nick(),
                 "Log in to an account first: this user ignores messages from users without one"});
        return;
    }
    const Announcement announcement = announcementOf(context, outgoing, recipient->nick());
    if (!mayBeStoredOrReply(context, announcement, recipient->nick()))
        return;
    context.toRecipient(*recipient, announcement);
    if (outgoing.getsReplies() && outgoing.hasText() && recipient->isAway())
        context.reply(irc::RPL_AWAY, {recipient->nick(), recipient->awayReason()});
}

/// Whether the user may send to all users of the servers that match @p target, a `$` and a mask.
bool maySendToServersOrReply(CommandContext &context, const QByteArray &target,
                             const OutgoingMessage &outgoing)
{
    const QByteArrayView mask = QByteArrayView(target).sliced(1);
    const qsizetype dot = mask.lastIndexOf('.');
    const QByteArrayView top = mask.sliced(dot + 1);
    const auto refuse = [&](irc::Numeric numeric, const QByteArray &text) {
        if (outgoing.getsReplies())
            context.reply(numeric, {target, text});
        return false;
    };
    if (!context.user().isOperator())
        return outgoing.getsReplies() && context.isOperatorOrReply();
    if (dot < 0 || top.isEmpty())
        return refuse(irc::ERR_NOTOPLEVEL, "No toplevel domain specified");
    if (top.contains('*') || top.contains('?'))
        return refuse(irc::ERR_WILDTOPLEVEL, "Wildcard in toplevel domain");
    if (!irc::matchesMask(mask, context.settings().serverName))
        return refuse(irc::ERR_NOSUCHSERVER, "No such server");
    return true;
}

/// https://modern.ircdocs.horse/#privmsg-message
void sendToServers(CommandContext &context, const QByteArray &target,
                   const OutgoingMessage &outgoing)
{
    if (!maySendToServersOrReply(context, target, outgoing))
        return;
    context.audit(context.command(), target);
    QList<const Client *> recipients;
    for (const auto &[id, client] : context.registry().clients()) {
        if (client->user().isRegistered() && !client->isGone())
            recipients.append(client.get());
    }
    context.toAll(recipients, announcementOf(context, outgoing, target));
}

bool hasRecipientAndTextOrReply(CommandContext &context, const irc::Message &message,
                                const OutgoingMessage &outgoing)
{
    const QByteArrayView list = message.param(0);
    const bool hasRecipient =
        std::any_of(list.begin(), list.end(), [](char c) { return c != ','; });
    if (hasRecipient && (!outgoing.hasText() || !outgoing.lines.first().text.isEmpty()))
        return true;
    if (outgoing.getsReplies() && hasRecipient)
        context.reply(irc::ERR_NOTEXTTOSEND, {"No text to send"});
    else if (outgoing.getsReplies())
        context.reply(irc::ERR_NORECIPIENT, {"No recipient given (" + message.command + ')'});
    return false;
}

void sendToTargets(CommandContext &context, const irc::Message &message,
                   const OutgoingMessage &outgoing)
{
    if (!hasRecipientAndTextOrReply(context, message, outgoing))
        return;
    if (!message.param(0).contains(',')) { // The usual case needs no list.
        sendMessage(context, message.params.constFirst(), outgoing);
        return;
    }
    for (const QByteArray &target : context.targets(
             message.param(0), context.limits().messageTargets, !outgoing.getsReplies()))
        sendMessage(context, target, outgoing);
}

/// PRIVMSG and NOTICE.
void sendText(CommandContext &context, const irc::Message &message)
{
    sendToTargets(context, message,
                  {message.command,
                   {{message.params.value(1), false}},
                   clientTagsOf(context, message),
                   false});
}

/// https://ircv3.net/specs/extensions/message-tags#the-tagmsg-tag-only-message
void tagmsg(CommandContext &context, const irc::Message &message)
{
    if (!context.client().has(Capability::MessageTags)) {
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
        return;
    }
    const irc::TagMap tags = clientTagsOf(context, message);
    // If every tag was denied, there is nothing left to deliver.
    if (tags.isEmpty() && !allowedClientTags(message.tags, {}).isEmpty())
        return;
    sendToTargets(context, message, {message.command, {}, tags, false});
}

} // namespace

void sendMessage(CommandContext &context, const QByteArray &target, const OutgoingMessage &outgoing)
{
    // A TAGMSG, such as a typing notification, does not end the idle time.
    if (outgoing.hasText())
        context.user().setLastSpokeMs(context.nowMs());
    if (const auto channel = parseChannelTarget(target))
        sendToChannel(context, *channel, outgoing);
    else if (target.startsWith('$'))
        sendToServers(context, target, outgoing);
    else
        sendToUser(context, target, outgoing);
}

QList<Command> messagesCommands()
{
    return {
        {.name = "PRIVMSG",
         .handler = sendText,
         .syntax = "PRIVMSG <target>{,<target>} :<text>",
         .summary = "Sends a message to channels or users."},
        {.name = "NOTICE",
         .handler = sendText,
         .syntax = "NOTICE <target>{,<target>} :<text>",
         .summary = "Like PRIVMSG, but must not be answered automatically."},
        {.name = "TAGMSG",
         .minParams = 1,
         .handler = tagmsg,
         .syntax = "@<tags> TAGMSG <target>{,<target>}",
         .summary = "Sends tags without a text, such as typing notifications.",
         .specification =
             "https://ircv3.net/specs/extensions/message-tags#the-tagmsg-tag-only-message"},
    };
}

} // namespace server
