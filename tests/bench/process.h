// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <sys/types.h>

namespace bench {

/// CPU time of all threads of process @p id, also of those that have ended; 0: of this process.
qint64 cpuNs(pid_t id);

/// Raises the number of files that this process and its children may open as far as it can.
void raiseFileLimit();

} // namespace bench
