// SPDX-License-Identifier: MIT
#include "server/commands/servicereply.h"

#include "server/hub/commandcontext.h"

#include <algorithm>

namespace server {

namespace {

QByteArray serviceName(const CommandContext &context)
{
    return context.command() == chanServCommand ? QByteArray("ChanServ") : QByteArray("NickServ");
}

void sendServiceNotice(CommandContext &context, const QByteArray &text)
{
    const QByteArray name = serviceName(context);
    Event event{nullptr, "NOTICE", {context.user().shownNick(), text}};
    event.source = name + '!' + name + '@' + context.settings().serverName;
    context.writer().toClient(context.client(), event);
}

void explain(CommandContext &context, std::span<const ServiceAction> actions,
             const QByteArray &name)
{
    bool isFound = false;
    for (const ServiceAction &action : actions) {
        if (!name.isEmpty() && action.name != name)
            continue;
        isFound = true;
        answerUser(context, "HELP", QByteArray(action.syntax) + ": " + action.summary);
    }
    if (!isFound)
        refuseUser(context, "UNKNOWN_SUBCOMMAND", "There is no help on this subject");
}

} // namespace

bool isForService(const CommandContext &context)
{
    return context.command() == nickServCommand || context.command() == chanServCommand;
}

QList<QByteArray> serviceWords(const QList<QByteArray> &params)
{
    return params.size() == 1 ? params.at(0).simplified().split(' ') : params;
}

void answerUser(CommandContext &context, const QByteArray &code, const QByteArray &text,
                const QList<QByteArray> &words)
{
    if (isForService(context))
        sendServiceNotice(context, text);
    else
        context.noteOrNotice(code, words, text);
}

void refuseUser(CommandContext &context, const QByteArray &code, const QByteArray &text)
{
    if (isForService(context))
        sendServiceNotice(context, text);
    else
        context.failOrReply(code, text);
}

void runServiceAction(CommandContext &context, std::span<const ServiceAction> actions,
                      const QList<QByteArray> &words)
{
    const QByteArray name = words.value(0).toUpper();
    if (name.isEmpty() || name == "HELP") {
        explain(context, actions, words.value(1).toUpper());
        return;
    }
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [&name](const auto &one) { return one.name == name; });
    if (action == actions.end())
        refuseUser(context, "UNKNOWN_SUBCOMMAND",
                   "There is no such subcommand. HELP lists all of them");
    else if (action->needsLogin && context.user().account().isEmpty())
        refuseUser(context, "ACCOUNT_REQUIRED", "Log in to your account first");
    else if (words.size() - 1 < action->minWords)
        refuseUser(context, "NEED_MORE_PARAMS", "Usage: " + QByteArray(action->syntax));
    else
        action->handler(context, words.mid(1));
}

} // namespace server
