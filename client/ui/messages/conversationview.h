// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messageactions.h"
#include "client/ui/messages/messageannouncer.h"
#include "client/ui/messages/messagekeys.h"
#include "client/ui/messages/messagemark.h"
#include "client/ui/messages/messagepainter.h"
#include "client/ui/messages/messagepointer.h"
#include "client/ui/messages/modelevents.h"
#include "client/ui/messages/placedmessages.h"
#include "client/ui/messages/scrolldestination.h"
#include "client/ui/widgets/connectionscope.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QUrl>

#include <memory>

class QMenu;

namespace client {

class MemberModel;
class NewestButton;
class People;

/// The messages of one conversation. Lays out only the messages near the viewport, so the cost of
/// opening, switching and bursts depends on what is visible, not on the length of the history.
///
/// Follows new messages while it is at the tail, but stops at the first one of those that the user
/// has missed. Otherwise the visible messages stay where they are, and a button shows the number of
/// unread messages and scrolls to the newest.
///
/// The model may be a window over more messages. The view asks for those before and after it when
/// the user is about to see them, and for another window when the user goes elsewhere.
class ConversationView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @p theme must outlive the view.
    explicit ConversationView(const Theme &theme, QWidget *parent = nullptr);

    /// Opens at the unread line if there is one, also when it is loaded later; else at the tail.
    /// Null clears the view.
    void setModel(MessageModel *model);
    MessageModel *model() const { return m_messages.model(); }
    /// Shown in the middle while there are no messages.
    void setEmptyText(const QString &text);
    /// Highlights the words of @p text in all messages; an empty one ends that.
    void setSearchText(const SearchText &text);
    /// The number of unread messages, which the button to the newest message shows.
    void setUnread(int count);
    /// The actions of the user on single messages.
    MessageActions &actions() { return m_actions; }
    /// The user's own nick, which is highlighted in messages that mention it.
    void setOwnNick(const QString &nick);
    /// The members of the room, whose names in messages open their menu; null: none.
    void setMembers(const MemberModel *members);
    /// Shows the display names and colours of @p people; null: none.
    void setPeople(const People *people);
    /// Which joins, parts and changes of names are shown; Default: all.
    void setJoins(ConversationSettings::Joins joins);
    /// Whether @p row is part of a closed fold, or an event that is not to be shown.
    bool isHidden(int row) const { return m_messages.isHidden(row); }

    /// Whether the newest message is completely visible.
    bool isAtTail() const { return m_messages.isAtTail(); }
    /// localId of the newest visible message; 0 when there is none.
    quint64 newestVisible() const;
    /// The order of the message at the top; its localId is 0 when there is none.
    MessageOrder topMessage() const;
    int laidOutCount() const { return m_messages.store().laidOutCount(); }
    /// The rectangle of @p row in the viewport; empty when it is not visible.
    QRect rowRect(int row) const { return m_messages.rowRect(row); }
    /// The row at @p y of the viewport; -1 below and above the messages.
    int rowAt(int y) const { return m_messages.rowAt(y); }
    /// The words of @p row for screen readers.
    QString accessibleText(int row);
    /// All that the user can activate in @p row, in the viewport; empty if the row is not visible.
    QList<MessageControl> controls(int row);
    void activate(int row, const MessageAction &action);
    /// The message with the keyboard focus; -1 when there is none.
    int currentRow() const { return m_keys.currentRow(); }
    void setCurrentRow(int row) { m_keys.setCurrentRow(row); }

    bool hasSelection() const { return !m_messages.selection().isEmpty(); }
    QString selectedText() { return m_messages.selectedText(); }
    void clearSelection();
    /// The context menu for @p row, which may be -1, and for @p url, which may be empty.
    std::unique_ptr<QMenu> contextMenu(int row, const QUrl &url);

public slots:
    void scrollToTail();
    void scrollToHead();
    /// Scrolls to the unread line, or emits firstUnreadRequested() if it is no row.
    void scrollToUnread();
    /// Shows @p localId in the middle, as the current message, and marks it for a moment.
    void showMessage(quint64 localId);
    /// Shows @p localId at the top.
    void scrollToTop(quint64 localId);
    /// Scrolls no further than needed to show @p row.
    void scrollToRow(int row);
    void scrollPages(int pages);
    /// Copies the selection, or the current message when nothing is selected.
    void copy();
    void selectAll();

signals:
    void retryRequested(quint64 localId);
    /// The user goes to the message with the msgid @p id, which need not be a row.
    void originalRequested(const QString &id);
    /// A visible message replies to the msgid @p id, which is not known; see
    /// MessageModel::setOriginal().
    void originalNeeded(const QString &id);
    void deleteRequested(quint64 localId);
    /// All unsent messages of this conversation are to be cancelled.
    void cancelUnsentRequested();
    void urlActivated(const QUrl &url);
    /// The user asked for the menu of @p nick, at the global position @p at.
    void userMenuRequested(const QString &nick, const QPoint &at);
    /// There are messages, but no row yet.
    void rowsRequested();
    /// The user is about to see the first row, and there are older messages.
    void olderRequested();
    /// The user is about to see the last row, and there are newer messages.
    void newerRequested();
    /// A gap that is not loaded is visible. If @p forwards, its oldest messages are needed first.
    void gapShown(quint64 localId, bool forwards);
    /// The user asks to load a gap.
    void gapLoadRequested(quint64 localId);
    // The user goes to a message that is no row.
    void oldestRequested();
    void firstUnreadRequested();
    void newestRequested();
    /// isAtTail() or newestVisible() may have changed.
    void visibleMessagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// As setModel(), also for a model that has been destroyed.
    void showModel(MessageModel *model);
    void layOutSoon();
    void layOut();
    void place();
    void updateScrollBar(int height);
    /// The row whose actions are shown; -1 when there is none.
    int actionRow() const;
    void updateActionBar();

    const Theme &m_theme;
    PlacedMessages m_messages;
    MessagePointer m_pointer;
    MessageKeys m_keys;
    MessageActions m_actions;
    MessageAnnouncer m_announcer;
    MessageMark m_mark;
    MessagePainter m_painter;
    ConnectionScope m_peopleConnection;
    QTimer m_layoutTimer;   ///< Lays out once per turn of the event loop.
    QTimer m_midnightTimer; ///< "Today" becomes "Yesterday".
    ScrollDestination m_destination;
    ModelEvents m_events;
    NewestButton *m_newestButton;
    bool m_settingScrollBar = false;
};

} // namespace client
