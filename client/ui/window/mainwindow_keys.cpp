// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/quickswitcher.h"
#include "client/ui/window/shortcutsheet.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QTextEdit>

#include <algorithm>

namespace client {

// What MainWindow does with keys, and the small dialogs that they open.

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_view)
        refreshWatched();
    if (event->type() == QEvent::ThemeChange && m_view)
        m_theme.refreshFromSystem();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        keepPlace();
    QMainWindow::showEvent(event);
    adaptToWidth();
    refreshWatched();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_wasHidden = true;
    QMainWindow::hideEvent(event);
    refreshWatched();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        placeMembers();
    if (watched == m_scrim && event->type() == QEvent::MouseButtonPress) {
        showDrawer(false);
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == this) {
        auto &key = static_cast<QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Paste) && takesPaste())
            return true;
        if (key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier
            && watched == QApplication::focusWidget()) {
            if (!isConnectCardShown()) {
                escape();
                return true;
            }
            if (!m_card->isAncestorOf(static_cast<QWidget *>(watched)))
                return QApplication::sendEvent(m_card, event);
        }
        if (takesTyping(static_cast<QWidget &>(*watched), key))
            return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Letters typed on a button or in a list go to the composer, or to the first empty field of the
/// Connect card.
bool MainWindow::takesTyping(QWidget &widget, const QKeyEvent &event)
{
    const bool takesText = qobject_cast<QLineEdit *>(&widget) || qobject_cast<QTextEdit *>(&widget);
    const bool choosesMenus = qobject_cast<QMenuBar *>(&widget);
    if (&widget != QApplication::focusWidget() || takesText || choosesMenus)
        return false;
    const Qt::KeyboardModifiers others =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (others != Qt::NoModifier || event.text().isEmpty() || !event.text().at(0).isPrint())
        return false;
    if (event.key() == Qt::Key_Space && &widget != m_view) // presses a button, chooses a row
        return false;
    QWidget *target = &m_composer->edit();
    if (isConnectCardShown())
        target = m_card->isBusy() ? nullptr : m_card->firstEmptyField();
    if (!target)
        return false;
    showDrawer(false);
    target->setFocus();
    QKeyEvent copy(event.type(), event.key(), event.modifiers(), event.text());
    QApplication::sendEvent(target, &copy);
    return true;
}

/// Puts the keyboard where the next letters are wanted.
void MainWindow::focusWriting()
{
    if (m_drawer && m_side->isVisible())
        m_sideList->setFocus(Qt::OtherFocusReason);
    else if (isConnectCardShown())
        m_card->focusFirstEmpty();
    else
        m_composer->edit().setFocus();
}

/// An invite pasted anywhere opens the Connect card; in the composer it is text as any other.
bool MainWindow::takesPaste()
{
    const QString invite = inviteIn(QApplication::clipboard()->text());
    if (invite.isEmpty())
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool writing =
        focus && !isConnectCardShown()
        && (focus == &m_composer->edit() || qobject_cast<const QLineEdit *>(focus));
    if (writing || m_card->isBusy())
        return false;
    useInvite(invite);
    return true;
}

void MainWindow::escape()
{
    if (m_drawer && m_side->isVisible())
        return showDrawer(false);
    if (m_narrowMembers && m_overlayMembers)
        return toggleMembers();
    if (m_header->isTopicOpen()) {
        m_header->setTopicOpen(false);
        m_composer->edit().setFocus();
        return;
    }
    m_view->clearSelection();
    m_view->scrollToTail();
    if (m_current)
        m_current->dropUnreadMarker();
    m_composer->edit().setFocus();
}

/// For a server that is not in the list yet; a card with something written is left as it is.
void MainWindow::connectToAnother()
{
    if (!isConnectCardShown() && !m_card->isBusy())
        m_card->setServer({});
    showConnectCard();
}

void MainWindow::showJoinDialog(Network *network)
{
    const QList<Network *> networks = m_list.networks();
    if (networks.isEmpty())
        return;
    auto *dialog = new JoinDialog(m_theme, networks, network ? network : currentNetwork(), this);
    connect(dialog, &JoinDialog::joinRequested, this, &MainWindow::joinRequested);
    connect(dialog, &JoinDialog::directChatRequested, this, &MainWindow::directChatTyped);
    dialog->open();
}

void MainWindow::showSwitcher()
{
    auto *switcher = new QuickSwitcher(m_theme, m_list, this);
    connect(switcher, &QuickSwitcher::conversationChosen, this, &MainWindow::showConversation);
    switcher->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet(m_theme, this))->open();
}

void MainWindow::toggleTopic()
{
    const bool open = !m_header->isTopicOpen();
    m_header->setTopicOpen(open);
    if (open)
        m_header->focusTopic();
    else
        m_composer->edit().setFocus();
}

void MainWindow::goTo(int step, bool unreadOnly)
{
    Conversation *from = m_current;
    if (!from) { // from the Connect card: back, or to the first there is
        from = m_list.rowOf(m_beforeCard) >= 0 ? m_beforeCard.data() : m_list.conversationAt(0);
        if (from && !unreadOnly)
            return showConversation(from);
    }
    Conversation *next = from ? m_list.neighbour(from, step, unreadOnly) : nullptr;
    if (next)
        showConversation(next);
}

void MainWindow::closeCurrent()
{
    if (!m_current)
        goTo(1, false);
    else if (m_current->kind() == Conversation::Kind::Server)
        showConnectCard();
    else
        askToLeave(m_current);
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes;
    if (m_drawer || m_side->isVisible())
        panes.append(m_sideList);
    if (isConnectCardShown()) {
        panes.append(m_card);
    } else {
        panes.append(m_view);
        panes.append(&m_composer->edit());
        if (m_members->isVisible() && m_members->model()->rowCount() > 0)
            panes.append(m_members);
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    const qsizetype count = panes.size();
    qsizetype at = here - panes.cbegin();
    if (here == panes.cend() && step > 0)
        at = -1;
    QWidget *next = panes.at((at + step + count) % count);
    showDrawer(next == m_sideList);
    if (next == m_card)
        m_card->focusFirstEmpty();
    else
        next->setFocus(Qt::TabFocusReason);
}

} // namespace client
