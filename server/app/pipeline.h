// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/store.h"
#include "server/store/storedturn.h"
#include "server/turn/audit.h"
#include "server/turn/input.h"
#include "server/turn/outbox.h"
#include "server/turn/query.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace server {

class Hub;

/// Passes each turn through the server: the hub applies it, the store commits its records, and only
/// then the workers receive its outbox, in the order of the turns. While the store commits one
/// turn, the hub applies the next. When too much waits for the store or the workers, holdChanged()
/// stops the sequencer. Main thread only.
///
/// While the store is failing, the lines that show messages are withheld, because the messages are
/// not stored, and their authors are notified; all other lines are released.
class Pipeline : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxWaitingTurns = 64;
    static constexpr int maxCommitMs = 2'000; ///< After this, a commit is slow.
    static constexpr qsizetype maxWaitingBytes = 16 * 1024 * 1024; ///< Of waiting outboxes.

    /// @p hub and @p store must outlive the pipeline. Questions for clients of other nodes than
    /// @p node are not asked here.
    Pipeline(Hub &hub, Store &store, NodeId node = 0, QObject *parent = nullptr);

    void receive(const server::Turn &turn);
    /// Notifies the operators that the store is damaged; @p reason is a sentence.
    void reportDamage(const QString &reason);
    /// Number of applied turns that the store has not committed yet.
    qsizetype waiting() const noexcept { return qsizetype(m_waiting.size()); }
    /// Sets whether some worker has too many unprocessed outboxes. Turns are held while it has.
    void setWorkersBehind(bool behind);

signals:
    /// The hub needs a turn at @p utcMs (UTC in milliseconds since 1970) even without inputs;
    /// nullopt: only when there are inputs.
    void turnRequestedAt(std::optional<qint64> utcMs);
    /// Answers to questions of the hub; they are inputs for a later turn.
    void answered(const server::InputList &answers);
    /// The store has failed or recovered. @p inputs are for the hub.
    void storeStateChanged(const server::InputList &inputs);
    // For the password checker. The answers must be proposed to the sequencer as QueryAnswered.
    void operatorCheckRequested(server::QueryId query, const server::CheckOperator &question);
    void serverPasswordCheckRequested(server::QueryId query,
                                      const server::CheckServerPassword &question);
    void saslStepRequested(server::QueryId query, const server::SaslStep &step);
    void accountCheckRequested(server::QueryId query, const server::CheckAccount &question);
    void verifierRequested(server::QueryId query, const server::DeriveVerifier &question);
    void saslAbandoned(server::ClientId client);
    /// A client with open questions has disconnected.
    void clientGone(server::ClientId client);
    void rehashRequested(server::QueryId query);
    // A committed turn has changed accounts. Emitted before its outbox is released.
    void accountChanged(const server::AccountRecord &account);
    void accountRemoved(const QByteArray &name);
    // For the worker of @p client, emitted after the outbox of the turn. drainRequested() must be
    // answered when the client has read enough.
    void drainRequested(server::QueryId query, server::ClientId client);
    void commandHoldRequested(server::ClientId client, bool hold);
    void released(const server::SharedOutbox &outbox);
    /// All turns that are committed so far are released; follows released().
    void allReleased();
    /// Audit entries of a committed turn, for the log.
    void audited(const server::AuditList &entries);
    /// The inputs of clients in a turn were handled and stored. Emitted after the outbox of the
    /// turn.
    void inputsHandled(const server::InputBytes &bytes);
    /// The sequencer must emit no turns while @p held is true.
    void holdChanged(bool held);
    /// A turn has waited for the store for maxCommitMs or longer.
    void storeIsSlow();
    /// The outbox of the turn that handles ServerStopping was released.
    void stopReleased();

private:
    struct Waiting
    {
        quint64 sequence = 0;
        SharedOutbox outbox;
        InputBytes inputs;
        bool stops = false;
        AuditList audit = {};
        RecordList accounts = {};  ///< Changes of accounts.
        QueryList forWorkers = {}; ///< Asked after the outbox is released.
    };

    void ask(QueryId query, const FindMessage &question) { m_store.ask(query, question); }
    void ask(QueryId query, const ReadHistory &question) { m_store.ask(query, question); }
    void ask(QueryId query, const FindTargets &question) { m_store.ask(query, question); }
    void ask(QueryId query, const SearchHistory &question) { m_store.ask(query, question); }
    void ask(QueryId query, const LoadAccount &question) { m_store.ask(query, question); }
    void ask(QueryId query, const SaslStep &step);
    void ask(QueryId query, const SaslAbandoned &abandoned);
    void ask(QueryId query, const CheckOperator &question);
    void ask(QueryId query, const CheckServerPassword &question);
    void ask(QueryId query, const CheckAccount &question);
    void ask(QueryId query, const DeriveVerifier &question);
    void ask(QueryId query, const ClientGone &gone);
    void ask(QueryId query, const RehashRequested &question);
    void ask(QueryId query, const WhenDrained &question);
    void ask(QueryId query, const HoldCommands &question);
    void askWorker(const Query &query);
    void refuseAll(const QString &reason, const TurnBatch &pending);
    /// Removes the lines of @p turn that must not be sent because its @p records are not stored,
    /// and adds the lost messages to @p lost.
    void refuse(Waiting &turn, const RecordList &records, QList<UnstoredMessage> &lost) const;
    void release(quint64 committed);
    void reportAccounts(const RecordList &changes);
    void watchStore();
    void updateHold();

    Hub &m_hub;
    Store &m_store;
    const NodeId m_node;
    std::deque<Waiting> m_waiting; ///< Applied turns that are not committed yet, oldest first.
    qsizetype m_waitingBytes = 0;  ///< Total of their outboxes.
    QTimer m_watchTimer;
    quint64 m_watchedSequence = 0; ///< Of the oldest waiting turn when the timer was started.
    bool m_workersBehind = false;
    bool m_held = false;
};

} // namespace server
