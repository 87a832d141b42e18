// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

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
    };

    /// How far a message typed here has got. Messages of others are always Received.
    enum class Delivery : quint8 {
        Received,
        Waiting, ///< There is no connection; sent, in order, after the next one is made.
        Pending, ///< Written to the socket; no answer yet.
        Sent,    ///< The server has confirmed it.
        Failed,  ///< Refused, or possibly lost with the connection; `failure` has the reason.
    };

    /// Takes the place of the sender in the text of an Event, so that the sentence can be
    /// translated as a whole and several senders can share it. It is a control character, which
    /// shownText() removes from everything that a server sends.
    static constexpr QChar senderMark = QChar(0x1a);

    quint64 localId = 0; ///< Unique in this process, ascending by arrival; never 0 in a model.
    QString id;          ///< The server's msgid, if it sent one.
    QString sender;      ///< Nick; empty for Info and Error.
    QString note;        ///< Shown after the time: "telnet", "bot".
    QString text;        ///< May contain IRC formatting codes.
    QString failure;     ///< Shown beside a Failed message.
    qint64 timeMs = 0;   ///< UTC, ms since 1970: the server's time if it sent one.
    Kind kind = Kind::Text;
    Delivery delivery = Delivery::Received;
    bool own = false;      ///< Sent by this user.
    bool mention = false;  ///< Mentions this user's nick; only text and actions of others.
    bool replayed = false; ///< From the server's history, and no news: not unread.

    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

} // namespace client
