// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"

namespace client {

/// The extensions that a network offers for messages at this moment.
struct NetworkFeatures
{
    bool replies = false;   ///< Messages can refer to earlier ones.
    bool reactions = false; ///< Users can react to messages.
    bool removal = false;   ///< Users can delete messages.
    bool typing = false;    ///< Users see who is writing.
    MessageLimits limits = {};

    friend bool operator==(const NetworkFeatures &, const NetworkFeatures &) = default;
};

} // namespace client
