// SPDX-License-Identifier: MIT
#include "server/store/searchtext.h"

#include "common/irc/casemapping.h"
#include "common/irc/ctcp.h"
#include "common/irc/formatting.h"
#include "common/irc/source.h"
#include "server/turn/record.h"

namespace server {

QByteArray searchableText(const MessageRecord &message)
{
    if (!message.isText() || message.params.isEmpty())
        return {};
    const QByteArrayView text = message.params.constLast();
    if (const auto action = irc::actionText(text))
        return irc::withoutFormatting(*action);
    return text.startsWith('\x01') ? QByteArray() : irc::withoutFormatting(text);
}

QList<QByteArray> senderNames(const MessageRecord &message)
{
    const QByteArray nick = irc::folded(irc::Source::parse(message.source).nick);
    const QByteArray account = irc::folded(message.account);
    if (account.isEmpty() || account == nick)
        return {nick};
    return {nick, account};
}

} // namespace server
