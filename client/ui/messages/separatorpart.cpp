// SPDX-License-Identifier: MIT
#include "client/ui/messages/separatorpart.h"

#include "client/ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace client {

SeparatorPart::SeparatorPart(const PartFrame &frame, Kind kind, const QString &text)
    : MessagePart(frame)
    , m_kind(kind)
    , m_text(text)
{
    setHeight(theme().px(40));
}

void SeparatorPart::paint(QPainter &painter, const MessageLook & /*look*/) const
{
    const bool isDate = m_kind == Kind::Date;
    const QFont font = theme().smallFont();
    const QRect rect(frame().side(), 0, frame().width - 2 * frame().side(), height());
    const int label = QFontMetrics(font).horizontalAdvance(m_text) + theme().px(24);
    const int y = rect.center().y();
    QColor line = theme().color(isDate ? Theme::Token::Hairline : Theme::Token::Accent);
    if (!isDate)
        line.setAlphaF(0.6F);
    const int middle = rect.center().x();
    const qreal thickness = hairline(painter);
    const int width = middle - label / 2 - rect.left();
    painter.fillRect(QRectF(rect.left(), y, width, thickness), line);
    painter.fillRect(QRectF(rect.right() + 1 - width, y, width, thickness), line);
    painter.setFont(font);
    painter.setPen(theme().color(isDate ? Theme::Token::Secondary : Theme::Token::AccentText));
    painter.drawText(rect, Qt::AlignCenter, m_text);
}

} // namespace client
