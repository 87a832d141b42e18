// SPDX-License-Identifier: MIT
#include "server/hub/state/registry.h"

#include "common/irc/casemapping.h"
#include "common/irc/confusables.h"
#include "server/hub/state/reservednames.h"
#include "server/turn/bytereader.h"
#include "server/turn/inputfields.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace server {

namespace {

// Every client, user and channel of a registry is one of these types, which give the registry
// access to the members that it changes together with its indexes.

class IndexedClient final : public Client
{
public:
    using Client::Client;
    using Client::m_capabilities;
    using Client::m_capabilityRows;
    using Client::m_profile;
    using Client::m_user;
};

class IndexedUser final : public User
{
public:
    using User::m_channels;
    using User::m_clients;
    using User::m_guestNumber;
    using User::m_identityVersion;
    using User::m_invitations;
    using User::m_modes;
    using User::m_nick;
    using User::m_nickSinceMs;
    using User::m_personal;
    using User::updateSource;
    using User::User;
};

class IndexedChannel final : public Channel
{
public:
    using Channel::Channel;
    using Channel::m_invited;
    using Channel::m_members;
    using Channel::m_name;
    using Channel::m_recipients;
    using Channel::m_renamedMs;
    using Channel::position;
    using Channel::recipientPosition;
};

IndexedClient &indexed(Client &client)
{
    return static_cast<IndexedClient &>(client);
}

IndexedUser &indexed(User &user)
{
    return static_cast<IndexedUser &>(user);
}

IndexedChannel &indexed(Channel &channel)
{
    return static_cast<IndexedChannel &>(channel);
}

void addRecipient(Channel &channel, Client &client)
{
    indexed(channel).m_recipients.insert(indexed(channel).recipientPosition(client.id()),
                                         Recipient{.client = &client,
                                                   .id = client.id(),
                                                   .user = &client.user(),
                                                   .capabilities = client.capabilities(),
                                                   .profile = client.profile()});
}

void removeRecipient(Channel &channel, const Client &client)
{
    indexed(channel).m_recipients.erase(indexed(channel).recipientPosition(client.id()));
}

} // namespace

/// Writes references to shared states. The first reference to each is followed by the state.
class Registry::PersonalWriter
{
public:
    explicit PersonalWriter(ByteWriter &writer)
        : m_writer(writer)
    {}

    /// @p personal may be null.
    void write(const PersonalState *personal)
    {
        const auto [it, isNew] = m_numbers.try_emplace(personal, quint32(m_numbers.size()));
        m_writer.write(it->second);
        if (isNew)
            m_writer.write(*personal);
    }

private:
    ByteWriter &m_writer;
    std::map<const PersonalState *, quint32> m_numbers = {{nullptr, 0}}; ///< Never iterated.
};

/// Reads what PersonalWriter has written.
class Registry::PersonalReader
{
public:
    explicit PersonalReader(ByteReader &reader)
        : m_reader(reader)
    {}

    std::shared_ptr<PersonalState> read()
    {
        const auto number = qsizetype(m_reader.get<quint32>());
        m_reader.require(number <= m_known.size());
        if (!m_reader.isOk())
            return nullptr;
        if (number == m_known.size()) {
            m_known.append(std::make_shared<PersonalState>());
            m_reader.read(*m_known.constLast());
        }
        return m_known.at(number);
    }

private:
    ByteReader &m_reader;
    QList<std::shared_ptr<PersonalState>> m_known = {nullptr}; ///< By number.
};

Client *Registry::addClient(const ClientConnected &connection, qint64 nowMs)
{
    auto added = std::make_unique<IndexedClient>(connection, nowMs);
    const auto [it, isNew] = m_clients.try_emplace(connection.client, std::move(added));
    if (!isNew)
        return nullptr;
    Client &client = *it->second;
    m_clientIndex.insert(client.id(), &client);
    User &user = addUser(client.id(), nowMs);
    user.setOrigin(client);
    user.setHost(client.shownAddress());
    setMode(user, UserMode::Secure, client.isSecure());
    attach(client, user);
    if (client.isTextClient())
        setCapabilities(client, {Capability::EchoMessage, Capability::ServerTime});
    return &client;
}

Client *Registry::findClient(ClientId client) const
{
    return m_clientIndex.value(client);
}

void Registry::share(Client &client, User &user)
{
    if (!client.user().isRegistered()) {
        releaseNick(client.user());
        --m_unregisteredClients;
    }
    detach(client);
    attach(client, user);
}

void Registry::detach(Client &client)
{
    if (indexed(client.user()).m_clients.erase(client.id()) == 0)
        return;
    for (Channel *channel : client.user().channels())
        removeRecipient(*channel, client);
}

