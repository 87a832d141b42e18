// SPDX-License-Identifier: MIT
#pragma once

namespace support {

/// Whether the programs under test are built with the address sanitizer. The sanitizer keeps freed
/// memory, so the size of a process means nothing, and it needs a free descriptor to check an
/// object's type.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool hasAddressSanitizer = true;
#else
inline constexpr bool hasAddressSanitizer = false;
#endif

} // namespace support
