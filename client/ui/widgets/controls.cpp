// SPDX-License-Identifier: MIT
#include "client/ui/widgets/controls.h"

#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace client {

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

QSize Button::sizeHint() const
{
    return buttonSize(m_theme, m_look, text());
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ButtonState state{isEnabled(), hasFocus(), underMouse(), isDown()};
    paintButton(painter, m_theme, rect(), m_look, state, text());
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
    const int side = m_theme.px(focusRing + 10);
    setTextMargins(side, 0, side, 0);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent); // paintEvent() paints the background
    setPalette(palette);
    updateGeometry();
}

} // namespace client