void Registry::removeClient(ClientId client)
{
    const auto found = m_clients.find(client);
    if (found == m_clients.end())
        return;
    if (!found->second->user().isRegistered())
        --m_unregisteredClients;
    m_clientIndex.remove(client);
    m_clients.erase(found);
}

User &Registry::addUser(UserId id, qint64 nowMs)
{
    User &user = *m_users.emplace(id, std::make_unique<IndexedUser>(id, nowMs)).first->second;
    user.personal()->users.emplace(id, &user);
    return user;
}

User *Registry::findUser(UserId user) const
{
    const auto it = m_users.find(user);
    return it == m_users.end() ? nullptr : it->second.get();
}

void Registry::removeUser(User &user)
{
    releaseNick(user);
    forgetPersonal(user);
    while (!user.invitations().isEmpty())
        forgetInvitation(user, *user.invitations().constLast());
    if (user.isRegistered()) {
        --m_registeredCount;
        countModes(user, -1);
    }
    m_users.erase(user.id());
}

User *Registry::findNick(QByteArrayView nick) const
{
    return m_nicks.value(irc::FoldedKey(nick).key());
}

User *Registry::findLookalike(QByteArrayView nick, const User &user, QByteArrayView account) const
{
    for (const QByteArray &skeleton : irc::nickSkeletons(nick)) {
        User *holder = m_skeletons.value(skeleton);
        const bool isIgnored =
            holder && !account.isEmpty() && irc::equalNames(holder->account(), account);
        if (holder && holder != &user && !isIgnored)
            return holder;
    }
    return nullptr;
}

User *Registry::findRegistered(QByteArrayView nick) const
{
    User *user = findNick(nick);
    return user && user->isRegistered() ? user : nullptr;
}

void Registry::markRegistered(User &user)
{
    user.setRegistered();
    m_unregisteredClients -= int(user.clients().size());
    ++m_registeredCount;
    m_maxRegisteredCount = std::max(m_maxRegisteredCount, m_registeredCount);
    countModes(user, 1);
}

void Registry::setMode(User &user, UserMode mode, bool on)
{
    if (user.isRegistered() && user.modes().has(mode) != on)
        m_modeCounts[mode] += on ? 1 : -1;
    indexed(user).m_modes.set(mode, on);
}

int Registry::countWith(UserMode mode) const
{
    const auto it = m_modeCounts.find(mode);
    return it == m_modeCounts.end() ? 0 : it->second;
}

void Registry::setNick(User &user, const QByteArray &nick, qint64 nowMs)
{
    if (!irc::equalNames(user.nick(), nick))
        indexed(user).m_nickSinceMs = nowMs;
    releaseNick(user);
    setNickInIndex(user, nick);
}

QByteArray Registry::nextGuestNick() const
{
    const int number = m_freeGuestNumbers.empty() ? m_nextGuestNumber : *m_freeGuestNumbers.begin();
    return guestPrefix.toByteArray() + QByteArray::number(number);
}

void Registry::setGuestNick(User &user, qint64 nowMs)
{
    indexed(user).m_nickSinceMs = nowMs;
    releaseNick(user);
    int number = m_nextGuestNumber;
    if (m_freeGuestNumbers.empty())
        ++m_nextGuestNumber;
    else
        number = m_freeGuestNumbers.extract(m_freeGuestNumbers.begin()).value();
    setNickInIndex(user, guestPrefix.toByteArray() + QByteArray::number(number));
    indexed(user).m_guestNumber = number;
}

void Registry::releaseNick(User &user)
{
    if (user.nick().isEmpty())
        return;
    m_nicks.remove(irc::folded(user.nick()));
    for (const QByteArray &skeleton : irc::nickSkeletons(user.nick()))
        m_skeletons.remove(skeleton);
    IndexedUser &entry = indexed(user);
    if (entry.m_guestNumber > 0)
        m_freeGuestNumbers.insert(entry.m_guestNumber);
    entry.m_guestNumber = 0;
    entry.m_nick.clear();
}

std::shared_ptr<PersonalState> Registry::findPersonal(QByteArrayView account) const
{
    const QByteArray key = irc::folded(account);
    if (auto personal = m_accounts.value(key).lock())
        return personal;
    const auto load = m_loads.find(key);
    return load == m_loads.end() ? nullptr : load->second.personal;
}

void Registry::beginLoad(const QByteArray &account)
{
    ++m_loads[irc::folded(account)].questions;
}

void Registry::endLoad(const QByteArray &account)
{
    const auto load = m_loads.find(irc::folded(account));
    if (load != m_loads.end() && --load->second.questions == 0)
        m_loads.erase(load);
}

