// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/visitedplaces.h"

#include <QObject>

namespace client {

class MainWindow;

/// Goes to messages, and back and forward among the places that the user has visited.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// @p window has its chat pane, and owns this object.
    explicit Navigator(MainWindow &window);

    bool canGoBack() const { return m_visited.canGoBack(); }
    bool canGoForward() const { return m_visited.canGoForward(); }
    void goBack();
    void goForward();
    /// See MainWindow::showMessage().
    void showMessage(Conversation *conversation, quint64 localId);
    /// The window is about to show another conversation.
    void leavePlace();

private:
    void goTo(const std::optional<Place> &place);
    void rememberPlace();

    MainWindow &m_window;
    VisitedPlaces m_visited;
    Place m_place;           ///< On screen, as of the last layout.
    quint64 m_returnsTo = 0; ///< localId of the message that goTo() waits for; 0: none.
    bool m_isReturning = false;
    bool m_showsMatch = false; ///< Of the find bar.
};

} // namespace client
