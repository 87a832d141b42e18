// SPDX-License-Identifier: MIT
#include "client/ui/widgets/controls.h"

#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace client {

using Token = Theme::Token;

bool pressedByEnter(QAbstractButton &button, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

Button::Button(const Theme &theme, Look look, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    if (look == Look::TextOnly)
        setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont Button::textFont() const
{
    QFont font =
        m_look == Look::Small || m_look == Look::TextOnly ? m_theme.smallFont() : m_theme.font();
    if (m_look != Look::TextOnly)
        font.setWeight(m_look == Look::Small ? QFont::Medium : QFont::DemiBold);
    return font;
}

QSize Button::sizeHint() const
{
    const QString shown = QString(text()).remove(u'&');
    const int width = QFontMetrics(textFont()).horizontalAdvance(shown);
    const int ring = m_theme.px(3);
    switch (m_look) {
    case Look::Primary:
    case Look::Plain:
        return {width + m_theme.px(36) + 2 * ring, m_theme.px(38) + 2 * ring};
    case Look::Small:
        return {width + m_theme.px(20) + 2 * ring, m_theme.px(26) + 2 * ring};
    case Look::Pill:
        return {width + m_theme.px(30) + 2 * ring, m_theme.px(30) + 2 * ring};
    case Look::TextOnly:
        return {width + m_theme.px(4), m_theme.px(20)};
    }
    return {};
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont());
    const bool focused = hasFocus();
    const bool hover = underMouse() && isEnabled();
    if (m_look == Look::TextOnly) {
        QFont font = textFont();
        font.setUnderline(hover || focused);
        painter.setFont(font);
        painter.setPen(m_theme.color(isEnabled() ? Token::AccentText : Token::Secondary));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
        return;
    }
    const qreal ring = m_theme.px(3);
    const QRectF inner = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const qreal radius = m_look == Look::Pill    ? inner.height() / 2
                         : m_look == Look::Small ? m_theme.px(6)
                                                 : m_theme.px(8);
    const bool filled = m_look == Look::Primary || m_look == Look::Pill;
    if (focused) {
        painter.setPen(filled ? QPen(m_theme.color(Token::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius + ring,
                                radius + ring);
    }
    QColor fill = m_theme.color(filled ? Token::Accent : Token::Card);
    if (filled && !isEnabled())
        fill = m_theme.color(Token::Side);
    else if (isDown())
        fill = filled ? fill.darker(112) : m_theme.color(Token::AccentSoft);
    else if (hover)
        fill = filled ? fill.darker(106) : m_theme.color(Token::Side);
    const bool accented = focused && !filled;
    const bool bordered = !filled || !isEnabled();
    painter.setPen(bordered ? QPen(m_theme.color(accented ? Token::Accent : Token::Hairline), 1)
                            : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(bordered ? inner.adjusted(0.5, 0.5, -0.5, -0.5) : inner, radius,
                            radius);
    Token token = filled ? Token::OnAccent : Token::Text;
    if (!isEnabled())
        token = Token::Secondary;
    painter.setPen(m_theme.color(token));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

Field::Field(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFrame(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(&theme, &Theme::changed, this, &Field::applyTheme);
    applyTheme();
}

void Field::setInvalid(bool invalid)
{
    if (std::exchange(m_invalid, invalid) != invalid)
        update();
}

QSize Field::sizeHint() const
{
    return {m_theme.px(240), m_theme.px(38 + 6)};
}

QSize Field::minimumSizeHint() const
{
    return {m_theme.px(80), m_theme.px(38 + 6)};
}

void Field::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintField(painter, m_theme, rect(), m_theme.px(8), hasFocus(), m_invalid);
    }
    QLineEdit::paintEvent(event);
}

void Field::applyTheme()
{
    setFont(m_theme.font());
    const int side = m_theme.px(3 + 10);
    setTextMargins(side, 0, side, 0);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent); // paintEvent() paints the background
    setPalette(palette);
    updateGeometry();
}

} // namespace client
