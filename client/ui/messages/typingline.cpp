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
    switch (names.size()) {
    case 0:
        m_text.clear();
        break;
    case 1:
        m_text = tr("%1 is typing…").arg(names.at(0));
        break;
    case 2:
        m_text = tr("%1 and %2 are typing…").arg(names.at(0), names.at(1));
        break;
    default:
        m_text = tr("Several people are typing…");
    }
    setAccessibleName(m_text);
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
