// SPDX-License-Identifier: MIT
#include "client/ui/window/shortcutdelegate.h"

#include "client/ui/theme/painting.h"
#include "client/ui/window/shortcutmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace client {

using Token = Theme::Token;

namespace {

// In design pixels.
constexpr int rowMargin = 8;
constexpr int rowPadding = 4;
constexpr int captionHeight = 34;
constexpr int keyGap = 6;
constexpr int keyPadding = 7;

constexpr int textFlags = int(Qt::TextWordWrap | Qt::AlignVCenter);

} // namespace

ShortcutDelegate::ShortcutDelegate(const Theme &theme, QAbstractItemView *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_view(parent)
{}

QSize ShortcutDelegate::keySize(const QString &key) const
{
    const QFontMetrics metrics(m_theme.smallFont());
    return {metrics.horizontalAdvance(key) + 2 * m_theme.px(keyPadding),
            metrics.height() + m_theme.px(4)};
}

ShortcutDelegate::Parts ShortcutDelegate::partsOf(const QModelIndex &index, int width) const
{
    const int margin = m_theme.px(rowMargin);
    const int padding = m_theme.px(rowPadding);
    const int gap = m_theme.px(keyGap);
    const int room = qMax(1, width - 2 * margin);
    const QStringList keys = index.data(ShortcutModel::KeysRole).toStringList();
    int keysWidth = -gap;
    for (const QString &key : keys)
        keysWidth += keySize(key).width() + gap;
    const QFontMetrics metrics(m_theme.font());
    const QString meaning = index.data().toString();
    const bool isOneLine = metrics.horizontalAdvance(meaning) + 2 * margin + keysWidth <= room;
    const QRect text = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), textFlags, meaning);
    const int line = qMax(text.height(), m_theme.lineHeight(m_theme.font()));
    Parts parts;
    parts.meaning = QRect(margin, padding, room - (isOneLine ? keysWidth + margin : 0), line);
    int x = isOneLine ? margin + room - keysWidth : margin;
    int y = isOneLine ? padding : padding + line + m_theme.px(2);
    for (const QString &key : keys) {
        const QSize size = keySize(key).boundedTo({room, QWIDGETSIZE_MAX});
        if (x > margin && x + size.width() > margin + room) {
            x = margin;
            y += size.height() + m_theme.px(2);
        }
        parts.keys.append(QRect(QPoint(x, isOneLine ? y + (line - size.height()) / 2 : y), size));
        x += size.width() + gap;
    }
    const int bottom = parts.keys.isEmpty() ? 0 : parts.keys.constLast().bottom() + 1;
    parts.height = qMax(bottom, padding + line) + padding;
    return parts;
}

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex &index) const
{
    if (index.data(ShortcutModel::CaptionRole).toBool())
        return {0, m_theme.px(captionHeight)};
    return {0, partsOf(index, m_view->viewport()->width()).height};
}

void ShortcutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ShortcutModel::CaptionRole).toBool()) {
        const int margin = m_theme.px(rowMargin);
        painter->setPen(m_theme.color(Token::Secondary));
        paintLine(*painter, option.direction, option.rect,
                  option.rect.adjusted(margin, m_theme.px(8), -margin, 0), m_theme.captionFont(),
                  index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(isCurrent ? Token::AccentSoft : Token::Side),
                       isCurrent && option.state & QStyle::State_HasFocus);
    const Parts parts = partsOf(index, option.rect.width());
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect,
                                  rect.translated(option.rect.topLeft()));
    };
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->setFont(m_theme.font());
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(placed(parts.meaning), textFlags | int(side), index.data().toString());
    const QStringList keys = index.data(ShortcutModel::KeysRole).toStringList();
    for (qsizetype i = 0; i < keys.size(); ++i)
        paintKey(*painter, placed(parts.keys.at(i)), keys.at(i));
    painter->restore();
}

void ShortcutDelegate::paintKey(QPainter &painter, const QRect &rect, const QString &key) const
{
    paintCard(painter, m_theme, rect, m_theme.px(5), Token::Card);
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.color(Token::Text));
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl+," in every language
    const int room = rect.width() - m_theme.px(keyPadding);
    painter.drawText(rect, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(key, Qt::ElideRight, room));
}

} // namespace client
