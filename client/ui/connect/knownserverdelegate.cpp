// SPDX-License-Identifier: MIT
#include "client/ui/connect/knownserverdelegate.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

namespace client {

namespace {

// In design pixels.
constexpr int knownServerHeight = 36;
constexpr int textMargin = 13;
constexpr int textAfterDot = 31;

} // namespace

KnownServerDelegate::KnownServerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize KnownServerDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex & /*index*/) const
{
    return {0, m_theme.px(knownServerHeight) + 1};
}

void KnownServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    using Token = Theme::Token;
    painter->save();
    const QRect row = option.rect;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    if (index.row() < index.model()->rowCount() - 1)
        paintLowerEdge(*painter, m_theme, row);
    if (isFocused || option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const int inset = m_theme.px(focusRing);
        const QRectF back(row.adjusted(inset, inset, -inset, -inset - 1));
        paintHighlight(*painter, m_theme, back.adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(Token::AccentSoft), isFocused);
    }
    const QVariant reachable = index.data(ReachableRole);
    if (reachable.isValid())
        paintState(*painter, option, reachable.toBool());
    const int start = reachable.isValid() ? textAfterDot : textMargin;
    const QRect inner = row.adjusted(m_theme.px(start), 0, -m_theme.px(textMargin), 0);
    const QFontMetrics small(m_theme.smallFont());
    const QString remark = index.data(RemarkRole).toString();
    const int remarkWidth = qMin(small.horizontalAdvance(remark) + 2, inner.width() / 2);
    painter->setPen(m_theme.color(Token::Secondary));
    paintLine(*painter, option.direction, row, inner, m_theme.smallFont(),
              small.elidedText(remark, Qt::ElideRight, remarkWidth), Qt::AlignRight);
    painter->setPen(
        m_theme.color(option.state & QStyle::State_Enabled ? Token::Text : Token::Secondary));
    paintLine(*painter, option.direction, row, inner, m_theme.font(),
              QFontMetrics(m_theme.font())
                  .elidedText(index.data().toString(), Qt::ElideMiddle,
                              inner.width() - remarkWidth - m_theme.px(12)));
    painter->restore();
}

void KnownServerDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                                     bool isReachable) const
{
    QColor dot = m_theme.color(isReachable ? Theme::Token::Good : Theme::Token::Secondary);
    if (!isReachable)
        dot.setAlphaF(0.5F);
    const QRect row = option.rect;
    const QPoint middle(row.left() + m_theme.px(17), row.center().y() + 1);
    paintDot(painter, QStyle::visualPos(option.direction, row, middle), m_theme.px(4), dot);
}

} // namespace client
