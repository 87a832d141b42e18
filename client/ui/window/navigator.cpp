// SPDX-License-Identifier: MIT
#include "client/ui/window/navigator.h"

#include "client/model/conversation.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

#include <utility>

namespace client {

Navigator::Navigator(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.chat().view(), &ConversationView::visibleMessagesChanged, this,
            &Navigator::rememberPlace);
    connect(&window.chat().findBar(), &FindBar::closed, this, [this] { m_showsMatch = false; });
}

void Navigator::goBack()
{
    goTo(m_visited.goBack(m_place));
}

void Navigator::goForward()
{
    goTo(m_visited.goForward(m_place));
}

void Navigator::showMessage(Conversation *conversation, quint64 localId)
{
    if (std::exchange(m_returnsTo, 0) == localId) {
        m_window.chat().view().scrollToTop(localId);
        return;
    }
    const Place before = m_place;
    // The find bar, which keeps the focus, goes from message to message.
    if (m_window.currentConversation() != conversation || m_window.chat().isHidden()) {
        m_isReturning = true; // one place, not two
        m_window.showConversation(conversation);
        m_isReturning = false;
    }
    // All matches together are one place to come back from.
    const bool isMatch = m_window.chat().findBar().isVisible();
    if (!std::exchange(m_showsMatch, isMatch) || !isMatch)
        m_visited.leave(before);
    m_window.chat().view().showMessage(localId);
    m_window.actions().refresh();
}

void Navigator::leavePlace()
{
    if (!m_isReturning)
        m_visited.leave(m_place);
}

void Navigator::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    m_isReturning = true;
    m_window.showConversation(place->conversation);
    m_isReturning = false;
    m_returnsTo = place->top.localId;
    if (m_returnsTo != 0)
        emit m_window.placeRequested(place->conversation, place->top);
    else
        m_window.chat().view().scrollToTail();
    m_window.actions().refresh();
}

void Navigator::rememberPlace()
{
    const ConversationView &view = m_window.chat().view();
    Conversation *conversation = m_window.currentConversation();
    if (conversation && view.model() == &conversation->messages())
        m_place = {conversation, view.isAtTail() ? MessageOrder() : view.topMessage()};
}

} // namespace client
