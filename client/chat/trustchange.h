// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/untrustedkey.h"

#include <QString>

namespace client {

/// The changes to a known server that an address from outside would make.
struct TrustChange
{
    QString server;   ///< Its name in the list of networks.
    UntrustedKey key; ///< Empty if the address does not name a different key.
    bool changesSecurity = false;
    bool isEncrypted = false; ///< The address uses TLS and the known server does not, or the
                              ///< opposite; only valid if changesSecurity.

    bool isEmpty() const { return key.isEmpty() && !changesSecurity; }
};

} // namespace client