void Registry::renameAccount(const std::shared_ptr<PersonalState> &personal, const QByteArray &name)
{
    const QByteArray from = irc::folded(personal->account);
    const QByteArray to = irc::folded(name);
    personal->account = name;
    for (const auto &[id, user] : personal->users)
        ++indexed(*user).m_identityVersion;
    m_accounts.remove(from);
    m_accounts.insert(to, personal);
    if (const auto load = m_loads.find(from); load != m_loads.end())
        load->second.personal = nullptr;
    if (const auto load = m_loads.find(to); load != m_loads.end())
        load->second.personal = personal;
}

void Registry::setPersonal(User &user, const std::shared_ptr<PersonalState> &personal)
{
    forgetPersonal(user);
    indexed(user).m_personal = personal;
    ++indexed(user).m_identityVersion;
    personal->users.emplace(user.id(), &user);
    if (personal->account.isEmpty())
        return;
    const QByteArray key = irc::folded(personal->account);
    m_accounts.insert(key, personal);
    if (const auto load = m_loads.find(key); load != m_loads.end())
        load->second.personal = personal;
}

void Registry::setCapabilityRows(Client &client, quint64 rows)
{
    indexed(client).m_capabilityRows = rows;
    setCapabilities(client, capabilitiesOf(rows));
}

Channel *Registry::findChannel(QByteArrayView name) const
{
    return m_channelIndex.value(irc::FoldedKey(name).key());
}

Channel &Registry::addChannel(const QByteArray &name, qint64 nowMs)
{
    if (Channel *existing = findChannel(name))
        return *existing;
    return setChannel(irc::folded(name), std::make_unique<IndexedChannel>(name, nowMs));
}

Channel &Registry::restoreChannel(const ChannelRecord &record)
{
    return setChannel(irc::folded(record.name), std::make_unique<IndexedChannel>(record));
}

void Registry::rename(Channel &channel, const QByteArray &name, qint64 nowMs)
{
    auto node = m_channels.extract(irc::folded(channel.name()));
    m_channelIndex.remove(node.key());
    node.key() = irc::folded(name);
    m_channelIndex.insert(node.key(), &channel);
    indexed(channel).m_name = name;
    indexed(channel).m_renamedMs = nowMs;
    m_channels.insert(std::move(node));
}

void Registry::join(User &user, Channel &channel, Ranks ranks)
{
    indexed(channel).m_members.insert(indexed(channel).position(user.id()),
                                      Membership{.user = &user, .id = user.id(), .ranks = ranks});
    indexed(user).m_channels.append(&channel);
    for (const auto &[id, client] : user.clients())
        addRecipient(channel, *client);
    forgetInvitation(user, channel);
}

void Registry::invite(User &user, Channel &channel, int maxInvitations)
{
    forgetInvitation(user, channel);
    if (user.invitations().size() >= maxInvitations)
        forgetInvitation(user, *user.invitations().constFirst());
    indexed(user).m_invitations.append(&channel);
    indexed(channel).m_invited.insert(user.id());
}

void Registry::part(User &user, Channel &channel)
{
    indexed(channel).m_members.erase(indexed(channel).position(user.id()));
    indexed(user).m_channels.removeOne(&channel);
    for (const auto &[id, client] : user.clients())
        removeRecipient(channel, *client);
}

bool Registry::removeIfUnused(Channel &channel)
{
    if (!channel.members().empty() || channel.isPersistent())
        return false;
    forgetInvitations(channel);
    const QByteArray key = irc::folded(channel.name());
    m_channelIndex.remove(key);
    m_channels.erase(key);
    return true;
}

void Registry::write(ByteWriter &writer) const
{
    writer.write(fieldsOf(*this));
    writer.write(quint32(m_channels.size()));
    for (const auto &[key, channel] : m_channels)
        writer.write(*channel);

    PersonalWriter personal(writer);
    writer.write(quint32(m_users.size()));
    for (const auto &[id, user] : m_users) {
        writer.write(*user);
        personal.write(user->personal().get());
        writer.write(quint32(user->channels().size()));
        for (const Channel *channel : user->channels()) {
            writer.write(channel->name());
            writer.write(channel->ranksOf(*user));
        }
        writer.write(quint32(user->invitations().size()));
        for (const Channel *channel : user->invitations())
            writer.write(channel->name());
    }

    writer.write(quint32(m_clients.size()));
    for (const auto &[id, client] : m_clients) {
        writer.write(*client);
        writer.write(client->user().id());
    }

    writer.write(quint32(m_loads.size()));
    for (const auto &[account, load] : m_loads) {
        writer.write(account);
        writer.write(load.questions);
        personal.write(load.personal.get());
    }
}

bool Registry::read(ByteReader &reader)
{
    *this = Registry();
    reader.read(fieldsOf(*this));
    reader.readItems([this, &reader] { readChannel(reader); });
    PersonalReader personal(reader);
    reader.readItems([this, &reader, &personal] { readUser(reader, personal); });
    reader.readItems([this, &reader] { readClient(reader); });
    reader.readItems([this, &reader, &personal] { readLoad(reader, personal); });
    return reader.isOk();
}

