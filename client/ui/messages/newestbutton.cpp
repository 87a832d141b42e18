// SPDX-License-Identifier: MIT
#include "client/ui/messages/newestbutton.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"

#include <utility>

namespace client {

NewestButton::NewestButton(const Theme &theme, QWidget *viewport)
    : Button(theme, Button::Look::Pill, tr("↓ Newest"), viewport)
    , m_theme(theme)
{
    hide();
    setFocusPolicy(Qt::NoFocus); // not needed: the End key does the same
}

void NewestButton::setUnread(int count)
{
    const int before = std::exchange(m_unread, count);
    if (before == count)
        return;
    if (count > before && isVisible())
        announceSettled(*this, tr("%n new messages below", nullptr, count));
    setText(count > 0 ? tr("↓ %n new", nullptr, count) : tr("↓ Newest"));
    place();
}

void NewestButton::setShown(bool shown)
{
    setVisible(shown);
    place();
}

void NewestButton::place()
{
    if (isHidden())
        return;
    adjustSize();
    const int margin = m_theme.px(16);
    const QWidget &viewport = *parentWidget();
    move(viewport.width() - width() - margin, viewport.height() - height() - margin);
}

} // namespace client
