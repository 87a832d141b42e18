// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagemenu.h"

#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/messageselection.h"
#include "client/ui/widgets/popups.h"

#include <QApplication>
#include <QClipboard>
#include <QKeySequence>
#include <QMenu>

namespace client {

namespace {

void addUrlActions(QMenu &menu, ConversationView &view, const QUrl &url)
{
    menu.addAction(ConversationView::tr("&Open link"), &view,
                   [&view, url] { emit view.urlActivated(url); });
    menu.addAction(ConversationView::tr("Copy &link"), &view,
                   [url] { QApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    menu.addSeparator();
}

void addCopyActions(QMenu &menu, ConversationView &view, quint64 localId)
{
    MessageModel *model = view.model();
    QAction *copy = menu.addAction(ConversationView::tr("&Copy"), model, [&view, model, localId] {
        if (const int now = model->rowOf(localId); !view.hasSelection() && now >= 0)
            QApplication::clipboard()->setText(copyLine(model->at(now)));
        else
            view.copy();
    });
    copy->setEnabled(view.hasSelection() || localId != 0);
    menu.addAction(ConversationView::tr("Select &all"), &view, &ConversationView::selectAll);
}

void addReactAction(QMenu &menu, ConversationView &view, quint64 localId)
{
    MessageModel *model = view.model();
    menu.addAction(ConversationView::tr("R&eact…"), QKeySequence(Qt::Key_Equal), model,
                   [&view, model, localId] {
                       if (const int row = model->rowOf(localId); row >= 0)
                           view.actions().chooseReaction(row);
                   });
}

void addReplyAction(QMenu &menu, ConversationView &view, const QString &id)
{
    menu.addAction(ConversationView::tr("&Reply"), QKeySequence(Qt::Key_R), view.model(),
                   [&view, id] { emit view.actions().replyRequested(id); });
}

void addUserAction(QMenu &menu, ConversationView &view, const QString &nick)
{
    QMenu *opened = &menu;
    menu.addAction(ConversationView::tr("&Person: %1").arg(withoutMnemonics(nick)), &view,
                   [&view, nick, opened] { emit view.userMenuRequested(nick, opened->pos()); });
}

void addRemoveAction(QMenu &menu, ConversationView &view, quint64 localId)
{
    MessageModel *model = view.model();
    menu.addSeparator();
    menu.addAction(ConversationView::tr("&Delete for all…"), QKeySequence(Qt::Key_Delete), model,
                   [&view, model, localId] {
                       if (const int row = model->rowOf(localId); row >= 0)
                           view.actions().askToRemove(row);
                   });
}

void addDeliveryActions(QMenu &menu, ConversationView &view, const ChatMessage &message)
{
    MessageModel *model = view.model();
    const quint64 localId = message.localId;
    switch (message.delivery) {
    case ChatMessage::Delivery::Received:
    case ChatMessage::Delivery::Sent:
        return;
    case ChatMessage::Delivery::Failed:
        menu.addSeparator();
        menu.addAction(ConversationView::tr("&Retry"), model,
                       [&view, localId] { emit view.retryRequested(localId); });
        menu.addAction(ConversationView::tr("&Delete"), model,
                       [&view, localId] { emit view.deleteRequested(localId); });
        return;
    case ChatMessage::Delivery::Waiting:
    case ChatMessage::Delivery::Pending:
        menu.addSeparator();
        menu.addAction(ConversationView::tr("Cancel all &unsent messages"), model,
                       [&view] { emit view.cancelUnsentRequested(); });
        return;
    }
}

} // namespace

std::unique_ptr<QMenu> makeMessageMenu(ConversationView &view, int row, const QUrl &url)
{
    auto menu = std::make_unique<QMenu>(&view);
    if (url.isValid())
        addUrlActions(*menu, view, url);
    // Messages and the model itself may be removed while the menu is open.
    const MessageModel *model = view.model();
    QObject::connect(model, &QObject::destroyed, menu.get(), &QMenu::close);
    if (row >= 0 && view.actions().canReply(row))
        addReplyAction(*menu, view, model->at(row).id);
    if (row >= 0 && view.actions().canReact(row))
        addReactAction(*menu, view, model->at(row).localId);
    if (!menu->isEmpty())
        menu->addSeparator();
    addCopyActions(*menu, view, row >= 0 ? model->at(row).localId : 0);
    if (row < 0 || model->at(row).kind == ChatMessage::Kind::Gap)
        return menu;
    menu->addSeparator();
    for (const QString &nick : view.actions().people(row))
        addUserAction(*menu, view, nick);
    if (view.actions().canRemove(row))
        addRemoveAction(*menu, view, model->at(row).localId);
    addDeliveryActions(*menu, view, model->at(row));
    return menu;
}

void openMessageMenu(ConversationView &view, PlacedMessages &messages,
                     const QContextMenuEvent &event)
{
    int row = view.currentRow();
    QPoint at = event.globalPos();
    QUrl url;
    if (event.reason() == QContextMenuEvent::Mouse) {
        if (const QString nick = messages.senderAt(event.pos()); !nick.isEmpty()) {
            emit view.userMenuRequested(nick, at);
            return;
        }
        row = view.rowAt(event.pos().y());
        const MessageAction *action = messages.actionAt(event.pos());
        if (action && action->kind == MessageAction::Kind::ShowUser) {
            emit view.userMenuRequested(action->value, at);
            return;
        }
        if (action && action->kind == MessageAction::Kind::OpenUrl)
            url = action->url;
    } else if (row >= 0) {
        at = view.viewport()->mapToGlobal(view.rowRect(row).center());
    }
    if (view.model())
        popUp(view.contextMenu(row, url), at);
}

} // namespace client
