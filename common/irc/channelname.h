// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace irc {

/// The characters that begin channel names on some network. The CHANTYPES of a server lists those
/// that it uses. https://modern.ircdocs.horse/#channels
inline constexpr char channelPrefixes[] = "#&+!";

/// Whether @p name names a channel rather than a user, as far as this is known without CHANTYPES.
inline bool isChannelName(QStringView name)
{
    return !name.isEmpty() && QLatin1StringView(channelPrefixes).contains(name.front());
}

} // namespace irc
