// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// Names one connection for the life of the process; never reused, never 0. The connection
/// lives on worker `client % number of workers`.
using ClientId = quint64;

} // namespace server
