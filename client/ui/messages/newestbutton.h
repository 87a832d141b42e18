// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/widgets/controls.h"

namespace client {

/// The button at the lower right corner of the messages that leads to the newest one.
class NewestButton : public Button
{
    Q_OBJECT

public:
    /// @p viewport is the parent; the button moves within it.
    NewestButton(const Theme &theme, QWidget *viewport);

    /// The number of unread messages; 0 shows none.
    void setUnread(int count);
    int unread() const { return m_unread; }
    /// Shows or hides the button, at its place in the viewport.
    void setShown(bool shown);

private:
    void place();

    const Theme &m_theme;
    int m_unread = 0;
};

} // namespace client
