// SPDX-License-Identifier: MIT
#include "server/hub/nickclaims.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"
#include "server/hub/sharing.h"

namespace server {

namespace {

/// The user who has @p nick or one that looks like it; null when there is none but the user of
/// @p context.
User *holderOf(CommandContext &context, const QByteArray &nick)
{
    User *holder = context.registry().findNick(nick);
    if (holder && holder != &context.user())
        return holder;
    return context.registry().findLookalike(nick, context.user());
}

/// Whether the nick of @p holder must make way for the user, whose account owns @p nick.
bool mustMakeWay(const CommandContext &context, const User &holder, const QByteArray &nick)
{
    const QByteArray owner = context.hub().accounts().ownerOf(nick);
    return !owner.isEmpty() && irc::equalNames(owner, context.user().account())
           && !irc::equalNames(owner, holder.account());
}

/// Renames guests who have @p nick, or one that looks like it. Returns false after
/// ERR_NICKNAMEINUSE.
bool freeNickOrReply(CommandContext &context, const QByteArray &nick)
{
    while (User *holder = holderOf(context, nick)) {
        if (!mustMakeWay(context, *holder, nick)) {
            const bool isSame = irc::equalNames(holder->nick(), nick);
            context.reply(irc::ERR_NICKNAMEINUSE,
                          {nick, isSame ? QByteArray("Nickname is already in use")
                                        : QByteArray("Nickname looks like one that is already in "
                                                     "use")});
            return false;
        }
        context.hub().renameToGuest(*holder);
    }
    return true;
}

void replyBelongsToAccount(CommandContext &context, const QByteArray &nick)
{
    context.reply(irc::ERR_NICKNAMEINUSE,
                  {nick, "This nickname belongs to an account. Log in to it, or choose another "
                         "nickname"});
}

} // namespace

bool belongsToOtherAccount(const CommandContext &context, const QByteArray &nick)
{
    const RegisteredAccounts &accounts = context.hub().accounts();
    QByteArray owner = accounts.ownerOf(nick);
    if (owner.isEmpty())
        owner = accounts.lookalikeOwnerOf(nick);
    return !owner.isEmpty() && !irc::equalNames(owner, context.user().account());
}

bool claimNick(CommandContext &context, const QByteArray &nick)
{
    User &user = context.user();
    context.client().setRequestedNick({});
    const bool isOfOther = belongsToOtherAccount(context, nick);
    if (!user.isRegistered() && (isOfOther || userToShare(context, nick))) {
        context.registry().releaseNick(user);
        context.client().setRequestedNick(nick);
        return false;
    }
    if (isOfOther) {
        replyBelongsToAccount(context, nick);
        return false;
    }
    if (User *shared = user.isRegistered() ? userToMoveTo(context, nick) : nullptr) {
        moveToUser(context, *shared);
        return true;
    }
    if (!freeNickOrReply(context, nick))
        return false;
    if (user.isRegistered())
        context.toPeers(Announcement(context.event("NICK", {nick})));
    context.hub().changeNick(user, nick);
    return true;
}

void claimRequestedNick(CommandContext &context)
{
    const QByteArray nick = context.client().requestedNick();
    if (nick.isEmpty())
        return;
    if (!belongsToOtherAccount(context, nick)) {
        claimNick(context, nick);
        return;
    }
    context.client().setRequestedNick({});
    replyBelongsToAccount(context, nick);
}

} // namespace server
