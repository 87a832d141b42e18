// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/clientid.h"

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
    ClientId recipient = 0;           ///< The recipient's connection; 0: said in a channel.
    QByteArray recipientAccount = {}; ///< Empty when not logged in.

    friend bool operator==(const MessageRecord &, const MessageRecord &) = default;
};

/// A mask in one of a channel's lists.
struct MaskRecord
{
    char list = 'b'; ///< The letter of the mode.
    QByteArray mask;
    QByteArray setBy; ///< `nick!user@host`
    qint64 setMs = 0;

    friend bool operator==(const MaskRecord &, const MaskRecord &) = default;
};

/// The ranks of an account in a registered channel, kept while its users are not in it.
struct RankRecord
{
    QByteArray account; ///< Folded.
    QByteArray letters; ///< Of the modes, highest first.

    friend bool operator==(const RankRecord &, const RankRecord &) = default;
};

/// A channel as it is now: it came to be, or its topic or modes changed.
struct ChannelRecord
{
    QByteArray name;
    qint64 createdMs = 0;
    QByteArray topic = {}; ///< Empty: none.
    QByteArray topicSetBy = {};
    qint64 topicSetMs = 0;
    QByteArray flags = {}; ///< The letters of modes that are on or off; with `r` it is registered.
    QByteArray key = {};   ///< Empty: none.
    int limit = 0;         ///< 0: none.
    QList<MaskRecord> masks = {};
    QList<RankRecord> ranks = {};

    friend bool operator==(const ChannelRecord &, const ChannelRecord &) = default;
};

/// The last member left a channel that is not registered.
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

/// How far the user of an account has read a conversation.
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

/// A ban from the server.
struct ServerBanRecord
{
    QByteArray target; ///< A mask, a network, or an account.
    QByteArray reason;
    QByteArray setBy;   ///< Nick of the operator.
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970; 0: without end.

    friend bool operator==(const ServerBanRecord &, const ServerBanRecord &) = default;
};

/// A ban was taken back or is over.
struct ServerBanRemovedRecord
{
    QByteArray target;

    friend bool operator==(const ServerBanRemovedRecord &,
                           const ServerBanRemovedRecord &) = default;
};

/// A record of any kind: something that a turn wants stored.
using Record = std::variant<MessageRecord, ChannelRecord, ChannelRemovedRecord,
                            ChannelRenamedRecord, MessageRemovedRecord, ReadMarkerRecord,
                            MetadataRecord, ServerBanRecord, ServerBanRemovedRecord>;
using RecordList = QList<Record>;

/// The stored state that the hub restores before its first turn.
struct StoredState
{
    QList<ChannelRecord> channels;
    QList<MetadataRecord> metadata; ///< Of channels.
    QList<ServerBanRecord> bans;
};

} // namespace server
