// SPDX-License-Identifier: MIT
#include "client/ui/messages/separatorpart.h"

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
    painter.fillRect(QRect(QPoint(rect.left(), y), QPoint(middle - label / 2, y)), line);
    painter.fillRect(QRect(QPoint(middle + label / 2, y), QPoint(rect.right(), y)), line);
    painter.setFont(font);
    painter.setPen(theme().color(isDate ? Theme::Token::Secondary : Theme::Token::AccentText));
    painter.drawText(rect, Qt::AlignCenter, m_text);
}

} // namespace client
