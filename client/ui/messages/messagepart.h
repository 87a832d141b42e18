// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchtext.h"
#include "client/ui/messages/bodytext.h"
#include "client/ui/theme/theme.h"

#include <QPoint>
#include <QRect>
#include <QString>

class QPainter;

namespace client {

/// The state that affects the painting of a message but not its layout.
struct MessageLook
{
    int selectionStart = 0;   ///< First selected character.
    int selectionEnd = 0;     ///< After the last one. If not above the start: no selection.
    bool hovered = false;     ///< Shows the time beside messages without a name above.
    bool current = false;     ///< Has the keyboard focus.
    qreal marked = 0;         ///< Opacity of the mark behind it.
    QList<TextMatch> matches; ///< Characters that a search has found.
    const MessageAction *hoveredAction = nullptr;
};

/// The space in which all parts of a message are laid out.
struct PartFrame
{
    const Theme &theme; ///< Must outlive the parts.
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool isMirrored() const { return direction == Qt::RightToLeft; }
    /// Between the edges of the view and its content.
    int side() const { return theme.px(16); }
    /// Where text begins, beside the avatars.
    int textLeft() const { return theme.px(60); }
    /// The width for text that begins at @p left.
    int textWidth(int left) const { return qMax(theme.px(40), width - left - side()); }
    /// @p rect of a layout from left to right, at its place in this one.
    QRect placed(const QRect &rect) const;
};

/// Something in a message that the user can activate, as screen readers present it.
struct MessageControl
{
    MessageAction action;
    QRect rect; ///< Relative to the part, or to the message.
    QString name;
    bool isChecked = false; ///< A reaction of this user.

    friend bool operator==(const MessageControl &, const MessageControl &) = default;
};

/// One strip of a MessageBlock. All coordinates are relative to its top left corner.
class MessagePart
{
public:
    explicit MessagePart(const PartFrame &frame)
        : m_frame(frame)
    {}
    virtual ~MessagePart() = default;
    Q_DISABLE_COPY_MOVE(MessagePart)

    int height() const { return m_height; }
    /// How far it reaches over the parts below it.
    virtual int overhang() const { return 0; }
    virtual void paint(QPainter &painter, const MessageLook &look) const = 0;
    /// The action of a click at @p point; null when there is none.
    virtual const MessageAction *actionAt(QPoint point) const;
    /// Whether the avatar or the name of the sender is at @p point.
    virtual bool isSenderAt(QPoint point) const;
    /// The words for screen readers; empty if another part has them.
    virtual QString accessibleText() const { return {}; }
    virtual QList<MessageControl> controls() const { return {}; }

protected:
    const PartFrame &frame() const { return m_frame; }
    const Theme &theme() const { return m_frame.theme; }
    void setHeight(int height) { m_height = height; }

private:
    PartFrame m_frame;
    int m_height = 0;
};

} // namespace client
