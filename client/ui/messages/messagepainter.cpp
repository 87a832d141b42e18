// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagepainter.h"

#include "client/ui/messages/messagekeys.h"
#include "client/ui/messages/messagemark.h"
#include "client/ui/messages/messagepointer.h"
#include "client/ui/messages/placedmessages.h"
#include "client/ui/theme/theme.h"

#include <QPainter>

namespace client {

MessagePainter::MessagePainter(const Theme &theme, PlacedMessages &messages,
                               const MessagePointer &pointer, const MessageKeys &keys,
                               const MessageMark &mark)
    : m_theme(theme)
    , m_messages(messages)
    , m_pointer(pointer)
    , m_keys(keys)
    , m_mark(mark)
{}

void MessagePainter::paint(QPainter &painter, const QRect &rect, const QRect &clip, bool hasFocus)
{
    painter.fillRect(clip, m_theme.color(Theme::Token::Background));
    const MessageModel *model = m_messages.model();
    if (model && m_messages.count() == 0 && !model->hasNewer())
        paintEmpty(painter, rect, hasFocus);
    for (const ScrollAnchor::Placed &placed : m_messages.placed()) {
        if (placed.row >= m_messages.count())
            break;
        paintRow(painter, placed, clip, hasFocus);
    }
}

void MessagePainter::paintRow(QPainter &painter, const ScrollAnchor::Placed &placed,
                              const QRect &clip, bool hasFocus)
{
    const MessageBlock &block = m_messages.store().block(placed.row);
    const QRect rect(0, placed.y, m_messages.store().width(), block.height());
    if (!rect.intersects(clip))
        return;
    const ChatMessage &message = m_messages.model()->at(placed.row);
    const auto [from, to] = m_messages.selection().rangeOf(message.order());
    const std::optional<MessageAction> &hoveredAction = m_pointer.hoveredAction();
    MessageLook look;
    look.selectionStart = from;
    look.selectionEnd = qMin(to, int(block.body().selectable));
    look.hovered = m_pointer.hovered() == message.localId;
    look.current = hasFocus && m_keys.current() == message.localId;
    look.marked = m_mark.localId() == message.localId ? m_mark.opacity() : 0;
    look.hoveredAction = look.hovered && hoveredAction ? &*hoveredAction : nullptr;
    if (!m_searchText.isEmpty() && isSpoken(message.kind))
        look.matches = matchesIn(block.body().text.left(block.body().selectable), m_searchText);
    painter.save();
    painter.setClipRect(rect); // stacked combining marks stay within their message
    painter.translate(0, placed.y);
    block.paint(painter, look);
    painter.restore();
}

void MessagePainter::paintEmpty(QPainter &painter, const QRect &rect, bool hasFocus) const
{
    const int side = m_theme.px(32);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    QRect text;
    painter.drawText(rect.adjusted(side, side, -side, -side),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText, &text);
    if (!hasFocus)
        return;
    // Like the frame of the current message.
    const int margin = m_theme.px(8);
    painter.setPen(QPen(m_theme.color(Theme::Token::Accent), 1));
    painter.drawRect(text.adjusted(-margin, -margin, margin, margin));
}

} // namespace client
