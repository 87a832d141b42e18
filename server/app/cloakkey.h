// SPDX-License-Identifier: MIT
#pragma once

#include "server/ops/datafolder.h"

#include <QByteArray>

namespace server {

/// The key from which the server derives the host names that users see instead of addresses. It is
/// made at the first start, readable only by the server, and never changes, so that bans of such
/// hosts keep matching the same users.
struct CloakKey
{
    QByteArray key; ///< 32 bytes; empty when there is an error.
    QString error;  ///< A sentence; empty when there is a key.
};
CloakKey cloakKeyIn(const DataFolder &folder);

} // namespace server
