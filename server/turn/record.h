// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/clientid.h"

#include <QByteArray>
#include <QList>

#include <tuple>
#include <variant>

namespace server {

/// One line of a multiline message.
/// https://ircv3.net/specs/extensions/multiline
struct MessageLine
{
    QByteArray text;
    bool joined = false; ///< Continues the previous line without a line feed.

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};
using MessageLines = QList<MessageLine>;

/// A message or event for the history: PRIVMSG, NOTICE and TAGMSG, and the JOIN, PART, TOPIC and
/// similar events of a channel.
struct MessageRecord
{
    /// Unique in the conversation; ids are in the order of the turns.
    QByteArray messageId;
    qint64 timeMs = 0;   ///< UTC in milliseconds since 1970.
    ClientId client = 0; ///< The author's connection.
    QByteArray source;   ///< The author's `nick!user@host` at that time.
    QByteArray account;  ///< Of the author; empty when not logged in.
    QByteArray target;   ///< Channel or recipient's nick, in its own case (not folded).
    QByteArray command;
    QList<QByteArray> params; ///< As sent to the recipients, including the target.
    irc::TagMap tags = {};    ///< Client-only tags.
    /// The lines of a multiline message as the author sent them; the last of `params` is then the
    /// whole text with line feeds. Empty for a message of one line.
    MessageLines lines = {};
    ClientId recipient = 0;           ///< The recipient's connection; 0: the target is a channel.
    QByteArray recipientAccount = {}; ///< Empty when the recipient is not logged in.
    bool isFromBot = false;           ///< https://ircv3.net/specs/extensions/bot-mode

    bool isInChannel() const noexcept { return target.startsWith('#'); }
    /// Whether it is text from a user, in contrast to an event or a message of tags only.
    bool isText() const noexcept { return command == "PRIVMSG" || command == "NOTICE"; }

    /// Whether REDACT may delete it; events cannot be deleted.
    bool isRedactable() const noexcept { return isText() || command == "TAGMSG"; }

    friend bool operator==(const MessageRecord &, const MessageRecord &) = default;
};

/// A mask in one of a channel's lists.
struct MaskRecord
{
    char list = 'b'; ///< The mode letter of the list.
    QByteArray mask;
    QByteArray setBy; ///< `nick!user@host`
    qint64 setMs = 0; ///< UTC in milliseconds since 1970.

    friend bool operator==(const MaskRecord &, const MaskRecord &) = default;
};

/// The ranks of an account in a registered channel. They persist while the user is not in the
/// channel.
struct RankRecord
{
    QByteArray account; ///< Folded (see irc::folded()).
    QByteArray letters; ///< Mode letters of the ranks, highest first.

    friend bool operator==(const RankRecord &, const RankRecord &) = default;
};

/// The state of a channel that was created or whose topic or modes changed.
struct ChannelRecord
{
    QByteArray name;
    qint64 createdMs = 0;  ///< UTC in milliseconds since 1970.
    QByteArray topic = {}; ///< Empty: none.
    QByteArray topicSetBy = {};
    qint64 topicSetMs = 0; ///< UTC in milliseconds since 1970.
    /// Letters of the modes without a parameter that are set; `r` is set for registered channels.
    QByteArray flags = {};
    QByteArray key = {}; ///< Empty: none.
    int limit = 0;       ///< Maximum number of members; 0: none.
    QList<MaskRecord> masks = {};
    QList<RankRecord> ranks = {};

    friend bool operator==(const ChannelRecord &, const ChannelRecord &) = default;
};

/// An unregistered channel was removed because its last member left or did not come back.
struct ChannelRemovedRecord
{
    QByteArray name;

    friend bool operator==(const ChannelRemovedRecord &, const ChannelRemovedRecord &) = default;
};

/// A channel was renamed. The stored data of the channel moves to the new name.
struct ChannelRenamedRecord
{
    QByteArray oldName;
    QByteArray newName;

    friend bool operator==(const ChannelRenamedRecord &, const ChannelRenamedRecord &) = default;
};

/// A message was redacted. https://ircv3.net/specs/extensions/message-redaction
struct MessageRemovedRecord
{
    QByteArray messageId;
    qint64 timeMs = 0;       ///< UTC in milliseconds since 1970.
    QByteArray source = {};  ///< `nick!user@host` of the user who redacted it.
    QByteArray account = {}; ///< Of that user; empty when not logged in.
    QByteArray target = {};  ///< The conversation as that user named it: a channel or a nick.
    QByteArray reason = {};  ///< Empty when none was given.

    friend bool operator==(const MessageRemovedRecord &, const MessageRemovedRecord &) = default;
};

/// How far the user of an account has read a conversation.
struct ReadMarkerRecord
{
    QByteArray account;
    QByteArray target; ///< Channel or nick, folded.
    qint64 timeMs = 0; ///< UTC in milliseconds since 1970; 0: the marker is removed.

    friend bool operator==(const ReadMarkerRecord &, const ReadMarkerRecord &) = default;
};

/// One key of the metadata of an account or a channel.
struct MetadataRecord
{
    QByteArray owner; ///< A channel (begins with '#') or an account.
    QByteArray key;
    QByteArray value; ///< Empty: the key is removed.

    friend bool operator==(const MetadataRecord &, const MetadataRecord &) = default;
};

/// A server ban was added or changed.
struct ServerBanRecord
{
    QByteArray target; ///< A mask, a network, or an account.
    QByteArray reason;
    QByteArray setBy;   ///< Nick of the operator.
    qint64 untilMs = 0; ///< UTC in milliseconds since 1970; 0: permanent.

