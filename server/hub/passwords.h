// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Whether the user of @p context may send a password. Without TLS others could read it, unless the
/// client is on this machine; the configuration can allow it nevertheless.
bool maySendPassword(const CommandContext &context);

/// Counts that the client has sent a wrong operator password, owner token or code. Too many of them
/// close the connection with @p reason.
void countOperFailure(CommandContext &context, const QByteArray &reason);
/// The same for a wrong password of an account.
void countLoginFailure(CommandContext &context, const QByteArray &reason);

inline constexpr char passwordNeedsTls[] =
    "Your connection is not encrypted, so others could read your password. Connect with TLS. "
    "Change the password that you have just sent if you use it anywhere";

// Sent to clients whose password has not been checked.
inline constexpr char tooManyWrongPasswords[] =
    "Too many wrong passwords. Please wait a minute and try again";
inline constexpr char tooManyPasswordChecks[] =
    "The server is too busy to check your password. Please try again";

// Sent to users whose new password is refused.
inline constexpr char weakPassword[] =
    "Your password is too weak. Choose one with at least 6 characters that differs from the "
    "account name";
inline constexpr char longPassword[] =
    "Your password is too long. Choose one with at most 300 bytes";
inline constexpr char unreadablePassword[] =
    "Your password must be text without control characters";

} // namespace server
