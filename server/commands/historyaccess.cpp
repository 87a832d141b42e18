// SPDX-License-Identifier: MIT
#include "server/commands/historyaccess.h"

#include "server/hub/commandcontext.h"
#include "server/hub/state/namerules.h"

#include <algorithm>

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
    const QByteArray owner = context.hub().accounts().ownerOf(target);
    const QByteArray account = owner.isEmpty() ? target : owner;
    return HistoryAccess{.conversation = directConversation(own, participantKey(account, target)),
                         .otherwise = directConversation(own, participantKey({}, target)),
                         .fromMs = directMessagesFromMs(user)};
}

std::optional<qint32> historyLimit(const CommandContext &context, const QByteArray &param)
{
    const bool isNumber =
        std::all_of(param.begin(), param.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint32 most = context.settings().historyLimit;
    bool fits = false;
    const quint32 number = param.toUInt(&fits);
    if (param.isEmpty() || !isNumber || (fits && number == 0))
        return std::nullopt;
    return fits ? qint32(std::min(number, quint32(most))) : most;
}

} // namespace server
