// SPDX-License-Identifier: MIT
#include "client/ui/lists/memberdelegate.h"

#include "client/model/membermodel.h"
#include "client/ui/theme/painting.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

constexpr int memberRowHeight = 30;
constexpr int memberCaptionHeight = 31;

} // namespace

using Token = Theme::Token;

MemberDelegate::MemberDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

int MemberDelegate::captionHeight(const QModelIndex &index) const
{
    const bool isFirst = index.data(MemberModel::FirstOfSectionRole).toBool();
    return isFirst ? m_theme.px(memberCaptionHeight) : 0;
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index) const
{
    return {0, m_theme.space(memberRowHeight) + captionHeight(index)};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (const int height = captionHeight(index); height > 0) {
        paintCaption(*painter, option, index);
        row.setTop(row.top() + height);
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme,
                       QRectF(row.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0))
                           .adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(focused ? Token::AccentSoft : Token::Side), focused);
    const QString nick = index.data(Qt::DisplayRole).toString();
    const QString displayName = index.data(MemberModel::DisplayNameRole).toString();
    const QString name = displayName.isEmpty() ? nick : displayName;
    const bool own = index.data(MemberModel::OwnRole).toBool();
    const bool away = index.data(MemberModel::AwayRole).toBool();
    const int side = m_theme.px(20);
    QFont letter = m_theme.strongFont();
    letter.setPixelSize(m_theme.px(10));
    const QRect avatar(row.left() + m_theme.px(16), row.top(), side, row.height());
    const QRectF placed = QStyle::visualRect(option.direction, option.rect, avatar);
    paintAvatar(*painter, m_theme,
                QRectF(placed.left(), row.top() + (row.height() - side) / 2.0, side, side), name,
                m_theme.userColor(nick, index.data(MemberModel::ColorRole).toUInt()), letter, away);
    const int left = row.left() + m_theme.px(44);
    int right = row.right() - m_theme.px(12);
    QStringList remarks;
    if (!displayName.isEmpty())
        remarks.append(nick);
    if (away)
        remarks.append(tr("away"));
    else if (index.data(MemberModel::BotRole).toBool())
        remarks.append(tr("bot"));
    if (!remarks.isEmpty()) {
        const QString remark = remarks.join(QStringLiteral(" · "));
        const int width = qMin(QFontMetrics(m_theme.smallFont()).horizontalAdvance(remark) + 1,
                               (right - left) * 3 / 5);
        painter->setPen(m_theme.color(Token::Secondary));
        paintLine(*painter, option.direction, option.rect,
                  QRect(right - width, row.top(), width, row.height()), m_theme.smallFont(), remark,
                  Qt::AlignRight);
        right -= width + m_theme.px(6);
    }
    painter->setPen(m_theme.color(away ? Token::Secondary : Token::Text));
    paintLine(*painter, option.direction, option.rect,
              QRect(left, row.top(), right - left, row.height()), m_theme.font(),
              own ? tr("%1 (you)").arg(name) : name);
    painter->restore();
}

void MemberDelegate::paintCaption(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect row = option.rect;
    const QRect caption(row.left() + m_theme.px(16), row.top() + m_theme.px(4),
                        row.width() - m_theme.px(32), m_theme.px(memberCaptionHeight - 4));
    const int count = index.data(MemberModel::SectionCountRole).toInt();
    painter.setPen(m_theme.color(Token::Secondary));
    paintLine(painter, option.direction, row, caption, m_theme.captionFont(),
              index.data(MemberModel::SectionCaptionRole).toString() + u" — "
                  + QLocale().toString(count));
}

} // namespace client
