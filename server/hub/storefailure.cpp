// SPDX-License-Identifier: MIT
#include "server/hub/storefailure.h"

#include "server/hub/commandcontext.h"

namespace server {

namespace {

Event noticeTo(const User &user, const QByteArray &text)
{
    return {.command = "NOTICE", .params = {user.nick(), text}};
}

} // namespace

void announceStoreState(Hub &hub)
{
    const StoreStateChanged &state = hub.storeState();
    const QByteArray text =
        !state.reason.isEmpty() ? state.reason : QByteArray("The database can be written again.");
    for (const auto &[id, user] : hub.registry().users()) {
        if (user->isOperator() && !user->isGone())
            hub.writer().toUser(*user, noticeTo(*user, text));
    }
}

void sendStoreFailure(Hub &hub, const Client &client)
{
    const QByteArray &reason = hub.storeState().reason;
    if (!reason.isEmpty())
        hub.writer().toClient(client, noticeTo(client.user(), reason));
}

void notifyAuthors(Hub &hub, const MessagesNotStored &input)
{
    for (const UnstoredMessage &message : input.messages) {
        Client *author = hub.registry().findClient(message.client);
        if (!author || author->isGone())
            continue;
        hub.writer().beginResponse(*author, message.label);
        CommandContext(hub, *author, message.command).replyNotStored(message.target);
        hub.queries().endResponse(*author);
    }
}

} // namespace server
