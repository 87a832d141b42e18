// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

/// A random id for a new network: eight lower-case letters and digits.
QByteArray newNetworkId();

} // namespace server
