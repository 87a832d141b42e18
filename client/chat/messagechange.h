// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace client {

struct ChatMessage;

/// One reaction to a message, and the users it is from.
struct Reaction
{
    /// More are not kept, whatever the server sends: texts for each message, and users for each.
    static constexpr qsizetype maxTexts = 24;
    static constexpr qsizetype maxSenders = 200;
    /// In UTF-16 units. Longer reactions are ignored.
    static constexpr qsizetype maxLength = 32;

    QString text;        ///< Mostly an emoji.
    QStringList senders; ///< Nicks, in the order of their reactions.
    bool own = false;    ///< This user is one of them.

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

/// Something that happened to a message after it was sent.
struct MessageChange
{
    enum class Kind : quint8 {
        React,
        Unreact, ///< Takes a reaction back.
        Remove,  ///< The message is deleted.
    };

    Kind kind = Kind::React;
    QString id;        ///< The msgid of the message.
    QString text;      ///< Of the reaction, or the reason for the removal.
    QString sender;    ///< The nick of the user who did it.
    bool own = false;  ///< It was this user.
    qint64 timeMs = 0; ///< UTC, ms since 1970.

    friend bool operator==(const MessageChange &, const MessageChange &) = default;
};

/// Applies @p change to @p message. Returns false if that makes no difference.
bool apply(const MessageChange &change, ChatMessage &message);

} // namespace client
