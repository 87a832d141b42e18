#pragma once

namespace support {

/// How long a test waits for something outside its process before it gives up; never waited for
/// in full otherwise.
inline constexpr int patienceMs = 60'000;

} // namespace support
