// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>

namespace client {

class ConversationView;
struct ChatMessage;

/// Tells screen readers what happens to the messages of a view: which ones arrive, are loaded, or
/// cannot be sent. GUI thread.
class MessageAnnouncer
{
public:
    /// @p view must outlive this object.
    explicit MessageAnnouncer(ConversationView &view);

    /// Another conversation is shown.
    void reset() { m_failed.clear(); }
    /// Reports the new rows @p first to @p last, and reads out the messages of other users and of
    /// the server among them. After a burst, only its newest few rows.
    void handleArrived(int first, int last);
    /// Reads out @p messages, which are no rows, as handleArrived() does.
    void handleArrivedBeyond(const QList<ChatMessage> &messages);
    /// Stored rows were inserted, the first of them at @p first. Only read out to users who are
    /// among the messages.
    void handleLoaded(int first);
    /// The rows @p first to @p last have changed.
    void handleChanged(int first, int last);
    /// A gap is being loaded on request.
    void handleGapRequested();

private:
    ConversationView &m_view;
    QSet<quint64> m_failed; ///< The localIds whose failure was read out.
};

} // namespace client
