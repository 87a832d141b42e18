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

/// What came out of one turn.
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

/// A person, for those who look at the hub from outside.
struct UserInfo
{
    QByteArray nick;
    QByteArray address;
    qint64 sinceMs = 0; ///< UTC in milliseconds since 1970.
    bool secure = false;
    QList<QByteArray> channels;
};

/// A channel, for those who look at the hub from outside.
struct ChannelInfo
{
    QByteArray name;
    QByteArray topic;
    int people = 0;
};

/// All chat state and every command. One thread, no socket, no file, no clock, no randomness:
/// the same settings and turns give the same state and the same lines.
class Hub
{
public:
    Hub(HubSettings settings, CommandTable commands);
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    /// Takes over the state that was stored by an earlier run; before the first turn. Channels
    /// that are not kept ended with that run, and the first turn records it.
    void restore(const StoredState &state);
    /// Applies one turn as a unit.
    TurnResult apply(const Turn &turn);
    /// When a turn is wanted even without inputs (registrations, departures); UTC in milliseconds
    /// since 1970. Nothing: no turn is needed until something happens.
    std::optional<qint64> nextDeadlineMs() const;

    int userCount() const; ///< Registered clients.
    QList<UserInfo> people() const;
    QList<ChannelInfo> channels() const;
    /// A digest of the whole state; equal for hubs that were fed the same turns.
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
    /// Closes @p user when a ban of the server means them; operators stay.
    void closeIfBanned(User &user);
    /// The same for everybody who is registered.
    void closeBanned();

    /// Has the audit log tell of @p entry, by @p user.
    void audit(const User &user, AuditEntry entry);
    /// Runs one message of @p user through the command table, as if it had come in alone.
    void run(User &user, const irc::Message &message);
    /// Has @p question answered by a later turn; see CommandContext::ask().
    QueryId ask(User &user, const irc::Message &message, Question question);
    /// Has a long answer go on in a later turn; see CommandContext::continueLater().
    void continueLater(User &user, const irc::Message &message);
    /// Ends the response to @p user that has begun. With a lot in it that the client has not read
    /// yet, further commands of the client wait until it has.
    void endAnswer(User &user);
    /// Tells @p question to whom it concerns; there is no answer.
    void tell(Question question);
    /// Ends the SASL exchange of @p user, if there is one, without an outcome; silently.
    void abandonSasl(User &user);
    /// Registers @p user once nick, user name and capabilities are settled; may refuse and
    /// close the connection.
    void registerWhenComplete(User &user);
    /// Gives @p user another nick, which must be free or differ in case only. Silently.
    void changeNick(User &user, const QByteArray &nick);
    /// Tells those who share a channel, says `ERROR :errorReason` to the client and closes it.
    /// @p user stays valid until the input is done.
    void quit(User &user, const QByteArray &quitReason, const QByteArray &errorReason);
    /// Takes @p user out of @p channel, silently; the channel goes with its last member unless it
    /// is kept.
    void leave(User &user, Channel &channel);
    /// Removes @p channel when nobody is there and it is not kept.
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
    /// Makes the channel that the settings name the lobby; creates it when there is none.
    void openLobby(qint64 createdMs);
    void changeLobby(const QByteArray &before);
    /// Answers come in the order of the commands: whether @p input has to wait, and now does,
    /// since the answer to an earlier command of @p user needs a later turn.
    bool hasToWait(User &user, const Input &input);
    void runWaiting(User &user);
    /// Has the worker of @p user hold back commands while many wait here.
    void updateHold(User &user);
    /// Runs what waits and ends with the departure of @p user, without the answers that only
    /// @p user would read. Waits for the others until departureDeadlineMs().
    void runBeforeLeaving(User &user);
    /// Whether registration need not wait for a SASL exchange; one in which it is the client's
    /// turn is given up.
    bool isSaslSettled(CommandContext &context);
    /// Whether the server's password is known to be right, or none is needed. Else asks whether it
    /// is, or refuses and closes the connection when none was given.
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
    /// Tells those who watch the nick of @p user.
    void sayToWatchers(const User &user, irc::Numeric numeric, const QByteArray &shown);
    void removeGone();
    /// Forgets the open questions of @p user for which @p isForgotten holds. Returns whether one
    /// of them was more than a pause.
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
    /// Clients that are not registered yet, by the end of their time.
    std::set<std::pair<qint64, ClientId>> m_registrationDeadlines;
    /// Clients that leave and still have commands that wait for answers, by the end of their time.
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
