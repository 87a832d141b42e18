// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace server {

/// What stands before the number in the nicks that the server gives to guests.
inline constexpr QByteArrayView guestPrefix = "guest-";

/// Whether @p nick is, or looks like, one that the server gives to guests.
bool isGuestNick(QByteArrayView nick);

/// Whether @p nick is, or looks like, a name under which users expect the server itself: that of a
/// service (NickServ), of the program, or of the network.
bool isServerLikeNick(QByteArrayView nick, const QByteArray &networkName);

} // namespace server
