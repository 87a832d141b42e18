// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace server {

/// The nicks that the server gives to guests are this prefix and a number.
inline constexpr QByteArrayView guestPrefix = "guest-";

/// Whether @p nick is, or looks like, a guest nick.
bool isGuestNick(QByteArrayView nick);

/// Whether @p nick is the name of a service that the server runs itself.
bool isServiceNick(QByteArrayView nick);

/// The names that users would take for the server itself: those of services (NickServ), of the
/// program and of the network.
class ServerLikeNames
{
public:
    explicit ServerLikeNames(const QByteArray &networkName);

    /// Whether @p nick is, or looks like, one of the names.
    bool contain(QByteArrayView nick) const;

private:
    QSet<QByteArray> m_skeletons; ///< Never iterated.
};

} // namespace server
