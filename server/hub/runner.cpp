// SPDX-License-Identifier: MIT
#include "server/hub/runner.h"

#include "common/irc/utf8.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

/// The part of an unknown command that a reply can repeat.
QByteArray shownCommand(const QByteArray &command)
{
    constexpr qsizetype maxShownBytes = 32;
    return command.isEmpty() ? QByteArray("*")
                             : irc::truncatedUtf8(command, maxShownBytes).toByteArray();
}

bool mayRun(CommandContext &context, const Command *command, const irc::Message &message)
{
    const bool registered = context.user().isRegistered();
    if (!registered && (!command || command->availability == Availability::Registered)) {
        // A NOTICE is never answered: https://modern.ircdocs.horse/#notice-message
        if (message.command != "NOTICE")
            context.reply(irc::ERR_NOTREGISTERED, {"You have not registered"});
        return false;
    }
    if (!command) {
        context.reply(irc::ERR_UNKNOWNCOMMAND, {shownCommand(message.command), "Unknown command"});
        return false;
    }
    if (registered && command->availability == Availability::BeforeRegistration) {
        context.reply(irc::ERR_ALREADYREGISTERED, {"You may not reregister"});
        return false;
    }
    if (command->operatorsOnly && !context.isOperatorOrReply())
        return false;
    if (message.params.size() < command->minParams) {
        context.replyNeedMoreParams();
        return false;
    }
    return true;
}

/// Whether @p message belongs to a batch of the client or interrupts one, so that BATCH handles it.
/// https://ircv3.net/specs/extensions/multiline
bool isForBatch(const Client &client, const irc::Message &message)
{
    if (message.command == "BATCH")
        return false;
    if (message.tags.contains("batch")
        && (client.has(Capability::Multiline) || client.batch().isOpen()))
        return true;
    return client.batch().isOpen() && !client.batch().refused && message.command != "PING"
           && message.command != "PONG" && message.command != "QUIT";
}

QByteArray usableLabel(const QByteArray &label, const Limits &limits)
{
    return label.size() <= limits.labelBytes ? label : QByteArray();
}

void replyRefused(CommandContext &context, RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::LineTooLong:
    case RefusalReason::TagsTooLong:
        context.reply(irc::ERR_INPUTTOOLONG, {"Input line was too long"});
        return;
    case RefusalReason::NotUtf8:
        context.fail("INVALID_UTF8", {}, "Your message is not valid UTF-8 and was not delivered");
        return;
    }
}

void runForBatch(Hub &hub, Client &client, const irc::Message &message)
{
    const Command *command = hub.commands().find("BATCH");
    if (!command || !client.user().isRegistered())
        return;
    // Only the opening line of a batch is answered.
    const QByteArray label = client.batch().isOpen() ? QByteArray() : message.tags.value("label");
    hub.writer().beginResponse(client, usableLabel(label, hub.settings().limits));
    CommandContext context(hub, client, command->name);
    command->handler(context, message);
    hub.queries().endResponse(client);
}

} // namespace

void runCommand(Hub &hub, Client &client, const irc::Message &message)
{
    if (client.isGone())
        return;
    OutboxWriter &writer = hub.writer();
    const bool outermost = !writer.hasResponse();
    if (outermost && isForBatch(client, message)) {
        runForBatch(hub, client, message);
        if (message.tags.contains("batch"))
            return;
    }
    if (outermost)
        writer.beginResponse(client,
                             usableLabel(message.tags.value("label"), hub.settings().limits));
    const Command *command = hub.commands().find(message.command);
    CommandContext context(hub, client, message.command);
    if (mayRun(context, command, message)) {
        if (outermost)
            hub.countCommand(command->name);
        command->handler(context, message);
    }
    if (outermost)
        hub.queries().endResponse(client);
}

void resumeCommand(Hub &hub, Client &client, const PendingCommand &pending,
                   const QueryAnswered &answered)
{
    const ContinuationEntry *continuation =
        hub.commands().continuations().find(pending.continuation.function);
    if (client.isGone() || !continuation)
        return;
    hub.writer().beginResponse(client, pending.response);
    CommandContext context(hub, client, pending.command);
    continuation->resume(context, answered, pending.continuation.state);
    hub.queries().endResponse(client);
}

void answerRefusedLine(Hub &hub, Client &client, const LineRefused &refused)
{
    if (client.isGone())
        return;
    hub.writer().beginResponse(client, usableLabel(refused.label, hub.settings().limits));
    CommandContext context(hub, client, shownCommand(refused.command));
    replyRefused(context, refused.reason);
    hub.queries().endResponse(client);
    // A multiline message is not delivered when one of its lines is missing.
    if (client.batch().isOpen() && !client.batch().refused)
        runForBatch(hub, client, {{}, {}, refused.command, {}});
}

} // namespace server
