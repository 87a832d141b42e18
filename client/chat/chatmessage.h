// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messagechange.h"

#include <QList>
#include <QString>

namespace client {

/// The place of messages of one time among others. Each millisecond has 65,536 positions, so that
/// older messages of the same millisecond that arrive later can be placed before those known.
inline constexpr int positionBits = 16;
/// The first position of @p timeMs (UTC, ms since 1970).
constexpr qint64 firstPosition(qint64 timeMs)
{
    constexpr qint64 maxMs = qint64(1) << 46;
    return qBound(-maxMs, timeMs, maxMs) * (1 << positionBits);
}
/// The position for messages of @p timeMs among which there are no others.
constexpr qint64 positionAt(qint64 timeMs)
{
    return firstPosition(timeMs) + (1 << (positionBits - 1));
}
constexpr qint64 timeOfPosition(qint64 position)
{
    return position >> positionBits;
}

/// The order of a message in its conversation: by position, and by arrival where that is equal.
struct MessageOrder
{
    qint64 position = 0;
    quint64 localId = 0;

    friend auto operator<=>(const MessageOrder &, const MessageOrder &) = default;
};

/// One entry of a conversation in the form that users read: a value, decoded once, owned by
/// MessageModel.
struct ChatMessage
{
    enum class Kind : quint8 {
        Text,
        Action, ///< CTCP ACTION (/me).
        Notice, ///< NOTICE: looks like text, never counts as a mention.
        Event,  ///< Join, part, quit, nick, mode or topic: `text` contains senderMark.
        Info,   ///< A reply of the server or a remark of this program: a whole sentence.
        Error,  ///< The same for something that was refused or failed.
        Gap,    ///< Stands in for messages that are not loaded; see HistoryGaps. Never stored.
    };

    /// How far a message typed here has got. Messages of others are always Received.
    enum class Delivery : quint8 {
        Received,
        Waiting, ///< There is no connection; sent, in order, after the next one is made.
        Pending, ///< Written to the socket; no answer yet.
        Sent,    ///< The server has confirmed it.
        Failed,  ///< Refused, or possibly lost with the connection; `failure` has the reason.
    };

    /// How a message came to this program.
    enum class Origin : quint8 {
        Live,    ///< As it was sent.
        Missed,  ///< From the server's history: sent while this program was away. Unread.
        History, ///< From the server's history, and older. Neither unread nor reported.
    };

    /// Takes the place of the sender in the text of an Event, so that the sentence can be
    /// translated as a whole and several senders can share it. It is a control character, which
    /// shownText() removes from everything that a server sends.
    static constexpr QChar senderMark = QChar(0x1a);

    /// Identifies the message in this profile, also after a restart. Ascending by arrival, never 0
    /// in a model.
    quint64 localId = 0;
    /// Its place in the conversation; see positionAt(). For live messages at least that of the
    /// message before, so that clocks that differ do not change the order of arrival.
    qint64 position = 0;
    QString id;      ///< The server's msgid, if it sent one.
    QString sender;  ///< Nick; empty for Info and Error.
    QString account; ///< Of the sender; empty if unknown or not logged in.
    QString note;    ///< Shown after the time: "telnet", "bot".
    QString text;    ///< May contain IRC formatting codes.
    QString failure; ///< Shown beside a Failed message.
    QString replyTo; ///< The msgid of the message that this one replies to; else empty.
    QList<Reaction> reactions;
    QString removedBy;     ///< If it was deleted: the nick of the user who did it.
    QString removalReason; ///< If it was deleted; may be empty.
    qint64 timeMs = 0;     ///< UTC, ms since 1970: the server's time if it sent one.
    Kind kind = Kind::Text;
    Delivery delivery = Delivery::Received;
    bool own = false;       ///< Sent by this user.
    bool mention = false;   ///< Mentions this user's nick; only text and actions of others.
    bool isRemoved = false; ///< It was deleted; `text` is empty.
    /// In a channel: only this user and the other one see it.
    /// https://ircv3.net/specs/client-tags/channel-context
    bool isPrivate = false;
    Origin origin = Origin::Live;

    MessageOrder order() const { return {position, localId}; }
    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

/// Whether @p message will not change any more, so that it can be stored: it was received, or the
/// server has confirmed it.
bool isFinal(const ChatMessage &message);

/// Whether messages of @p kind are what users say, not remarks of programs.
bool isSpoken(ChatMessage::Kind kind);

/// The approximate memory of @p message, with the strings that it shares with others.
qsizetype memoryOf(const ChatMessage &message);

} // namespace client
