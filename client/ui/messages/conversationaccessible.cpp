// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationaccessible.h"

#include "client/ui/messages/controlaccessible.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/spokentext.h"
#include "client/ui/text/textformat.h"
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QWindow>

namespace client {

namespace {

constexpr qsizetype maxItems = 500;

struct SpokenTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::ConversationView)
};

/// An action of a message: those of the bar, and the menu of its sender.
struct RowAction
{
    const char *name;
    const char *label; ///< Marked for translation.
    const char *key;
    bool (MessageActions::*isPossible)(int row) const;
    void (MessageActions::*run)(int row);
};

constexpr RowAction rowActions[] = {
    {"reply", QT_TRANSLATE_NOOP("client::ConversationView", "Reply"), "R",
     &MessageActions::canReply, &MessageActions::reply},
    {"react", QT_TRANSLATE_NOOP("client::ConversationView", "React"), "=",
     &MessageActions::canReact, &MessageActions::chooseReaction},
    {"copy", QT_TRANSLATE_NOOP("client::ConversationView", "Copy"), "Ctrl+C",
     &MessageActions::canCopy, &MessageActions::copy},
    {"delete", QT_TRANSLATE_NOOP("client::ConversationView", "Delete for all"), "Delete",
     &MessageActions::canRemove, &MessageActions::askToRemove},
    {"person", QT_TRANSLATE_NOOP("client::ConversationView", "Menu of the sender"), "",
     &MessageActions::canShowSender, &MessageActions::showSender},
};

/// Null if there is none.
const RowAction *rowAction(const QString &name)
{
    for (const RowAction &action : rowActions) {
        if (name == QLatin1String(action.name))
            return &action;
    }
    return nullptr;
}

QAccessibleInterface *conversationFactory(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ConversationView *>(object);
    return view ? new ConversationAccessible(view) : nullptr;
}

} // namespace

ConversationAccessible::ConversationAccessible(ConversationView *view)
    : QAccessibleWidget(view, QAccessible::List, view->accessibleName())
{}

ConversationAccessible::~ConversationAccessible()
{
    forgetItems();
}

int ConversationAccessible::childCount() const
{
    return view() && view()->model() ? view()->model()->rowCount() : 0;
}

QAccessibleInterface *ConversationAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const quint64 localId = view()->model()->at(index).localId;
    const auto known = m_items.constFind(localId);
    if (known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_items.size() >= maxItems)
        forgetItems();
    auto *item = new MessageAccessible(view(), localId); // the registry owns it
    m_items.insert(localId, QAccessible::registerAccessibleInterface(item));
    return item;
}

int ConversationAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const MessageAccessible *>(child);
    return item ? item->row() : -1;
}

QAccessibleInterface *ConversationAccessible::childAt(int x, int y) const
{
    return view() ? child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)).y()))
                  : nullptr;
}

QAccessibleInterface *ConversationAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

ConversationView *ConversationAccessible::view() const
{
    return static_cast<ConversationView *>(object());
}

void ConversationAccessible::forgetItems() const
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

MessageAccessible::MessageAccessible(ConversationView *view, quint64 localId)
    : m_view(view)
    , m_localId(localId)
{}

MessageAccessible::~MessageAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_controls))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *MessageAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_controls.constFind(index);
    if (known != m_controls.cend())
        return QAccessible::accessibleInterface(*known);
    auto *control = new ControlAccessible(m_view, m_localId, index); // the registry owns it
    m_controls.insert(index, QAccessible::registerAccessibleInterface(control));
    return control;
}

int MessageAccessible::childCount() const
{
    return isValid() ? int(m_view->controls(row()).size()) : 0;
}

int MessageAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *control = dynamic_cast<const ControlAccessible *>(child);
    return control ? control->index() : -1;
}

QAccessibleInterface *MessageAccessible::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description && isValid())
        return senderText(m_view->model()->at(row()));
    if (kind != QAccessible::Name || !isValid())
        return {};
    return m_view->accessibleText(row());
}

QRect MessageAccessible::rect() const
{
    const QRect inside = isValid() ? m_view->rowRect(row()) : QRect();
    if (inside.isEmpty())
        return {};
    return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.readOnly = true;
    state.focused = m_view->hasFocus() && m_view->currentRow() == row();
    state.offscreen = !isValid() || m_view->rowRect(row()).isEmpty();
    state.invisible = isValid() && m_view->isHidden(row());
    return state;
}

QWindow *MessageAccessible::window() const
{
    return m_view->window()->windowHandle();
}

void *MessageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList MessageAccessible::actionNames() const
{
    QStringList names;
    for (const RowAction &action : rowActions) {
        if (isValid() && (m_view->actions().*action.isPossible)(row()))
            names.append(QString::fromLatin1(action.name));
    }
    return names;
}

QString MessageAccessible::localizedActionName(const QString &name) const
{
    const RowAction *action = rowAction(name);
    return action ? SpokenTexts::tr(action->label) : QString();
}

void MessageAccessible::doAction(const QString &name)
{
    const RowAction *action = rowAction(name);
    if (action && isValid() && (m_view->actions().*action->isPossible)(row()))
        (m_view->actions().*action->run)(row());
}

QStringList MessageAccessible::keyBindingsForAction(const QString &name) const
{
    const RowAction *action = rowAction(name);
    return action && *action->key ? QStringList{QString::fromLatin1(action->key)} : QStringList();
}

int MessageAccessible::row() const
{
    return m_view->model() ? m_view->model()->rowOf(m_localId) : -1;
}

void installConversationAccessible()
{
    QAccessible::installFactory(conversationFactory);
}

void announceFocus(ConversationView &view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace client
