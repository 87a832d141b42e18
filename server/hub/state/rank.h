// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <bit>

namespace server {

/// The rank of a member in a channel. Each is a bit of Ranks; a greater value is a higher rank.
enum class Rank : quint8 {
    Voice = 1 << 0,
    Halfop = 1 << 1,
    Operator = 1 << 2,
    Admin = 1 << 3,
    Founder = 1 << 4,
};

/// Mode letter and prefix of each rank, highest first.
/// https://modern.ircdocs.horse/#channel-membership-prefixes
struct RankEntry
{
    Rank rank;
    char letter;
    char prefix;
    const char *name;
    const char *section; ///< Anchor in https://modern.ircdocs.horse.
};

inline constexpr std::array<RankEntry, 5> rankTable = {{
    {Rank::Founder, 'q', '~', "owner", "founder-prefix"},
    {Rank::Admin, 'a', '&', "admin", "protected-prefix"},
    {Rank::Operator, 'o', '@', "operator", "operator-prefix"},
    {Rank::Halfop, 'h', '%', "half-operator", "halfop-prefix"},
    {Rank::Voice, 'v', '+', "voice", "voice-prefix"},
}};

/// The ranks that one member holds.
class Ranks
{
public:
    /// Ignores letters that are not in rankTable.
    static constexpr Ranks fromLetters(QByteArrayView letters)
    {
        Ranks ranks;
        for (const RankEntry &entry : rankTable)
            ranks.set(entry.rank, letters.contains(entry.letter));
        return ranks;
    }

    constexpr bool has(Rank rank) const { return (m_bits & quint8(rank)) != 0; }
    constexpr bool isAtLeast(Rank rank) const { return m_bits >= quint8(rank); }
    /// Whether the highest rank is higher than the highest of @p other.
    constexpr bool isAbove(Ranks other) const
    {
        return std::bit_width(m_bits) > std::bit_width(other.m_bits);
    }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void set(Rank rank, bool on)
    {
        m_bits = quint8(on ? m_bits | quint8(rank) : m_bits & ~quint8(rank));
    }
    /// The prefixes of all ranks, highest first (multi-prefix), or only that of the highest.
    QByteArray prefixes(bool all) const
    {
        QByteArray text;
        for (const RankEntry &entry : rankTable) {
            if (has(entry.rank) && (all || text.isEmpty()))
                text += entry.prefix;
        }
        return text;
    }

    /// The mode letters, highest rank first.
    QByteArray letters() const
    {
        QByteArray text;
        for (const RankEntry &entry : rankTable) {
            if (has(entry.rank))
                text += entry.letter;
        }
        return text;
    }

    static auto fieldsOf(auto &value)
    {
        auto &[bits] = value;
        return std::tie(bits);
    }

    friend constexpr Ranks operator|(Ranks a, Ranks b)
    {
        a.m_bits = quint8(a.m_bits | b.m_bits);
        return a;
    }
    friend constexpr bool operator==(Ranks, Ranks) = default;

private:
    static_assert(rankTable.size() <= 8, "one bit of m_bits for each rank");
    quint8 m_bits = 0;
};

} // namespace server
