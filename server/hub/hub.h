// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/cloak.h"
#include "server/hub/command.h"
#include "server/hub/greeting.h"
#include "server/hub/output/outboxwriter.h"
#include "server/hub/pendingqueries.h"
#include "server/hub/registration.h"
#include "server/hub/state/accountinvitations.h"
#include "server/hub/state/formermembers.h"
#include "server/hub/state/monitors.h"
#include "server/hub/state/ownertokens.h"
#include "server/hub/state/registeredaccounts.h"
#include "server/hub/state/registry.h"
#include "server/hub/state/reservednames.h"
#include "server/hub/state/serverbans.h"
#include "server/hub/state/whowas.h"
#include "server/turn/audit.h"
#include "server/turn/hubsettings.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"
#include "server/turn/record.h"

#include <map>
#include <optional>

namespace server {

/// The results of one turn.
struct TurnResult
{
    quint64 sequence = 0; ///< Of the turn.
    SharedOutbox outbox;  ///< Never null. Released to the workers once `records` are committed.
    RecordList records;   ///< For the store.
    QueryList queries;    ///< Asked after Store::commit() was called with `records`.
    AuditList audit;      ///< Logged once `records` are committed.
};

/// All chat state, and the commands that change it. Runs on one thread, with no sockets, files,
/// clock or randomness: equal settings and turns give equal states and lines.
class Hub
{
public:
    Hub(HubSettings settings, CommandTable commands);
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    /// Restores what an earlier run stored; before the first turn. Channels that are not
    /// registered wait for their members to come back; see FormerMembers.
    void restore(const StoredState &state);
    /// Applies one turn as a unit.
    TurnResult apply(const Turn &turn);
    /// When the next turn is due even without inputs (registrations, departures, returns); UTC in
    /// milliseconds since 1970. Nullopt when none is needed until something happens.
    std::optional<qint64> nextDeadlineMs() const;

    const HubSettings &settings() const noexcept { return m_settings; }
    const Greeting &greeting() const noexcept { return m_greeting; }
    const ServerLikeNames &serverLikeNames() const noexcept { return m_serverLikeNames; }
    const CommandTable &commands() const noexcept { return m_commands; }
    Registry &registry() noexcept { return m_registry; }
    const Registry &registry() const noexcept { return m_registry; }
    Monitors &monitors() noexcept { return m_monitors; }
    const Monitors &monitors() const noexcept { return m_monitors; }
    FormerMembers &formerMembers() noexcept { return m_formerMembers; }
    const FormerMembers &formerMembers() const noexcept { return m_formerMembers; }
    AccountInvitations &accountInvitations() noexcept { return m_accountInvitations; }
    const AccountInvitations &accountInvitations() const noexcept { return m_accountInvitations; }
    const Whowas &whowas() const noexcept { return m_whowas; }
    ServerBans &bans() noexcept { return m_bans; }
    const ServerBans &bans() const noexcept { return m_bans; }
    RegisteredAccounts &accounts() noexcept { return m_accounts; }
    const RegisteredAccounts &accounts() const noexcept { return m_accounts; }
    OwnerTokens &ownerTokens() noexcept { return m_ownerTokens; }
    const OwnerTokens &ownerTokens() const noexcept { return m_ownerTokens; }
    /// Whether the store accepts messages and changes.
    const StoreStateChanged &storeState() const noexcept { return m_storeState; }
    Registration &registration() noexcept { return m_registration; }
    PendingQueries &queries() noexcept { return m_queries; }
    const PendingQueries &queries() const noexcept { return m_queries; }
    OutboxWriter &writer() noexcept { return m_writer; }
    const OutboxWriter &writer() const noexcept { return m_writer; }
    /// Time of the turn being applied: UTC in milliseconds since 1970.
    qint64 nowMs() const noexcept { return m_writer.nowMs(); }
    /// The state between two turns, without the settings: see saveHub().
    static auto fieldsOf(auto &value)
    {
        auto &[settings, greeting, serverLikeNames, cloak, commands, registry, whowas, monitors,
               commandUses, writer, bans, accounts, ownerTokens, storeState, queries, registration,
               formerMembers, accountInvitations, isRestored, isLobbyNew, goneClients, goneUsers,
               audit] = value;
        Q_UNUSED(settings);
        Q_UNUSED(greeting); // These three follow from the settings.
        Q_UNUSED(serverLikeNames);
        Q_UNUSED(cloak);
        Q_UNUSED(commands);
        Q_UNUSED(writer); // Has no state between turns, like the other three.
        Q_UNUSED(goneClients);
        Q_UNUSED(goneUsers);
        Q_UNUSED(audit);
        return std::tie(registry, whowas, monitors, commandUses, bans, accounts, ownerTokens,
                        storeState, queries, registration, formerMembers, accountInvitations,
                        isRestored, isLobbyNew);
    }

