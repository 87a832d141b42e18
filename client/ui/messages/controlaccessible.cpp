// SPDX-License-Identifier: MIT
#include "client/ui/messages/controlaccessible.h"

#include "client/ui/messages/conversationview.h"

#include <QWindow>

namespace client {

ControlAccessible::ControlAccessible(ConversationView *view, quint64 localId, int index)
    : m_view(view)
    , m_localId(localId)
    , m_index(index)
{}

QAccessibleInterface *ControlAccessible::parent() const
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    return list && row() >= 0 ? list->child(row()) : nullptr;
}

QString ControlAccessible::text(QAccessible::Text kind) const
{
    const auto shown = control();
    if (!shown)
        return {};
    switch (kind) {
    case QAccessible::Name:
        return shown->name;
    case QAccessible::Description:
        return shown->action.toolTip;
    default:
        return {};
    }
}

QRect ControlAccessible::rect() const
{
    const auto shown = control();
    if (!shown)
        return {};
    return {m_view->viewport()->mapToGlobal(shown->rect.topLeft()), shown->rect.size()};
}

QAccessible::Role ControlAccessible::role() const
{
    using Kind = MessageAction::Kind;
    const auto shown = control();
    if (!shown)
        return QAccessible::NoRole;
    switch (shown->action.kind) {
    case Kind::OpenUrl:
    case Kind::ShowOriginal:
        return QAccessible::Link;
    case Kind::React: // with a state that is checkable, AT-SPI has a toggle button
    case Kind::Retry:
    case Kind::Delete:
    case Kind::ToggleFold:
    case Kind::LoadGap:
    case Kind::ShowSpoilers:
    case Kind::ShowUser:
        break;
    }
    return QAccessible::Button;
}

QAccessible::State ControlAccessible::state() const
{
    QAccessible::State state;
    const auto shown = control();
    state.offscreen = !shown;
    state.checkable = shown && shown->action.kind == MessageAction::Kind::React;
    state.hasPopup = shown && shown->action.kind == MessageAction::Kind::ShowUser;
    state.checked = shown && shown->isChecked;
    return state;
}

QWindow *ControlAccessible::window() const
{
    return m_view->window()->windowHandle();
}

void *ControlAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList ControlAccessible::actionNames() const
{
    return isValid() ? QStringList{pressAction()} : QStringList();
}

void ControlAccessible::doAction(const QString &name)
{
    const auto shown = control();
    if (shown && name == pressAction())
        m_view->activate(row(), shown->action);
}

int ControlAccessible::row() const
{
    return m_view->model() ? m_view->model()->rowOf(m_localId) : -1;
}

std::optional<MessageControl> ControlAccessible::control() const
{
    const QList<MessageControl> controls =
        row() < 0 ? QList<MessageControl>() : m_view->controls(row());
    return m_index < controls.size() ? std::optional(controls.at(m_index)) : std::nullopt;
}

} // namespace client
