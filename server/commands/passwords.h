// SPDX-License-Identifier: MIT
#pragma once

namespace server {

// Sent to clients whose password was not checked.
inline constexpr char tooManyWrongPasswords[] = "Too many wrong passwords, please wait a minute";
inline constexpr char tooManyPasswords[] =
    "The server is busy checking passwords, please try again";

} // namespace server
