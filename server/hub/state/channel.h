// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/channelmodes.h"
#include "server/hub/state/rank.h"
#include "server/hub/state/user.h"
#include "server/turn/record.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace server {

/// Which lists of a channel mean one user, as far as it was looked up: bits by MaskListKind. Holds
/// for the two versions.
struct ListMatches
{
    quint32 lists = 0;
    quint32 identity = 0;
    quint8 known = 0;
    quint8 listed = 0;
};

/// One person in one channel, with a copy of what fan-out needs, so that telling a channel is a
/// walk over one vector.
struct Membership
{
    User *user = nullptr;
    ClientId client = 0;
    CapabilitySet capabilities;
    TagProfile profile;
    Ranks ranks;
    mutable ListMatches listMatches = {};
};

/// A channel: its people, topic and modes.
class Channel
{
public:
    Channel(const QByteArray &name, qint64 createdMs);
    /// As the store kept it, with nobody there.
    explicit Channel(const ChannelRecord &record);

    /// As its first member wrote it.
    const QByteArray &name() const noexcept { return m_name; }
    qint64 createdMs() const noexcept { return m_createdMs; }

    const QByteArray &topic() const noexcept { return m_topic; }
    const QByteArray &topicSetBy() const noexcept { return m_topicSetBy; }
    qint64 topicSetMs() const noexcept { return m_topicSetMs; }
    void setTopic(const QByteArray &topic, const QByteArray &setBy, qint64 timeMs);

    ChannelModes &modes() noexcept { return m_modes; }
    const ChannelModes &modes() const noexcept { return m_modes; }
    bool isRegistered() const noexcept { return m_modes.has(ChannelFlag::Registered); }
    /// Whether it belongs to the server, which wants guests there.
    bool isLobby() const noexcept { return m_lobby; }
    void setLobby(bool on);
    /// Whether it stays when nobody is there, and remembers the ranks of users with an account.
    bool isPersistent() const noexcept { return isRegistered() || m_lobby; }
    /// Whether it counts as a channel that there is: the lobby only while somebody is there.
    bool isInUse() const noexcept { return !m_members.empty() || isRegistered(); }
    bool isSecret() const noexcept { return m_modes.has(ChannelFlag::Secret); }
    /// Whether @p user is banned and no exception holds for them.
    bool isBanned(const User &user) const;
    /// Whether @p user is in one of the channel's lists.
    bool isListed(MaskListKind kind, const User &user) const;
    /// Whether somebody with the right to do so has invited @p user.
    bool hasInvited(const User &user) const { return m_invited.count(user.id()) > 0; }

    Metadata &metadata() noexcept { return m_metadata; }
    const Metadata &metadata() const noexcept { return m_metadata; }
    /// When it last got another name: UTC in milliseconds since 1970. Nothing: never.
    std::optional<qint64> renamedMs() const noexcept { return m_renamedMs; }

    /// The channel as the store keeps it.
    ChannelRecord record() const;

    /// In the order of the clients' ids.
    const std::vector<Membership> &members() const noexcept { return m_members; }
    /// The first member with the id @p client or a greater one.
    std::vector<Membership>::const_iterator firstFrom(ClientId client) const noexcept;
    bool has(const User &user) const noexcept { return find(user) != nullptr; }
    /// Null when @p user is not in the channel.
    const Membership *find(const User &user) const noexcept;
    /// None when @p user is not in the channel.
    Ranks ranksOf(const User &user) const noexcept;
    /// A channel that is kept remembers it when the user has an account.
    void setRank(const User &user, Rank rank, bool on);
    /// The ranks that @p user has from joining on, unless the channel is new.
    Ranks ranksAtJoin(const User &user) const;
    /// Remembers the ranks of the members there now; forgets all when the channel is not kept.
    void rememberRanks();

private:
    friend class Registry;
    void remember(const User &user, Ranks ranks);
    Ranks rememberedRanks(const User &user) const;
    ListMatches &listMatchesOf(const User &user) const;
    std::vector<Membership>::iterator position(ClientId client) noexcept;

    QByteArray m_name;
    qint64 m_createdMs;
    QByteArray m_topic;
    QByteArray m_topicSetBy;
    qint64 m_topicSetMs = 0;
    std::optional<qint64> m_renamedMs;
    Metadata m_metadata;
    ChannelModes m_modes;
    bool m_lobby = false;
    std::set<ClientId> m_invited;
    std::map<QByteArray, Ranks> m_accountRanks; ///< By folded account.
    std::vector<Membership> m_members;
    /// Of users who are not in the channel; never walked.
    mutable QHash<ClientId, ListMatches> m_outsiders;
};

} // namespace server
