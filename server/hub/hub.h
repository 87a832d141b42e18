// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/numerics.h"
#include "server/hub/command.h"
#include "server/hub/output/outboxwriter.h"
#include "server/hub/state/monitors.h"
#include "server/hub/state/ownertokens.h"
#include "server/hub/state/registry.h"
#include "server/hub/state/serverbans.h"
#include "server/hub/state/whowas.h"
#include "server/turn/audit.h"
#include "server/turn/hubsettings.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"
#include "server/turn/record.h"

#include <map>
#include <optional>
#include <set>

namespace server {

class CommandContext;

/// The results of one turn.
struct TurnResult
{
    quint64 sequence = 0; ///< Of the turn.
    SharedOutbox outbox;  ///< Never null; for the workers once `records` are committed.
    RecordList records;   ///< For the store.
    QueryList queries;    ///< To be asked after commit() was called with `records`.
    AuditList audit;      ///< For the log, once `records` are committed.
};

/// A command whose handler waits for an answer.
struct PendingCommand
{
    ClientId client = 0;
    Response::Handle response; ///< That the answer belongs to.
    irc::Message message;      ///< Empty: only the client's further commands wait.
    bool isPause = false;      ///< The client has to read first: WhenDrained.
    /// Whether only the client gains from the answer, so that it may leave without it.
    bool isForClientOnly = false;
};

/// A registered user, for the control socket.
struct UserInfo
{
    QByteArray nick;
    QByteArray address;
    qint64 sinceMs = 0; ///< UTC in milliseconds since 1970.
    bool secure = false;
    QList<QByteArray> channels;
};

/// A channel, for the control socket.
struct ChannelInfo
{
    QByteArray name;
    QByteArray topic;
    int people = 0;
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

    /// Restores what an earlier run stored; before the first turn. Channels that are not persistent
    /// ended with that run; the first turn records their removal.
    void restore(const StoredState &state);
    /// Applies one turn as a unit.
    TurnResult apply(const Turn &turn);
    /// When the next turn is due even without inputs (registrations, departures); UTC in
    /// milliseconds since 1970. Nullopt when no turn is needed until something happens.
    std::optional<qint64> nextDeadlineMs() const;

    int userCount() const; ///< Registered clients.
    QList<UserInfo> people() const;
    QList<ChannelInfo> channels() const;
    /// A digest of the whole state; equal for hubs that have applied the same turns.
    QByteArray stateDigest() const;

    // For commands:
    const HubSettings &settings() const noexcept { return m_settings; }
    const CommandTable &commands() const noexcept { return m_commands; }
    Registry &registry() noexcept { return m_registry; }
    const Registry &registry() const noexcept { return m_registry; }
    Monitors &monitors() noexcept { return m_monitors; }
    const Monitors &monitors() const noexcept { return m_monitors; }
    /// How often each command was given since the start, by name.
    const std::map<QByteArray, quint64> &commandUses() const noexcept { return m_commandUses; }
    void countCommand(const QByteArray &name) { ++m_commandUses[name]; }
    const Whowas &whowas() const noexcept { return m_whowas; }
    OutboxWriter &writer() noexcept { return m_writer; }
    /// Time of the turn being applied: UTC in milliseconds since 1970.
    qint64 nowMs() const noexcept { return m_writer.nowMs(); }

    OwnerTokens &ownerTokens() noexcept { return m_ownerTokens; }
    ServerBans &bans() noexcept { return m_bans; }
    const ServerBans &bans() const noexcept { return m_bans; }
    /// Closes the connection of @p user if a server ban matches; operators are exempt.
    void closeIfBanned(User &user);
    /// The same for all registered users.
    void closeBanned();

