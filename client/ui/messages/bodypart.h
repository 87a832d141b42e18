// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

#include <QTextLayout>

namespace client {

/// The text of a message.
class BodyPart : public MessagePart
{
public:
    /// How the text is laid out, in pixels.
    struct Layout
    {
        QFont font;
        int left = 0;
        int width = 0;
        int above = 0; ///< Space above the text.
        int below = 0;
        bool isCentered = false; ///< Otherwise aligned by the direction of the text.
    };

    BodyPart(const PartFrame &frame, BodyText text, const Layout &layout);

    const BodyText &text() const { return m_text; }
    /// Shown beside the first line while the pointer is over the message.
    void setHoverTime(const QString &time) { m_hoverTime = time; }
    /// A click on the first line opens or closes the fold.
    void setFolds() { m_foldAction = {MessageAction::Kind::ToggleFold, 0, m_text.selectable, {}}; }
    void setAccessibleText(const QString &text) { m_accessibleText = text; }

    void paint(QPainter &painter, const MessageLook &look) const override;
    const MessageAction *actionAt(QPoint point) const override;
    QString accessibleText() const override { return m_accessibleText; }
    QList<MessageControl> controls() const override;
    /// The character nearest to @p point, 0 to text().selectable.
    int positionAt(QPoint point) const;
    bool isTextAt(QPoint point) const;

protected:
    /// The first line of text; empty if there is none.
    QRectF firstLineRect() const;

private:
    bool isRightToLeft(const QString &text) const;
    void layOut(const Layout &layout);
    const TextSpan *blockAt(int position) const;
    void paintBlocks(QPainter &painter) const;
    void paintHoverTime(QPainter &painter) const;
    void paintCodes(QPainter &painter) const;
    QList<QTextLayout::FormatRange> overlays(const MessageLook &look) const;
    int lineAt(qreal y) const;
    QRect rectOf(const MessageAction &action) const;

    BodyText m_text;
    QTextLayout m_layout;
    QPoint m_origin;       ///< Of the layout.
    QList<QRectF> m_boxes; ///< Of the blocks of code, relative to the layout.
    MessageAction m_foldAction;
    QString m_hoverTime;
    QString m_accessibleText;
};

/// A sentence in place of messages that are not loaded, between two dashed lines.
class GapPart : public BodyPart
{
public:
    using BodyPart::BodyPart;

    void paint(QPainter &painter, const MessageLook &look) const override;
};

} // namespace client
