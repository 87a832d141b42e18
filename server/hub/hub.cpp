// SPDX-License-Identifier: MIT
#include "server/hub/hub.h"

#include "common/irc/casemapping.h"
#include "server/hub/capnotify.h"
#include "server/hub/cloak.h"
#include "server/hub/commandcontext.h"
#include "server/hub/login.h"
#include "server/hub/presence.h"
#include "server/hub/runner.h"
#include "server/hub/storefailure.h"
#include "server/hub/welcome.h"

#include <algorithm>
#include <utility>

namespace server {

Hub::Hub(HubSettings settings, CommandTable commands)
    : m_settings(std::move(settings))
    , m_commands(std::move(commands))
    , m_writer(m_settings)
    , m_queries(m_settings, m_registry, m_writer)
    , m_registration(*this)
{
    m_accounts.setConfigured(m_settings.configuredAccounts);
    openLobby(m_settings.createdMs);
}

Hub::~Hub() = default;

void Hub::restore(const StoredState &state)
{
    for (const ChannelRecord &record : state.channels) {
        const bool isLobby = irc::equalNames(record.name, m_settings.lobby);
        if (isLobby || record.flags.contains('r'))
            m_registry.restoreChannel(record);
        else
            m_unregisteredChannels.append(record.name);
        if (isLobby)
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
}

TurnResult Hub::apply(const Turn &turn)
{
    m_writer.beginTurn(turn);
    for (const QByteArray &name : std::exchange(m_unregisteredChannels, {}))
        m_writer.record(ChannelRemovedRecord{name});
    if (std::exchange(m_isLobbyNew, false))
        m_writer.record(m_registry.findChannel(m_settings.lobby)->record());
    for (const Input &input : turn.inputs) {
        handleInput(input);
        removeGone();
    }
    m_registration.closeLate();
    removeGone();
    endLateDepartures();
    return {turn.sequence, m_writer.takeOutbox(), m_writer.takeRecords(), m_queries.takeQueries(),
            std::exchange(m_audit, {})};
}

std::optional<qint64> Hub::nextDeadlineMs() const
{
    std::optional<qint64> next = m_registration.nextDeadlineMs();
    if (const auto departure = m_queries.nextDepartureMs())
        next = std::min(next.value_or(*departure), *departure);
    return next;
}

void Hub::audit(const User &user, AuditEntry entry)
{
    entry.source = user.isRegistered() ? user.source() : QByteArray("*");
    entry.account = user.account();
    entry.address = user.address();
    m_audit.append(std::move(entry));
}

void Hub::run(User &user, const irc::Message &message)
{
    runCommand(*this, user, message);
}

void Hub::closeIfBanned(User &user)
{
    const ServerBan *ban = user.isOperator() ? nullptr : m_bans.find(user, nowMs());
    if (!ban)
        return;
    const QByteArray reason = ban->reason.isEmpty() ? QByteArray("no reason given") : ban->reason;
    CommandContext(*this, user, {})
        .reply(irc::ERR_YOUREBANNEDCREEP, {"You are banned from this server: " + reason});
    quit(user, "Banned: " + reason, "Banned: " + reason);
}

void Hub::closeBannedUsers()
{
    for (const auto &[client, user] : m_registry.users()) {
        if (user->isRegistered() && !user->isGone())
            closeIfBanned(*user);
    }
}

void Hub::changeNick(User &user, const QByteArray &nick)
{
    const bool isNoted = user.isRegistered() && !irc::equalNames(user.nick(), nick);
    if (isNoted) {
        m_whowas.remember(user, nowMs(), m_settings.limits.whowasEntries);
        announceOffline(*this, user);
    }
    m_registry.setNick(user, nick, nowMs());
    if (isNoted)
        announceOnline(*this, user);
}

void Hub::renameToGuest(User &user)
{
    const QByteArray nick = m_registry.nextGuestNick();
    if (user.isRegistered()) {
        m_whowas.remember(user, nowMs(), m_settings.limits.whowasEntries);
        announceOffline(*this, user);
        m_writer.toPeers(user, Announcement({&user, "NICK", {nick}}));
    }
    m_registry.setGuestNick(user, nowMs());
    if (!user.isRegistered())
        return;
    announceOnline(*this, user);
    m_writer.toUser(user, {nullptr,
                           "NOTICE",
                           {nick, "Your nickname belongs to an account whose owner has returned. "
                                  "You are now "
                                      + nick}});
}

void Hub::logOutAll(const QByteArray &account)
{
    for (const auto &[client, user] : m_registry.users()) {
        if (user->sasl().isActive())
            user->sasl().removedAccounts.insert(irc::folded(account));
    }
    const auto personal = m_registry.findPersonal(account);
    if (!personal)
        return;
    // A copy: logOut() removes the user from the list.
    for (const auto &[client, user] : std::map(personal->users)) {
        if (user->isGone())
            continue;
        CommandContext context(*this, *user, {});
        logOut(context);
    }
}

void Hub::quit(User &user, const QByteArray &quitReason, const QByteArray &errorReason)
{
    if (user.isGone())
        return;
    remove(user, quitReason);
    m_writer.toUser(user, {.command = "ERROR", .params = {errorReason}});
    m_writer.close(user);
}

void Hub::handle(const ClientConnected &input)
{
    User *user = m_registry.addUser(input, nowMs());
    if (!user)
        return;
    if (!m_settings.cloakKey.isEmpty())
        user->setHost(cloakedHost(m_settings.cloakKey, input.address));
    if (!user->isTextClient()) {
        m_registration.begin(*user);
        closeIfBanned(*user);
        return;
    }
    if (m_settings.passwordNeeded) {
        quit(*user, {}, "This server needs a password. Please use an IRC client");
        return;
    }
    user->setUserName("telnet");
    user->setRealname("telnet");
    m_registry.setGuestNick(*user, nowMs());
    m_registration.completeIfReady(*user);
    run(*user, {{}, {}, "JOIN", {m_settings.lobby}});
}

void Hub::handle(const MessageReceived &input)
{
    User *user = m_registry.findUser(input.client);
    if (user && !hasToWait(*user, input))
        run(*user, input.message);
}

void Hub::handle(const LineRefused &input)
{
    User *user = m_registry.findUser(input.client);
    if (user && !hasToWait(*user, input))
        answerRefusedLine(*this, *user, input);
}

void Hub::handle(const ClientDisconnected &input)
{
    User *user = m_registry.findUser(input.client);
    if (user && !hasToWait(*user, input))
        remove(*user, input.reason);
}

void Hub::handle(const ServerStopping &input)
{
    const QByteArray reason =
        input.reason.isEmpty() ? QByteArray("Server is stopping") : input.reason;
    for (const auto &[client, user] : m_registry.users()) {
        m_writer.toUser(*user, {.command = "ERROR", .params = {reason}});
        m_writer.close(*user);
        user->setGone();
        m_gone.append(client);
    }
}

void Hub::handle(const QueryAnswered &input)
{
    const auto pending = m_queries.takePending(input.query);
    User *user = pending ? m_registry.findUser(pending->client) : nullptr;
    if (!user)
        return;
    m_queries.noteAnswered(*user, *pending);
    m_registration.resumeTime(*user);
    resumeCommand(*this, *user, *pending, input);
    m_queries.endPending(*pending);
    runWaiting(*user);
}

void Hub::handle(const SaslMechanismsChanged &input)
{
    const HubSettings before = m_settings;
    m_settings.saslMechanisms = input.mechanisms;
    for (const auto &[client, user] : m_registry.users()) {
        const QList<QByteArray> known = m_settings.saslMechanismsFor(user->connectionKind());
        if (user->sasl().isActive() && !known.contains(user->sasl().mechanism)) {
            abandonSasl(*this, *user);
            CommandContext(*this, *user, {})
                .reply(irc::ERR_SASLFAIL, {"SASL authentication failed"});
            m_registration.completeIfReady(*user);
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
    m_accounts.setConfigured(m_settings.configuredAccounts);
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
        removeIfUnused(*former);
    }
    openLobby(nowMs());
    if (std::exchange(m_isLobbyNew, false))
        m_writer.record(m_registry.findChannel(m_settings.lobby)->record());
}

bool Hub::hasToWait(User &user, const Input &input)
{
    switch (m_queries.admit(user, input, nowMs())) {
    case Admission::Run:
        return false;
    case Admission::Wait:
        return true;
    case Admission::Leave:
        runBeforeLeaving(user);
        return true;
    case Admission::Flood:
        quit(user, "Excess flood", "Excess flood");
        return true;
    }
    Q_UNREACHABLE();
}

void Hub::runWaiting(User &user)
{
    if (user.departureDeadlineMs() != 0) {
        runBeforeLeaving(user);
        return;
    }
    constexpr int maxInputs = 64; // As in a turn.
    int inputs = 0;
    while (user.openQueries() == 0 && !user.isGone() && !user.waitingInputs().isEmpty()) {
        if (++inputs > maxInputs) {
            m_queries.pause(user);
            break;
        }
        handleInput(user.takeWaiting());
    }
    m_queries.updateHold(user);
}

void Hub::runBeforeLeaving(User &user)
{
    while (const auto input = m_queries.takeBeforeLeaving(user))
        handleInput(*input);
}

void Hub::endLateDepartures()
{
    while (const auto client = m_queries.takeLateDeparture(nowMs())) {
        User *user = m_registry.findUser(*client);
        if (!user || user->isGone())
            continue;
        if (const auto departure = m_queries.giveUpWaiting(*user))
            handleInput(*departure);
    }
    removeGone();
}

void Hub::handleInput(const Input &input)
{
    std::visit([this](const auto &value) { handle(value); }, input);
}

void Hub::remove(User &user, const QByteArray &reason)
{
    user.setGone();
    m_gone.append(user.id());
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
    m_registry.part(user, channel);
    removeIfUnused(channel);
}

void Hub::removeIfUnused(Channel &channel)
{
    const QByteArray name = channel.name();
    if (m_registry.removeIfUnused(channel))
        m_writer.record(ChannelRemovedRecord{name});
}

void Hub::removeGone()
{
    for (ClientId client : std::exchange(m_gone, {})) {
        if (User *user = m_registry.findUser(client)) {
            m_registration.forget(*user);
            if (!user->channels().isEmpty())
                leaveAll(*user);
            const bool hasAsked = m_queries.forget(*user);
            if (hasAsked || user->sasl().isActive())
                m_queries.post(client, ClientGone{client});
            m_monitors.clear(client);
            m_registry.removeUser(client);
        }
    }
}

} // namespace server
