// SPDX-License-Identifier: MIT
#include "server/hub/inspection.h"

#include "server/hub/hub.h"

namespace server {

QList<UserInfo> usersOf(const Hub &hub)
{
    QList<UserInfo> users;
    for (const auto &[id, user] : hub.registry().users()) {
        if (!user->isRegistered())
            continue;
        UserInfo info{user->nick(),
                      user->clients().empty() ? QByteArray() : user->address(),
                      user->connectedMs(),
                      user->modes().has(UserMode::Secure),
                      {}};
        for (const Channel *channel : user->channels())
            info.channels.append(channel->name());
        users.append(info);
    }
    return users;
}

QList<ChannelInfo> channelsOf(const Hub &hub)
{
    QList<ChannelInfo> channels;
    for (const auto &[key, channel] : hub.registry().channels())
        channels.append({channel->name(), channel->topic(), int(channel->members().size())});
    return channels;
}

} // namespace server
