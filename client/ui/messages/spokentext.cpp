// SPDX-License-Identifier: MIT
#include "client/ui/messages/spokentext.h"

#include "client/chat/chatmessage.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/text/textformat.h"
#include "client/ui/text/timetext.h"

#include <QCoreApplication>

namespace client {

namespace {

struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(client::ConversationView)
};

} // namespace

QString spokenText(const ChatMessage &message, bool showsSpoilers, const QString &displayName)
{
    const QString time = clockText(message.timeMs);
    const QString shown = shownTextOf(message);
    const QString text = showsSpoilers ? plainText(shown) : coveredText(shown);
    if (message.sender.isEmpty())
        return MessageWords::tr("%1, %2", "time, text").arg(time, text);
    const QString name =
        displayName.isEmpty()
            ? message.sender
            : MessageWords::tr("%1 (%2)", "display name, nick").arg(displayName, message.sender);
    return MessageWords::tr("%1, %2, %3", "nick, time, text").arg(name, time, text);
}

QString privacyText(const ChatMessage &message)
{
    return message.own ? MessageWords::tr("private") : MessageWords::tr("only you see this");
}

QString senderText(const ChatMessage &message)
{
    QStringList texts;
    if (message.isPrivate)
        texts.append(privacyText(message));
    if (!message.account.isEmpty())
        texts.append(MessageWords::tr("Logged in as %1").arg(message.account));
    if (!message.note.isEmpty())
        texts.append(plainText(message.note));
    return texts.join(QStringLiteral(", "));
}

} // namespace client
