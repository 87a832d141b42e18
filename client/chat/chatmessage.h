// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// One entry of a conversation as people see it: a value, decoded once, owned by MessageModel.
struct ChatMessage
{
    enum class Kind : quint8 {
        Text,   ///< Somebody said something.
        Action, ///< /me
        Notice, ///< NOTICE; shown like text, never counted as a mention.
        Event,  ///< Join, part, quit, nick, mode, topic: `text` is the whole sentence without the
                ///< nick.
        Info,   ///< A line of the server or of this program: `text` is the whole sentence.
        Error,  ///< The same when something was refused or failed.
    };

    /// How far a line typed here has come; Received for everybody else's.
    enum class Delivery : quint8 {
        Received,
        Waiting, ///< The link is down; goes out, in order, after reconnecting.
        Pending, ///< Written to the socket, echo not seen yet.
        Sent,    ///< Came back from the server (or the server has no echo).
        Failed,  ///< Refused, or given up by the person; `failure` says why.
    };

    quint64 localId =
        0;             ///< Unique in this process, grows with time of arrival; never 0 in a model.
    QString id;        ///< msgid of the server, when it gave one.
    QString sender;    ///< Nick; empty for Info and Error.
    QString note;      ///< Small remark after the time: "telnet", "bot".
    QString text;      ///< May hold IRC formatting codes.
    QString failure;   ///< What to show beside a Failed message.
    qint64 timeMs = 0; ///< UTC, ms since 1970; the server's clock where it tells it.
    Kind kind = Kind::Text;
    Delivery delivery = Delivery::Received;
    bool own = false;     ///< Sent by this person.
    bool mention = false; ///< Names this person (only in text and actions of others).

    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

} // namespace client
