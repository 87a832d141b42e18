// SPDX-License-Identifier: MIT
#include "client/ui/window/switcherdelegate.h"

#include "client/ui/theme/painting.h"
#include "client/ui/window/switchermodel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace client {

using Token = Theme::Token;

SwitcherDelegate::SwitcherDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const
{
    return {0, m_theme.px(30)};
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
    const int unread = index.data(SwitcherModel::UnreadRole).toInt();
    const int mentions = index.data(SwitcherModel::MentionsRole).toInt();
    if (unread > 0)
        row.setRight(row.right() - m_theme.px(8)
                     - paintBadge(*painter, m_theme, option.direction, option.rect, row.right() + 1,
                                  mentions > 0 ? mentions : unread, mentions > 0));
    const QString detail = index.data(SwitcherModel::DetailRole).toString();
    const int detailWidth =
        qMin(QFontMetrics(m_theme.smallFont()).horizontalAdvance(detail) + 1, row.width() / 3);
    painter->setPen(m_theme.color(Token::Secondary));
    paintLine(*painter, option.direction, option.rect,
              QRect(row.right() + 1 - detailWidth, row.top(), detailWidth, row.height()),
              m_theme.smallFont(), detail, Qt::AlignRight);
    row.setRight(row.right() - detailWidth - m_theme.px(12));
    paintName(*painter, option, row, index);
    painter->restore();
}

void SwitcherDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &rect, const QModelIndex &index) const
{
    const bool isStrong = index.data(SwitcherModel::StrongRole).toBool();
    const QFont font = isStrong ? m_theme.strongFont() : m_theme.font();
    const QString name =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> marks;
    for (const int position : index.data(SwitcherModel::PositionsRole).value<QList<int>>()) {
        QTextLayout::FormatRange mark{position, 1, {}};
        mark.format.setForeground(m_theme.color(Token::Accent));
        mark.format.setFontUnderline(true);
        if (position < name.size())
            marks.append(mark);
    }
    QTextLayout layout(name, font);
    layout.setFormats(marks);
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const QRect mirrored = QStyle::visualRect(option.direction, option.rect, rect);
    painter.setPen(m_theme.color(Token::Text));
    layout.draw(&painter, QPointF(mirrored.left(), mirrored.center().y() + 1 - line.height() / 2));
}

} // namespace client
