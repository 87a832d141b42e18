// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/untrustedkey.h"

#include <QString>

namespace client {

/// What an address would change of a server that is known.
struct TrustChange
{
    QString server;   ///< As the list of networks calls it.
    UntrustedKey key; ///< Empty: the address names no other key.
    bool changesSecurity = false;
    bool isEncrypted = false; ///< With the address; until now the opposite. Only with the above.

    bool isEmpty() const { return key.isEmpty() && !changesSecurity; }
};

} // namespace client
