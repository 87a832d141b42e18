// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

#include <QAccessibleInterface>

#include <optional>

namespace client {

class ConversationView;

/// Something in a message that can be activated: a link, a reaction with its number of users, the
/// message that it replies to, or a button.
class ControlAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// @p index: among ConversationView::controls() of the message @p localId. @p view must outlive
    /// this object; the interface of the message deletes it.
    ControlAccessible(ConversationView *view, quint64 localId, int index);

    bool isValid() const override { return control().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QWindow *window() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int index() const { return m_index; }

private:
    int row() const; ///< -1 when the message has been removed.
    /// Nullopt if the message is not visible, or has changed.
    std::optional<MessageControl> control() const;

    ConversationView *m_view;
    quint64 m_localId;
    int m_index;
};

} // namespace client
