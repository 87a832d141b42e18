// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/conversationkey.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// A message that the user has entered and that has not been sent.
struct WaitingMessage
{
    QByteArray target; ///< Room or nick, as on the wire.
    QString text;
    qint64 timeMs = 0; ///< When it was entered; UTC, ms since 1970.
    bool action = false;
    /// It may have been delivered: it is shown as failed and sent again only on request.
    bool unsure = false;
    QString replyTo = {}; ///< The msgid of the message that it replies to; else empty.

    friend bool operator==(const WaitingMessage &, const WaitingMessage &) = default;
};

/// The drafts, unsent messages and settings of all conversations. The message log keeps them from
/// one start to the next.
struct UserState
{
    struct Conversation
    {
        QByteArray network; ///< See Network::key().
        ConversationKind kind = ConversationKind::Room;
        QByteArray name; ///< As on the wire.
        QString draft;
        bool muted = false;

        friend bool operator==(const Conversation &, const Conversation &) = default;
    };

    struct Unsent
    {
        QByteArray network;
        WaitingMessage message;

        friend bool operator==(const Unsent &, const Unsent &) = default;
    };

    QList<Conversation> conversations; ///< Those with a draft or a setting.
    QList<Unsent> unsent;              ///< In their order.

    friend bool operator==(const UserState &, const UserState &) = default;
};

} // namespace client
