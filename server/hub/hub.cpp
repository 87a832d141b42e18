// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"

#include "common/irc/casemapping.h"
#include "server/hub/absence.h"
#include "server/hub/capnotify.h"
#include "server/hub/commandcontext.h"
#include "server/hub/invitations.h"
#include "server/hub/login.h"
#include "server/hub/memberships.h"
#include "server/hub/presence.h"
#include "server/hub/runner.h"
#include "server/hub/sharing.h"
#include "server/hub/storefailure.h"
#include "server/hub/welcome.h"

#include <algorithm>
#include <utility>

namespace server {

Hub::Hub(HubSettings settings, CommandTable commands)
    : m_settings(std::move(settings))
    , m_greeting(m_settings)
    , m_serverLikeNames(m_settings.networkName)
    , m_cloak(m_settings.cloakKey)
    , m_commands(std::move(commands))
    , m_writer(m_settings)
    , m_queries(m_settings, m_registry, m_writer)
    , m_registration(*this)
{
    m_accounts.setConfigured(m_settings.configuredAccounts, m_settings.alwaysOnAccounts);
    openLobby(m_settings.createdMs);
}

Hub::~Hub() = default;

void Hub::restore(const StoredState &state)
{
    for (const ChannelRecord &record : state.channels) {
        m_registry.restoreChannel(record);
        if (irc::equalNames(record.name, m_settings.lobby))
            m_isLobbyNew = false;
    }
    openLobby(m_settings.createdMs);
    for (const MetadataRecord &entry : state.metadata) {
        if (Channel *channel = m_registry.findChannel(entry.owner))
            channel->metadata()[entry.key] = entry.value;
    }
    for (const ServerBanRecord &record : state.bans)
        m_bans.restore(record);
    for (const AccountRecord &account : state.accounts)
        m_accounts.set(account);
    for (const MemberRecord &member : state.members)
        m_formerMembers.add(member);
    for (const InvitationRecord &invitation : state.invitations)
        m_accountInvitations.add(invitation);
    restoreAbsentUsers(*this, state);
    m_isRestored = true;
}

TurnResult Hub::apply(const Turn &turn)
{
    m_writer.beginTurn(turn);
    if (std::exchange(m_isRestored, false))
        startReturn();
    if (std::exchange(m_isLobbyNew, false))
        m_writer.record(m_registry.findChannel(m_settings.lobby)->record());
    for (const Input &input : turn.inputs) {
        handleInput(input);
        removeGone();
    }
    m_registration.closeLate();
    removeGone();
    endLateDepartures();
    endLateReturns(*this);
    return {turn.sequence, m_writer.takeOutbox(), m_writer.takeRecords(), m_queries.takeQueries(),
            std::exchange(m_audit, {})};
}

std::optional<qint64> Hub::nextDeadlineMs() const
{
    std::optional<qint64> next = m_registration.nextDeadlineMs();
    if (const auto departure = m_queries.nextDepartureMs())
        next = std::min(next.value_or(*departure), *departure);
    if (const auto end = m_formerMembers.deadlineMs())
        next = std::min(next.value_or(*end), *end);
    return next;
}

void Hub::audit(const User &user, AuditEntry entry)
{
    entry.source = user.isRegistered() ? user.source() : QByteArray("*");
    entry.account = user.account();
    entry.address = user.address();
    m_audit.append(std::move(entry));
}

void Hub::run(Client &client, const irc::Message &message)
{
    runCommand(*this, client, message);
}

void Hub::closeIfBanned(Client &client)
{
    const bool isExempt = client.user().isOperator();
    const ServerBan *ban = isExempt ? nullptr : m_bans.find(client, nowMs());
    if (!ban)
        return;
    const QByteArray reason = ban->reason.isEmpty() ? QByteArray("no reason given") : ban->reason;
    CommandContext(*this, client, {})
        .reply(irc::ERR_YOUREBANNEDCREEP, {"You are banned from this server: " + reason});
    if (client.user().clients().size() > 1)
        disconnect(client, "Banned: " + reason, "Banned: " + reason);
    else
        quit(client.user(), "Banned: " + reason, "Banned: " + reason);
}

void Hub::closeBannedClients()
{
    for (const auto &[id, client] : m_registry.clients()) {
        if (client->user().isRegistered() && !client->isGone())
            closeIfBanned(*client);
    }
}

void Hub::changeNick(User &user, const QByteArray &nick)
{
    const MemberIdentity before = identityOf(user);
    const bool isNoted = user.isRegistered() && !irc::equalNames(user.nick(), nick);
    if (isNoted) {
        m_whowas.remember(user, nowMs(), m_settings.limits.whowasEntries);
        announceOffline(*this, user);
    }
    m_registry.setNick(user, nick, nowMs());
    updateIdentity(*this, user, before);
    if (isNoted)
        announceOnline(*this, user);
}

void Hub::renameToGuest(User &user)
{
    const MemberIdentity before = identityOf(user);
    const QByteArray nick = m_registry.nextGuestNick();
    if (user.isRegistered()) {
        m_whowas.remember(user, nowMs(), m_settings.limits.whowasEntries);
        announceOffline(*this, user);
        m_writer.toPeers(user, Announcement({&user, "NICK", {nick}}));
    }
    m_registry.setGuestNick(user, nowMs());
    if (!user.isRegistered())
        return;
    updateIdentity(*this, user, before);
    announceOnline(*this, user);
    m_writer.toUser(user, {nullptr,
                           "NOTICE",
                           {nick, "Your nickname belongs to an account whose owner has returned. "
                                  "You are now "
                                      + nick}});
}

void Hub::logOutAll(const QByteArray &account)
{
    barLogins(*this, account);
    const auto personal = m_registry.findPersonal(account);
    if (!personal)
        return;
    // A copy: logOut() removes the user from the list.
    for (const auto &[id, user] : std::map(personal->users)) {
        if (!user->isGone())
            logOut(UserContext(*this, *user));
    }
}

void Hub::share(Client &client, User &user, const QByteArray &quitReason)
{
    User &before = client.user();
    m_registry.detach(client);
    if (before.clients().empty())
        endUser(before, quitReason);
    else
        updateSecureMode(*this, before);
    m_registry.share(client, user);
}

void Hub::disconnect(Client &client, const QByteArray &quitReason, const QByteArray &errorReason)
{
    if (client.isGone())
        return;
    remove(client, quitReason);
    m_writer.toClient(client, {.command = "ERROR", .params = {errorReason}});
    m_writer.close(client);
}

void Hub::quit(User &user, const QByteArray &quitReason, const QByteArray &errorReason)
{
    if (user.isGone())
        return;
    const std::map clients = user.clients();
    for (const auto &[id, client] : clients)
        detach(*client);
    endUser(user, quitReason);
    for (const auto &[id, client] : clients) {
        m_writer.toClient(*client, {.command = "ERROR", .params = {errorReason}});
        m_writer.close(*client);
    }
}

void Hub::handle(const ClientConnected &input)
{
    Client *client = m_registry.addClient(input, nowMs());
    if (!client)
        return;
    User &user = client->user();
    if (!m_settings.cloakKey.isEmpty())
        user.setHost(m_cloak.hostOf(input.address));
    if (!client->isTextClient()) {
        m_registration.begin(*client);
        closeIfBanned(*client);
        return;
    }
    if (m_settings.passwordNeeded) {
        disconnect(*client, {}, "This server needs a password. Please use an IRC client");
        return;
    }
    user.setUserName("telnet");
    user.setRealname("telnet");
    m_registry.setGuestNick(user, nowMs());
    m_registration.completeIfReady(*client);
    run(*client, {{}, {}, "JOIN", {m_settings.lobby}});
}

void Hub::handle(const MessageReceived &input)
{
    Client *client = m_registry.findClient(input.client);
    if (client && !hasToWait(*client, input))
        run(*client, input.message);
}

void Hub::handle(const LineRefused &input)
{
    Client *client = m_registry.findClient(input.client);
    if (client && !hasToWait(*client, input))
        answerRefusedLine(*this, *client, input);
}

void Hub::handle(const ClientDisconnected &input)
{
    Client *client = m_registry.findClient(input.client);
    if (client && !hasToWait(*client, input))
        remove(*client, input.reason);
}

void Hub::handle(const ServerStopping &input)
{
    const QByteArray reason =
        input.reason.isEmpty() ? QByteArray("Server is stopping") : input.reason;
    suspendMemberships(*this);
    for (const auto &[id, client] : m_registry.clients()) {
        m_writer.toClient(*client, {.command = "ERROR", .params = {reason}});
        m_writer.close(*client);
        client->setGone();
        m_goneClients.append(id);
    }
    for (const auto &[id, user] : m_registry.users()) {
        user->setGone();
        m_goneUsers.append(id);
    }
}

void Hub::handle(const QueryAnswered &input)
{
    const auto pending = m_queries.takePending(input.query);
    Client *client = pending ? m_registry.findClient(pending->client) : nullptr;
    if (!client)
        return;
    m_queries.noteAnswered(*client, *pending);
    m_registration.resumeTime(*client);
    resumeCommand(*this, *client, *pending, input);
    m_queries.endPending(*pending);
    runWaiting(*client);
}

void Hub::handle(const SaslMechanismsChanged &input)
{
    const HubSettings before = m_settings;
    m_settings.saslMechanisms = input.mechanisms;
    for (const auto &[id, client] : m_registry.clients()) {
        const QList<QByteArray> known = m_settings.saslMechanismsFor(client->connectionKind());
        if (client->sasl().isActive() && !known.contains(client->sasl().mechanism)) {
            abandonSasl(*this, *client);
            CommandContext(*this, *client, {})
                .reply(irc::ERR_SASLFAIL, {"SASL authentication failed"});
            m_registration.completeIfReady(*client);
        }
    }
    announceCapabilities(*this, before);
}

void Hub::handle(const SettingsChanged &input)
{
    const HubSettings before = m_settings;
    m_settings = input.settings();
    m_settings.serverName = before.serverName;
    m_settings.createdMs = before.createdMs;
    m_settings.networkId = before.networkId;
    m_settings.cloakKey = before.cloakKey;
    m_settings.workers = before.workers;
    m_settings.saslMechanisms = before.saslMechanisms;
    m_greeting = Greeting(m_settings);
    m_serverLikeNames = ServerLikeNames(m_settings.networkName);
    m_accounts.setConfigured(m_settings.configuredAccounts, m_settings.alwaysOnAccounts);
    endUnwantedAbsences(*this);
    m_registration.updateDeadlines();
    if (!irc::equalNames(before.lobby, m_settings.lobby))
        changeLobby(before.lobby);
    announceCapabilities(*this, before);
    announceIsupport(*this, before);
}

void Hub::handle(const AccountRemoved &input)
{
    logOutAll(input.account);
}

void Hub::handle(const OwnerTokenIssued &input)
{
    m_ownerTokens.add(input.hash, nowMs() + m_settings.limits.ownerTokenMs);
}

void Hub::handle(const StoreStateChanged &input)
{
    m_storeState = input;
    announceStoreState(*this);
}

void Hub::handle(const MessagesNotStored &input)
{
    notifyAuthors(*this, input);
}

void Hub::openLobby(qint64 createdMs)
{
    if (!m_registry.findChannel(m_settings.lobby))
        m_isLobbyNew = true;
    m_registry.addChannel(m_settings.lobby, createdMs).setLobby(true);
}

void Hub::changeLobby(const QByteArray &before)
{
    if (Channel *former = m_registry.findChannel(before)) {
        former->setLobby(false);
        m_writer.record(former->record());
        removeIfUnused(*former);
    }
    openLobby(nowMs());
    m_isLobbyNew = false;
    m_writer.record(m_registry.findChannel(m_settings.lobby)->record());
}

bool Hub::hasToWait(Client &client, const Input &input)
{
    switch (m_queries.admit(client, input, nowMs())) {
    case Admission::Run:
        return false;
    case Admission::Wait:
        return true;
    case Admission::Leave:
        runBeforeLeaving(client);
        return true;
    case Admission::Flood:
        disconnect(client, "Excess flood", "Excess flood");
        return true;
    }
    Q_UNREACHABLE();
}

void Hub::runWaiting(Client &client)
{
    if (client.departureDeadlineMs() != 0) {
        runBeforeLeaving(client);
        return;
    }
    constexpr int maxInputs = 64; // As in a turn.
    int inputs = 0;
    while (client.openQueries() == 0 && !client.isGone() && !client.waitingInputs().isEmpty()) {
        if (++inputs > maxInputs) {
            m_queries.pause(client);
            break;
        }
        handleInput(client.takeWaiting());
    }
    m_queries.updateHold(client);
}

void Hub::runBeforeLeaving(Client &client)
{
    while (const auto input = m_queries.takeBeforeLeaving(client))
        handleInput(*input);
}

void Hub::endLateDepartures()
{
    while (const auto id = m_queries.takeLateDeparture(nowMs())) {
        Client *client = m_registry.findClient(*id);
        if (!client || client->isGone())
            continue;
        if (const auto departure = m_queries.giveUpWaiting(*client))
            handleInput(*departure);
    }
    removeGone();
}

void Hub::startReturn()
{
    m_formerMembers.startReturn(nowMs());
    QList<Channel *> channels;
    for (const auto &[name, channel] : m_registry.channels())
        channels.append(channel.get());
    for (Channel *channel : std::as_const(channels))
        removeIfUnused(*channel);
    removeLateInvitations(*this);
}

void Hub::handleInput(const Input &input)
{
    std::visit([this](const auto &value) { handle(value); }, input);
}

void Hub::detach(Client &client)
{
    client.setGone();
    m_goneClients.append(client.id());
    m_registry.detach(client);
}

void Hub::remove(Client &client, const QByteArray &reason)
{
    User &user = client.user();
    detach(client);
    if (!user.clients().empty())
        updateSecureMode(*this, user);
    else if (isAlwaysOn(*this, user))
        beginAbsence(UserContext(*this, user));
    else
        endUser(user, reason);
}

void Hub::endUser(User &user, const QByteArray &reason)
{
    user.setGone();
    m_goneUsers.append(user.id());
    if (user.isRegistered()) {
        m_whowas.remember(user, nowMs(), m_settings.limits.whowasEntries);
        announceOffline(*this, user);
    }
    if (!user.channels().isEmpty()) {
        m_writer.toPeers(user, Announcement({&user, "QUIT", {reason}}, Echo::Never));
        leaveAll(user);
    }
}

void Hub::leaveAll(User &user)
{
    while (!user.channels().isEmpty())
        leave(user, *user.channels().constLast());
}

void Hub::leave(User &user, Channel &channel)
{
    storeMemberLeft(*this, channel, user);
    m_registry.part(user, channel);
    removeIfUnused(channel);
}

void Hub::removeIfUnused(Channel &channel)
{
    const QByteArray name = channel.name();
    if (m_formerMembers.areAwaited(channel))
        return;
    if (!m_registry.removeIfUnused(channel))
        return;
    m_accountInvitations.removeChannel(name);
    m_writer.record(ChannelRemovedRecord{name});
}

void Hub::removeGone()
{
    if (m_goneClients.isEmpty() && m_goneUsers.isEmpty())
        return;
    for (ClientId id : std::exchange(m_goneClients, {})) {
        Client *client = m_registry.findClient(id);
        if (!client)
            continue;
        m_registration.forget(*client);
        const bool hasAsked = m_queries.forget(*client);
        if (hasAsked || client->sasl().isActive())
            m_queries.post(id, ClientGone{id});
        m_monitors.clear(id);
        m_registry.detach(*client);
        m_registry.removeClient(id);
    }
    for (UserId id : std::exchange(m_goneUsers, {})) {
        if (User *user = m_registry.findUser(id)) {
            leaveAll(*user);
            m_registry.removeUser(*user);
        }
    }
}

} // namespace server
