// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

#include <QString>

#include <utility>

namespace client {

class MessageModel;

/// A text selection across messages. Its ends refer to messages by their order, so added and
/// removed messages do not move them.
class MessageSelection
{
public:
    struct Position
    {
        MessageOrder message;
        int character = 0;

        friend auto operator<=>(const Position &, const Position &) = default;
    };

    void start(const Position &position) { m_anchor = m_cursor = position; }
    void extend(const Position &position) { m_cursor = position; }
    void clear() { *this = {}; }
    void selectAll(const MessageModel &model);
    /// Selects both messages and all messages between them.
    void selectMessages(const MessageOrder &one, const MessageOrder &other);
    /// localId of the message with both ends; 0 when there are several messages or none.
    quint64 onlyMessage() const
    {
        return m_anchor.message == m_cursor.message ? m_anchor.message.localId : 0;
    }
    bool isEmpty() const { return m_anchor == m_cursor; }

    /// The selected characters of @p message, from first to second; {0, 0} when there are none. A
    /// selection of several messages covers each of them completely, as copying does.
    std::pair<int, int> rangeOf(const MessageOrder &message) const;
    /// For one message the selected characters, as markedText() returns them. For several a line
    /// `[hh:mm] <nick> text` each.
    QString text(const MessageModel &model) const;

private:
    Position m_anchor;
    Position m_cursor;
};

/// `[hh:mm] <nick> text`, `[hh:mm] * nick waves`, `[hh:mm] Mara joined`.
QString copyLine(const ChatMessage &message);

} // namespace client
