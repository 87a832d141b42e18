// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace server {

/// The nicks that the server gives to guests are this prefix and a number.
inline constexpr QByteArrayView guestPrefix = "guest-";

/// Whether @p nick is, or looks like, a guest nick.
bool isGuestNick(QByteArrayView nick);

/// Whether @p nick is, or looks like, a name that users would take for the server itself: the name
/// of a service (NickServ), of the program, or of the network.
bool isServerLikeNick(QByteArrayView nick, const QByteArray &networkName);

/// Whether @p nick is the name of a service that the server runs itself.
bool isServiceNick(QByteArrayView nick);

} // namespace server
