// SPDX-License-Identifier: MIT
#pragma once

namespace support {

/// How long a test waits for something outside its process before it gives up; never waited for
/// in full otherwise. QTRY_... waits twice as long again before it fails, to say what would have
/// been enough; all of it must stay below ctest's limit, or nobody reads what failed.
inline constexpr int patienceMs = 35'000;

} // namespace support