    /// Adds @p entry, with the identity of @p user, to the audit log.
    void audit(const User &user, AuditEntry entry);
    /// Runs @p message as if @p user had sent it.
    void run(User &user, const irc::Message &message);
    /// Asks @p question; see CommandContext::ask().
    QueryId ask(User &user, const irc::Message &message, Question question);
    /// Continues a long answer in a later turn; see CommandContext::continueLater().
    void continueLater(User &user, const irc::Message &message);
    /// Ends the response in progress to @p user. If the client has much to read, its further
    /// commands wait until it has read it.
    void endAnswer(User &user);
    /// Sends @p question to its receiver; there is no answer.
    void tell(Question question);
    /// Ends the SASL exchange of @p user, if any, without a result. Sends nothing.
    void abandonSasl(User &user);
    /// Registers @p user once nick, user name and capabilities are settled. May refuse and close
    /// the connection.
    void registerWhenComplete(User &user);
    /// Changes the nick of @p user. @p nick must be free or differ in case only. Notifies only
    /// clients that monitor either nick.
    void changeNick(User &user, const QByteArray &nick);
    /// Sends QUIT to users who share a channel and `ERROR :errorReason` to the client, and closes
    /// the connection. @p user stays valid until the current input has been handled.
    void quit(User &user, const QByteArray &quitReason, const QByteArray &errorReason);
    /// Removes @p user from @p channel without sending anything, and the channel if it is then
    /// unused.
    void leave(User &user, Channel &channel);
    /// Removes @p channel if it has no members and is not persistent.
    void removeIfUnused(Channel &channel);

private:
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
    /// Makes the channel named by the settings the lobby; creates it if needed.
    void openLobby(qint64 createdMs);
    void changeLobby(const QByteArray &before);
    /// Replies are sent in the order of the commands. Returns whether @p input must wait, and keeps
    /// it then, because an earlier command of @p user waits for its answer.
    bool hasToWait(User &user, const Input &input);
    void runWaiting(User &user);
    /// Tells the worker of @p user to hold back commands while many wait here.
    void updateHold(User &user);
    /// Runs the waiting inputs of @p user up to its departure, without the answers that only @p
    /// user would read. Waits for the others until departureDeadlineMs().
    void runBeforeLeaving(User &user);
    /// Returns false while a SASL step waits for its answer. Aborts an exchange in which it is the
    /// client's turn.
    bool isSaslSettled(CommandContext &context);
    /// Whether the client may connect without a password or has given the right one. Otherwise has
    /// its password checked, or closes the connection if it has given none.
    bool hasPassword(CommandContext &context);
    // The time in which the server owes a client an answer does not count for registration.
    void pauseRegistrationTime(User &user);
    void resumeRegistrationTime(User &user);
    QueryId expectAnswer(User &user, PendingCommand pending, Question question);
    void pause(User &user, const irc::Message &message, const Response::Handle &response);
    void noteRegistrationDeadline(const User &user);
    void closeLateRegistrations();
    void endLateDepartures();
    void remove(User &user, const QByteArray &reason);
    void leaveAll(User &user);
    /// Notifies the clients that monitor the nick of @p user.
    void sayToWatchers(const User &user, irc::Numeric numeric, const QByteArray &shown);
    void removeGone();
    /// Forgets the open questions of @p user for which @p isForgotten holds. Returns whether one of
    /// them was more than a pause.
    bool forgetQueries(User &user, bool (*isForgotten)(const PendingCommand &));
    qint64 registrationDeadlineMs(const User &user) const;

    HubSettings m_settings;
    CommandTable m_commands;
    Registry m_registry;
    Whowas m_whowas;
    Monitors m_monitors;
    std::map<QByteArray, quint64> m_commandUses;
    OutboxWriter m_writer;
    ServerBans m_bans;
    OwnerTokens m_ownerTokens;
    /// Clients that are not registered yet, by deadline.
    std::set<std::pair<qint64, ClientId>> m_registrationDeadlines;
    /// Departing clients whose last commands still wait for answers, by deadline.
    std::set<std::pair<qint64, ClientId>> m_departureDeadlines;
    QList<QByteArray> m_unregisteredChannels; ///< Channels that ended with an earlier run.
    bool m_isLobbyNew = false;                ///< It is not recorded yet.
    QList<ClientId> m_gone;                   ///< Left during the input being applied.
    std::map<QueryId, PendingCommand> m_pending;
    QueryId m_lastQuery = 0;
    QueryList m_queries; ///< Of the turn being applied.
    AuditList m_audit;   ///< Of the turn being applied.
};

} // namespace server
