// SPDX-License-Identifier: MIT
#include "server/store/searchtext.h"

#include "common/irc/casemapping.h"
#include "common/irc/formatting.h"
#include "common/irc/source.h"
#include "server/turn/record.h"

namespace server {

QByteArray searchableText(const MessageRecord &message)
{
    constexpr QByteArrayView actionStart("\001ACTION ");
    if (!message.isText() || message.params.isEmpty())
        return {};
    QByteArrayView text = message.params.constLast();
    if (text.startsWith(actionStart)) {
        text = text.sliced(actionStart.size());
        if (text.endsWith('\001'))
            text.chop(1);
    } else if (text.startsWith('\001')) {
        return {};
    }
    return irc::withoutFormatting(text);
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
