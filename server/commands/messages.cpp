#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/names.h"

// Sending messages: https://modern.ircdocs.horse/#sending-messages

namespace server {

namespace {

/// How PRIVMSG, NOTICE and TAGMSG differ.
struct MessageKind
{
    bool hasText = true;
    bool isAnswered = true; ///< Errors and away messages; never for a NOTICE.
};

/// The client-only tags of @p message, when its client may send any.
/// https://ircv3.net/specs/extensions/message-tags
irc::TagMap clientTagsOf(const CommandContext &context, const irc::Message &message)
{
    irc::TagMap tags;
    if (!context.user().has(Capability::MessageTags))
        return tags;
    for (const auto &[key, value] : message.tags) {
        if (key.startsWith('+'))
            tags.insert(key, value);
    }
    return tags;
}

Announcement announcementOf(const CommandContext &context, const irc::Message &message,
                            MessageKind kind, const QByteArray &target)
{
    QList<QByteArray> params{target};
    if (kind.hasText)
        params.append(message.params.at(1));
    const Event event = context.event(message.command, params, clientTagsOf(context, message));
    Announcement announcement(event, Echo::IfWanted);
    if (!kind.hasText)
        announcement.onlyFor(Capability::MessageTags);
    return announcement;
}

bool maySpeak(const Channel &channel, const User &user)
{
    return !channel.noExternalMessages() || channel.has(user);
}

void sayToChannel(const CommandContext &context, const irc::Message &message, MessageKind kind,
                  const QByteArray &target)
{
    const Channel *channel = context.registry().findChannel(target);
    if (channel && maySpeak(*channel, context.user()))
        context.toChannel(*channel, announcementOf(context, message, kind, channel->name()));
    else if (channel && kind.isAnswered)
        context.reply(irc::ERR_CANNOTSENDTOCHAN, {channel->name(), "Cannot send to channel"});
    else if (kind.isAnswered)
        context.reply(irc::ERR_NOSUCHCHANNEL, {target, "No such channel"});
}

void sayToPerson(const CommandContext &context, const irc::Message &message, MessageKind kind,
                 const QByteArray &target)
{
    const User *person = context.registry().findPerson(target);
    if (!person) {
        if (kind.isAnswered)
            context.reply(irc::ERR_NOSUCHNICK, {target, "No such nick"});
        return;
    }
    context.toRecipient(*person, announcementOf(context, message, kind, person->nick()));
    if (kind.isAnswered && kind.hasText && person->isAway())
        context.reply(irc::RPL_AWAY, {person->nick(), person->awayReason()});
}

bool hasRecipientAndText(const CommandContext &context, const irc::Message &message,
                         MessageKind kind)
{
    const bool hasRecipient = !message.param(0).isEmpty();
    if (hasRecipient && (!kind.hasText || !message.param(1).isEmpty()))
        return true;
    if (kind.isAnswered && hasRecipient)
        context.reply(irc::ERR_NOTEXTTOSEND, {"No text to send"});
    else if (kind.isAnswered)
        context.reply(irc::ERR_NORECIPIENT, {"No recipient given (" + message.command + ')'});
    return false;
}

void sayTo(const CommandContext &context, const irc::Message &message, MessageKind kind)
{
    if (!hasRecipientAndText(context, message, kind))
        return;
    context.user().setLastSpokeMs(context.nowMs());
    for (const QByteArray &target :
         context.targets(message.param(0), context.limits().messageTargets)) {
        if (isChannelName(target))
            sayToChannel(context, message, kind, target);
        else
            sayToPerson(context, message, kind, target);
    }
}

void privmsg(CommandContext &context, const irc::Message &message)
{
    sayTo(context, message, {});
}

void notice(CommandContext &context, const irc::Message &message)
{
    sayTo(context, message, {.hasText = true, .isAnswered = false});
}

/// Without client-only tags there is nothing to deliver.
void tagmsg(CommandContext &context, const irc::Message &message)
{
    if (!clientTagsOf(context, message).isEmpty())
        sayTo(context, message, {.hasText = false, .isAnswered = true});
}

} // namespace

QList<Command> messageCommands()
{
    return {
        {.name = "PRIVMSG",
         .handler = privmsg,
         .syntax = "PRIVMSG <target>{,<target>} :<text>",
         .summary = "Says something in a channel or to a person."},
        {.name = "NOTICE",
         .handler = notice,
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
