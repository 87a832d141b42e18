// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"

#include "client/model/conversationlist.h"
#include "client/ui/lists/conversationmenu.h"
#include "client/ui/lists/sidedelegate.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/widgets/typedkey.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>

namespace client {

SideList::SideList(const Theme &theme, ConversationList &list, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_list(list)
{
    setAccessibleName(tr("Conversations"));
    setModel(&list);
    setItemDelegate(new SideDelegate(theme, this));
    prepareRowList(*this);
    connect(&theme, &Theme::changed, this, &SideList::applyTheme);
    applyTheme();
}

Conversation *SideList::current() const
{
    return m_list.conversationAt(currentIndex().row());
}

void SideList::setSelected(Conversation *conversation)
{
    m_quiet = true;
    if (conversation)
        setCurrentIndex(m_list.index(m_list.rowOf(conversation)));
    else
        setCurrentIndex({});
    m_quiet = false;
}

void SideList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList indexes = selected.indexes();
    if (m_quiet || indexes.isEmpty())
        return;
    if (Conversation *conversation = m_list.conversationAt(indexes.first().row()))
        emit conversationChosen(conversation);
}

/// Keys move through the list without selecting: that would show each conversation on the way and
/// mark it as read.
QItemSelectionModel::SelectionFlags SideList::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress)
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

void SideList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        event->accept(); // the empty area and the right button do not change the selection
        return;
    }
    const int kind = index.data(ConversationList::RowRole).toInt();
    if (kind == int(ConversationList::Row::Network)) {
        const auto *delegate = static_cast<SideDelegate *>(itemDelegate());
        if (delegate->plusRect(visualRect(index)).contains(event->pos())) {
            emit joinRequested(&m_list.conversationAt(index.row())->network());
            return;
        }
    }
    const bool wasSelected = selectionModel()->isSelected(index);
    QListView::mousePressEvent(event);
    if (wasSelected && m_list.conversationAt(index.row()))
        emit conversationChosen(m_list.conversationAt(index.row()));
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                       || event->key() == Qt::Key_Space;
    if (opens && current())
        emit conversationChosen(current());
    else if (event->key() == Qt::Key_Delete && current())
        emit leaveRequested(current());
    else if (typesCharacter(*event) && event->key() != Qt::Key_Space)
        event->ignore(); // the window passes it to the composer
    else
        QListView::keyPressEvent(event);
}

/// Moves the focus to the conversation that is shown, or to the first row if none is.
void SideList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ActiveWindowFocusReason
        || event->reason() == Qt::PopupFocusReason)
        return;
    const QModelIndexList shown = selectionModel()->selectedIndexes();
    selectionModel()->setCurrentIndex(shown.isEmpty() ? m_list.index(0) : shown.first(),
                                      QItemSelectionModel::NoUpdate);
}

void SideList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    std::unique_ptr<QMenu> menu = contextMenu(index.row());
    if (!menu->isEmpty())
        popUp(std::move(menu),
              byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

std::unique_ptr<QMenu> SideList::contextMenu(int row)
{
    auto menu = std::make_unique<QMenu>(this);
    Conversation *conversation = m_list.conversationAt(row);
    if (!conversation)
        return menu;
    if (conversation->kind() == Conversation::Kind::Server)
        addNetworkActions(*menu, &conversation->network());
    else
        addConversationActions(*menu, conversation);
    return menu;
}

// Networks and conversations may be removed while a menu is open. Therefore they are the contexts
// of the connections, and their removal closes the menu.

void SideList::addNetworkActions(QMenu &menu, Network *network)
{
    connect(network, &QObject::destroyed, &menu, &QMenu::close);
    const NetworkState::Phase phase = network->state().phase;
    menu.addAction(tr("&Join a room or talk to someone…"), network,
                   [this, network] { emit joinRequested(network); });
    menu.addAction(tr("&Mark all as read"), network, [this, network] {
        network->conversation()->markAllRead();
        for (Conversation *conversation : m_list.conversations(network))
            conversation->markAllRead();
    });
    menu.addAction(tr("&Account…"), network, [this, network] { emit accountRequested(network); });
    menu.addSeparator();
    if (phase == NetworkState::Phase::Offline)
        menu.addAction(tr("&Connect"), network,
                       [this, network] { emit reconnectRequested(network); });
    if (phase == NetworkState::Phase::Waiting)
        menu.addAction(tr("Reconnect &now"), network,
                       [this, network] { emit reconnectRequested(network); });
    if (phase != NetworkState::Phase::Offline)
        menu.addAction(tr("&Disconnect"), network,
                       [this, network] { emit disconnectRequested(network); });
    menu.addAction(tr("&Remove from the list…"), network,
                   [this, network] { emit removeRequested(network); });
}

void SideList::addConversationActions(QMenu &menu, Conversation *conversation)
{
    connect(conversation, &QObject::destroyed, &menu, &QMenu::close);
    menu.addAction(tr("Mark as &read"), conversation,
                   [conversation] { conversation->markAllRead(); })
        ->setEnabled(conversation->unread() > 0);
    QAction *mute = menu.addAction(tr("&Mute"));
    mute->setCheckable(true);
    mute->setChecked(conversation->isMuted());
    connect(mute, &QAction::toggled, conversation, &Conversation::setMuted);
    addSettingsOf(*conversation, menu);
    menu.addSeparator();
    const bool room = conversation->kind() == Conversation::Kind::Room;
    const bool online = conversation->network().state().phase == NetworkState::Phase::Online;
    if (room && online && !conversation->isJoined())
        menu.addAction(tr("&Join again"), conversation,
                       [this, conversation] { emit joinAgainRequested(conversation); });
    menu.addAction(room ? tr("&Leave the room") : tr("&Close the chat"), conversation,
                   [this, conversation] { emit leaveRequested(conversation); });
}

bool SideList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainToolTip(help->globalPos(), toolTip(indexAt(help->pos())), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

QString SideList::toolTip(const QModelIndex &index) const
{
    const Conversation *conversation = m_list.conversationAt(index.row());
    if (!conversation)
        return {};
    if (conversation->kind() != Conversation::Kind::Server)
        return conversation->name();
    const Network &network = conversation->network();
    return tr("%1 as %2\n%3", "address, nick, state")
        .arg(network.address(), network.nick(), longText(network.state()));
}

void SideList::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, m_theme.color(Theme::Token::Side));
    setPalette(palette);
    setFont(m_theme.font());
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace client
