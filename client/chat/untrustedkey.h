// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace client {

/// The key of a server that the user has to accept or refuse. Fingerprints are the SHA-256 of a
/// certificate in lower-case hex.
struct UntrustedKey
{
    QByteArray shown; ///< The key that the server presented; empty if there is no question.
    QByteArray known; ///< The key that is known for the server; empty for a new server.
    /// Whether a system authority vouches for the shown key and the server's name.
    bool isVouchedFor = false;

    bool isEmpty() const { return shown.isEmpty(); }
    bool isChange() const { return !known.isEmpty(); }
    friend bool operator==(const UntrustedKey &, const UntrustedKey &) = default;
};

} // namespace client
