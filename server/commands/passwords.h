#pragma once

namespace server {

// What clients are told whose password was not looked at.
inline constexpr char tooManyWrongPasswords[] = "Too many wrong passwords, please wait a minute";
inline constexpr char tooManyPasswords[] =
    "The server is busy checking passwords, please try again";

} // namespace server
