// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/deadlines.h"
#include "server/hub/output/response.h"
#include "server/turn/input.h"
#include "server/turn/query.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>

namespace server {

class CommandContext;
class OutboxWriter;
class User;
struct HubSettings;

/// The rest of a command, run by a later turn. Made by CommandContext from a function and a copy
/// of the values that it needs; users and channels may be gone by then. May be empty.
using Continuation = std::function<void(CommandContext &, const QueryAnswered &)>;

/// A command that waits for an answer.
struct PendingCommand
{
    ClientId client = 0;
    QByteArray command = {};        ///< Its name.
    Response::Handle response = {}; ///< The response that the rest of the command belongs to.
    Continuation continuation = {}; ///< Empty: only the client's further commands wait.
    bool isPause = false;           ///< Waits for the client to read: WhenDrained.
    /// Only the client itself gains from the answer, so it may leave without it.
    bool isForClientOnly = false;
};

/// What becomes of an input of a client that may have open questions.
enum class Admission : quint8 {
    Run,   ///< It can be handled now.
    Wait,  ///< It is kept until the open questions are answered.
    Leave, ///< It is kept, and the client leaves with it.
    Flood, ///< It is dropped: too much waits already.
};

/// The questions that the hub has asked, and the inputs that wait for the answers.
///
/// Answers are sent in the order of the commands: while a question of a client is open, its
/// further inputs wait. A client that leaves is kept until departureDeadlineMs() for the answers
/// that matter to others.
class PendingQueries
{
public:
    /// @p settings and @p writer must outlive this object.
    PendingQueries(const HubSettings &settings, OutboxWriter &writer);

    /// Asks @p question for the @p command of @p user that is being run.
    QueryId ask(User &user, const QByteArray &command, Question question,
                Continuation continuation);
    /// Suspends the response to @p user until the client has read enough of it.
    void continueLater(User &user, const QByteArray &command, Continuation continuation);
    /// Has the further commands of @p user wait until the client has read enough, or, with little
    /// to read, until the next turn.
    void pause(User &user);
    /// Ends the response in progress to @p user, and pauses a client that has much to read.
    void endResponse(User &user);
    /// Sends @p question, which nobody answers.
    void post(Question question);
    /// The questions since the last call.
    QueryList takeQueries();

    /// Removes and returns the command that @p query belongs to; nullopt when it was forgotten.
    std::optional<PendingCommand> takePending(QueryId query);
    /// Updates the counts of @p user after the answer to @p pending.
    void noteAnswered(User &user, const PendingCommand &pending);

    /// Decides about @p input and keeps it where it has to wait.
    Admission admit(User &user, const Input &input, qint64 nowMs);
    /// The next waiting input of @p user who is leaving, or nullopt while one has to wait.
    /// Forgets questions whose answers only the client would read.
    std::optional<Input> takeBeforeLeaving(User &user);
    /// Gives up all that waits and returns the input with which @p user leaves; nullopt when
    /// there is none.
    std::optional<Input> giveUpWaiting(User &user);
    /// Tells the worker of @p user to stop or resume sending commands.
    void updateHold(User &user);

    std::optional<qint64> nextDepartureMs() const { return m_departures.next(); }
    std::optional<ClientId> takeLateDeparture(qint64 nowMs) { return m_departures.takeDue(nowMs); }
    /// Forgets @p user, whose client is gone. Returns whether a question was open.
    bool forget(User &user);

private:
    void pause(User &user, PendingCommand pending);
    QueryId add(User &user, PendingCommand pending, Question question);
    bool forget(User &user, bool (*isForgotten)(const PendingCommand &));

    const HubSettings &m_settings;
    OutboxWriter &m_writer;
    std::map<QueryId, PendingCommand> m_pending;
    Deadlines m_departures;
    QueryId m_lastQuery = 0;
    QueryList m_queries; ///< Of the turn being applied.
};

} // namespace server
