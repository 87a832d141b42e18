// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <utility>

namespace client {

class MessageModel;
struct ChatMessage;

/// A text selection across messages. Its ends refer to messages by localId, so added and removed
/// messages do not move them.
class MessageSelection
{
public:
    struct Position
    {
        quint64 localId = 0;
        int character = 0;

        friend auto operator<=>(const Position &, const Position &) = default;
    };

    void start(const Position &position) { m_anchor = m_cursor = position; }
    void extend(const Position &position) { m_cursor = position; }
    void clear() { *this = {}; }
    void selectAll(const MessageModel &model);
    /// Selects both messages, given as localIds, and all messages between them.
    void selectMessages(quint64 one, quint64 other);
    /// localId of the message with both ends; 0 when there are several messages or none.
    quint64 onlyMessage() const
    {
        return m_anchor.localId == m_cursor.localId ? m_anchor.localId : 0;
    }
    bool isEmpty() const { return m_anchor == m_cursor; }

    /// The selected characters of the message @p localId, from first to second; {0, 0} when there
    /// are none. A selection of several messages covers each of them completely, as copying does.
    std::pair<int, int> rangeOf(quint64 localId) const;
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
