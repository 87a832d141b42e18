// SPDX-License-Identifier: MIT
#include "client/ui/window/switcherdelegate.h"

#include "client/ui/theme/painting.h"

#include <QPainter>

namespace client {

using Token = Theme::Token;

SwitcherDelegate::SwitcherDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const
{
    return {0, m_theme.space(30)};
}

void SwitcherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, option.rect,
                       m_theme.color(selected ? Token::AccentSoft : Token::Side), false);
    QRect row = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const int unread = index.data(UnreadRole).toInt();
    const int mentions = index.data(MentionsRole).toInt();
    if (unread > 0)
        row.setRight(row.right() - m_theme.px(8)
                     - paintBadge(*painter, m_theme, option.direction, option.rect, row.right() + 1,
                                  mentions > 0 ? mentions : unread, mentions > 0));
    const QString network = index.data(NetworkRole).toString();
    const QFontMetrics small(m_theme.smallFont());
    const int networkWidth = qMin(small.horizontalAdvance(network) + 1, row.width() / 3);
    painter->setFont(m_theme.smallFont());
    painter->setPen(m_theme.color(Token::Secondary));
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                      small.elidedText(network, Qt::ElideRight, networkWidth));
    const bool own = network.isEmpty();
    const QFont font = own || unread > 0 ? m_theme.strongFont() : m_theme.font();
    const int room = row.width() - networkWidth - m_theme.px(12);
    painter->setFont(font);
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

} // namespace client
