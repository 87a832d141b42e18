// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"

namespace client {

/// The limits of the server for the values that a user can set; 0: no limit is known.
struct ProfileLimits
{
    bool isSupported = false; ///< Users can say something about themselves.
    int maxKeys = 0;
    int maxValueBytes = 0;

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

    friend bool operator==(const NetworkFeatures &, const NetworkFeatures &) = default;
};

} // namespace client
