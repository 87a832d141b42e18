// SPDX-License-Identifier: MIT
#include "client/ui/theme/buttonpainting.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace client {

namespace {

using Token = Theme::Token;

QFont fontOf(const Theme &theme, ButtonLook look)
{
    QFont font = look == ButtonLook::Small || look == ButtonLook::TextOnly ? theme.smallFont()
                                                                           : theme.font();
    if (look != ButtonLook::TextOnly)
        font.setWeight(look == ButtonLook::Small ? QFont::Medium : QFont::DemiBold);
    return font;
}

bool isFilled(ButtonLook look)
{
    return look == ButtonLook::Primary || look == ButtonLook::Pill;
}

QColor fillOf(const Theme &theme, ButtonLook look, const ButtonState &state)
{
    const bool filled = isFilled(look);
    const QColor fill = theme.color(filled ? Token::Accent : Token::Card);
    if (filled && !state.isEnabled)
        return theme.color(Token::Side);
    if (state.isDown)
        return filled ? fill.darker(112) : theme.color(Token::AccentSoft);
    if (state.isHovered && state.isEnabled)
        return filled ? fill.darker(106) : theme.color(Token::Side);
    return fill;
}

void paintTextButton(QPainter &painter, const Theme &theme, const QRect &rect,
                     const ButtonState &state, const QString &text)
{
    QFont font = fontOf(theme, ButtonLook::TextOnly);
    font.setUnderline((state.isHovered && state.isEnabled) || state.isFocused);
    painter.setFont(font);
    painter.setPen(theme.color(state.isEnabled ? Token::AccentText : Token::Secondary));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, text);
}

/// The card of the button with its focus ring.
void paintButtonBack(QPainter &painter, const Theme &theme, const QRect &rect, ButtonLook look,
                     const ButtonState &state)
{
    const qreal ring = theme.px(focusRing);
    const QRectF inner = QRectF(rect).adjusted(ring, ring, -ring, -ring);
    const qreal radius = look == ButtonLook::Pill    ? inner.height() / 2
                         : look == ButtonLook::Small ? theme.px(6)
                                                     : theme.px(8);
    const bool filled = isFilled(look);
    if (state.isFocused) {
        painter.setPen(filled ? QPen(theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(Token::AccentSoft));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius + ring,
                                radius + ring);
    }
    const bool isAccented = state.isFocused && !filled;
    const bool isBordered = !filled || !state.isEnabled;
    const qreal line = isAccented ? 1 : hairline(painter);
    const qreal inset = isBordered ? line / 2 : 0;
    painter.setPen(isBordered
                       ? QPen(theme.color(isAccented ? Token::Accent : Token::Hairline), line)
                       : QPen(Qt::NoPen));
    painter.setBrush(fillOf(theme, look, state));
    painter.drawRoundedRect(inner.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace

QSize buttonSize(const Theme &theme, ButtonLook look, const QString &text)
{
    const QString shown = QString(text).remove(u'&');
    const int width = QFontMetrics(fontOf(theme, look)).horizontalAdvance(shown);
    const int ring = theme.px(focusRing);
    switch (look) {
    case ButtonLook::Primary:
    case ButtonLook::Plain:
        return {width + theme.px(36) + 2 * ring, theme.px(38) + 2 * ring};
    case ButtonLook::Small:
        return {width + theme.px(20) + 2 * ring, theme.px(26) + 2 * ring};
    case ButtonLook::Pill:
        return {width + theme.px(30) + 2 * ring, theme.px(30) + 2 * ring};
    case ButtonLook::TextOnly:
        return {width + theme.px(4), theme.px(20)};
    }
    return {};
}

void paintButton(QPainter &painter, const Theme &theme, const QRect &rect, ButtonLook look,
                 const ButtonState &state, const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look == ButtonLook::TextOnly) {
        paintTextButton(painter, theme, rect, state, text);
    } else {
        paintButtonBack(painter, theme, rect, look, state);
        painter.setFont(fontOf(theme, look));
        painter.setPen(theme.color(!state.isEnabled ? Token::Secondary
                                   : isFilled(look) ? Token::OnAccent
                                                    : Token::Text));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, text);
    }
    painter.restore();
}

} // namespace client
