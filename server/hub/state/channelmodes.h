// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace server {

/// Channel modes that are on or off. https://modern.ircdocs.horse/#channel-modes
enum class ChannelFlag : quint8 {
    NoCtcp,          ///< No CTCP messages except ACTION.
    RegisteredSpeak, ///< Only users with an account or a rank may speak.
    RegisteredOnly,  ///< Only users with an account may join.
    InviteOnly,
    Moderated,   ///< Only members with a rank may speak.
    NoExternal,  ///< Only members may speak.
    Registered,  ///< The channel stays when it is empty. Only server operators may set it.
    Secret,      ///< Hidden from users who are not members.
    TopicLocked, ///< Only half-operators and above may change the topic.
};

struct ChannelFlagEntry
{
    ChannelFlag flag;
    char letter;
};

/// In the order in which MODE shows them.
inline constexpr std::array<ChannelFlagEntry, 9> channelFlagTable = {{
    {ChannelFlag::NoCtcp, 'C'},
    {ChannelFlag::RegisteredSpeak, 'M'},
    {ChannelFlag::RegisteredOnly, 'R'},
    {ChannelFlag::InviteOnly, 'i'},
    {ChannelFlag::Moderated, 'm'},
    {ChannelFlag::NoExternal, 'n'},
    {ChannelFlag::Registered, 'r'},
    {ChannelFlag::Secret, 's'},
    {ChannelFlag::TopicLocked, 't'},
}};

/// Channel modes with a value, which is their parameter.
enum class ChannelValue : quint8 {
    Key,   ///< Users need it to join.
    Limit, ///< The maximum number of members.
};

struct ChannelValueEntry
{
    ChannelValue value;
    char letter;
    bool hasParamWhenUnset;
};

/// In the order of ChannelValue, in which MODE shows them after the flags.
inline constexpr std::array<ChannelValueEntry, 2> channelValueTable = {{
    {ChannelValue::Key, 'k', true},
    {ChannelValue::Limit, 'l', false},
}};

constexpr char letterOf(ChannelValue value) noexcept
{
    return channelValueTable[size_t(value)].letter;
}

/// The mask lists of a channel.
enum class MaskListKind : quint8 {
    Ban,    ///< Matching users may neither join nor speak.
    Except, ///< Bans do not apply to matching users.
    Invite, ///< Matching users may join an invite-only channel.
};

struct MaskListEntry
{
    MaskListKind kind;
    char letter;
};

inline constexpr std::array<MaskListEntry, 3> maskListTable = {{
    {MaskListKind::Invite, 'I'},
    {MaskListKind::Ban, 'b'},
    {MaskListKind::Except, 'e'},
}};

/// One mask of a list, with its author and time.
struct ListedMask
{
    QByteArray mask;
    QByteArray setBy; ///< `nick!user@host`
    qint64 setMs = 0; ///< UTC in milliseconds since 1970.
};

/// The modes of one channel, without its members' ranks.
class ChannelModes
{
public:
    bool has(ChannelFlag flag) const noexcept { return (m_flags & bit(flag)) != 0; }
    void set(ChannelFlag flag, bool on) noexcept
    {
        m_flags = quint16(on ? m_flags | bit(flag) : m_flags & ~bit(flag));
    }

    const QByteArray &key() const noexcept { return m_key; } ///< Empty: none.
    void setKey(const QByteArray &key) { m_key = key; }
    /// The maximum number of members; nullopt: no limit.
    std::optional<int> limit() const noexcept { return m_limit; }
    void setLimit(std::optional<int> limit) noexcept { m_limit = limit; }

    /// In the order in which the masks were added.
    const QList<ListedMask> &list(MaskListKind kind) const { return m_lists[size_t(kind)]; }
    int listedMasks() const; ///< The number of masks in all lists together.
    /// Changes with every change of a list.
    quint32 listsVersion() const noexcept { return m_listsVersion; }
    /// False when the mask is listed already.
    bool addMask(MaskListKind kind, const ListedMask &mask);
    /// Returns the mask as it was listed, or nullopt when it was not.
    std::optional<QByteArray> removeMask(MaskListKind kind, QByteArrayView mask);

    /// The parameters of RPL_CHANNELMODEIS: letters, then their parameters. Without @p withKey the
    /// key is shown as `*`.
    QList<QByteArray> shown(bool withKey) const;

private:
    static constexpr quint16 bit(ChannelFlag flag) noexcept { return quint16(1 << int(flag)); }
    static_assert(channelFlagTable.size() <= 16, "one bit of m_flags for each flag");

    /// The parameter of a set mode; empty when it is not set.
    QByteArray valueText(ChannelValue value) const;

    quint16 m_flags = quint16(bit(ChannelFlag::NoExternal) | bit(ChannelFlag::TopicLocked));
    QByteArray m_key;
    std::optional<int> m_limit;
    quint32 m_listsVersion = 0;
    std::array<QList<ListedMask>, maskListTable.size()> m_lists;
};

} // namespace server
