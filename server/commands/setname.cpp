// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

/// https://ircv3.net/specs/extensions/setname
void setname(CommandContext &context, const irc::Message &message)
{
    const QByteArray realname = message.param(0).toByteArray();
    if (realname.trimmed().isEmpty() || realname.size() > context.limits().realnameBytes) {
        context.fail("INVALID_REALNAME", {}, "Realname is not valid");
        return;
    }
    context.user().setRealname(realname);
    Announcement announcement(context.event("SETNAME", {realname}));
    announcement.recorded = false;
    context.toPeersAndWatchers(announcement.onlyFor(Capability::Setname));
}

} // namespace

QList<Command> setnameCommands()
{
    return {
        {.name = "SETNAME",
         .minParams = 1,
         .handler = setname,
         .syntax = "SETNAME :<realname>",
         .summary = "Changes your real name.",
         .specification = "https://ircv3.net/specs/extensions/setname"},
    };
}

} // namespace server
