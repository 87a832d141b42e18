// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"
#include "server/turn/accountnames.h"

// Message redaction: https://ircv3.net/specs/extensions/message-redaction

namespace server {

namespace {

/// The channel or the other user of the message. Both are null if the user may not delete messages
/// there.
struct RedactTarget
{
    const Channel *channel = nullptr;
    const User *peer = nullptr;

    explicit operator bool() const { return channel || peer; }
};

RedactTarget redactTargetOrReply(CommandContext &context, QByteArrayView name)
{
    RedactTarget target;
    if (isChannelName(name)) {
        target.channel = context.registry().findChannel(name);
        if (target.channel && !target.channel->has(context.user()) && !context.user().isOperator())
            target.channel = nullptr;
    } else {
        target.peer = context.registry().findRegistered(name);
    }
    if (!target)
        context.fail("INVALID_TARGET", {name.toByteArray()},
                     "You cannot delete messages from there");
    return target;
}

/// Whether the account of @p user was called @p name at @p timeMs.
bool hadAccount(const RegisteredAccounts &accounts, const User &user, const QByteArray &name,
                qint64 timeMs)
{
    if (user.account().isEmpty() || name.isEmpty())
        return false;
    const AccountRecord *registered =
        accounts.isConfigured(user.account()) ? nullptr : accounts.find(user.account());
    return registered ? isNameAt(*registered, name, timeMs) : irc::equalNames(user.account(), name);
}

/// Whether @p user has the @p account, or still the @p client, of a participant of @p message.
bool isParticipant(const RegisteredAccounts &accounts, const User &user, const QByteArray &account,
                   ClientId client, const MessageRecord &message)
{
    if (hadAccount(accounts, user, account, message.timeMs))
        return true;
    const bool isOwn = client == user.id() || user.clients().contains(client);
    return isOwn && message.timeMs >= user.connectedMs();
}

bool isAuthor(const RegisteredAccounts &accounts, const User &user, const MessageRecord &message)
{
    return isParticipant(accounts, user, message.account, message.client, message);
}

/// False for messages in channels. Does not compare nicks: another user may have the nick by now.
bool isRecipient(const RegisteredAccounts &accounts, const User &user, const MessageRecord &message)
{
    return isParticipant(accounts, user, message.recipientAccount, message.recipient, message);
}

bool wasSentTo(const RegisteredAccounts &accounts, const User &user, const RedactTarget &target,
               const MessageRecord &message)
{
    if (target.channel)
        return irc::equalNames(message.target, target.channel->name());
    const bool isSent = isAuthor(accounts, user, message);
    return isRecipient(accounts, isSent ? *target.peer : user, message);
}

/// Whether @p user may delete the messages of other members, by rank in the channel.
bool moderates(const User &user, const RedactTarget &target)
{
    const Membership *member = target.channel ? target.channel->find(user) : nullptr;
    return member && member->ranks.isAtLeast(Rank::Halfop);
}

bool mayRedactOrReply(CommandContext &context, const RedactTarget &target,
                      const irc::Message &message, const std::optional<MessageRecord> &found)
{
    const User &user = context.user();
    const RegisteredAccounts &accounts = context.hub().accounts();
    const QList<QByteArray> words{message.param(0).toByteArray(), message.param(1).toByteArray()};
    if (!found || !found->isRedactable() || !wasSentTo(accounts, user, target, *found)) {
        context.fail("UNKNOWN_MSGID", words, "This message does not exist or is too old");
        return false;
    }
    if (moderates(user, target) || (target.channel && user.isOperator()))
        return true;
    if (!isAuthor(accounts, user, *found)) {
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

void redactAnswered(CommandContext &context, const QueryAnswered &answered,
                    const irc::Message &message)
{
    const RedactTarget target = redactTargetOrReply(context, message.param(0));
    const auto *found = std::get_if<MessageFound>(&answered.answer);
    if (!target
        || !mayRedactOrReply(context, target, message, found ? found->message : std::nullopt))
        return;
    const QByteArray messageId = message.param(1).toByteArray();
    if (!context.canStoreOrReply({message.param(0).toByteArray(), messageId}))
        return;
    QList<QByteArray> params{target.channel ? target.channel->name() : target.peer->nick(),
                             messageId};
    if (!message.param(2).isEmpty())
        params.append(
            irc::truncatedUtf8(message.param(2), context.limits().kickReasonBytes).toByteArray());
    if (!moderates(context.user(), target)
        && !isAuthor(context.hub().accounts(), context.user(), *found->message))
        context.audit("REDACT", params.first(), messageId);
    Announcement announcement(context.event("REDACT", params), Echo::IfWanted);
    announcement.onlyIfStored = true;
    announcement.onlyFor(Capability::MessageRedaction);
    context.writer().record(MessageRemovedRecord{.messageId = messageId,
                                                 .timeMs = context.nowMs(),
                                                 .source = context.user().source(),
                                                 .account = context.user().account(),
                                                 .target = params.first(),
                                                 .reason = params.value(2)});
    if (target.channel)
        context.toChannel(*target.channel, announcement);
    else
        context.toRecipient(*target.peer, announcement);
}

void redact(CommandContext &context, const irc::Message &message)
{
    if (!context.client().has(Capability::MessageRedaction))
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
    else if (redactTargetOrReply(context, message.param(0)))
        context.ask(FindMessage{message.param(1).toByteArray()}, redactAnswered, message);
}

} // namespace

QList<Command> redactCommands()
{
    return {
        {.name = "REDACT",
         .minParams = 2,
         .handler = redact,
         .continuations = {{"redact", redactAnswered}},
         .syntax = "REDACT <target> <msgid> [:<reason>]",
         .summary = "Deletes a message of yours, or one in a channel that you moderate.",
         .specification = "https://ircv3.net/specs/extensions/message-redaction"},
    };
}

} // namespace server
