// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/model/conversation.h"
#include "common/net/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// What is kept of a conversation from one start to the next.
struct ConversationSnapshot
{
    Conversation::Kind kind = Conversation::Kind::Room;
    QByteArray name; ///< As on the wire.
    QString draft;
    QString key; ///< Channel key (+k); secret.
    bool muted = false;
    bool joined = true; ///< Room: to be joined again.

    friend bool operator==(const ConversationSnapshot &, const ConversationSnapshot &) = default;
};

/// A message that was typed and has not gone out.
struct WaitingMessage
{
    QByteArray target; ///< Room or nick, as on the wire.
    QString text;
    qint64 timeMs = 0; ///< When it was typed; UTC, ms since 1970.
    bool action = false;
    /// It may have arrived: shown as failed, sent again only when the person asks for it.
    bool unsure = false;

    friend bool operator==(const WaitingMessage &, const WaitingMessage &) = default;
};

/// What is kept of a network from one start to the next: a plain value, written by the profile.
struct NetworkSnapshot
{
    QString name;
    QString nick;
    net::ServerAddress address;
    Credentials credentials; ///< Kept apart from everything else; empty: none to be kept.
    QByteArray pin;          ///< SHA-256 of the certificate that is trusted, hex; empty: none yet.
    /// The user agreed that the server's password is sent without encryption.
    bool sendsPasswordInClear = false;
    bool connected = true; ///< Was meant to be connected: connects again by itself.
    QList<ConversationSnapshot> conversations; ///< In the order of the list.
    QList<WaitingMessage> waiting;

    friend bool operator==(const NetworkSnapshot &, const NetworkSnapshot &) = default;
};

} // namespace client
