// SPDX-License-Identifier: MIT
#include "server/turn/conversation.h"

#include "common/irc/casemapping.h"
#include "common/irc/source.h"
#include "server/turn/record.h"

namespace server {

QByteArray participantKey(QByteArrayView account, QByteArrayView nick)
{
    return account.isEmpty() ? '~' + irc::folded(nick) : '=' + irc::folded(account);
}

ConversationKey channelConversation(QByteArrayView name)
{
    return irc::folded(name);
}

ConversationKey directConversation(const QByteArray &one, const QByteArray &other)
{
    // Neither nicks nor accounts contain a space.
    return one < other ? one + ' ' + other : other + ' ' + one;
}

QList<QByteArray> participantAccounts(const ConversationKey &key)
{
    QList<QByteArray> accounts;
    for (const QByteArray &participant : key.split(' ')) {
        if (participant.startsWith('=') && !accounts.contains(participant.sliced(1)))
            accounts.append(participant.sliced(1));
    }
    return accounts;
}

ConversationKey conversationOf(const MessageRecord &record)
{
    if (record.isInChannel())
        return channelConversation(record.target);
    return directConversation(
        participantKey(record.account, irc::Source::parse(record.source).nick),
        participantKey(record.recipientAccount, record.target));
}

} // namespace server
