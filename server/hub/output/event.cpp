// SPDX-License-Identifier: MIT
#include "server/hub/output/event.h"

#include "server/hub/state/channel.h"

namespace server {

Event rankEvent(const Channel &channel, const User &user, Ranks ranks)
{
    const QByteArray letters = ranks.letters();
    QList<QByteArray> params{channel.name(), '+' + letters};
    params.resize(params.size() + letters.size(), user.nick());
    return {.author = nullptr, .command = "MODE", .params = params};
}

} // namespace server
