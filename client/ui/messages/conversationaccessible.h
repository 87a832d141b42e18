// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace client {

class Announcer;
class ConversationView;
struct ChatMessage;

/// A ConversationView for screen readers: a list with one item per message. Items are created on
/// demand, and all of them are discarded when there are too many.
class ConversationAccessible : public QAccessibleWidget
{
public:
    explicit ConversationAccessible(ConversationView *view);
    ~ConversationAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    ConversationView *view() const;
    void forgetItems() const;

    mutable QHash<quint64, QAccessible::Id> m_items; ///< By localId.
};

/// One message: "nick, time, text".
class MessageAccessible : public QAccessibleInterface
{
public:
    /// @p view must outlive this object; the view's own interface deletes it.
    MessageAccessible(ConversationView *view, quint64 localId);

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QWindow *window() const override;

    quint64 localId() const { return m_localId; }
    int row() const; ///< -1 when the message has been removed.

private:
    ConversationView *m_view;
    quint64 m_localId;
};

/// Registers the interfaces above with Qt. May be called more than once.
void installConversationAccessible();

/// Reports the new rows @p first to @p last of @p view, and reads out the messages of other users
/// and of the server among them. After a burst, only its newest few rows.
void announceMessages(ConversationView &view, Announcer &announcer, int first, int last);
/// Reads out @p messages, which are no rows, as announceMessages() does.
void announceText(const ConversationView &view, Announcer &announcer,
                  const QList<ChatMessage> &messages);
/// Reports that the keyboard is at @p row.
void announceFocus(ConversationView &view, int row);

} // namespace client
