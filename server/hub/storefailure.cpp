// SPDX-License-Identifier: MIT
#include "server/hub/storefailure.h"

#include "server/hub/commandcontext.h"

namespace server {

namespace {

void sendNotice(Hub &hub, const User &user, const QByteArray &text)
{
    hub.writer().toUser(user, {.command = "NOTICE", .params = {user.nick(), text}});
}

} // namespace

void announceStoreState(Hub &hub)
{
    const StoreStateChanged &state = hub.storeState();
    const QByteArray text =
        !state.reason.isEmpty() ? state.reason : QByteArray("The database can be written again.");
    for (const auto &[client, user] : hub.registry().users()) {
        if (user->isOperator() && !user->isGone())
            sendNotice(hub, *user, text);
    }
}

void sendStoreFailure(Hub &hub, const User &operatorUser)
{
    if (!hub.storeState().reason.isEmpty())
        sendNotice(hub, operatorUser, hub.storeState().reason);
}

void notifyAuthors(Hub &hub, const MessagesNotStored &input)
{
    for (const UnstoredMessage &message : input.messages) {
        User *author = hub.registry().findUser(message.client);
        if (!author || author->isGone())
            continue;
        hub.writer().beginResponse(*author, message.label);
        CommandContext(hub, *author, message.command).replyNotStored(message.target);
        hub.queries().endResponse(*author);
    }
}

} // namespace server
