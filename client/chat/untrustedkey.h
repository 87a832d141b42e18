// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace client {

/// The key of a server that is not trusted yet: what a question about it shows. Fingerprints are
/// the SHA-256 of a certificate in lower-case hex.
struct UntrustedKey
{
    QByteArray shown; ///< What the server presented; empty: there is nothing to ask.
    QByteArray known; ///< What was expected instead; empty: nothing was known.
    /// A certificate authority of this system vouches for the shown key and the server's name.
    bool isVouchedFor = false;

    bool isEmpty() const { return shown.isEmpty(); }
    bool isChange() const { return !known.isEmpty(); }
    friend bool operator==(const UntrustedKey &, const UntrustedKey &) = default;
};

} // namespace client
