// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

// Message redaction: https://ircv3.net/specs/extensions/message-redaction

namespace server {

namespace {

/// The channel or person that @p target names, as far as the user may take back messages there.
struct Place
{
    const Channel *channel = nullptr;
    const User *person = nullptr;

    explicit operator bool() const { return channel || person; }
};

Place placeOrReply(const CommandContext &context, QByteArrayView target)
{
    Place place;
    if (isChannelName(target)) {
        place.channel = context.registry().findChannel(target);
        if (place.channel && !place.channel->has(context.user()) && !context.user().isOperator())
            place.channel = nullptr;
    } else {
        place.person = context.registry().findRegistered(target);
    }
    if (!place)
        context.fail("INVALID_TARGET", {target.toByteArray()},
                     "You cannot delete messages from there");
    return place;
}

/// Whether @p user is who @p account or @p client meant when @p message was said: logged in to the
/// same account, or on the same connection.
bool isSame(const User &user, const QByteArray &account, ClientId client,
            const MessageRecord &message)
{
    if (!user.account().isEmpty() && irc::equalNames(user.account(), account))
        return true;
    return client == user.id() && message.timeMs >= user.connectedMs();
}

bool isAuthor(const User &user, const MessageRecord &message)
{
    return isSame(user, message.account, message.client, message);
}

/// False for messages in channels. The nick at that time may be somebody else's by now.
bool isRecipient(const User &user, const MessageRecord &message)
{
    return isSame(user, message.recipientAccount, message.recipient, message);
}

bool isRedactable(const MessageRecord &message)
{
    return message.command == "PRIVMSG" || message.command == "NOTICE"
           || message.command == "TAGMSG";
}

/// Whether @p message was said at @p place as the user knows it.
bool wasSaidAt(const User &user, const Place &place, const MessageRecord &message)
{
    if (place.channel)
        return irc::equalNames(message.target, place.channel->name());
    return isRecipient(isAuthor(user, message) ? *place.person : user, message);
}

/// By rank in the channel.
bool moderates(const User &user, const Place &place)
{
    const Membership *member = place.channel ? place.channel->find(user) : nullptr;
    return member && member->ranks.isAtLeast(Rank::Halfop);
}

/// Whether the user may take @p found back; says why not.
bool mayRedact(const CommandContext &context, const Place &place, const irc::Message &message,
               const std::optional<MessageRecord> &found)
{
    const User &user = context.user();
    const QList<QByteArray> words{message.param(0).toByteArray(), message.param(1).toByteArray()};
    if (!found || !isRedactable(*found) || !wasSaidAt(user, place, *found)) {
        context.fail("UNKNOWN_MSGID", words, "This message does not exist or is too old");
        return false;
    }
    if (moderates(user, place) || (place.channel && user.isOperator()))
        return true;
    if (!isAuthor(user, *found)) {
        context.fail("REDACT_FORBIDDEN", words, "You are not authorised to delete this message");
        return false;
    }
    const qint64 windowMs = context.limits().redactWindowMs;
    if (windowMs > 0 && context.nowMs() - found->timeMs > windowMs) {
        context.fail("REDACT_WINDOW_EXPIRED",
                     words + QList<QByteArray>{QByteArray::number(windowMs / 1000)},
                     "You can no longer delete this message");
        return false;
    }
    return true;
}

void redact(CommandContext &context, const irc::Message &message)
{
    if (!context.user().has(Capability::MessageRedaction))
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
    else if (placeOrReply(context, message.param(0)))
        context.ask(message, FindMessage{message.param(1).toByteArray()});
}

void redactAnswered(CommandContext &context, const irc::Message &message,
                    const QueryAnswered &answered)
{
    const Place place = placeOrReply(context, message.param(0));
    const auto *found = std::get_if<MessageFound>(&answered.answer);
    if (!place || !mayRedact(context, place, message, found ? found->message : std::nullopt))
        return;
    const QByteArray messageId = message.param(1).toByteArray();
    QList<QByteArray> params{place.channel ? place.channel->name() : place.person->nick(),
                             messageId};
    if (!message.param(2).isEmpty())
        params.append(
            irc::truncatedUtf8(message.param(2), context.limits().kickReasonBytes).toByteArray());
    if (!moderates(context.user(), place) && !isAuthor(context.user(), *found->message))
        context.audit("REDACT", params.first(), messageId);
    Announcement announcement(context.event("REDACT", params), Echo::IfWanted);
    announcement.recorded = false;
    announcement.onlyFor(Capability::MessageRedaction);
    context.writer().record(MessageRemovedRecord{messageId});
    if (place.channel)
        context.toChannel(*place.channel, announcement);
    else
        context.toRecipient(*place.person, announcement);
}

} // namespace

QList<Command> redactCommands()
{
    return {
        {.name = "REDACT",
         .minParams = 2,
         .handler = redact,
         .syntax = "REDACT <target> <msgid> [:<reason>]",
         .summary = "Takes back a message of yours, or one in a channel that you moderate.",
         .answered = redactAnswered},
    };
}

} // namespace server
