// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidedelegate.h"

#include "client/model/conversationlist.h"
#include "client/ui/theme/painting.h"

#include <QPainter>

namespace client {

namespace {

using Token = Theme::Token;

ConversationList::Row rowKind(const QModelIndex &index)
{
    return ConversationList::Row(index.data(ConversationList::RowRole).toInt());
}

Token phaseToken(const QModelIndex &index)
{
    switch (NetworkState::Phase(index.data(ConversationList::PhaseRole).toInt())) {
    case NetworkState::Phase::Offline:
        return Token::Secondary;
    case NetworkState::Phase::Connecting:
    case NetworkState::Phase::Waiting:
        return Token::Warning;
    case NetworkState::Phase::Online:
        return Token::Good;
    }
    return Token::Secondary;
}

} // namespace

SideDelegate::SideDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex &index) const
{
    switch (rowKind(index)) {
    case ConversationList::Row::Network:
        return {0, m_theme.px(index.row() == 0 ? 36 : 48)};
    case ConversationList::Row::DirectCaption:
    case ConversationList::Row::Room:
    case ConversationList::Row::Direct:
        break;
    }
    return {0, m_theme.space(30)};
}

QRect SideDelegate::plusRect(const QRect &row) const
{
    const int side = m_theme.px(24);
    return {row.right() - m_theme.px(8) - side, row.bottom() - m_theme.px(18) - side / 2, side,
            side};
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ConversationList::Row kind = rowKind(index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    QRect row = option.rect;
    if (kind == ConversationList::Row::Network)
        row.setTop(row.bottom() + 1 - m_theme.px(36));
    const bool focused = option.state & QStyle::State_HasFocus;
    if (kind != ConversationList::Row::DirectCaption && (selected || hovered || focused)) {
        const int inset = kind == ConversationList::Row::Network ? m_theme.px(3) : 0;
        const QRect back = row.adjusted(m_theme.px(8), inset, -m_theme.px(8), -inset);
        QColor fill = m_theme.color(selected || focused ? Token::AccentSoft : Token::Hairline);
        const bool contrast = m_theme.effectiveMode() == Theme::Mode::HighContrast;
        if (!selected && !focused)
            fill.setAlphaF(contrast ? 0.25F
                                    : 0.5F); // the hairline of high contrast is as bright as text
        paintHighlight(*painter, m_theme, QRectF(back).adjusted(0.5, 0.5, -0.5, -0.5), fill,
                       focused);
    }
    switch (kind) {
    case ConversationList::Row::Network:
        paintNetwork(*painter, row, index);
        break;
    case ConversationList::Row::DirectCaption:
        paintCaption(*painter, row, index);
        break;
    case ConversationList::Row::Room:
    case ConversationList::Row::Direct:
        paintConversation(*painter, row, index, selected);
        break;
    }
    painter->restore();
}

void SideDelegate::paintNetwork(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int left = row.left() + m_theme.px(16);
    const QRect plus = plusRect(row);
    paintDot(painter, QPointF(left + m_theme.px(4), row.center().y() + 1), m_theme.px(4),
             m_theme.color(phaseToken(index)));
    painter.setPen(QPen(m_theme.color(Token::Secondary), m_theme.scale() * 1.4));
    const QPointF middle = QRectF(plus).center();
    const qreal arm = m_theme.px(5);
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));

    int right = plus.left() - m_theme.px(4);
    const int unread = index.data(ConversationList::UnreadRole).toInt();
    if (unread > 0)
        right -= paintBadge(painter, m_theme, right, row.center().y(), unread,
                            index.data(ConversationList::MentionsRole).toInt() > 0)
                 + m_theme.px(6);
    const QFont strong = m_theme.strongFont();
    const QFont small = m_theme.smallFont();
    const int nameLeft = left + m_theme.px(16);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString state = index.data(ConversationList::StateTextRole).toString();
    // Shorten the name instead of the state: a truncated countdown would show a wrong number.
    const int stateWidth =
        qMin(QFontMetrics(small).horizontalAdvance(state) + 2, right - nameLeft - m_theme.px(32));
    const int nameWidth = right - nameLeft - stateWidth - m_theme.px(8);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRect(nameLeft, row.top(), nameWidth, row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(strong).elidedText(name, Qt::ElideRight, nameWidth));
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Secondary));
    painter.drawText(QRect(right - stateWidth, row.top(), stateWidth, row.height()),
                     Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetrics(small).elidedText(state, Qt::ElideRight, stateWidth));
}

void SideDelegate::paintCaption(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    painter.setFont(m_theme.captionFont());
    painter.setPen(m_theme.color(Token::Secondary));
    painter.drawText(row.adjusted(m_theme.px(16), m_theme.px(7), -m_theme.px(16), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
}

void SideDelegate::paintConversation(QPainter &painter, const QRect &row, const QModelIndex &index,
                                     bool selected) const
{
    const int unread = index.data(ConversationList::UnreadRole).toInt();
    const int mentions = index.data(ConversationList::MentionsRole).toInt();
    const bool muted = index.data(ConversationList::MutedRole).toBool();
    const bool joined = index.data(ConversationList::JoinedRole).toBool();
    const int left = row.left() + m_theme.px(16);
    int right = row.right() - m_theme.px(16);
    if (unread > 0) {
        const int shown = mentions > 0 ? mentions : unread;
        right -= paintBadge(painter, m_theme, right, row.center().y(), shown, mentions > 0)
                 + m_theme.px(6);
    }
    const bool loud = selected || (unread > 0 && !muted);
    QFont font = loud ? m_theme.strongFont() : m_theme.font();
    font.setItalic(!joined);
    const QFontMetrics metrics(font);
    const QFont small = m_theme.smallFont();
    const QString remark = index.data(ConversationList::StateTextRole).toString();
    const int remarkWidth =
        remark.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(remark) + m_theme.px(8);
    const QString name =
        metrics.elidedText(spacedName(index.data(Qt::DisplayRole).toString()), Qt::ElideRight,
                           qMax(m_theme.px(24), right - left - remarkWidth));
    painter.setFont(font);
    painter.setPen(m_theme.color(loud ? Token::Text : Token::Secondary));
    painter.drawText(QRect(left, row.top(), right - left, row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, name);
    if (remarkWidth == 0)
        return;
    const int remarkLeft = left + metrics.horizontalAdvance(name) + m_theme.px(8);
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Secondary));
    painter.drawText(QRect(remarkLeft, row.top(), qMax(0, right - remarkLeft), row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, remark);
}

} // namespace client
