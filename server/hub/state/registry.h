// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/channel.h"
#include "server/hub/state/user.h"

#include <QHash>

#include <map>
#include <memory>
#include <set>

namespace server {

class ByteReader;
class ByteWriter;

/// Owns clients, users and channels and maintains the indexes by id and by name. Everything whose
/// order clients can see is in ordered containers, so that the order is the same on every node.
class Registry
{
    class PersonalWriter;
    class PersonalReader;

    /// The questions for the stored data of an account that wait for their answer.
    struct AccountLoad
    {
        int questions = 0;
        /// The state of users who have logged in meanwhile. Null: none have.
        std::shared_ptr<PersonalState> personal;
    };

public:
    using Clients = std::map<ClientId, std::unique_ptr<Client>>;
    using Users = std::map<UserId, std::unique_ptr<User>>;
    using Channels = std::map<QByteArray, std::unique_ptr<Channel>>; ///< By folded name.

    /// Adds a client with a user of its own. Returns null when the client of @p connection is
    /// already known.
    Client *addClient(const ClientConnected &connection, qint64 nowMs);
    Client *findClient(ClientId client) const;
    const Clients &clients() const noexcept { return m_clients; }
    /// Makes @p client a client of @p user. Its former user loses the nick unless it is registered.
    void share(Client &client, User &user);
    /// Sends nothing to @p client any more; it keeps its user until removeClient().
    void detach(Client &client);
    /// @p client must be detached.
    void removeClient(ClientId client);

    /// Adds a user without clients. @p id must be free.
    User &addUser(UserId id, qint64 nowMs);
    User *findUser(UserId user) const;
    /// @p user must have left all channels and have no clients.
    void removeUser(User &user);
    /// Includes users who are not registered yet. Null when the nick is not in use.
    User *findNick(QByteArrayView nick) const;
    /// A user other than @p user whose nick looks like @p nick; null when there is none. Ignores
    /// the users of @p account unless it is empty.
    User *findLookalike(QByteArrayView nick, const User &user, QByteArrayView account = {}) const;
    /// Null also when the user with that nick is not registered yet.
    User *findRegistered(QByteArrayView nick) const;
    const Users &users() const noexcept { return m_users; }
    int registeredCount() const noexcept { return m_registeredCount; }
    int maxRegisteredCount() const noexcept { return m_maxRegisteredCount; }
    /// The number of clients whose users are not registered.
    int unregisteredClients() const noexcept { return m_unregisteredClients; }
    void markRegistered(User &user);
    void setMode(User &user, UserMode mode, bool on);
    /// The number of registered users with @p mode.
    int countWith(UserMode mode) const;

    /// @p nick must be free, or differ from the current nick of @p user in case only.
    void setNick(User &user, const QByteArray &nick, qint64 nowMs);
    /// The nick `guest-N` with the lowest free N.
    QByteArray nextGuestNick() const;
    /// Gives @p user the nextGuestNick().
    void setGuestNick(User &user, qint64 nowMs);
    void releaseNick(User &user);

    /// The state shared by the users logged in to @p account. Null when there are none and none
    /// have logged in since beginLoad().
    std::shared_ptr<PersonalState> findPersonal(QByteArrayView account) const;
    /// The stored data of @p account is being loaded. Until as many calls of endLoad(), the shared
    /// state of its users is kept even if they leave, since it is newer than what is loaded.
    void beginLoad(const QByteArray &account);
    void endLoad(const QByteArray &account);
    /// Renames the account of @p personal, and with it the state that its users share.
    void renameAccount(const std::shared_ptr<PersonalState> &personal, const QByteArray &name);
    /// Replaces the state of @p user by that of an account, or by a new one.
    void setPersonal(User &user, const std::shared_ptr<PersonalState> &personal);

    /// Enables exactly those rows of capabilityTable() whose bit is set in @p rows.
    void setCapabilityRows(Client &client, quint64 rows);

