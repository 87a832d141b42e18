// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojibutton.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/controls.h"

#include <QPainter>

namespace client {

void paintEmoji(QPainter &painter, const Theme &theme, const QRect &rect, const QString &emoji,
                int size)
{
    QFont font = theme.font();
    if (!theme.emojiFamily().isEmpty())
        font.setFamilies({theme.emojiFamily()});
    font.setPixelSize(theme.px(size));
    painter.setFont(font);
    painter.setPen(theme.color(Theme::Token::Text));
    painter.drawText(rect, Qt::AlignCenter, emoji);
}

EmojiButton::EmojiButton(const Theme &theme, const QString &emoji, const QString &name,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(emoji);
    setToolTip(name);
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize EmojiButton::sizeHint() const
{
    return {m_theme.px(34), m_theme.px(32)};
}

void EmojiButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void EmojiButton::paintEvent(QPaintEvent * /*event*/)
{
    using Token = Theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse())
        paintHighlight(painter, m_theme, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(hasFocus() ? Token::AccentSoft : Token::Side), hasFocus());
    paintEmoji(painter, m_theme, rect(), text(), 18);
}

} // namespace client