    friend bool operator==(const ServerBanRecord &, const ServerBanRecord &) = default;
};

/// A server ban was removed or has expired.
struct ServerBanRemovedRecord
{
    QByteArray target;

    friend bool operator==(const ServerBanRemovedRecord &,
                           const ServerBanRemovedRecord &) = default;
};

/// A name that an account has had until it was renamed.
struct FormerName
{
    QByteArray name;
    qint64 sinceMs = 0; ///< UTC in milliseconds since 1970.
    qint64 untilMs = 0; ///< The same.

    friend bool operator==(const FormerName &, const FormerName &) = default;
};

/// The state of an account that a user has registered or changed.
struct AccountRecord
{
    QByteArray name;      ///< In the spelling of its registration.
    QByteArray verifier;  ///< A SCRAM-SHA-256 verifier as text; a password is never stored.
    qint64 createdMs = 0; ///< UTC in milliseconds since 1970.
    /// The code that completes the registration with VERIFY; empty: it is complete.
    QByteArray code = {};
    QList<QByteArray> nicks = {};        ///< The nicks that belong to it besides its name.
    QList<QByteArray> certificates = {}; ///< SHA-256 in lower-case hex.
    bool isAlwaysOn = false;             ///< Its user stays when the last client leaves.
    /// When the last client of an always-on user left: UTC in milliseconds since 1970. 0: never, or
    /// there is a client.
    qint64 lastSeenMs = 0;
    /// When it was renamed to its present name: UTC in milliseconds since 1970. 0: it has had this
    /// name since its registration.
    qint64 renamedMs = 0;
    QList<FormerName> formerNames = {}; ///< Oldest first.

    /// Whether users can log in to it.
    bool isVerified() const noexcept { return code.isEmpty(); }

    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};

/// An account was deleted, with its read markers, metadata, memberships and invitations.
struct AccountRemovedRecord
{
    QByteArray name;

    friend bool operator==(const AccountRemovedRecord &, const AccountRemovedRecord &) = default;
};

/// An account was renamed. The stored data of the account moves to the new name, and replaces what
/// an earlier account of that name has left.
struct AccountRenamedRecord
{
    QByteArray oldName;
    AccountRecord account; ///< With the new name.

    friend bool operator==(const AccountRenamedRecord &, const AccountRenamedRecord &) = default;
};

/// How a member of a channel is recognised after a restart of the server: by account, otherwise by
/// certificate, otherwise by address and nick. The fields of weaker kinds are empty, except the
/// nick.
struct MemberIdentity
{
    QByteArray account;     ///< Folded.
    QByteArray certificate; ///< SHA-256 in lower-case hex.
    QByteArray address;     ///< IP address.
    QByteArray nick;        ///< Folded.

    friend bool operator==(const MemberIdentity &, const MemberIdentity &) = default;
    friend bool operator<(const MemberIdentity &a, const MemberIdentity &b)
    {
        return std::tie(a.account, a.certificate, a.address, a.nick)
               < std::tie(b.account, b.certificate, b.address, b.nick);
    }
};

/// A user is a member of a channel. A later record of the same member replaces the ranks.
struct MemberRecord
{
    QByteArray channel; ///< Folded.
    MemberIdentity member;
    QByteArray ranks; ///< Mode letters, highest first.

    friend bool operator==(const MemberRecord &, const MemberRecord &) = default;
};

/// A member has left the channel, is recognised by another identity now, or has not come back in
/// time after a restart of the server.
struct MemberRemovedRecord
{
    QByteArray channel; ///< Folded.
    MemberIdentity member;

    friend bool operator==(const MemberRemovedRecord &, const MemberRemovedRecord &) = default;
};

/// An account is invited to a channel.
struct InvitationRecord
{
    QByteArray channel; ///< Folded.
    QByteArray account; ///< Folded.
    QByteArray source;  ///< `nick!user@host` of the user who invited it.
    qint64 timeMs = 0;  ///< UTC in milliseconds since 1970.
    /// Whether a client of the account has received the INVITE.
    bool isDelivered = false;
    /// Whether it lets the account join despite the modes of the channel.
    bool overridesModes = false;

    friend bool operator==(const InvitationRecord &, const InvitationRecord &) = default;
};

/// An invitation was used or has expired.
struct InvitationRemovedRecord
{
    QByteArray channel; ///< Folded.
    QByteArray account; ///< Folded.

    friend bool operator==(const InvitationRemovedRecord &,
                           const InvitationRemovedRecord &) = default;
};

/// A change that a turn passes to the store.
using Record =
    std::variant<MessageRecord, ChannelRecord, ChannelRemovedRecord, ChannelRenamedRecord,
                 MessageRemovedRecord, ReadMarkerRecord, MetadataRecord, ServerBanRecord,
                 ServerBanRemovedRecord, AccountRecord, AccountRemovedRecord, AccountRenamedRecord,
                 MemberRecord, MemberRemovedRecord, InvitationRecord, InvitationRemovedRecord>;
using RecordList = QList<Record>;

/// The stored state that the hub restores before its first turn.
struct StoredState
{
    QList<ChannelRecord> channels;
    QList<MetadataRecord> metadata; ///< Of channels and always-on accounts.
    QList<ServerBanRecord> bans;
    QList<AccountRecord> accounts;
    QList<MemberRecord> members; ///< The members of channels when the earlier run ended.
    QList<InvitationRecord> invitations;
    QList<ReadMarkerRecord> readMarkers; ///< Of always-on accounts.

    friend bool operator==(const StoredState &, const StoredState &) = default;
};

} // namespace server
