// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"
#include "server/turn/record.h"

#include <QObject>

namespace server {

/// Stores the records of turns and answers questions about them. Lives on the hub's thread. Slow
/// work runs on a thread of the store, so that no call blocks.
class Store : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the records of turn @p sequence, all or none, then emits committed(). Sequences
    /// grow; a turn without records is committed as well.
    virtual void commit(quint64 sequence, const RecordList &records) = 0;
    /// Looks something up in all that was committed before this call; answered() follows.
    virtual void ask(QueryId query, const FindMessage &question) = 0;
    virtual void ask(QueryId query, const LoadAccount &question) = 0;
    /// The state of an earlier run, for the hub before its first turn.
    virtual StoredState state() const = 0;
    /// Sequence of the last turn that was kept in an earlier life; 0: none.
    virtual quint64 lastSequence() const = 0;
    /// Time of that turn: UTC in milliseconds since 1970.
    virtual qint64 lastTimeMs() const = 0;

signals:
    /// The records of @p sequence and of all earlier sequences are durable. Emitted in the order of
    /// the sequences, never from inside commit().
    void committed(quint64 sequence);
    /// In the order of the questions, never from inside ask().
    void answered(const server::QueryAnswered &answer);
    /// Records could not be stored; @p reason is a sentence. No further turn is committed.
    void failed(const QString &reason);
};

} // namespace server
