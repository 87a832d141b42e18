// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/messagemodel.h"
#include "client/ui/messages/blockstore.h"
#include "client/ui/messages/messageselection.h"
#include "client/ui/messages/scrollanchor.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QMenu;

namespace client {

class Announcer;
class Button;

/// The messages of one conversation. Lays out only what is near the viewport, so that opening,
/// switching and bursts cost what is in sight, not what there is.
///
/// Keeps to the tail while it is at the tail; otherwise nothing in sight moves, and a button leads
/// to the newest message and counts what came below.
class ConversationView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @p theme outlives the view.
    explicit ConversationView(const Theme &theme, QWidget *parent = nullptr);

    /// Null shows nothing. Opens at the unread line if there is one, else at the tail.
    void setModel(MessageModel *model);
    MessageModel *model() const { return m_model; }
    /// What stands in the middle while there are no messages.
    void setEmptyText(const QString &text);
    /// This person's nick, marked in messages that mention it.
    void setOwnNick(const QString &nick);

    /// The newest message is wholly in sight.
    bool isAtTail() const { return m_anchor.isAtTail(); }
    int newBelow() const { return m_newBelow; }
    /// localId; 0 when there is none.
    quint64 newestVisible() const;
    int laidOutCount() const { return m_store.laidOutCount(); }
    /// Where @p row stands in the viewport; empty when it is not in sight.
    QRect rowRect(int row) const;
    /// The row at @p y of the viewport; -1 below and above the messages.
    int rowAt(int y) const;
    /// The message that the keyboard is at; -1: none.
    int currentRow() const;
    void setCurrentRow(int row);
    /// The sentence a screen reader says for @p row: "nick, time, text".
    QString spokenText(int row) const;

    bool hasSelection() const { return !m_selection.isEmpty(); }
    QString selectedText();
    void clearSelection();
    /// The message under the pointer or at the keyboard, as the context menu has it.
    std::unique_ptr<QMenu> contextMenu(int row, const QUrl &link);

public slots:
    void scrollToTail();
    void scrollToHead();
    /// To the unread line; to the tail when there is none.
    void scrollToUnread();
    void scrollPages(int pages);
    void copy();
    void selectAll();

signals:
    void retryRequested(quint64 localId);
    void deleteRequested(quint64 localId);
    /// The messages of this conversation that have not been sent are to be taken back.
    void cancelUnsentRequested();
    void urlActivated(const QUrl &url);
    /// The author of a message was chosen: their menu is wanted at @p at, which is global.
    void userMenuRequested(const QString &nick, const QPoint &at);
    /// isAtTail() or newestVisible() changed, or may have.
    void visibleMessagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void watch(MessageModel *model);
    void rowsAdded(int first, int last);
    void layOutSoon();
    void layOut();
    void placeButton();
    void paintEmpty(QPainter &painter) const;
    void moveCurrent(int step);
    void selectTowards(int step);
    void takeCurrentAlong();
    void ensureVisible(int row);
    void activateCurrent();
    void runAction(int row, const MessageAction &action);
    void updateHover(QPoint position);
    void announce(int first, int last);
    void announceFocus(int row);
    bool isFoldHead(int row) const;
    const MessageAction *actionAt(QPoint position, int *row);
    /// The author whose name or avatar is at @p position; empty when there is none.
    QString senderAt(QPoint position);
    MessageSelection::Position positionAt(QPoint position);
    void autoScroll();

    const Theme &m_theme;
    QPointer<MessageModel> m_model;
    QObject *m_modelWatch = nullptr; ///< Context of the connections to the model.
    BlockStore m_store;
    ScrollAnchor m_anchor;
    QList<ScrollAnchor::Placed> m_placed;
    MessageSelection m_selection;
    QString m_emptyText;
    QTimer m_layoutTimer;
    QTimer m_midnightTimer; ///< "Today" becomes "Yesterday".
    QTimer m_dragTimer;
    Button *m_newButton;
    Announcer *m_announcer;
    quint64 m_current = 0;      ///< localId.
    quint64 m_selectedFrom = 0; ///< localId where selecting by key began; 0: it did not.
    quint64 m_hovered = 0;      ///< localId.
    std::optional<MessageAction> m_hoveredAction;
    bool m_selecting = false;
    bool m_settingScrollBar = false;
    int m_newBelow = 0;
};

} // namespace client
