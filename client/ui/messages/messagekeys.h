// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/bodytext.h"

#include <QObject>

class QKeyEvent;

namespace client {

class ConversationView;
class PlacedMessages;

/// Handles the keyboard in a ConversationView: moves the current message, acts on it, and selects
/// whole messages.
class MessageKeys : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    MessageKeys(ConversationView &view, PlacedMessages &messages);

    /// Returns false for keys that have no meaning here.
    bool handle(const QKeyEvent &event);
    /// Clears the current message.
    void reset();
    /// localId of the current message; 0 when there is none.
    quint64 current() const { return m_current; }
    int currentRow() const; ///< -1 when there is none.
    /// Scrolls to @p row and reports it to screen readers.
    void setCurrentRow(int row);

signals:
    void currentChanged();
    void actionTriggered(int row, const client::MessageAction &action);

private:
    void moveCurrent(int step);
    void selectTowards(int step);
    void keepCurrentVisible();
    void activateCurrent();
    // These return false if there is no current message, or the network does not offer the action.
    bool replyToCurrent();
    bool reactToCurrent();
    bool removeCurrent();
    bool showSpoilers();

    ConversationView &m_view;
    PlacedMessages &m_messages;
    quint64 m_current = 0;
    quint64 m_selectedFrom = 0; ///< localId where a selection with Shift began; 0: none.
};

} // namespace client
