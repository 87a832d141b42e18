// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/audit.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"
#include "server/turn/query.h"

#include <QObject>

#include <deque>
#include <optional>

namespace server {

class Hub;
class Store;

/// The way of a turn: applied by the hub, its records committed by the store, and only then
/// what it says released to the workers, in the order of the turns. While one turn commits the
/// next is applied, until too much waits for the store or the workers: then the sequencer is held.
/// Main thread.
class Pipeline : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxWaitingTurns = 64;
    static constexpr qsizetype maxWaitingBytes = 16 * 1024 * 1024; ///< Of outboxes.

    /// @p hub and @p store must outlive the pipeline.
    Pipeline(Hub &hub, Store &store, QObject *parent = nullptr);

    void receive(const server::Turn &turn);
    /// Turns applied whose outboxes still wait for the store.
    qsizetype waiting() const noexcept { return qsizetype(m_waiting.size()); }
    /// Whether a worker has more outboxes than it may let wait.
    void setWorkersBehind(bool behind);

signals:
    /// When the hub wants its next turn even without inputs; UTC in milliseconds since 1970.
    void turnRequestedAt(std::optional<qint64> utcMs);
    /// Answers to queries of the hub, as inputs for a later turn.
    void answered(const server::InputList &answers);
    // A password is to be checked; the answers go the way of all answers.
    void operatorCheckRequested(server::QueryId query, const server::CheckOperator &question);
    void serverPasswordCheckRequested(server::QueryId query,
                                      const server::CheckServerPassword &question);
    void saslStepRequested(server::QueryId query, const server::SaslStep &step);
    void saslAbandoned(server::ClientId client);
    /// A client with open questions is gone.
    void clientGone(server::ClientId client);
    void rehashRequested(server::QueryId query);
    // For the worker of @p client, after the outbox of the turn. The first is answered when the
    // client has read enough.
    void drainRequested(server::QueryId query, server::ClientId client);
    void commandHoldRequested(server::ClientId client, bool hold);
    void released(const server::SharedOutbox &outbox);
    /// For the log, of turns that are committed.
    void audited(const server::AuditList &entries);
    /// Input of clients that was handled and stored; after the outbox of its turn.
    void inputsHandled(const server::InputBytes &bytes);
    /// Whether the sequencer shall give no turns for now.
    void holdChanged(bool held);
    /// The goodbyes of a turn that stopped the server were released.
    void stopReleased();

private:
    struct Waiting
    {
        quint64 sequence = 0;
        SharedOutbox outbox;
        InputBytes inputs;
        bool stops = false;
        AuditList audit = {};
        QueryList forWorkers = {}; ///< To be asked after the outbox.
    };

    void ask(QueryId query, const FindMessage &question);
    void ask(QueryId query, const LoadAccount &question);
    void ask(QueryId query, const SaslStep &step);
    void ask(QueryId query, const SaslAbandoned &abandoned);
    void ask(QueryId query, const CheckOperator &question);
    void ask(QueryId query, const CheckServerPassword &question);
    void ask(QueryId query, const ClientGone &gone);
    void ask(QueryId query, const RehashRequested &question);
    void ask(QueryId query, const WhenDrained &question);
    void ask(QueryId query, const HoldCommands &question);
    void askWorker(const Query &query);
    void release(quint64 committed);
    void updateHold();

    Hub &m_hub;
    Store &m_store;
    std::deque<Waiting> m_waiting; ///< In the order of the turns.
    qsizetype m_waitingBytes = 0;  ///< Of their outboxes.
    bool m_workersBehind = false;
    bool m_held = false;
};

} // namespace server
