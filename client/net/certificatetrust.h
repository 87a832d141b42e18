// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>

namespace client {

/// Whether to trust a server's certificate.
enum class Trust : quint8 {
    Accepted,   ///< It is pinned; or there is no pin and a system authority vouches for it.
    FirstUse,   ///< New and self-signed, on the local network: trust it and pin it.
    Unknown,    ///< New and self-signed, elsewhere: the user has to decide.
    KeyChanged, ///< Not the pinned one, even if an authority vouches for it.
    Refused,    ///< Unusable, and not pinned.
};

/// @p errors are the result of the system's check. @p fingerprint and @p pin are SHA-256 in
/// lower-case hex; an empty @p pin means none. @p isNearby: the server has a private address, and
/// the host name that the user entered cannot be a public one.
Trust certificateTrust(const QList<QSslError> &errors, const QByteArray &fingerprint,
                       const QByteArray &pin, bool isNearby);

} // namespace client
