// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

class IconButton;
class Theme;

/// The actions for the message under the pointer or with the keyboard focus, in a card over its
/// upper edge. The keyboard has keys and a menu for the same.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        bool replies = false;
        bool reacts = false;
        bool removes = false;
    };

    /// @p viewport is the parent; the bar moves within it.
    ActionBar(const Theme &theme, QWidget *viewport);

    /// Shows the bar for a message whose content begins at @p top of the viewport.
    void showAt(int top, const Actions &actions);

signals:
    void replyRequested();
    void reactRequested();
    void copyRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    IconButton *m_reply;
    IconButton *m_react;
    IconButton *m_copy;
    IconButton *m_remove;
};

} // namespace client
