// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/bytesource.h"

namespace fuzz {

/// A line that a server, or a hostile server, could send: a command or numeric that clients know,
/// with existing and unknown names, and with too few, too many or absurd parameters. Without a line
/// end.
QByteArray serverLine(ByteSource &source);

} // namespace fuzz