    Channel *findChannel(QByteArrayView name) const;
    const Channels &channels() const noexcept { return m_channels; }
    Channel &addChannel(const QByteArray &name, qint64 nowMs);
    /// Adds a channel as the store kept it.
    Channel &restoreChannel(const ChannelRecord &record);
    /// @p name must not belong to another channel.
    void rename(Channel &channel, const QByteArray &name, qint64 nowMs);
    /// @p user must not be in @p channel.
    void join(User &user, Channel &channel, Ranks ranks);
    /// Lets @p user join @p channel once, despite its modes. A user with more than
    /// @p maxInvitations loses the oldest invitation.
    void invite(User &user, Channel &channel, int maxInvitations);
    /// @p user must be in @p channel.
    void part(User &user, Channel &channel);
    /// Removes @p channel if it is empty and not persistent. Returns whether it did.
    bool removeIfUnused(Channel &channel);

    void write(ByteWriter &writer) const;
    /// Replaces everything by what write() has written. Returns false when that is malformed.
    bool read(ByteReader &reader);

private:
    /// The fields besides the objects and their connections.
    static auto fieldsOf(auto &value)
    {
        auto &[clients, users, channels, clientIndex, channelIndex, skeletons, nicks, accounts,
               loads, freeGuestNumbers, nextGuestNumber, modeCounts, registeredCount,
               maxRegisteredCount, unregisteredClients] = value;
        Q_UNUSED(clients); // write() saves these four.
        Q_UNUSED(users);
        Q_UNUSED(channels);
        Q_UNUSED(loads);
        Q_UNUSED(clientIndex); // Indexes.
        Q_UNUSED(channelIndex);
        Q_UNUSED(skeletons);
        Q_UNUSED(nicks);
        Q_UNUSED(accounts);
        Q_UNUSED(modeCounts);
        Q_UNUSED(registeredCount);
        Q_UNUSED(unregisteredClients);
        return std::tie(freeGuestNumbers, nextGuestNumber, maxRegisteredCount);
    }
    void readChannel(ByteReader &reader);
    void readUser(ByteReader &reader, PersonalReader &personal);
    void readClient(ByteReader &reader);
    void readLoad(ByteReader &reader, PersonalReader &personal);
    void addToIndex(User &user);
    void countModes(const User &user, int by);
    /// Adds @p channel, or replaces the one with that key.
    Channel &setChannel(const QByteArray &key, std::unique_ptr<Channel> channel);
    void attach(Client &client, User &user);
    void setCapabilities(Client &client, CapabilitySet capabilities);
    void forgetInvitation(User &user, Channel &channel);
    void forgetInvitations(Channel &channel);
    void forgetPersonal(const User &user);
    void setNickInIndex(User &user, const QByteArray &nick);

    Clients m_clients;
    Users m_users;
    Channels m_channels;
    // Most look-ups use these two: a search in a large ordered container waits for memory at each
    // of its steps.
    QHash<ClientId, Client *> m_clientIndex;     ///< Never iterated.
    QHash<QByteArray, Channel *> m_channelIndex; ///< By folded name; never iterated.
    QHash<QByteArray, User *> m_skeletons;       ///< By nickSkeletons(); never iterated.
    QHash<QByteArray, User *> m_nicks;           ///< By folded nick; never iterated.
    QHash<QByteArray, std::weak_ptr<PersonalState>> m_accounts; ///< By folded name; never iterated.
    std::map<QByteArray, AccountLoad> m_loads;                  ///< By folded name.
    std::set<int> m_freeGuestNumbers; ///< Numbers below m_nextGuestNumber that are free again.
    int m_nextGuestNumber = 1;
    std::map<UserMode, int> m_modeCounts; ///< Counts registered users only.
    int m_registeredCount = 0;
    int m_maxRegisteredCount = 0;
    int m_unregisteredClients = 0;
};

} // namespace server
