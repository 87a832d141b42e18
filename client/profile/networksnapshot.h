// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/credentials.h"
#include "client/chat/historygap.h"
#include "client/chat/ignorelist.h"
#include "client/chat/ownprofile.h"
#include "client/chat/userstate.h"
#include "client/model/conversation.h"
#include "common/net/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// The part of a conversation that is restored at the next start.
struct ConversationSnapshot
{
    Conversation::Kind kind = Conversation::Kind::Room;
    QByteArray name; ///< As on the wire.
    QString draft;
    QString key;                 ///< Channel key (+k); secret.
    bool muted = false;          ///< The notifications are Nothing, whatever the settings say.
    int pin = 0;                 ///< See Conversation::pin().
    bool joined = true;          ///< Room: to be joined again at the next start.
    QList<HistoryGap> gaps = {}; ///< Times whose messages are missing in the message log.
    ConversationSettings settings = {};

    friend bool operator==(const ConversationSnapshot &, const ConversationSnapshot &) = default;
};

/// The part of a network that is restored at the next start: a plain value for the profile.
struct NetworkSnapshot
{
    QString name;
    QString nick;
    net::ServerAddress address;
    Credentials credentials; ///< Kept in the keyring, or in a file of their own; empty: none.
    /// The credentials are in the keyring, which could not be read yet.
    bool awaitsKeyring = false;
    QByteArray pin; ///< SHA-256 of the trusted certificate in hex; empty: none yet.
    /// The user agreed that the server's password is sent without encryption.
    bool sendsPasswordInClear = false;
    bool connected = true; ///< To be connected again at the next start.
    /// The user has asked for a room and has not seen one yet, so the first one that is entered is
    /// to be shown.
    bool showsFirstRoom = false;
    bool collapsed = false;                    ///< The list on the left shows only its header.
    QList<ConversationSnapshot> conversations; ///< In the order of the list on the left.
    QList<WaitingMessage> waiting;
    IgnoreList ignores = {};
    OwnProfile profile = {};

    friend bool operator==(const NetworkSnapshot &, const NetworkSnapshot &) = default;
};

} // namespace client
