#pragma once

#include "common/irc/tagmap.h"
#include "server/wire/clientid.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace server {

/// Something said or done that history keeps: PRIVMSG, NOTICE, TAGMSG, and the JOIN, PART, TOPIC
/// and so on of a channel.
struct MessageRecord
{
    QByteArray messageId; ///< Unique, and in the order of the turns.
    qint64 timeMs = 0;    ///< UTC in milliseconds since 1970.
    ClientId client = 0;  ///< The author's connection.
    QByteArray source;    ///< `nick!user@host` at that time.
    QByteArray account;   ///< Of the author; empty when not logged in.
    QByteArray target;    ///< The channel's name or the recipient's nick, as they are written.
    QByteArray command;
    QList<QByteArray> params; ///< As sent to others, the target among them.
    irc::TagMap tags;         ///< Client-only tags.

    friend bool operator==(const MessageRecord &, const MessageRecord &) = default;
};

/// A channel came to be or its topic changed.
struct ChannelRecord
{
    QByteArray name;
    qint64 createdMs = 0;
    QByteArray topic; ///< Empty: none.
    QByteArray topicSetBy;
    qint64 topicSetMs = 0;

    friend bool operator==(const ChannelRecord &, const ChannelRecord &) = default;
};

/// The last person left a channel.
struct ChannelRemovedRecord
{
    QByteArray name;

    friend bool operator==(const ChannelRemovedRecord &, const ChannelRemovedRecord &) = default;
};

/// What a turn wants kept.
using Record = std::variant<MessageRecord, ChannelRecord, ChannelRemovedRecord>;
using RecordList = QList<Record>;

} // namespace server
