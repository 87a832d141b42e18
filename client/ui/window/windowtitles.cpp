// SPDX-License-Identifier: MIT
#include "client/ui/window/windowtitles.h"

#include "client/model/conversationlist.h"
#include "client/ui/window/mainwindow.h"

namespace client {

QString windowTitle(const ConversationList &list, const Conversation *conversation)
{
    QString title = MainWindow::tr("Hearth");
    if (conversation && list.networks().size() > 1
        && conversation->kind() != Conversation::Kind::Server)
        title = list.nameOf(conversation->network()) + QStringLiteral(" · ") + title;
    if (conversation)
        title = conversation->name() + QStringLiteral(" · ") + title;
    if (const int mentions = list.mentions(); mentions > 0)
        title = QStringLiteral("(%1) ").arg(mentions) + title;
    return title;
}

QString spokenTitle(const ConversationList &list, const Conversation &conversation)
{
    QStringList parts{conversation.title()};
    const bool isServer = conversation.kind() == Conversation::Kind::Server;
    if (list.networks().size() > 1 && !isServer)
        parts.append(list.nameOf(conversation.network()));
    if (conversation.unread() > 0)
        parts.append(MainWindow::tr("%n unread", nullptr, conversation.unread()));
    return parts.join(QStringLiteral(", "));
}

} // namespace client
