// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <memory>

class QMenu;

namespace client {

class Conversation;
class ConversationList;
class Network;
class Theme;

/// The left list: networks as headers, with their rooms and direct chats. A click shows a
/// conversation. The arrow keys only move the focus frame; Enter or Space shows the conversation.
class SideList : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SideList(const Theme &theme, ConversationList &list, QWidget *parent = nullptr);

    /// The conversation with the keyboard focus; null when there is none.
    Conversation *current() const;
    /// Selects @p conversation without emitting conversationChosen().
    void setSelected(Conversation *conversation);
    /// The context menu of @p row; empty for captions.
    std::unique_ptr<QMenu> contextMenu(int row);

signals:
    void conversationChosen(client::Conversation *conversation);
    void joinRequested(client::Network *network);
    void joinAgainRequested(client::Conversation *conversation);
    void leaveRequested(client::Conversation *conversation);
    void reconnectRequested(client::Network *network);
    void disconnectRequested(client::Network *network);
    /// Show the account of the user on @p network.
    void accountRequested(client::Network *network);
    void removeRequested(client::Network *network);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void applyTheme();
    void addNetworkActions(QMenu &menu, Network *network);
    void addConversationActions(QMenu &menu, Conversation *conversation);
    QString toolTip(const QModelIndex &index) const;

    const Theme &m_theme;
    ConversationList &m_list;
    bool m_quiet = false; ///< setSelected() is changing the selection.
};

} // namespace client
