// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/continuation.h"
#include "server/hub/deadlines.h"
#include "server/hub/output/response.h"
#include "server/turn/input.h"
#include "server/turn/query.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace server {

class Client;
class OutboxWriter;
class Registry;
struct HubSettings;

/// A command that waits for an answer.
struct PendingCommand
{
    ClientId client = 0;
    QByteArray command = {};        ///< The name of the command.
    Response::Handle response = {}; ///< The response that the rest of the command belongs to.
    Continuation continuation = {}; ///< Empty: only the client's further commands wait.
    bool isPause = false;           ///< Waits for the client to read: WhenDrained.
    AnswerScope answerScope = AnswerScope::OwnClient;
    QByteArray loadedAccount = {}; ///< The account of LoadAccount; empty for other questions.

    static auto fieldsOf(auto &value)
    {
        auto &[client, command, response, continuation, isPause, answerScope, loadedAccount] =
            value;
        return std::tie(client, command, response, continuation, isPause, answerScope,
                        loadedAccount);
    }
};

constexpr bool isValid(AnswerScope scope)
{
    switch (scope) {
    case AnswerScope::Notice:
    case AnswerScope::OwnClient:
    case AnswerScope::OtherUsers:
        return true;
    }
    return false;
}

/// The decision about an input of a client that may have open questions.
enum class Admission : quint8 {
    Run,   ///< Handle the input now.
    Wait,  ///< The input is kept until the open questions are answered.
    Leave, ///< The input is kept; it ends the session of the client.
    Flood, ///< The input is dropped: too many are waiting already.
};

/// The questions that the hub has asked, and the inputs that wait for the answers.
///
/// Replies are sent in the order of the commands: while a question of a client is open, its
/// further inputs wait. A departing client is kept until its departureDeadlineMs() if answers that
/// matter to other users are still open.
class PendingQueries
{
public:
    /// All references must outlive this object.
    PendingQueries(const HubSettings &settings, Registry &registry, OutboxWriter &writer);

    /// Asks @p question for the @p command of @p client that is being run. With @p isPart, what the
    /// continuation sends belongs to the response to the command.
    QueryId ask(Client &client, const QByteArray &command, Question question,
                Continuation continuation, bool isPart);
    /// Suspends the response to @p client until the client has read enough of it.
    void continueLater(Client &client, const QByteArray &command, Continuation continuation);
    /// Holds back further commands of @p client until the client has read enough of its output, or
    /// until the next turn if it has little to read.
    void pause(Client &client);
    /// Ends the response in progress to @p client. Pauses the client if it has much to read.
    void endResponse(Client &client);
    /// Sends @p notice about @p client; it has no answer.
    void post(ClientId client, Question notice);
    /// Removes and returns the questions asked since the last call.
    QueryList takeQueries();

    /// Removes and returns the command that @p query belongs to; nullopt when
    /// forget() has removed it.
    std::optional<PendingCommand> takePending(QueryId query);
    /// Ends what was kept for the answer to @p pending, after its continuation has run.
    void endPending(const PendingCommand &pending);
    /// Updates the counts of @p client after the answer to @p pending.
    void noteAnswered(Client &client, const PendingCommand &pending);

    /// Decides whether @p input can be handled now, and keeps it if it must wait.
    Admission admit(Client &client, const Input &input, qint64 nowMs);
    /// Removes and returns the next waiting input of @p client, which is leaving; nullopt while it
    /// must wait. Forgets questions whose answers matter only to the client.
    std::optional<Input> takeBeforeLeaving(Client &client);
    /// Drops all waiting inputs of @p client and returns the one that ends the session; nullopt
    /// when there is none.
    std::optional<Input> giveUpWaiting(Client &client);
    /// Asks the worker of @p client to stop or resume sending commands, if this has changed.
    void updateHold(Client &client);

    std::optional<qint64> nextDepartureMs() const { return m_departures.next(); }
    std::optional<ClientId> takeLateDeparture(qint64 nowMs) { return m_departures.takeDue(nowMs); }
    /// Forgets @p client, which is gone. Returns whether a question was open.
    bool forget(Client &client);

    /// The commands that wait for an answer, by question.
    const std::map<QueryId, PendingCommand> &pending() const noexcept { return m_pending; }

    static auto fieldsOf(auto &value)
    {
        auto &[settings, registry, writer, pending, departures, lastQuery, queries] = value;
        Q_UNUSED(settings);
        Q_UNUSED(registry);
        Q_UNUSED(writer);
        Q_UNUSED(queries); // Empty between turns.
        return std::tie(pending, departures, lastQuery);
    }

private:
    void pause(Client &client, PendingCommand pending);
    QueryId add(Client &client, PendingCommand pending, Question question);
    bool forget(Client &client, bool (*isForgotten)(const PendingCommand &));

    const HubSettings &m_settings;
    Registry &m_registry;
    OutboxWriter &m_writer;
    std::map<QueryId, PendingCommand> m_pending;
    Deadlines m_departures;
    QueryId m_lastQuery = 0;
    QueryList m_queries; ///< Of the turn being applied.
};

} // namespace server
