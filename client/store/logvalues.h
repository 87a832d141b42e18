// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/chat/conversationkey.h"
#include "client/chat/readstate.h"
#include "client/chat/searchtext.h"
#include "client/chat/userstate.h"

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
    qint64 ignoredBy = 0;        ///< The rule that hides them, see IgnoreRule::id; 0: none.
};

/// Something has happened to messages of one conversation, which need not be stored.
struct ChangeMessages
{
    ConversationKey conversation;
    QByteArray wireName;
    QList<MessageChange> changes;
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

/// Makes the messages that the rule has hidden ordinary ones.
struct ShowIgnored
{
    qint64 ignoredBy = 0;
};

/// Removes messages for good.
struct RemoveMessages
{
    QList<quint64> localIds;
};

/// The user has typed or chosen something.
struct SetUserState
{
    UserState state; ///< Replaces the earlier one.
};

using LogChange = std::variant<AppendMessages, ChangeMessages, SetReadState, RenameConversation,
                               RenameNetwork, ShowIgnored, RemoveMessages, SetUserState>;

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

/// A question for messages with some properties. An empty one finds nothing.
struct SearchQuery
{
    SearchText text;
    QList<ConversationKey> conversations; ///< Any of them; empty: all.
    QStringList senders;                  ///< Nicks or accounts, any of them; empty: all.
    bool hasLink = false;
    bool hasMention = false;
    // Times of the messages: UTC, ms since 1970.
    qint64 fromMs = 0;  ///< 0: from the first one on.
    qint64 untilMs = 0; ///< Not included; 0: all times.
    /// Finds messages that arrived before this one; 0: all.
    quint64 beforeId = 0;
    int maxHits = 50;
    /// Messages before and after each hit that are read with it.
    int contextMessages = 0;
};

struct SearchHit
{
    ConversationKey conversation;
    QByteArray wireName;
    ChatMessage message;
    // In their order.
    QList<ChatMessage> before;
    QList<ChatMessage> after;
};

struct SearchResult
{
    QList<SearchHit> hits; ///< The last to arrive first.
    bool hasMore = false;
};

/// The places of messages that a search found.
struct FoundPlaces
{
    QList<MessageOrder> places; ///< In their order.
    bool isComplete = true;     ///< False: there are more than were asked for.
};

/// How much the log may hold.
struct LogLimits
{
    int days = 0;      ///< Older messages are removed; 0: none.
    int mebibytes = 0; ///< The oldest messages beyond this are removed; 0: none.

    friend bool operator==(const LogLimits &, const LogLimits &) = default;
};

struct LogSize
{
    qint64 messages = 0;
    qint64 bytes = 0; ///< On the disk.
};

/// The log when it was opened.
struct LogState
{
    /// A sentence for the user: the log cannot be used, or was repaired. Empty: all is well.
    QString problem;
    bool isReadable = false;
    bool isWritable = false;
    bool isIndexing = false; ///< The search index lacks messages, which are being added.
    quint64 lastId = 0;      ///< The highest localId; 0 if there is no message.
    QHash<ConversationKey, ReadState> conversations;
    UserState userState;
};

} // namespace client