void Registry::countModes(const User &user, int by)
{
    for (const UserModeEntry &entry : userModeTable) {
        if (user.modes().has(entry.mode))
            m_modeCounts[entry.mode] += by;
    }
}

Channel &Registry::setChannel(const QByteArray &key, std::unique_ptr<Channel> channel)
{
    m_channelIndex.insert(key, channel.get());
    return *(m_channels[key] = std::move(channel));
}

void Registry::attach(Client &client, User &user)
{
    indexed(client).m_user = &user;
    indexed(user).m_clients.emplace(client.id(), &client);
    if (!user.isRegistered())
        ++m_unregisteredClients;
    for (Channel *channel : user.channels())
        addRecipient(*channel, client);
}

void Registry::setCapabilities(Client &client, CapabilitySet capabilities)
{
    indexed(client).m_capabilities = capabilities;
    indexed(client).m_profile = tagProfileOf(capabilities);
    if (!client.user().clients().contains(client.id()))
        return;
    for (Channel *channel : client.user().channels()) {
        Recipient &recipient = *indexed(*channel).recipientPosition(client.id());
        recipient.capabilities = client.capabilities();
        recipient.profile = client.profile();
    }
}

void Registry::forgetInvitation(User &user, Channel &channel)
{
    indexed(user).m_invitations.removeOne(&channel);
    indexed(channel).m_invited.erase(user.id());
}

void Registry::forgetInvitations(Channel &channel)
{
    while (!indexed(channel).m_invited.empty())
        forgetInvitation(*findUser(*indexed(channel).m_invited.begin()), channel);
}

void Registry::readChannel(ByteReader &reader)
{
    auto channel = std::make_unique<IndexedChannel>(QByteArray(), 0);
    reader.read(static_cast<Channel &>(*channel));
    const QByteArray key = irc::folded(channel->name());
    reader.require(!m_channelIndex.contains(key));
    setChannel(key, std::move(channel));
}

void Registry::readUser(ByteReader &reader, PersonalReader &personal)
{
    auto read = std::make_unique<IndexedUser>(0, 0);
    reader.read(static_cast<User &>(*read));
    const auto [it, isNew] = m_users.try_emplace(read->id(), std::move(read));
    reader.require(isNew);
    if (!reader.isOk())
        return;
    User &user = *it->second;
    reader.require(user.nick().isEmpty() || !findNick(user.nick()));
    if (!user.nick().isEmpty())
        addToIndex(user);
    if (user.isRegistered()) {
        ++m_registeredCount;
        countModes(user, 1);
    }
    if (const auto state = personal.read())
        setPersonal(user, state);
    reader.readItems([this, &reader, &user] {
        Channel *channel = findChannel(reader.get<QByteArray>());
        const Ranks ranks = reader.get<Ranks>();
        reader.require(channel && !channel->has(user));
        if (reader.isOk())
            join(user, *channel, ranks);
    });
    reader.readItems([this, &reader, &user] {
        Channel *channel = findChannel(reader.get<QByteArray>());
        reader.require(channel && !channel->hasInvited(user));
        if (reader.isOk())
            invite(user, *channel, std::numeric_limits<int>::max());
    });
}

void Registry::readClient(ByteReader &reader)
{
    auto read = std::make_unique<IndexedClient>(ClientConnected(), 0);
    reader.read(static_cast<Client &>(*read));
    User *user = findUser(reader.get<UserId>());
    const auto [it, isNew] = m_clients.try_emplace(read->id(), std::move(read));
    m_clientIndex.insert(it->first, it->second.get());
    reader.require(isNew && user);
    if (reader.isOk())
        attach(*it->second, *user);
}

void Registry::readLoad(ByteReader &reader, PersonalReader &personal)
{
    const QByteArray account = reader.get<QByteArray>();
    const AccountLoad load{reader.get<int>(), personal.read()};
    reader.require(load.questions > 0 && m_loads.try_emplace(account, load).second);
}

void Registry::addToIndex(User &user)
{
    m_nicks.insert(irc::folded(user.nick()), &user);
    for (const QByteArray &skeleton : irc::nickSkeletons(user.nick()))
        m_skeletons.insert(skeleton, &user);
}

void Registry::forgetPersonal(const User &user)
{
    user.personal()->users.erase(user.id());
    if (!user.account().isEmpty() && user.personal()->users.empty())
        m_accounts.remove(irc::folded(user.account()));
}

void Registry::setNickInIndex(User &user, const QByteArray &nick)
{
    indexed(user).m_nick = nick;
    addToIndex(user);
    indexed(user).updateSource();
}

} // namespace server
