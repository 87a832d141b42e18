// SPDX-License-Identifier: MIT
#include "client/ui/lists/sidelist.h"

#include "client/model/conversationlist.h"
#include "client/ui/lists/conversationmenu.h"
#include "client/ui/lists/sidedelegate.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"
#include "client/ui/widgets/typedkey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

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
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&list, signal, this, &SideList::selectShown);
    connect(&theme, &Theme::changed, this, &SideList::applyTheme);
    applyTheme();
}

Conversation *SideList::current() const
{
    return m_list.conversationAt(currentIndex().row());
}

void SideList::setSelected(Conversation *conversation)
{
    m_shown = conversation;
    m_quiet = true;
    setCurrentIndex(rowToSelect());
    m_quiet = false;
}

QModelIndex SideList::rowToSelect() const
{
    if (!m_shown)
        return {};
    const int row = m_list.rowOf(m_shown);
    return m_list.index(row < 0 ? m_list.rowOf(m_shown->network().conversation()) : row);
}

/// Selects the row of the shown conversation again after it was hidden or shown.
void SideList::selectShown()
{
    const QModelIndex row = rowToSelect();
    if (!row.isValid() || selectionModel()->isSelected(row))
        return;
    m_quiet = true;
    selectionModel()->select(row, QItemSelectionModel::ClearAndSelect);
    m_quiet = false;
}

/// The base class selects the row below, which the user has not chosen.
void SideList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_quiet = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
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
    Conversation *conversation = m_list.conversationAt(index.row());
    if (!conversation)
        return;
    if (index.data(ConversationList::RowRole).toInt() == int(ConversationList::Row::Network)) {
        const auto *delegate = static_cast<SideDelegate *>(itemDelegate());
        Network &network = conversation->network();
        const QRect row = visualRect(index);
        if (delegate->plusRect(row, layoutDirection()).contains(event->pos()))
            return emit joinRequested(&network);
        if (delegate->arrowRect(row, layoutDirection()).contains(event->pos()))
            return network.setCollapsed(!network.isCollapsed());
    }
    m_drag = {conversation, event->pos(), false, conversation == m_shown, nullptr, 0};
    const bool wasSelected = selectionModel()->isSelected(index);
    QListView::mousePressEvent(event);
    if (wasSelected)
        emit conversationChosen(conversation);
}

void SideList::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return QListView::mouseMoveEvent(event);
    if (!m_drag.conversation)
        return;
    const int way = (event->pos() - m_drag.start).manhattanLength();
    if (m_drag.isActive || way >= QApplication::startDragDistance())
        dragTo(event->pos());
}

/// Finds the place among the siblings that is nearest to @p position.
void SideList::dragTo(const QPoint &position)
{
    m_drag.isActive = true;
    m_drag.next = nullptr;
    const QModelIndex under = indexAt({viewport()->width() / 2, position.y()});
    if (under.isValid())
        scrollTo(under);
    for (Conversation *sibling : m_list.siblings(m_drag.conversation)) {
        const QRect row = visualRect(m_list.index(m_list.rowOf(sibling)));
        if (position.y() < row.center().y()) {
            m_drag.next = sibling;
            m_drag.lineY = row.top();
            break;
        }
        m_drag.lineY = row.bottom();
    }
    setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void SideList::mouseReleaseEvent(QMouseEvent *event)
{
    Conversation *conversation = m_drag.conversation;
    if (conversation && m_drag.isActive) {
        Conversation *next = m_drag.next;
        endDrag();
        m_list.moveBefore(conversation, next);
        return;
    }
    const bool toggles = conversation && m_drag.isOnShown
                         && conversation->kind() == Conversation::Kind::Server
                         && event->button() == Qt::LeftButton;
    endDrag();
    QListView::mouseReleaseEvent(event);
    if (toggles)
        conversation->network().setCollapsed(!conversation->network().isCollapsed());
}

void SideList::endDrag()
{
    m_drag = {};
    unsetCursor();
    viewport()->update();
}

void SideList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_drag.isActive)
        return;
    QPainter painter(viewport());
    const int margin = m_theme.px(8);
    painter.fillRect(margin, m_drag.lineY, viewport()->width() - 2 * margin, m_theme.px(2),
                     m_theme.color(Theme::Token::Accent));
}

