// SPDX-License-Identifier: MIT
#pragma once

#include "server/ops/datafolder.h"

#include <QByteArray>

namespace server {

/// The key in the data folder from which hosts are made that others see instead of addresses.
/// It is made at the first start, readable by the server only, and stays, so that masks of such
/// hosts go on to mean the same people.
struct CloakKey
{
    QByteArray key; ///< 32 bytes; empty when there is an error.
    QString error;  ///< A sentence that says why there is no key.
};
CloakKey cloakKeyIn(const DataFolder &folder);

} // namespace server
