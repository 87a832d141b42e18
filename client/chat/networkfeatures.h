// SPDX-License-Identifier: MIT
#pragma once

namespace client {

/// The extensions that a network offers for messages at this moment.
struct NetworkFeatures
{
    bool replies = false; ///< Messages can refer to earlier ones.

    friend bool operator==(const NetworkFeatures &, const NetworkFeatures &) = default;
};

} // namespace client
