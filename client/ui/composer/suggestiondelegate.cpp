// SPDX-License-Identifier: MIT
#include "client/ui/composer/suggestiondelegate.h"

#include "client/ui/theme/painting.h"

#include <QPainter>

namespace client {

SuggestionDelegate::SuggestionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex & /*index*/) const
{
    return {0, m_theme.px(30)};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    using Token = Theme::Token;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, QRectF(option.rect),
                       m_theme.color(isCurrent ? Token::AccentSoft : Token::Side), false);
    QRect rest = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const auto draw = [&](const QFont &font, Token color, const QString &text) {
        if (text.isEmpty())
            return;
        painter->setPen(m_theme.color(color));
        paintLine(*painter, option.direction, option.rect, rest, font, text);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + m_theme.px(8));
    };
    QFont wordFont = m_theme.strongFont();
    const bool isEmoji = index.data(EmojiRole).toBool();
    if (isEmoji && !m_theme.emojiFamily().isEmpty()) {
        wordFont = m_theme.font();
        wordFont.setFamilies({m_theme.emojiFamily()});
    }
    draw(wordFont, Token::Text, index.data().toString());
    draw(m_theme.font(), isEmoji ? Token::Text : Token::Secondary,
         index.data(DetailRole).toString());
    if (rest.width() > m_theme.px(60))
        draw(m_theme.smallFont(), Token::Secondary, index.data(HelpRole).toString());
    painter->restore();
}

} // namespace client
