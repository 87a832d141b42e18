#pragma once

#include "common/irc/tagmap.h"
#include "server/wire/clientid.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace server {

/// One line of a multiline message.
/// https://ircv3.net/specs/extensions/multiline
struct MessageLine
{
    QByteArray text;
    bool joined = false; ///< Goes on with the line before it without a line feed.

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};
using MessageLines = QList<MessageLine>;

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
    /// Of a multiline message, as they were sent; the last parameter is then the whole text with
    /// line feeds. Empty: the message has one line.
    MessageLines lines;

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

/// A channel has another name from now on; what is kept for it goes along.
struct ChannelRenamedRecord
{
    QByteArray oldName;
    QByteArray newName;

    friend bool operator==(const ChannelRenamedRecord &, const ChannelRenamedRecord &) = default;
};

/// A message was taken back.
struct MessageRemovedRecord
{
    QByteArray messageId;

    friend bool operator==(const MessageRemovedRecord &, const MessageRemovedRecord &) = default;
};

/// How far somebody with an account has read a conversation.
struct ReadMarkerRecord
{
    QByteArray account;
    QByteArray target; ///< Channel or nick, folded.
    qint64 timeMs = 0; ///< UTC in milliseconds since 1970; 0: forgotten.

    friend bool operator==(const ReadMarkerRecord &, const ReadMarkerRecord &) = default;
};

/// One key of the metadata of an account or a channel.
struct MetadataRecord
{
    QByteArray owner; ///< A channel, which begins with '#', or an account.
    QByteArray key;
    QByteArray value; ///< Empty: removed.

    friend bool operator==(const MetadataRecord &, const MetadataRecord &) = default;
};

/// What a turn wants kept.
using Record =
    std::variant<MessageRecord, ChannelRecord, ChannelRemovedRecord, ChannelRenamedRecord,
                 MessageRemovedRecord, ReadMarkerRecord, MetadataRecord>;
using RecordList = QList<Record>;

} // namespace server
