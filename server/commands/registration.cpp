// SPDX-License-Identifier: MIT
#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/nickclaims.h"
#include "server/hub/state/namerules.h"
#include "server/hub/state/reservednames.h"

// Connection messages: https://modern.ircdocs.horse/#connection-messages

namespace server {

namespace {

void pass(CommandContext &context, const irc::Message &message)
{
    context.client().setPassword(secretIn(message.param(0)));
}

/// Whether @p nick is valid and not reserved; replies if not.
bool isUsableNickOrReply(CommandContext &context, const QByteArray &nick)
{
    if (!isValidNick(nick, context.limits())) {
        context.reply(irc::ERR_ERRONEUSNICKNAME, {nick, "Erroneous nickname"});
        return false;
    }
    if (!context.user().isOperator() && context.hub().serverLikeNames().contain(nick)) {
        context.reply(irc::ERR_ERRONEUSNICKNAME,
                      {nick, "Nickname is reserved for server operators"});
        return false;
    }
    if (isServiceNick(nick)) {
        context.reply(irc::ERR_ERRONEUSNICKNAME, {nick, "Nickname is reserved for services"});
        return false;
    }
    if (isGuestNick(nick)) {
        context.reply(irc::ERR_NICKNAMEINUSE, {nick, "Nickname is reserved for guests"});
        return false;
    }
    return true;
}

void nick(CommandContext &context, const irc::Message &message)
{
    User &user = context.user();
    const QByteArray name = message.param(0).toByteArray();
    if (name.isEmpty()) {
        context.reply(irc::ERR_NONICKNAMEGIVEN, {"No nickname given"});
        return;
    }
    if (name == user.nick() || !isUsableNickOrReply(context, name))
        return;
    claimNick(context, name);
    context.hub().registration().completeIfReady(context.client());
}

void user(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty() || message.param(3).isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    const Limits &limits = context.limits();
    QByteArray name = cleanUserName(message.param(0));
    if (name.isEmpty())
        name = "user";
    // The tilde marks a user name that no ident server has confirmed.
    name.prepend('~');
    context.user().setUserName(irc::truncatedUtf8(name, limits.userBytes).toByteArray());
    context.user().setRealname(
        irc::truncatedUtf8(message.param(3), limits.realnameBytes).toByteArray());
    context.hub().registration().completeIfReady(context.client());
}

void ping(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty()) {
        context.reply(irc::ERR_NOORIGIN, {"No origin specified"});
        return;
    }
    context.send("PONG", {context.settings().serverName, message.param(0).toByteArray()});
}

/// PONG and ERROR. Any line counts as a sign of life in the worker; an ERROR needs no reaction.
void ignored(CommandContext &, const irc::Message &) {}

void quit(CommandContext &context, const irc::Message &message)
{
    const QByteArray reason =
        irc::truncatedUtf8(message.param(0), context.limits().quitReasonBytes).toByteArray();
    // The prefix distinguishes a user's reason from the server's; it is also sent without a reason.
    const QByteArray shown = "Quit: " + reason;
    context.hub().disconnect(context.client(), shown, shown);
}

} // namespace

QList<Command> registrationCommands()
{
    return {
        {.name = "PASS",
         .minParams = 1,
         .availability = Availability::BeforeRegistration,
         .handler = pass,
         .syntax = "PASS <password>",
         .summary = "Sends the server password. Use it before NICK and USER."},
        {.name = "NICK",
         .availability = Availability::Always,
         .handler = nick,
         .syntax = "NICK <nickname>",
         .summary = "Sets or changes your nickname."},
        {.name = "USER",
         .minParams = 4,
         .availability = Availability::BeforeRegistration,
         .handler = user,
         .syntax = "USER <username> 0 * :<realname>",
         .summary = "Sets your user name and real name when you connect."},
        {.name = "PING",
         .minParams = 1,
         .availability = Availability::Always,
         .handler = ping,
         .syntax = "PING <token>",
         .summary = "Asks the server for a PONG with the same token."},
        {.name = "PONG",
         .availability = Availability::Always,
         .handler = ignored,
         .syntax = "PONG <token>",
         .summary = "Answers a PING from the server."},
        {.name = "ERROR",
         .availability = Availability::Always,
         .handler = ignored,
         .syntax = "ERROR <reason>",
         .summary = "Sent by servers before they close a connection; ignored from clients."},
        {.name = "QUIT",
         .availability = Availability::Always,
         .handler = quit,
         .syntax = "QUIT [:<reason>]",
         .summary = "Disconnects you from the server."},
    };
}

} // namespace server
