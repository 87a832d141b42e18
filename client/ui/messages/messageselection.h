// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <utility>

namespace client {

class MessageModel;
struct ChatMessage;

/// Selected text over several messages. Ends are held by message, so that they stay where they
/// are when messages come or go.
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
    /// Both whole, and all between them; localIds.
    void selectMessages(quint64 one, quint64 other);
    /// localId of the message that holds both ends; 0 when there are several or none.
    quint64 onlyMessage() const
    {
        return m_anchor.localId == m_cursor.localId ? m_anchor.localId : 0;
    }
    bool isEmpty() const { return m_anchor == m_cursor; }

    /// The selected characters of the message @p localId; both ends 0 when there are none. Of
    /// several messages each is selected whole, as it is copied.
    std::pair<int, int> rangeOf(quint64 localId) const;
    /// One message: the selected characters, with code between its backticks unless nothing else
    /// is selected. Several: `[hh:mm] <nick> text` for each.
    QString text(const MessageModel &model) const;

private:
    Position m_anchor;
    Position m_cursor;
};

/// `[hh:mm] <nick> text`, `[hh:mm] * nick waves`, `[hh:mm] Mara joined`.
QString copyLine(const ChatMessage &message);

} // namespace client
