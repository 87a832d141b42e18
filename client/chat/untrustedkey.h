// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace client {

/// The key of a server that the user has to accept or refuse. Fingerprints are the SHA-256 of a
/// certificate in lower-case hex.
struct UntrustedKey
{
    QByteArray shown; ///< What the server presented; empty: no question.
    QByteArray known; ///< What was expected; empty: the server is new.
    /// Whether a system authority vouches for the shown key and the server's name.
    bool isVouchedFor = false;

    bool isEmpty() const { return shown.isEmpty(); }
    bool isChange() const { return !known.isEmpty(); }
    friend bool operator==(const UntrustedKey &, const UntrustedKey &) = default;
};

} // namespace client
