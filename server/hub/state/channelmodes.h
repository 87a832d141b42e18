// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/modetable.h"
#include "server/turn/fields.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace server {

/// Channel modes that are on or off. https://modern.ircdocs.horse/#channel-modes
enum class ChannelFlag : quint8 {
    NoCtcp,
    RegisteredSpeak,
    RegisteredOnly,
    InviteOnly,
    Moderated,
    NoExternal,
    Registered,
    Secret,
    TopicLocked,
};

struct ChannelFlagEntry
{
    ChannelFlag flag;
    char letter;
    const char *description;
    const char *section; ///< Anchor in https://modern.ircdocs.horse; null: not specified.
};

/// In the order in which MODE shows them.
inline constexpr std::array<ChannelFlagEntry, 9> channelFlagTable = {{
    {ChannelFlag::NoCtcp, 'C', "No CTCP messages except ACTION.", nullptr},
    {ChannelFlag::RegisteredSpeak, 'M', "Only users with an account or a rank may speak.", nullptr},
    {ChannelFlag::RegisteredOnly, 'R', "Only users with an account may join.", nullptr},
    {ChannelFlag::InviteOnly, 'i', "Only invited users may join.", "invite-only-channel-mode"},
    {ChannelFlag::Moderated, 'm', "Only members with a rank may speak.", "moderated-channel-mode"},
    {ChannelFlag::NoExternal, 'n', "Only members may speak.", "no-external-messages-mode"},
    {ChannelFlag::Registered, 'r',
     "The channel stays when it is empty. Only server operators may set it.", nullptr},
    {ChannelFlag::Secret, 's', "Hidden from users who are not members.", "secret-channel-mode"},
    {ChannelFlag::TopicLocked, 't', "Only half-operators and above may change the topic.",
     "protected-topic-mode"},
}};

/// Channel modes with a value, which is their parameter.
enum class ChannelValue : quint8 {
    Key,
    Limit,
};

struct ChannelValueEntry
{
    ChannelValue value;
    char letter;
    bool hasParamWhenUnset;
    const char *param;
    const char *description;
    const char *section; ///< Anchor in https://modern.ircdocs.horse.
};

/// In the order of ChannelValue, in which MODE shows them after the flags.
inline constexpr std::array<ChannelValueEntry, 2> channelValueTable = {{
    {ChannelValue::Key, 'k', true, "key", "Only users who give the key may join.",
     "key-channel-mode"},
    {ChannelValue::Limit, 'l', false, "number", "The maximum number of members.",
     "client-limit-channel-mode"},
}};

constexpr char letterOf(ChannelValue value) noexcept
{
    return findMode(channelValueTable, &ChannelValueEntry::value, value)->letter;
}

/// The mask lists of a channel.
enum class MaskListKind : quint8 { Ban, Except, Invite };

struct MaskListEntry
{
    MaskListKind kind;
    char letter;
    const char *description;
    const char *section; ///< Anchor in https://modern.ircdocs.horse.
};

inline constexpr std::array<MaskListEntry, 3> maskListTable = {{
    {MaskListKind::Invite, 'I', "Matching users may join an invite-only channel.",
     "invite-exception-channel-mode"},
    {MaskListKind::Ban, 'b', "Matching users may neither join nor speak.", "ban-channel-mode"},
    {MaskListKind::Except, 'e', "Bans do not apply to matching users.", "exception-channel-mode"},
}};

constexpr char letterOf(MaskListKind kind) noexcept
{
    return findMode(maskListTable, &MaskListEntry::kind, kind)->letter;
}

/// One mask of a list, with its author and time.
struct ListedMask
{
    QByteArray mask;
    QByteArray setBy; ///< `nick!user@host`
    qint64 setMs = 0; ///< UTC in milliseconds since 1970.
};

auto fieldsOf(MaybeConst<ListedMask> auto &value)
{
    auto &[mask, setBy, setMs] = value;
    return std::tie(mask, setBy, setMs);
}

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

    /// Replaces a mask at its place in the list, or removes it if @p newMask is listed already.
    /// Returns false when @p oldMask is not listed.
    bool replaceMask(MaskListKind kind, QByteArrayView oldMask, const QByteArray &newMask);

    /// The parameters of RPL_CHANNELMODEIS: letters, then their parameters. Without @p withKey the
    /// key is shown as `*`.
    QList<QByteArray> shown(bool withKey) const;

    static auto fieldsOf(auto &value)
    {
        auto &[flags, key, limit, listsVersion, lists] = value;
        Q_UNUSED(listsVersion); // Only for caches.
        return std::tie(flags, key, limit, lists);
    }

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
