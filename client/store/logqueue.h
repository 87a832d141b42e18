// SPDX-License-Identifier: MIT
#pragma once

#include "client/store/logvalues.h"

namespace client {

/// Changes of the message log that wait to be stored, in their order. Bounded in memory.
class LogQueue
{
public:
    /// Beyond this memory, the oldest messages are dropped.
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;

    bool isEmpty() const { return m_changes.isEmpty(); }
    /// The approximate memory of all changes.
    qsizetype bytes() const { return m_bytes; }
    /// Adds @p change. Changes that have the same result as fewer ones become these. Returns the
    /// messages that are dropped.
    QList<AppendMessages> add(LogChange change);
    /// Removes and returns all changes.
    QList<LogChange> take();
    /// Inserts @p changes, which were taken and could not be stored, before the others. Returns the
    /// messages that are dropped.
    QList<AppendMessages> putBack(const QList<LogChange> &changes);

private:
    /// Makes one change of the one at @p index and the one before, if both append messages to the
    /// same conversation.
    void mergeAt(qsizetype index);
    /// Removes a change that @p change makes void.
    void removeOutdated(const SetReadState &change);
    /// A new UserState follows.
    void removeUserStates();
    QList<AppendMessages> dropExcess();

    QList<LogChange> m_changes;
    qsizetype m_bytes = 0;
};

} // namespace client
