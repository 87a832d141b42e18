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

/// Caches which mask lists of a channel match one user: `known` and `listed` have one bit for each
/// MaskListKind. Valid only for these versions of the lists and of the user's identity.
struct ListMatches
{
    quint32 lists = 0;
    quint32 identity = 0;
    quint8 known = 0;
    quint8 listed = 0;
};

/// A member of a channel.
struct Membership
{
    User *user = nullptr;
    UserId id = 0; ///< Of `user`.
    Ranks ranks;
    mutable ListMatches listMatches = {};
};

/// A client of a member of a channel. Copies what the fan-out needs of the client, so that sending
/// to a channel only iterates over one vector.
struct Recipient
{
    Client *client = nullptr;
    ClientId id = 0; ///< Of `client`.
    const User *user = nullptr;
    CapabilitySet capabilities;
    TagProfile profile;
};

/// A channel: its members, topic and modes.
class Channel
{
public:
    Channel(const QByteArray &name, qint64 createdMs);
    /// Restores a channel from the store, without members.
    explicit Channel(const ChannelRecord &record);
    virtual ~Channel() = default;
    Q_DISABLE_COPY_MOVE(Channel)

    /// As the user who created it wrote it.
    const QByteArray &name() const noexcept { return m_name; }
    qint64 createdMs() const noexcept { return m_createdMs; }

    const QByteArray &topic() const noexcept { return m_topic; }
    const QByteArray &topicSetBy() const noexcept { return m_topicSetBy; }
    qint64 topicSetMs() const noexcept { return m_topicSetMs; }
    void setTopic(const QByteArray &topic, const QByteArray &setBy, qint64 timeMs);

    ChannelModes &modes() noexcept { return m_modes; }
    const ChannelModes &modes() const noexcept { return m_modes; }
    bool isRegistered() const noexcept { return m_modes.has(ChannelFlag::Registered); }
    /// Whether it is the lobby, the server's own channel where guests arrive.
    bool isLobby() const noexcept { return m_lobby; }
    void setLobby(bool on);
    /// Whether it stays when it is empty, and remembers the ranks of users with an account.
    bool isPersistent() const noexcept { return isRegistered() || m_lobby; }
    /// Whether it is listed and counted as a channel. An empty lobby is not.
    bool isInUse() const noexcept { return !m_members.empty() || isRegistered(); }
    bool isSecret() const noexcept { return m_modes.has(ChannelFlag::Secret); }
    /// Whether a ban matches @p user and no ban exception does.
    bool isBanned(const User &user) const;
    /// Whether the mask list @p kind matches @p user.
    bool isListed(MaskListKind kind, const User &user) const;
    /// Whether @p user has an invitation that overrides modes; see Registry::invite().
    bool hasInvited(const User &user) const { return m_invited.count(user.id()) > 0; }

    Metadata &metadata() noexcept { return m_metadata; }
    const Metadata &metadata() const noexcept { return m_metadata; }
    /// The time of its last renaming: UTC in milliseconds since 1970; nullopt: never renamed.
    std::optional<qint64> renamedMs() const noexcept { return m_renamedMs; }

    ChannelRecord record() const;
    /// The record of the member @p user.
    MemberRecord memberRecord(const User &user) const;

    /// In the order of user ids.
    const std::vector<Membership> &members() const noexcept { return m_members; }
    /// The first member whose user id is @p user or greater.
    std::vector<Membership>::const_iterator firstFrom(UserId user) const noexcept;
    /// The clients of all members, in the order of client ids.
    const std::vector<Recipient> &recipients() const noexcept { return m_recipients; }
    bool has(const User &user) const noexcept { return find(user) != nullptr; }
    /// Null when @p user is not in the channel.
    const Membership *find(const User &user) const noexcept;
    /// Empty when @p user is not in the channel.
    Ranks ranksOf(const User &user) const noexcept;
    /// A persistent channel also remembers the rank for the user's account.
    void setRank(const User &user, Rank rank, bool on);
    /// The ranks that @p user gets when joining this existing channel.
    Ranks ranksAtJoin(const User &user) const;
    /// Whether the channel remembers @p account as its founder.
    bool isFounder(const QByteArray &account) const;
    /// Forgets the ranks of an account that was deleted. Returns whether there were any.
    bool forgetRanksOf(const QByteArray &account);
    /// Moves the ranks of an account to its new name. Returns whether there were any.
    bool renameAccount(const QByteArray &oldName, const QByteArray &newName);
    /// Remembers the ranks of the current members. Forgets all ranks if the channel is not
    /// persistent.
    void rememberRanks();

    static auto fieldsOf(auto &value)
    {
        auto &[name, createdMs, topic, topicSetBy, topicSetMs, renamedMs, metadata, modes, lobby,
               invited, accountRanks, members, recipients, outsiders] = value;
        Q_UNUSED(invited); // Registry saves these three.
        Q_UNUSED(members);
        Q_UNUSED(recipients);
        Q_UNUSED(outsiders); // A cache.
        return std::tie(name, createdMs, topic, topicSetBy, topicSetMs, renamedMs, metadata, modes,
                        lobby, accountRanks);
    }

protected:
    // Registry changes these members together with its indexes, see registry.cpp.
    void remember(const User &user, Ranks ranks);
    /// @p ranks of @p user without those that end with the connection.
    Ranks lastingRanks(const User &user, Ranks ranks) const;
    Ranks rememberedRanks(const User &user) const;
    ListMatches &listMatchesOf(const User &user) const;
    std::vector<Membership>::iterator position(UserId user) noexcept;
    std::vector<Recipient>::iterator recipientPosition(ClientId client) noexcept;

    QByteArray m_name;
    qint64 m_createdMs;
    QByteArray m_topic;
    QByteArray m_topicSetBy;
    qint64 m_topicSetMs = 0;
    std::optional<qint64> m_renamedMs;
    Metadata m_metadata;
    ChannelModes m_modes;
    bool m_lobby = false;
    std::set<UserId> m_invited;
    std::map<QByteArray, Ranks> m_accountRanks; ///< By folded account.
    std::vector<Membership> m_members;
    std::vector<Recipient> m_recipients;
    /// Of users who are not members; never iterated.
    mutable QHash<UserId, ListMatches> m_outsiders;
};

} // namespace server
