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

QList<QByteArray> participants(const ConversationKey &key)
{
    if (key.isEmpty() || key.startsWith('#'))
        return {};
    QList<QByteArray> users = key.split(' ');
    if (users.constFirst() == users.constLast())
        users.removeLast();
    return users;
}

QByteArray otherParticipant(const ConversationKey &key, const QByteArray &participant)
{
    const QList<QByteArray> users = participants(key);
    return users.constFirst() == participant ? users.constLast() : users.constFirst();
}

ConversationKey withRenamedParticipant(const ConversationKey &key, const QByteArray &oldName,
                                       const QByteArray &newName)
{
    const QByteArray other = otherParticipant(key, oldName);
    return directConversation(newName, other == oldName ? newName : other);
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
