// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/changehost.h"
#include "server/hub/commandcontext.h"

#include <algorithm>

namespace server {

namespace {

bool isHost(QByteArrayView host, const Limits &limits)
{
    return !host.isEmpty() && host.size() <= limits.hostBytes && host.front() != ':'
           && std::all_of(host.begin(), host.end(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || QByteArrayView(".-_/:").contains(c);
              });
}

/// https://ircv3.net/specs/extensions/chghost
void chghost(CommandContext &context, const irc::Message &message)
{
    User *target = context.userOrReply(message.param(0));
    if (!target)
        return;
    const QByteArray host = message.param(1).toByteArray();
    if (!isHost(host, context.limits())) {
        context.failOrReply("INVALID_HOST",
                            "Invalid host. Use letters, digits and the characters . - _ / :");
        return;
    }
    context.audit("CHGHOST", target->source(), host);
    UserContext theirs(context.hub(), *target);
    changeHost(theirs, host);
}

} // namespace

QList<Command> chghostCommands()
{
    return {
        {.name = "CHGHOST",
         .minParams = 2,
         .operatorsOnly = true,
         .handler = chghost,
         .syntax = "CHGHOST <nick> <host>",
         .summary = "Changes the visible host of a user.",
         .specification = "https://ircv3.net/specs/extensions/chghost"},
    };
}

} // namespace server
