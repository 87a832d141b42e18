// SPDX-License-Identifier: MIT
#pragma once

namespace support {

/// How long a test waits for something outside its process before it fails. A passing test never
/// waits this long. QTRY_... waits twice as long again before it fails, to report how long would
/// have been enough; all of this must stay below ctest's limit, or the report is lost.
inline constexpr int patienceMs = 35'000;

} // namespace support
