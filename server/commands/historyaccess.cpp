// SPDX-License-Identifier: MIT
#include "server/commands/historyaccess.h"

#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

namespace server {

QByteArray participantKeyOf(const User &user)
{
    return participantKey(user.account(), user.nick());
}

qint64 directMessagesFromMs(const User &user)
{
    return user.account().isEmpty() ? user.nickSinceMs() : 0;
}

std::optional<HistoryAccess> historyAccess(const CommandContext &context, const QByteArray &target)
{
    const User &user = context.user();
    if (isChannelName(target)) {
        const Channel *channel = context.registry().findChannel(target);
        if (!channel || !channel->has(user))
            return std::nullopt;
        return HistoryAccess{.conversation = channelConversation(channel->name())};
    }
    const QByteArray own = participantKeyOf(user);
    if (const User *peer = context.registry().findRegistered(target))
        return HistoryAccess{.conversation = directConversation(own, participantKeyOf(*peer)),
                             .fromMs = directMessagesFromMs(user)};
    if (!isValidNick(target, context.limits()))
        return std::nullopt;
    // An account that is away, or else a guest who has left.
    return HistoryAccess{.conversation = directConversation(own, participantKey(target, target)),
                         .otherwise = directConversation(own, participantKey({}, target)),
                         .fromMs = directMessagesFromMs(user)};
}

} // namespace server
