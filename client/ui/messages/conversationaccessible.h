// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace client {

class ConversationView;

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

/// One message: "nick, time, text". Its children are what can be activated in it, while it is
/// visible; its actions are those of the bar and the menu of its sender.
class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// @p view must outlive this object; the view's own interface deletes it.
    MessageAccessible(ConversationView *view, quint64 localId);
    ~MessageAccessible() override;

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QWindow *window() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

    quint64 localId() const { return m_localId; }
    int row() const; ///< -1 when the message has been removed.

private:
    ConversationView *m_view;
    quint64 m_localId;
    mutable QHash<int, QAccessible::Id> m_controls; ///< By index.
};

/// Registers the interfaces above with Qt. May be called more than once.
void installConversationAccessible();

/// Reports that the keyboard is at @p row.
void announceFocus(ConversationView &view, int row);

} // namespace client
