// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"
#include "server/turn/record.h"

#include <QObject>

namespace server {

/// Keeps what turns want kept and answers questions about it. An interface with a durable and
/// an in-memory implementation. Lives on the hub's thread; work that takes long is done on a
/// thread of the store's own, so that nothing here ever blocks.
class Store : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the records of turn @p sequence, all or none, then emits committed(). Sequences
    /// grow; a turn without records is committed as well.
    virtual void commit(quint64 sequence, const RecordList &records) = 0;
    /// Looks something up as it stands after all that was committed before; answered() follows.
    virtual void ask(QueryId query, const FindMessage &question) = 0;
    virtual void ask(QueryId query, const LoadAccount &question) = 0;
    /// What the hub has to know of an earlier life, before its first turn.
    virtual StoredState state() const = 0;
    /// Sequence of the last turn that was kept in an earlier life; 0: none.
    virtual quint64 lastSequence() const = 0;
    /// Time of that turn: UTC in milliseconds since 1970.
    virtual qint64 lastTimeMs() const = 0;

signals:
    /// What commit() was given for @p sequence, and for all sequences before it, survives from
    /// now on. In the order of the sequences, never from inside commit().
    void committed(quint64 sequence);
    /// In the order of the questions, never from inside ask().
    void answered(const server::QueryAnswered &answer);
    /// Records could not be kept; @p reason is a sentence. Nothing is committed any more.
    void failed(const QString &reason);
};

} // namespace server
