// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace client {

class ConversationView;

/// A ConversationView for screen readers: a list with one item for each message. Items are made
/// when asked for, and forgotten when there are many.
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
    /// The interface does not outlive @p view: the view's own interface owns it.
    MessageAccessible(ConversationView *view, quint64 localId);

    bool isValid() const override;
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
    int row() const; ///< -1 when the message is gone.

private:
    ConversationView *m_view;
    quint64 m_localId;
};

/// Lets Qt find the interfaces above; may be called more than once.
void installConversationAccessible();

} // namespace client
