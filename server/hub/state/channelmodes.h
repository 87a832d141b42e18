// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace server {

/// Channel modes that are on or off. https://modern.ircdocs.horse/#channel-modes
enum class ChannelFlag : quint8 {
    NoCtcp,          ///< Nobody sends CTCP but ACTION.
    RegisteredSpeak, ///< Only those with an account or a rank speak.
    RegisteredOnly,  ///< Only those with an account come in.
    InviteOnly,
    Moderated, ///< Only those with a rank speak.
    NoExternal,
    Registered, ///< Set by server operators only.
    Secret,     ///< Not shown to those who are not there.
    TopicLocked,
};

struct ChannelFlagEntry
{
    ChannelFlag flag;
    char letter;
};

/// In the order in which they are shown.
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

/// Lists of masks that a channel keeps.
enum class MaskListKind : quint8 {
    Ban,    ///< Neither come in nor speak.
    Except, ///< Bans do not concern them.
    Invite, ///< Need no invitation.
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

/// One mask of a list, who put it there and when.
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
    /// How many people the channel holds; nothing: no limit.
    std::optional<int> limit() const noexcept { return m_limit; }
    void setLimit(std::optional<int> limit) noexcept { m_limit = limit; }

    /// In the order in which they were put there.
    const QList<ListedMask> &list(MaskListKind kind) const { return m_lists[size_t(kind)]; }
    int listedMasks() const; ///< Of all lists together.
    /// Changes whenever a list does.
    quint32 listsVersion() const noexcept { return m_listsVersion; }
    /// False when the mask is listed already.
    bool addMask(MaskListKind kind, const ListedMask &mask);
    /// The mask as it was listed, or nothing when it was not.
    std::optional<QByteArray> removeMask(MaskListKind kind, QByteArrayView mask);

    /// What RPL_CHANNELMODEIS shows: the letters, then parameters. The key is for members only:
    /// others see `*`.
    QList<QByteArray> shown(bool withKey) const;

private:
    static constexpr quint16 bit(ChannelFlag flag) noexcept { return quint16(1 << int(flag)); }

    quint16 m_flags = quint16(bit(ChannelFlag::NoExternal) | bit(ChannelFlag::TopicLocked));
    QByteArray m_key;
    std::optional<int> m_limit;
    quint32 m_listsVersion = 0;
    std::array<QList<ListedMask>, maskListTable.size()> m_lists;
};

} // namespace server
