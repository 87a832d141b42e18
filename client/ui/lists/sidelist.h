// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"

#include <QListView>
#include <QPoint>
#include <QPointer>

#include <memory>

class QMenu;

namespace client {

class ConversationList;
class Network;
class Theme;

/// The left list: networks as headers, with their rooms and direct chats. A click shows a
/// conversation. The arrow keys only move the focus frame; Enter or Space shows the conversation.
/// A click on the arrow of a header, or on the header of the conversation that is shown, collapses
/// or expands the network, and so do Left and Right. Dragging moves a row among its siblings.
class SideList : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SideList(const Theme &theme, ConversationList &list, QWidget *parent = nullptr);

    /// The conversation with the keyboard focus; null when there is none.
    Conversation *current() const;
    /// Selects @p conversation, or the header of its collapsed network, without emitting
    /// conversationChosen().
    void setSelected(Conversation *conversation);
    /// The context menu of @p row; empty for captions.
    std::unique_ptr<QMenu> contextMenu(int row);

signals:
    void conversationChosen(client::Conversation *conversation);
    void joinRequested(client::Network *network);
    void joinAgainRequested(client::Conversation *conversation);
    void leaveRequested(client::Conversation *conversation);
    /// Hide everything that the user shown as @p nick does, or show it again.
    void ignoreRequested(client::Network *network, const QString &nick, bool ignored);
    void reconnectRequested(client::Network *network);
    void disconnectRequested(client::Network *network);
    /// Show the account of the user on @p network.
    void accountRequested(client::Network *network);
    /// Show the card of the user in @p conversation, a direct chat.
    void profileRequested(client::Conversation *conversation, const QString &nick);
    void removeRequested(client::Network *network);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    /// A row that the user is dragging, or may begin to drag.
    struct Drag
    {
        QPointer<Conversation> conversation;
        QPoint start; ///< In the viewport, where the button was pressed.
        bool isActive = false;
        bool isOnShown = false; ///< The row was selected before.
        Conversation *next =
            nullptr;   ///< The sibling that will be below; null: it becomes the last.
        int lineY = 0; ///< Of the line that shows where the row will be.
    };

    void applyTheme();
    QModelIndex rowToSelect() const;
    void selectShown();
    bool setCollapsed(bool collapsed);
    void endDrag();
    void dragTo(const QPoint &position);
    void addNetworkActions(QMenu &menu, Network *network);
    void addConversationActions(QMenu &menu, Conversation *conversation);
    void addMoveActions(QMenu &menu, Conversation *conversation);
    QString toolTip(const QModelIndex &index) const;

    const Theme &m_theme;
    ConversationList &m_list;
    QPointer<Conversation> m_shown; ///< See setSelected().
    Drag m_drag;
    bool m_quiet = false; ///< The selection changes, but not because the user chose a row.
};

} // namespace client
