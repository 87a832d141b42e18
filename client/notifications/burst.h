// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/notifications/notification.h"

#include <QList>

#include <optional>

namespace client {

class Conversation;

/// The unread messages of one conversation that one notification is about.
class Burst
{
public:
    /// The newest messages are kept; the others are only counted.
    static constexpr qsizetype maxKept = 10;

    void add(const ChatMessage &message);
    /// Forgets the messages up to @p order, included. Returns whether there were some.
    bool forgetUntil(const MessageOrder &order);
    /// Forgets the message with the msgid @p id. Returns whether there was one.
    bool forget(const QString &id);

    bool isEmpty() const { return m_messages.isEmpty(); }
    int count() const { return m_count; }
    /// The message that the notification shows. Must not be called if isEmpty().
    MessageOrder newest() const { return m_messages.constLast().order; }
    /// @p networkName: shown too; empty if there is only one network.
    Notification notification(const Conversation &conversation, const QString &networkName) const;

private:
    struct Kept
    {
        QString id;
        MessageOrder order;
        QString sender;
        QString text;
        bool isPrivate = false; ///< See ChatMessage.
    };

    QList<Kept> m_messages; ///< Oldest first.
    int m_count = 0;
};

} // namespace client
