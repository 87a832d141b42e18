// SPDX-License-Identifier: MIT
#include "client/store/messagerow.h"

#include "common/sqlite/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace client {

namespace {

constexpr int ownFlag = 1;
constexpr int mentionFlag = 2;
constexpr int originShift = 2;
constexpr int originMask = 3;
constexpr int privateFlag = 16;

} // namespace

ChatMessage messageFrom(const QSqlQuery &row)
{
    ChatMessage message;
    message.localId = row.value(0).toULongLong();
    message.position = row.value(1).toLongLong();
    message.timeMs = row.value(2).toLongLong();
    message.kind =
        ChatMessage::Kind(qBound(0, row.value(3).toInt(), int(ChatMessage::Kind::Error)));
    const int flags = row.value(4).toInt();
    message.own = flags & ownFlag;
    message.mention = flags & mentionFlag;
    message.origin = ChatMessage::Origin(
        qMin(flags >> originShift & originMask, int(ChatMessage::Origin::History)));
    message.isPrivate = flags & privateFlag;
    message.delivery = message.own ? ChatMessage::Delivery::Sent : ChatMessage::Delivery::Received;
    message.id = row.value(5).toString();
    message.text = row.value(6).toString();
    message.sender = row.value(7).toString();
    message.account = row.value(8).toString();
    message.note = row.value(9).toString();
    message.replyTo = row.value(10).toString();
    return message;
}

QList<ChatMessage> messagesFrom(sqlite::Database &database, QSqlQuery &rows)
{
    QList<ChatMessage> messages;
    while (database.next(rows))
        messages.append(messageFrom(rows));
    rows.finish();
    return messages;
}

QList<ChatMessage> messagesBefore(sqlite::Database &database, qint64 conversation,
                                  const MessageOrder &position, int count)
{
    QList<ChatMessage> messages = messagesFrom(
        database,
        database.run("SELECT " MESSAGE_COLUMNS " FROM message JOIN sender ON sender.id = sender"
                     " WHERE conversation = ? AND (position, message.id) < (?, ?)"
                     " ORDER BY position DESC, message.id DESC LIMIT ?",
                     {conversation, position.position, qint64(position.localId), count}));
    std::ranges::reverse(messages);
    return messages;
}

QList<ChatMessage> messagesAfter(sqlite::Database &database, qint64 conversation,
                                 const MessageOrder &position, int count)
{
    return messagesFrom(
        database,
        database.run("SELECT " MESSAGE_COLUMNS " FROM message JOIN sender ON sender.id = sender"
                     " WHERE conversation = ? AND (position, message.id) > (?, ?)"
                     " ORDER BY position, message.id LIMIT ?",
                     {conversation, position.position, qint64(position.localId), count}));
}

int flagsOf(const ChatMessage &message)
{
    return (message.own ? ownFlag : 0) | (message.mention ? mentionFlag : 0)
           | (message.isPrivate ? privateFlag : 0) | int(message.origin) << originShift;
}

QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace client
