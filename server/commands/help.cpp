// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/output/linefit.h"

// https://modern.ircdocs.horse/#help-message

namespace server {

namespace {

void sendHelp(CommandContext &context, const QByteArray &subject, const QList<QByteArray> &lines)
{
    context.reply(irc::RPL_HELPSTART, {subject, lines.value(0)});
    context.reply(irc::RPL_HELPTXT, {subject, ""});
    for (const QByteArray &line : lines.mid(1))
        context.reply(irc::RPL_HELPTXT, {subject, line});
    context.reply(irc::RPL_ENDOFHELP, {subject, "End of /HELP"});
}

QList<QByteArray> helpIndex(const CommandContext &context)
{
    constexpr qsizetype lineBytes = 70;
    QList<QByteArray> names;
    for (const Command &command : context.hub().commands().commands())
        names.append(command.name);
    return QList<QByteArray>{"Commands of this server:"} + joinedLines(names, ' ', lineBytes)
           + QList<QByteArray>{"Send HELP <command> to learn more about one of them."};
}

void help(CommandContext &context, const irc::Message &message)
{
    const QByteArray subject = message.param(0).toByteArray();
    if (subject.isEmpty()) {
        sendHelp(context, "*", helpIndex(context));
    } else if (const Command *command = context.hub().commands().find(subject.toUpper())) {
        QList<QByteArray> lines{command->syntax, command->summary};
        if (command->operatorsOnly)
            lines.append("Only server operators may use it.");
        sendHelp(context, command->name, lines);
    } else {
        context.reply(irc::ERR_HELPNOTFOUND, {subject, "There is no help on this subject"});
    }
}

} // namespace

QList<Command> helpCommands()
{
    return {
        {.name = "HELP",
         .handler = help,
         .syntax = "HELP [<command>]",
         .summary = "Lists the commands, or explains one of them."},
        {.name = "HELPOP",
         .handler = help,
         .syntax = "HELPOP [<command>]",
         .summary = "Same as HELP.",
         .specification = "https://modern.ircdocs.horse/#help-message"},
    };
}

} // namespace server
