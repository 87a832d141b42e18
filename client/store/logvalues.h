// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationkey.h"
#include "client/chat/readstate.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace client {

/// Messages of one conversation to store.
struct AppendMessages
{
    ConversationKey conversation;
    QByteArray wireName;
    QList<ChatMessage> messages; ///< Those that are stored already, by their msgid, are skipped.
};

/// The user has read more of a conversation.
struct SetReadState
{
    ConversationKey conversation;
    QByteArray wireName;
    ReadState state;
};

/// A conversation has another name. Messages that are stored under the new one join it.
struct RenameConversation
{
    ConversationKey before;
    ConversationKey now;
    QByteArray wireName;
};

/// A network has another key.
struct RenameNetwork
{
    QByteArray before;
    QByteArray now;
};

using LogChange = std::variant<AppendMessages, SetReadState, RenameConversation, RenameNetwork>;

/// A question for some messages of a conversation that follow one another.
struct PageQuery
{
    enum class Kind : quint8 {
        Newest, ///< The newest ones.
        Before, ///< Those before `position`.
        After,  ///< Those after `position`.
        Around, ///< Half of them up to `position`, half of them after it.
    };

    ConversationKey conversation;
    Kind kind = Kind::Newest;
    MessageOrder position = {};
    int maxMessages = 200;
};

struct LogPage
{
    QList<ChatMessage> messages; ///< In their order.
    bool hasOlder = false;
    bool hasNewer = false;
};

struct SearchQuery
{
    /// Words, all of which a message must contain; the last one may be the beginning of a word.
    QString text;
    ConversationKey conversation; ///< Only with `inConversation`.
    bool inConversation = false;
    /// Finds messages that arrived before this one; 0: all.
    quint64 beforeId = 0;
    int maxHits = 50;
};

struct SearchHit
{
    ConversationKey conversation;
    QByteArray wireName;
    ChatMessage message;
};

struct SearchResult
{
    QList<SearchHit> hits; ///< The last to arrive first.
    bool hasMore = false;
};

/// The log when it was opened.
struct LogState
{
    /// A sentence for the user: the log cannot be used, or was repaired. Empty: all is well.
    QString problem;
    bool isWritable = false;
    quint64 lastId = 0; ///< The highest localId; 0 if there is no message.
    QHash<ConversationKey, ReadState> conversations;
};

} // namespace client
