// SPDX-License-Identifier: MIT
#include "client/chat/chatmessage.h"

namespace client {

bool isFinal(const ChatMessage &message)
{
    return message.delivery == ChatMessage::Delivery::Received
           || message.delivery == ChatMessage::Delivery::Sent;
}

bool isSpoken(ChatMessage::Kind kind)
{
    switch (kind) {
    case ChatMessage::Kind::Text:
    case ChatMessage::Kind::Action:
    case ChatMessage::Kind::Notice:
        return true;
    case ChatMessage::Kind::Event:
    case ChatMessage::Kind::Info:
    case ChatMessage::Kind::Error:
    case ChatMessage::Kind::Gap:
        return false;
    }
    return false;
}

qsizetype memoryOf(const ChatMessage &message)
{
    constexpr qsizetype heapBlock = 24;
    const auto heap = [](const QString &text) {
        return text.isEmpty() ? 0 : heapBlock + text.size() * qsizetype(sizeof(QChar));
    };
    qsizetype reactions = 0;
    for (const Reaction &reaction : message.reactions) {
        reactions += qsizetype(sizeof(Reaction)) + heap(reaction.text);
        for (const QString &sender : reaction.senders)
            reactions += qsizetype(sizeof(QString)) + heap(sender);
    }
    return qsizetype(sizeof(ChatMessage)) + reactions + heap(message.id) + heap(message.sender)
           + heap(message.account) + heap(message.note) + heap(message.text) + heap(message.failure)
           + heap(message.replyTo) + heap(message.removedBy) + heap(message.removalReason);
}

} // namespace client
