// SPDX-License-Identifier: MIT
#include "client/ui/settings/sectiondelegate.h"

#include "client/ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace client {

using Token = Theme::Token;

SectionDelegate::SectionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {QFontMetrics(m_theme.font()).horizontalAdvance(text) + m_theme.px(24),
            m_theme.space(30)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (isSelected || isFocused || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(isSelected || isFocused ? Token::AccentSoft : Token::Hairline),
                       isFocused);
    const QRect line = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    painter->setPen(m_theme.color(Token::Text));
    paintLine(*painter, option.direction, option.rect, line, m_theme.font(),
              index.data().toString());
    painter->restore();
}

} // namespace client