    /// How often each command was run since the start, by name.
    const std::map<QByteArray, quint64> &commandUses() const noexcept { return m_commandUses; }
    void countCommand(const QByteArray &name) { ++m_commandUses[name]; }

    // For commands; they send nothing unless stated.

    /// Adds @p entry, with the identity of @p user, to the audit log.
    void audit(const User &user, AuditEntry entry);
    /// Runs @p message as if @p client had sent it.
    void run(Client &client, const irc::Message &message);
    /// Closes the connection of @p client if a server ban matches; operators are exempt.
    void closeIfBanned(Client &client);
    /// The same for all clients of registered users.
    void closeBannedClients();
    /// @p nick must be free or differ from the present one in case only. Notifies clients that
    /// monitor either nick.
    void changeNick(User &user, const QByteArray &nick);
    /// Gives @p user, who has a nick of an account, a guest nick. Notifies everyone who shares a
    /// channel, and the user.
    void renameToGuest(User &user);
    /// Logs out all users of @p account, and prevents logins to it that are in progress.
    void logOutAll(const QByteArray &account);
    /// Makes @p client a client of @p user, and sends nothing to it. Its former user quits with
    /// @p quitReason if no client is left, and stays valid until the current input has been
    /// handled.
    void share(Client &client, User &user, const QByteArray &quitReason);
    /// Sends `ERROR :errorReason` to @p client and closes the connection. If it was the last one,
    /// the user quits with @p quitReason unless the account is always-on. Both objects stay valid
    /// until the current input has been handled.
    void disconnect(Client &client, const QByteArray &quitReason, const QByteArray &errorReason);
    /// Disconnects all clients of @p user, who quits even if the account is always-on.
    void quit(User &user, const QByteArray &quitReason, const QByteArray &errorReason);
    /// Removes @p user from @p channel, and the channel if it is then unused.
    void leave(User &user, Channel &channel);
    /// Removes @p channel if it has no members, awaits none and is not persistent.
    void removeIfUnused(Channel &channel);

private:
    /// Lets former members come back from now on.
    void startReturn();
    void handleInput(const Input &input);
    void handle(const ClientConnected &input);
    void handle(const MessageReceived &input);
    void handle(const LineRefused &input);
    void handle(const ClientDisconnected &input);
    void handle(const ServerStopping &input);
    void handle(const QueryAnswered &input);
    void handle(const SaslMechanismsChanged &input);
    void handle(const SettingsChanged &input);
    void handle(const AccountRemoved &input);
    void handle(const OwnerTokenIssued &input);
    void handle(const StoreStateChanged &input);
    void handle(const MessagesNotStored &input);
    /// Makes the channel named by the settings the lobby; creates it if needed.
    void openLobby(qint64 createdMs);
    void changeLobby(const QByteArray &before);
    /// Whether @p input has to wait until open questions of @p client are answered. Then it has
    /// been kept for later.
    bool hasToWait(Client &client, const Input &input);
    void runWaiting(Client &client);
    /// Runs the waiting inputs of @p client up to its departure, without the answers that only the
    /// client would read.
    void runBeforeLeaving(Client &client);
    void endLateDepartures();
    /// Takes @p client from its user.
    void detach(Client &client);
    /// The same, and ends the user with @p reason, or begins an absence, if it was the last client.
    void remove(Client &client, const QByteArray &reason);
    void endUser(User &user, const QByteArray &reason);
    void leaveAll(User &user);
    void removeGone();

    HubSettings m_settings;
    Greeting m_greeting;
    ServerLikeNames m_serverLikeNames;
    Cloak m_cloak;
    CommandTable m_commands;
    Registry m_registry;
    Whowas m_whowas;
    Monitors m_monitors;
    std::map<QByteArray, quint64> m_commandUses;
    OutboxWriter m_writer;
    ServerBans m_bans;
    RegisteredAccounts m_accounts;
    OwnerTokens m_ownerTokens;
    StoreStateChanged m_storeState; ///< The last input of this type.
    PendingQueries m_queries;
    Registration m_registration;
    FormerMembers m_formerMembers;
    AccountInvitations m_accountInvitations;
    bool m_isRestored = false;     ///< restore() was called, and no turn has been applied since.
    bool m_isLobbyNew = false;     ///< The lobby is not recorded yet.
    QList<ClientId> m_goneClients; ///< Left during the input being applied.
    QList<UserId> m_goneUsers;     ///< The same.
    AuditList m_audit;             ///< Of the turn being applied.
};

} // namespace server
