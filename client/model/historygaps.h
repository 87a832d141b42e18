// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/historygap.h"
#include "client/session/event.h"

#include <QList>

namespace client {

class MessageModel;

/// The gaps of one conversation. Each of them that has a known end is a row of its messages, of the
/// kind Gap. GUI thread.
///
/// The delivery of the row is the state of the gap: Waiting, Pending while it is being loaded, or
/// Failed.
class HistoryGaps
{
public:
    /// @p messages must outlive this object.
    explicit HistoryGaps(MessageModel &messages);

    QList<HistoryGap> list() const;
    /// The gap of the row @p localId; null if there is none.
    const HistoryGap *find(quint64 localId) const;
    /// The start of the missed time that nothing has been loaded of; 0 if there is none.
    qint64 missedSinceMs() const;

    /// Adds @p gap, with the localId of its row.
    void add(const HistoryGap &gap, quint64 localId);
    /// Adds a span whose messages are loaded and not in the log. It becomes a row at the next
    /// start. Times: UTC, ms since 1970.
    void addUnstored(qint64 firstMs, qint64 lastMs);
    /// The gap of the row @p localId is being loaded, or could not be.
    void setState(quint64 localId, ChatMessage::Delivery state);
    /// Makes gaps smaller by a page that has arrived. @p localId: for a new row.
    void handle(const event::HistoryReceived &received, quint64 localId);

private:
    struct Entry
    {
        HistoryGap gap;
        quint64 localId = 0; ///< 0: no row.
    };

    void handleAround(const event::HistoryReceived &received, quint64 localId);
    /// Inserts the row of @p entry where its gap ends now.
    void insertRow(const Entry &entry, ChatMessage::Delivery state);

    MessageModel &m_messages;
    QList<Entry> m_entries;
};

} // namespace client
