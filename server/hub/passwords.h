// SPDX-License-Identifier: MIT
#pragma once

namespace server {

// Sent to clients whose password has not been checked.
inline constexpr char tooManyWrongPasswords[] =
    "Too many wrong passwords. Please wait a minute and try again";
inline constexpr char tooManyPasswordChecks[] =
    "The server is too busy to check your password. Please try again";

} // namespace server
