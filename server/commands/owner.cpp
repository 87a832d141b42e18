// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/memberships.h"
#include "server/hub/passwords.h"

// OWNER makes the administrator of the server owner of the lobby; not part of any specification.

namespace server {

namespace {

/// Makes the user owner of the lobby until the connection ends, at once or when they join it.
void makeOwner(CommandContext &context)
{
    User &user = context.user();
    user.setLobbyOwner(true);
    context.audit(context.command(), context.settings().lobby);
    Channel *lobby = context.registry().findChannel(context.settings().lobby);
    if (lobby && lobby->has(user) && !lobby->ranksOf(user).has(Rank::Founder)) {
        lobby->setRank(user, Rank::Founder, true);
        Announcement announcement({nullptr, "MODE", {lobby->name(), "+q", user.nick()}});
        announcement.recorded = false; // The rank ends with the connection.
        context.toChannel(*lobby, announcement);
    }
    if (lobby && lobby->has(user))
        storeMember(context.hub(), *lobby, user);
    context.noteOrNotice("LOBBY_OWNER",
                         "You are owner of " + context.settings().lobby + " until you disconnect");
}

/// Wrong tokens count as wrong operator passwords: too many of them close the connection.
void refuseToken(CommandContext &context)
{
    context.auditFailure(context.command(), {}, "not a token of this server");
    context.failOrReply(
        "INVALID_TOKEN",
        "This is not an owner token of this server. Get one with hearthd ctl owner");
    countOperFailure(context, "Too many wrong owner tokens");
}

void owner(CommandContext &context, const irc::Message &message)
{
    switch (context.hub().ownerTokens().redeem(message.params.at(0), context.nowMs())) {
    case OwnerTokens::Outcome::Accepted:
        makeOwner(context);
        return;
    case OwnerTokens::Outcome::Unknown:
        refuseToken(context);
        return;
    case OwnerTokens::Outcome::Expired:
        context.failOrReply("TOKEN_EXPIRED", "This owner token has expired. Get a new one with "
                                             "hearthd ctl owner");
        return;
    case OwnerTokens::Outcome::Used:
        context.failOrReply("TOKEN_USED",
                            "This owner token has already been used. Get a new one with "
                            "hearthd ctl owner");
        return;
    }
}

} // namespace

QList<Command> ownerCommands()
{
    return {
        {.name = "OWNER",
         .minParams = 1,
         .handler = owner,
         .syntax = "OWNER <token>",
         .summary = "Makes you owner of the lobby until you disconnect. hearthd ctl owner prints a "
                    "token on the server's machine.",
         .specification = ""},
    };
}

} // namespace server
