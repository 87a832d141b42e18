// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

class Hub;

// Views of the hub's state for the control socket and for tests.

/// A registered user.
struct UserInfo
{
    QByteArray nick;
    QByteArray address; ///< Empty: none of the user's clients is connected.
    qint64 sinceMs = 0; ///< UTC in milliseconds since 1970.
    bool secure = false;
    QList<QByteArray> channels;
};

struct ChannelInfo
{
    QByteArray name;
    QByteArray topic;
    int memberCount = 0;
};

QList<UserInfo> usersOf(const Hub &hub);
QList<ChannelInfo> channelsOf(const Hub &hub);

} // namespace server
