// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"

#include <QByteArray>

namespace client {

/// The limits of the server for the values that a user can set; 0: no limit is known.
struct ProfileLimits
{
    bool isSupported = false; ///< The server keeps metadata of users.
    int maxKeys = 0;
    int maxValueBytes = 0;
    bool takesRealName = false; ///< Users can change their real name while they are connected.
    int maxRealNameBytes = 0;   ///< Always known if takesRealName.

    /// Whether this user can change any part of the profile.
    bool isChangeable() const { return isSupported || takesRealName; }

    friend bool operator==(const ProfileLimits &, const ProfileLimits &) = default;
};

/// The extensions that a network offers for messages at this moment.
struct NetworkFeatures
{
    bool replies = false;   ///< Messages can refer to earlier ones.
    bool reactions = false; ///< Users can react to messages.
    bool removal = false;   ///< Users can delete messages.
    bool typing = false;    ///< Users see who is writing.
    MessageLimits limits = {};
    ProfileLimits profile = {};
    /// The address of a picture of the network, as the server sent it; empty: none.
    /// https://ircv3.net/specs/extensions/network-icon
    QByteArray icon = {};

    friend bool operator==(const NetworkFeatures &, const NetworkFeatures &) = default;
};

} // namespace client
