// SPDX-License-Identifier: MIT
#include "server/commands/accountsessions.h"

#include "common/irc/casemapping.h"
#include "common/irc/servertime.h"
#include "server/commands/servicereply.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"

namespace server {

namespace {

constexpr char signedOut[] = "Signed out by another session of the account";

void confirmSignOut(CommandContext &context, qsizetype count)
{
    answerUser(context, "SIGNED_OUT", "Sessions signed out: " + QByteArray::number(count));
}

/// Ends the session with the number @p id.
void signOutOne(CommandContext &context, ClientId id)
{
    for (const auto &[userId, user] : context.user().personal()->users) {
        const auto found = user->clients().find(id);
        if (found == user->clients().end() || found->second == &context.client())
            continue;
        if (user->clients().size() > 1)
            context.hub().disconnect(*found->second, signedOut, signedOut);
        else
            logOut(UserContext(context.hub(), *user));
        confirmSignOut(context, 1);
        return;
    }
    refuseUser(context, "INVALID_TARGET", "Your account has no other session with this number");
}

} // namespace

void listSessions(CommandContext &context, const QList<QByteArray> &)
{
    for (const auto &[userId, user] : context.user().personal()->users) {
        for (const auto &[id, client] : user->clients()) {
            const bool isOwn = client == &context.client();
            const QByteArray number = QByteArray::number(id);
            const QByteArray since = irc::serverTime(client->connectedMs());
            answerUser(context, "SESSION",
                       user->shownNick() + " from " + client->shownAddress() + " since " + since
                           + ", session " + number + (isOwn ? " (this connection)" : ""),
                       {number, user->shownNick(), client->shownAddress(), since,
                        isOwn ? "this" : "other"});
        }
    }
}

void signOut(CommandContext &context, const QList<QByteArray> &words)
{
    bool isNumber = false;
    const ClientId number = words.value(0).toULongLong(&isNumber);
    if (isNumber) { // no nick begins with a digit
        signOutOne(context, number);
        return;
    }
    qsizetype count = 0;
    // Copies: disconnect() and logOut() remove from the lists.
    for (const auto &[userId, user] : std::map(context.user().personal()->users)) {
        if (user->isGone() || (!words.isEmpty() && !irc::equalNames(user->nick(), words.at(0))))
            continue;
        count += qsizetype(user->clients().size());
        if (user != &context.user()) {
            logOut(UserContext(context.hub(), *user));
            continue;
        }
        --count;
        for (const auto &[id, client] : std::map(user->clients())) {
            if (client != &context.client())
                context.hub().disconnect(*client, signedOut, signedOut);
        }
    }
    confirmSignOut(context, count);
}

void ghost(CommandContext &context, const QList<QByteArray> &words)
{
    User *target = context.registry().findNick(words.at(0));
    const QByteArray owner = context.hub().accounts().ownerOf(words.at(0));
    const QByteArray &account = context.user().account();
    const bool isOwn =
        target && (irc::equalNames(owner, account) || irc::equalNames(target->account(), account));
    if (!isOwn || target == &context.user()) {
        refuseUser(context, "INVALID_TARGET",
                   "No other connection has this nickname and belongs to your account");
        return;
    }
    const QByteArray reason = "Disconnected by the owner of the nickname";
    context.hub().quit(*target, reason, reason);
    answerUser(context, "DISCONNECTED", words.at(0) + " was disconnected");
}

} // namespace server
