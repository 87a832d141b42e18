// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Identifies one connection. Never 0, and never reused while the process runs. The connection
/// belongs to worker `client % number of workers`.
using ClientId = quint64;

} // namespace server
