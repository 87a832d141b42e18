// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace client {

class ChatPane;
class ConnectCard;
class MemberList;
class SearchPage;
class SidePane;
class WindowColumns;

/// Decides which part of the window gets the keyboard focus.
class FocusRouter : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    FocusRouter(SidePane &side, WindowColumns &columns, ChatPane &chat, MemberList &members,
                ConnectCard &card, SearchPage &search, QObject *parent);

    /// Focuses the widget that the user most likely types into next.
    void focusInput();
    /// Focuses the next part of the window, or the one before for a @p step of -1.
    void cyclePanes(int step);
    /// Closes the drawer, the members overlay, the topic or the find bar if one of them is open;
    /// otherwise scrolls to the newest message. Leaves the Connect card and the search.
    void escape();
    /// Puts a character that was typed on a button or in a list into the composer, the field of the
    /// search, or the first empty field of the Connect card. Accepts @p event if it did.
    void handleTyping(QKeyEvent *event);

private:
    bool isSearchShown() const;
    QList<QWidget *> panes() const;

    SidePane &m_side;
    WindowColumns &m_columns;
    ChatPane &m_chat;
    MemberList &m_members;
    ConnectCard &m_card;
    SearchPage &m_search;
};

} // namespace client
