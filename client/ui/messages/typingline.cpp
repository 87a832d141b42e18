// SPDX-License-Identifier: MIT
#include "client/ui/messages/typingline.h"

#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"

#include <QPainter>

namespace client {

TypingLine::TypingLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TypingLine::setNames(const QStringList &names)
{
    m_isTyped = !names.isEmpty();
    switch (names.size()) {
    case 0:
        return setText(m_idleText);
    case 1:
        return setText(tr("%1 is typing…").arg(names.at(0)));
    case 2:
        return setText(tr("%1 and %2 are typing…").arg(names.at(0), names.at(1)));
    default:
        return setText(tr("Several people are typing…"));
    }
}

void TypingLine::setIdleText(const QString &text)
{
    m_idleText = text;
    if (!m_isTyped)
        setText(text);
}

void TypingLine::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    if (m_readsOut)
        announceSettled(*this, m_text);
    update();
}

QSize TypingLine::sizeHint() const
{
    return {m_theme.px(200), m_theme.lineHeight(m_theme.smallFont())};
}

void TypingLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Token::Background));
    const int left = m_theme.px(60);
    const QRect room(left, 0, width() - left - m_theme.px(16), height());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    paintLine(painter, layoutDirection(), rect(), room, m_theme.smallFont(), m_text);
}

} // namespace client