/// Collapses or expands the network of the row with the focus frame. Returns whether that changed
/// anything.
bool SideList::setCollapsed(bool collapsed)
{
    const Conversation *conversation = current();
    if (!conversation || conversation->pin() != 0)
        return false;
    Network &network = conversation->network();
    const QModelIndex header = m_list.index(m_list.rowOf(network.conversation()));
    const bool isHeader = conversation->kind() == Conversation::Kind::Server;
    if (isHeader && network.isCollapsed() != collapsed) {
        network.setCollapsed(collapsed);
    } else if (!isHeader && collapsed) {
        selectionModel()->setCurrentIndex(header, QItemSelectionModel::NoUpdate);
        scrollTo(header);
    } else {
        return false;
    }
    return true;
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                       || event->key() == Qt::Key_Space;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isLeft = event->key() == Qt::Key_Left;
    if (event->key() == Qt::Key_Escape && m_drag.isActive)
        endDrag();
    else if (opens && current())
        emit conversationChosen(current());
    else if (event->key() == Qt::Key_Delete && current())
        emit leaveRequested(current());
    else if (isPlain && (isLeft || event->key() == Qt::Key_Right))
        setCollapsed(isLeft == (layoutDirection() == Qt::LeftToRight));
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

/// Takes Escape, which is a key of the window, while the user drags a row.
bool SideList::event(QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && m_drag.isActive && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QListView::event(event);
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
    QAction *collapse =
        menu.addAction(network->isCollapsed() ? tr("&Expand") : tr("Co&llapse"), network,
                       [network] { network->setCollapsed(!network->isCollapsed()); });
    collapse->setEnabled(network->isCollapsed() || !m_list.conversations(network).isEmpty());
    addMoveActions(menu, network->conversation());
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
    QAction *pin = menu.addAction(tr("&Pin to the top"));
    pin->setCheckable(true);
    pin->setChecked(conversation->pin() != 0);
    connect(pin, &QAction::toggled, conversation,
            [this, conversation](bool pinned) { m_list.setPinned(conversation, pinned); });
    QAction *mute = menu.addAction(tr("&Mute"));
    mute->setCheckable(true);
    mute->setChecked(conversation->isMuted());
    connect(mute, &QAction::toggled, conversation, &Conversation::setMuted);
    addSettingsOf(*conversation, menu);
    const bool room = conversation->kind() == Conversation::Kind::Room;
    if (!room) {
        menu.addAction(tr("Pr&ofile…"), conversation, [this, conversation] {
            emit profileRequested(conversation, conversation->name());
        });
        QAction *ignore = menu.addAction(tr("&Ignore"));
        ignore->setCheckable(true);
        ignore->setChecked(conversation->network().ignores(conversation->name()));
        connect(ignore, &QAction::toggled, conversation, [this, conversation](bool ignored) {
            emit ignoreRequested(&conversation->network(), conversation->name(), ignored);
        });
    }
    addMoveActions(menu, conversation);
    menu.addSeparator();
    const bool online = conversation->network().state().phase == NetworkState::Phase::Online;
    if (room && online && !conversation->isJoined())
        menu.addAction(tr("&Join again"), conversation,
                       [this, conversation] { emit joinAgainRequested(conversation); });
    menu.addAction(room ? tr("&Leave the room") : tr("&Close the chat"), conversation,
                   [this, conversation] { emit leaveRequested(conversation); });
}

void SideList::addMoveActions(QMenu &menu, Conversation *conversation)
{
    menu.addAction(tr("Move &up"), conversation,
                   [this, conversation] { m_list.move(conversation, -1); })
        ->setEnabled(m_list.canMove(conversation, -1));
    menu.addAction(tr("Mo&ve down"), conversation,
                   [this, conversation] { m_list.move(conversation, 1); })
        ->setEnabled(m_list.canMove(conversation, 1));
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
