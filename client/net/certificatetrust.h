// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>

namespace client {

/// What to make of a server's certificate.
enum class Trust : quint8 {
    Accepted,   ///< The pinned one; without a pin: an authority of the system vouches for it.
    FirstUse,   ///< Made by a server nearby and never seen before: trusted and remembered.
    Unknown,    ///< Made by a server elsewhere and never seen before: the user has to decide.
    KeyChanged, ///< Another one than the pinned one, whoever vouches for it.
    Refused,    ///< Unusable, and not pinned.
};

/// @p errors are what the system's check found; @p fingerprint and @p pin are SHA-256 in lower-case
/// hex, @p pin empty when none is known. @p isNearby: the connected peer has a private address, and
/// the name that the user gave can only belong to a machine nearby.
Trust certificateTrust(const QList<QSslError> &errors, const QByteArray &fingerprint,
                       const QByteArray &pin, bool isNearby);

} // namespace client
