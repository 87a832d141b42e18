// SPDX-License-Identifier: MIT
#pragma once

namespace support {

/// Whether the programs under test are built with the address sanitizer. It keeps memory that was
/// let go of, so what a process holds says nothing, and it cannot look at an object without a
/// free descriptor.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool hasAddressSanitizer = true;
#else
inline constexpr bool hasAddressSanitizer = false;
#endif

} // namespace support
