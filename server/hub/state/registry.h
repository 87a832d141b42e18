// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/channel.h"
#include "server/hub/state/user.h"

#include <QHash>

#include <map>
#include <memory>
#include <set>

namespace server {

/// Owns users and channels and keeps the look-ups by id and by name. Ordered containers hold
/// whatever may be walked for the wire, so that the order is the same everywhere.
class Registry
{
public:
    using Users = std::map<ClientId, std::unique_ptr<User>>;
    using Channels = std::map<QByteArray, std::unique_ptr<Channel>>; ///< By folded name.

    /// Null when @p connection names a client that is known already.
    User *addUser(const ClientConnected &connection, qint64 nowMs);
    /// @p client must have left its channels.
    void removeUser(ClientId client);
    User *findUser(ClientId client) const;
    /// Registered or not; null when nobody has that nick.
    User *findNick(QByteArrayView nick) const;
    /// Another user than @p user whose nick looks like @p nick; null when there is none.
    User *findLookalike(QByteArrayView nick, const User &user) const;
    /// Null also when whoever holds the nick is not registered yet.
    User *findRegistered(QByteArrayView nick) const;
    const Users &users() const noexcept { return m_users; }
    int registeredCount() const noexcept { return m_registeredCount; }
    int maxRegisteredCount() const noexcept { return m_maxRegisteredCount; }
    void markRegistered(User &user);
    void setMode(User &user, UserMode mode, bool on);
    /// Registered people with @p mode.
    int countWith(UserMode mode) const;

    /// @p nick must be free, or differ from the present one in case only.
    void setNick(User &user, const QByteArray &nick);
    /// `guest-N` with the lowest N that nobody has.
    void setGuestNick(User &user);
    void releaseNick(User &user);

    /// What those share who are logged in to @p account; null when nobody is and nobody was while
    /// the store is being asked for it.
    std::shared_ptr<PersonalState> findPersonal(QByteArrayView account) const;
    /// From now on what users share in @p account is kept as long as the result lives.
    std::shared_ptr<AccountLoad> beginLoad(const QByteArray &account);
    /// Gives @p user another state: that of the account logged in to, or a fresh one.
    void setPersonal(User &user, const std::shared_ptr<PersonalState> &personal);

    /// Enables the rows of capabilityTable() given as bits, and no others.
    void setCapabilityRows(User &user, quint64 rows);

    Channel *findChannel(QByteArrayView name) const;
    const Channels &channels() const noexcept { return m_channels; }
    Channel &addChannel(const QByteArray &name, qint64 nowMs);
    /// Brings a channel back as the store kept it.
    Channel &restoreChannel(const ChannelRecord &record);
    /// No other channel may have @p name.
    void rename(Channel &channel, const QByteArray &name, qint64 nowMs);
    /// @p user must not be in @p channel.
    void join(User &user, Channel &channel, Ranks ranks);
    /// Lets @p user into @p channel whatever its modes, until they have joined. Of more than
    /// @p most invitations the oldest is gone.
    void invite(User &user, Channel &channel, int most);
    /// @p user must be in @p channel.
    void part(User &user, Channel &channel);
    /// Removes @p channel when nobody is there and it is not kept: true then.
    bool removeIfUnused(Channel &channel);

private:
    void countModes(const User &user, int by);
    void setCapabilities(User &user, CapabilitySet capabilities);
    void forgetInvitation(User &user, Channel &channel);
    void forgetInvitations(Channel &channel);
    void forgetPersonal(const User &user);
    void setNickInIndex(User &user, const QByteArray &nick);

    Users m_users;
    Channels m_channels;
    QHash<QByteArray, User *> m_skeletons; ///< By what the nick looks like; never walked.
    QHash<QByteArray, User *> m_nicks;     ///< By folded nick; never walked.
    QHash<QByteArray, std::weak_ptr<PersonalState>> m_accounts; ///< By folded name; never walked.
    QHash<QByteArray, std::weak_ptr<AccountLoad>> m_loads;      ///< The same; never walked.
    std::set<int> m_freeGuestNumbers; ///< Given back, all below the next one.
    int m_nextGuestNumber = 1;
    std::map<UserMode, int> m_modeCounts; ///< Of registered people.
    int m_registeredCount = 0;
    int m_maxRegisteredCount = 0;
};

} // namespace server
