// SPDX-License-Identifier: MIT
#include "client/ui/window/focusrouter.h"

#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/typedkey.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/sidepane.h"
#include "client/ui/window/windowcolumns.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

namespace client {

FocusRouter::FocusRouter(SidePane &side, WindowColumns &columns, ChatPane &chat,
                         MemberList &members, ConnectCard &card, SearchPage &search,
                         QObject *parent)
    : QObject(parent)
    , m_side(side)
    , m_columns(columns)
    , m_chat(chat)
    , m_members(members)
    , m_card(card)
    , m_search(search)
{}

bool FocusRouter::isSearchShown() const
{
    return !m_search.isHidden();
}

void FocusRouter::focusInput()
{
    if (m_columns.isDrawerOpen())
        m_side.list().setFocus(Qt::OtherFocusReason);
    else if (isSearchShown())
        m_search.field().setFocus();
    else if (m_chat.isHidden())
        m_card.focusFirstEmpty();
    else
        m_chat.composer().edit().setFocus();
}

QList<QWidget *> FocusRouter::panes() const
{
    QList<QWidget *> panes;
    if (m_columns.isDrawer() || m_side.isVisible())
        panes.append(&m_side.list());
    if (m_chat.isHidden()) {
        panes.append(isSearchShown() ? static_cast<QWidget *>(&m_search) : &m_card);
        return panes;
    }
    panes.append(&m_chat.view());
    panes.append(&m_chat.composer().edit());
    if (m_members.isVisible() && m_members.model()->rowCount() > 0)
        panes.append(&m_members);
    return panes;
}

void FocusRouter::cyclePanes(int step)
{
    const QList<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::find_if(all.cbegin(), all.cend(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    const qsizetype count = all.size();
    qsizetype index = current - all.cbegin();
    if (current == all.cend() && step > 0)
        index = -1;
    QWidget *next = all.at((index + step + count) % count);
    m_columns.setDrawerOpen(next == &m_side.list());
    if (next == &m_card || next == &m_search)
        focusInput();
    else
        next->setFocus(Qt::TabFocusReason);
}

void FocusRouter::escape()
{
    if (isSearchShown())
        return m_search.requestClose();
    if (m_chat.isHidden())
        return m_card.leave();
    if (m_columns.isDrawerOpen())
        return m_columns.setDrawerOpen(false);
    if (m_columns.areMembersOverlay() && m_columns.areMembersEnabled())
        return m_columns.toggleMembers();
    if (!m_chat.findBar().isHidden()) {
        m_chat.findBar().close();
    } else if (m_chat.header().isTopicOpen()) {
        m_chat.header().setTopicOpen(false);
    } else if (m_chat.conversation() && !m_chat.conversation()->replyTo().isEmpty()) {
        m_chat.conversation()->setReplyTo({});
    } else {
        m_chat.view().clearSelection();
        m_chat.view().scrollToTail();
        if (Conversation *conversation = m_chat.conversation())
            conversation->dropUnreadMarker();
    }
    m_chat.composer().edit().setFocus();
}

void FocusRouter::handleTyping(QKeyEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool choosesMenus = qobject_cast<const QMenuBar *>(focus);
    const bool takesText =
        qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QTextEdit *>(focus);
    if (!focus || choosesMenus || takesText || !typesCharacter(*event))
        return;
    if (event->key() == Qt::Key_Space && focus != &m_chat.view()) // presses a button
        return;
    QWidget *target = &m_chat.composer().edit();
    if (isSearchShown())
        target = &m_search.field();
    else if (m_chat.isHidden())
        target = m_card.isBusy() ? nullptr : m_card.firstEmptyField();
    if (!target)
        return;
    m_columns.setDrawerOpen(false);
    target->setFocus();
    QKeyEvent copy(event->type(), event->key(), event->modifiers(), event->text());
    QApplication::sendEvent(target, &copy);
    event->accept();
}

} // namespace client
