// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/usermetadata.h"

namespace client {

/// The profile that this user has chosen for one network.
struct OwnProfile
{
    UserMetadata metadata;
    QString realName = {}; ///< Empty: the nick takes its place.

    friend bool operator==(const OwnProfile &, const OwnProfile &) = default;
};

} // namespace client
