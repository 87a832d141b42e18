// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"
#include "client/ui/messages/messagerows.h"

#include <QDate>

#include <memory>
#include <vector>

namespace client {

class BodyPart;
class MemberModel;

/// The layout of one message for one width: a column of parts, from the date above it to what
/// belongs below its text. Coordinates are relative to the top left corner of its row.
class MessageBlock
{
public:
    struct Input
    {
        const ChatMessage &message;
        const ChatMessage *original = nullptr; ///< That it replies to; null if unknown.
        RowContext context;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QString ownNick;
        QString summary; ///< For the first row of a fold, and for a gap.
        QDate today;
        bool showsSpoilers = false;
        const MemberModel *members = nullptr; ///< Of the room; null if there is none.
        QString displayName = {};             ///< Of the sender; empty: none.
        quint32 color = 0;                    ///< Chosen by the sender: 0xffrrggbb; 0: none.
    };

    MessageBlock(const Theme &theme, const Input &input);
    ~MessageBlock();
    Q_DISABLE_COPY_MOVE(MessageBlock)

    int height() const { return m_height; }
    /// Below the separators.
    int contentTop() const { return m_groupTop; }
    /// The msgid of the message that it replies to; else empty.
    QString repliedId() const { return m_repliedId; }
    /// The text; empty for a hidden row of a fold.
    const BodyText &body() const;
    void paint(QPainter &painter, const MessageLook &look) const;
    /// The words of all parts for screen readers.
    QString accessibleText() const;
    /// All that the user can activate, from top to bottom.
    QList<MessageControl> controls() const;

    /// The character nearest to @p point, 0 to body().selectable.
    int positionAt(QPoint point) const;
    bool isOverText(QPoint point) const;
    /// Whether @p point is over the avatar or the name of the sender.
    bool isOverSender(QPoint point) const;
    /// The action of a click at @p point; null when there is none.
    const MessageAction *actionAt(QPoint point) const;

private:
    struct PlacedPart
    {
        std::unique_ptr<MessagePart> part;
        int top = 0;
    };

    void add(std::unique_ptr<MessagePart> part);
    void addSeparators(const Input &input);
    void addHead(const Input &input);
    void addBody(const Input &input);
    void paintGround(QPainter &painter, const MessageLook &look) const;
    QPoint inBody(QPoint point) const { return point - QPoint(0, m_bodyTop); }

    PartFrame m_frame;
    std::vector<PlacedPart> m_parts;
    const BodyPart *m_body = nullptr; ///< Null for a hidden row.
    int m_bodyTop = 0;
    int m_groupTop = 0; ///< Bottom of the separators.
    int m_bottom = 0;   ///< Of the last part.
    int m_height = 0;
    bool m_mention = false;
    QString m_repliedId;
};

} // namespace client
