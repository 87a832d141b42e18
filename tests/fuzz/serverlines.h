// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/bytesource.h"

namespace fuzz {

/// A line that a server might say, or only a hostile one: a command or numeric that clients know,
/// with names that exist, names that do not, and with too few, too many and absurd parameters.
/// Without its end.
QByteArray serverLine(ByteSource &source);

} // namespace fuzz
