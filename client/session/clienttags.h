// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messagechange.h"
#include "client/chat/networkfeatures.h"
#include "client/chat/typingstate.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace client {

class SessionState;

// Client-only tags: https://ircv3.net/specs/extensions/message-tags

/// The longest msgid that is read and sent back.
inline constexpr qsizetype maxIdBytes = 256;

/// Whether the server relays the client-only tag @p name, which is without its '+'.
bool relaysClientTag(const SessionState &session, QByteArrayView name);
/// The msgid of the message that @p message replies to; empty if there is none.
/// IRCv3 reply: https://ircv3.net/specs/client-tags/reply
QString repliedId(const irc::Message &message);
/// Lets @p message refer to the msgid @p id, if the server relays that.
void addReplyTags(const SessionState &session, irc::Message &message, const QByteArray &id);
/// The name of the channel in which the private @p message belongs; empty if it names none.
/// IRCv3 channel-context: https://ircv3.net/specs/client-tags/channel-context
QByteArray contextOf(const irc::Message &message);
/// Whether the server relays in which channel a private message belongs.
bool relaysContext(const SessionState &session);
/// Lets the private @p message belong in @p room, if the server relays that.
void addContextTags(const SessionState &session, irc::Message &message, const QByteArray &room);
/// The reaction that @p message adds or takes back, without sender and time.
std::optional<MessageChange> reactionOf(const irc::Message &message);
/// Makes @p message, which has reply tags, the reaction @p text, or take it back.
void addReactionTag(irc::Message &message, const QString &text, bool takesBack);
/// Whether the sender of @p message is writing; nullopt if the message does not say that.
std::optional<TypingState> typingOf(const irc::Message &message);
/// Tells @p target whether this user is writing, if the server relays that.
void sendTyping(SessionState &session, const QByteArray &target, TypingState state);
NetworkFeatures featuresOf(const SessionState &session);

} // namespace client
