// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// The failures that a stored message survives.
enum class HistorySync : quint8 {
    Normal, ///< A crash of the process.
    Full,   ///< Also a loss of power: each commit waits for the disk.
};

} // namespace server
