// SPDX-License-Identifier: MIT
#include "client/ui/lists/roomdelegate.h"

#include "client/model/roomlistmodel.h"
#include "client/ui/theme/painting.h"

#include <QLocale>
#include <QPainter>

namespace client {

using Token = Theme::Token;

namespace {

// In design pixels.
constexpr int roomPadding = 6;
constexpr int roomMargin = 10;

} // namespace

RoomDelegate::RoomDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex & /*index*/) const
{
    return {0, m_theme.lineHeight(m_theme.font()) + m_theme.lineHeight(m_theme.smallFont())
                   + 2 * m_theme.px(roomPadding)};
}

void RoomDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(isCurrent ? Token::AccentSoft : Token::Side),
                       isCurrent && option.state & QStyle::State_HasFocus);
    const auto draw = [&](const QRect &rect, const QFont &font, Token color, const QString &text,
                          Qt::AlignmentFlag side = Qt::AlignLeft) {
        painter->setPen(m_theme.color(color));
        paintLine(*painter, option.direction, option.rect, rect, font, text, side);
    };
    QRect line = option.rect.adjusted(m_theme.px(roomMargin), m_theme.px(roomPadding),
                                      -m_theme.px(roomMargin), 0);
    line.setHeight(m_theme.lineHeight(m_theme.font()));
    const int number = index.data(RoomListModel::PeopleRole).toInt();
    const QString people =
        number == ListedRoom::unknownPeople ? QString() : QLocale().toString(number);
    const int peopleWidth = QFontMetrics(m_theme.smallFont()).horizontalAdvance(people) + 1;
    draw(line, m_theme.smallFont(), Token::Secondary, people, Qt::AlignRight);
    draw(line.adjusted(0, 0, -peopleWidth - m_theme.px(roomMargin), 0), m_theme.strongFont(),
         Token::Text, spacedName(index.data().toString()));
    line.translate(0, line.height());
    line.setHeight(m_theme.lineHeight(m_theme.smallFont()));
    const QString remark = index.data(RoomListModel::RemarkRole).toString();
    draw(line, m_theme.smallFont(), Token::Secondary,
         remark.isEmpty() ? index.data(RoomListModel::TopicRole).toString() : remark);
    painter->restore();
}

} // namespace client
