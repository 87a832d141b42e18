// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/modetable.h"
#include "server/turn/fields.h"

#include <QByteArray>

#include <array>

namespace server {

/// The mode of a user. Each is a bit of UserModes.
/// https://modern.ircdocs.horse/#user-modes
enum class UserMode : quint8 {
    Bot = 1 << 0,
    RegisteredOnly = 1 << 1,
    Secure = 1 << 2,
    Invisible = 1 << 3,
    Operator = 1 << 4,
    Wallops = 1 << 5,
};

/// The letter of a user mode; userModeTable is in the order of the letters.
struct UserModeEntry
{
    UserMode mode;
    char letter;
    const char *description;
    const char *specification; ///< URL; null: not specified.
};

inline constexpr std::array<UserModeEntry, 6> userModeTable = {{
    {UserMode::Bot, 'B', "Is a bot.", "https://ircv3.net/specs/extensions/bot-mode"},
    {UserMode::RegisteredOnly, 'R', "Only users with an account may send messages to the user.",
     nullptr},
    {UserMode::Secure, 'Z', "Is connected with TLS; set by the server.", nullptr},
    {UserMode::Invisible, 'i', "Not found by masks, except by users in a common channel.",
     "https://modern.ircdocs.horse/#invisible-user-mode"},
    {UserMode::Operator, 'o', "Is an operator of the server; set with OPER.",
     "https://modern.ircdocs.horse/#oper-user-mode"},
    {UserMode::Wallops, 'w', "Receives WALLOPS.",
     "https://modern.ircdocs.horse/#wallops-user-mode"},
}};

constexpr char letterOf(UserMode mode) noexcept
{
    return findMode(userModeTable, &UserModeEntry::mode, mode)->letter;
}

/// The modes of one user.
class UserModes
{
public:
    constexpr bool has(UserMode mode) const { return (m_bits & quint8(mode)) != 0; }
    constexpr void set(UserMode mode, bool on)
    {
        m_bits = quint8(on ? m_bits | quint8(mode) : m_bits & ~quint8(mode));
    }
    /// '+' and the letters, as in RPL_UMODEIS.
    QByteArray letters() const
    {
        QByteArray text("+");
        for (const UserModeEntry &entry : userModeTable) {
            if (has(entry.mode))
                text += entry.letter;
        }
        return text;
    }

    static auto fieldsOf(auto &value)
    {
        auto &[bits] = value;
        return std::tie(bits);
    }
    friend constexpr bool operator==(UserModes, UserModes) = default;

private:
    static_assert(userModeTable.size() <= 8, "one bit of m_bits for each mode");
    quint8 m_bits = 0;
};

} // namespace server
