// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/storedturn.h"
#include "server/turn/query.h"
#include "server/turn/record.h"

#include <QObject>

namespace server {

/// Whether the records of a turn are stored.
enum class CommitState : quint8 {
    Stored,  ///< The records of this turn and of all earlier turns are stored.
    Pending, ///< Store::committed() reports when they are, or Store::failing() that they are lost.
    /// The store is failing: messages and redactions of this turn are lost. The store keeps other
    /// changes in memory until it can write them.
    Refused,
};

/// Interface that stores the records of turns and answers questions about them. Lives on the hub's
/// thread. No call may block.
class Store : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The store notes the sequence of the last turn at least once in so many turns, even if they
    /// have no records.
    static constexpr quint64 maxUnsavedTurns = 1'000'000;

    /// Stores the records of a turn, all or none. Turns must come in the order of their sequences;
    /// a turn whose sequence is not above that of the last turn is ignored. A turn without records
    /// is stored at once if no earlier turn is pending. @p timeMs is the time of the turn: UTC in
    /// milliseconds since 1970.
    virtual CommitState commit(quint64 sequence, qint64 timeMs, const RecordList &records) = 0;
    /// Looks up data in the records of all earlier commit() calls. Emits answered() later.
    virtual void ask(QueryId query, const StoreQuestion &question) = 0;
    /// Identifies the network: the prefix of its message ids, in lower-case letters and digits.
    /// Created with the store. Sequences restart only when it is a new one.
    virtual QByteArray networkId() const = 0;
    /// The state that an earlier run stored, for the hub before its first turn. Empty when the
    /// store does not outlive the process.
    virtual StoredState state() const = 0;
    /// False: messages are never stored. Then they are not lost while the store is failing either.
    virtual bool keepsMessages() const { return true; }
    /// Sequence of the last turn that an earlier run stored; 0: none. Up to maxUnsavedTurns turns
    /// without records may have followed it.
    virtual quint64 lastSequence() const = 0;
    /// Time of that turn: UTC in milliseconds since 1970; 0: none.
    virtual qint64 lastTimeMs() const = 0;

signals:
    /// The records of @p sequence and of all earlier sequences are stored. Emitted for the last
    /// turn of each transaction with pending turns, in order, never from inside commit().
    void committed(quint64 sequence);
    /// Emitted in the order of the questions, except for searches; never from inside ask().
    void answered(const server::QueryAnswered &answer);
    /// The store cannot write; @p reason is a sentence. @p pending, which are all pending turns,
    /// and all turns until recovered() are refused: see CommitState::Refused. Questions are still
    /// answered.
    void failing(const QString &reason, const server::TurnBatch &pending);
    /// The store can write again, and will write all that it kept meanwhile.
    void recovered();
    /// The database turned out to be damaged; @p reason says what to do. Emitted once.
    void damaged(const QString &reason);
    /// A question was answered with NoAnswer because of an error; @p reason is a sentence.
    void readFailed(const QString &reason);
};

} // namespace server
