// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/passwords.h"
#include "server/hub/state/addressnetwork.h"
#include "server/hub/storefailure.h"

// Operator messages: https://modern.ircdocs.horse/#operator-messages

namespace server {

namespace {

void replyYouAreOperator(CommandContext &context)
{
    context.reply(irc::RPL_YOUREOPER, {"You are now an IRC operator"});
}

void makeOperator(CommandContext &context, const QByteArray &name)
{
    User &user = context.user();
    context.audit("OPER", name);
    replyYouAreOperator(context);
    if (user.isOperator())
        return;
    context.registry().setMode(user, UserMode::Operator, true);
    context.writer().toUser(user, context.event("MODE", {user.nick(), "+o"}));
    sendStoreFailure(context.hub(), context.client());
}

void refuseOperator(CommandContext &context, const QByteArray &name)
{
    context.auditFailure("OPER", name, "wrong name or password");
    context.reply(irc::ERR_PASSWDMISMATCH, {"Password incorrect"});
    countOperFailure(context, "Too many wrong operator passwords");
}

void operAnswered(CommandContext &context, const QueryAnswered &answered)
{
    const auto *checked = std::get_if<PasswordChecked>(&answered.answer);
    switch (checked ? checked->outcome : PasswordOutcome::Busy) {
    case PasswordOutcome::Right:
        makeOperator(context, checked->name);
        return;
    case PasswordOutcome::Wrong:
        refuseOperator(context, checked->name);
        return;
    case PasswordOutcome::TooMany:
        context.auditFailure("OPER", checked->name, "too many wrong passwords");
        context.reply(irc::RPL_TRYAGAIN, {context.command(), tooManyWrongPasswords});
        return;
    case PasswordOutcome::Busy:
        context.reply(irc::RPL_TRYAGAIN, {context.command(), tooManyPasswordChecks});
        return;
    }
}

/// https://modern.ircdocs.horse/#oper-message
void oper(CommandContext &context, const irc::Message &message)
{
    if (context.user().isOperator()) {
        replyYouAreOperator(context);
        return;
    }
    context.ask(CheckOperator{context.client().id(), addressGroupOf(context.client().address()),
                              message.params.at(0), secretIn(message.params.at(1))},
                operAnswered);
}

/// https://modern.ircdocs.horse/#kill-message
void kill(CommandContext &context, const irc::Message &message)
{
    const QByteArray nick = message.params.at(0);
    if (irc::equalNames(nick, context.settings().serverName)) {
        context.reply(irc::ERR_CANTKILLSERVER, {"You can't kill a server!"});
        return;
    }
    User *target = context.userOrReply(nick);
    if (!target)
        return;
    const QByteArray comment =
        irc::truncatedUtf8(message.params.at(1), context.limits().kickReasonBytes).toByteArray();
    context.audit("KILL", target->source(), comment);
    const QByteArray reason = "Killed (" + context.user().nick() + " (" + comment + "))";
    context.writer().toUser(*target, context.event("KILL", {target->nick(), comment}));
    context.writer().toUser(*target, {target, "QUIT", {reason}});
    context.hub().quit(*target, reason, reason);
}

/// https://modern.ircdocs.horse/#wallops-message
void wallops(CommandContext &context, const irc::Message &message)
{
    if (message.params.at(0).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    context.audit("WALLOPS");
    const Event event = context.event("WALLOPS", {message.params.at(0)});
    for (const auto &[id, user] : context.registry().users()) {
        if (user->isRegistered() && user->modes().has(UserMode::Wallops))
            context.writer().toUser(*user, event);
    }
}

void rehashAnswered(CommandContext &context, const QueryAnswered &answered)
{
    context.reply(irc::RPL_REHASHING, {"hearthd", "Rehashing"});
    const auto *rehashed = std::get_if<Rehashed>(&answered.answer);
    for (const QByteArray &problem : rehashed ? rehashed->problems : QList<QByteArray>())
        context.noteOrNotice("CONFIGURATION", problem);
}

/// https://modern.ircdocs.horse/#rehash-message
void rehash(CommandContext &context, const irc::Message &)
{
    context.audit("REHASH");
    context.ask(RehashRequested{}, rehashAnswered);
}

} // namespace

QList<Command> operatorCommands()
{
    return {
        {.name = "OPER",
         .minParams = 2,
         .handler = oper,
         .continuations = {{"oper", operAnswered}},
         .syntax = "OPER <name> <password>",
         .summary = "Makes you a server operator."},
        {.name = "KILL",
         .minParams = 2,
         .operatorsOnly = true,
         .handler = kill,
         .syntax = "KILL <nick> :<reason>",
         .summary = "Disconnects a user from the server."},
        {.name = "WALLOPS",
         .minParams = 1,
         .operatorsOnly = true,
         .handler = wallops,
         .syntax = "WALLOPS :<text>",
         .summary = "Sends a message to all users with user mode w."},
        {.name = "REHASH",
         .operatorsOnly = true,
         .handler = rehash,
         .continuations = {{"rehash", rehashAnswered}},
         .syntax = "REHASH",
         .summary = "Reloads the server's configuration and certificates."},
    };
}

} // namespace server
