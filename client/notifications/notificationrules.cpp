// SPDX-License-Identifier: MIT
#include "client/notifications/notificationrules.h"

#include "client/model/conversation.h"
#include "client/model/network.h"
#include "common/irc/mention.h"

#include <algorithm>

namespace client {

namespace {

bool contains(const QString &text, const QString &word)
{
    return irc::indexOfMention(text, word) >= 0;
}

bool answersUser(const Conversation &conversation, const ChatMessage &message)
{
    if (message.replyTo.isEmpty())
        return false;
    const ChatMessage *original = conversation.messages().original(message.replyTo);
    return original && original->own;
}

/// Why @p message is about the user; nullopt if it is not.
std::optional<NotificationKind> addressKind(const Conversation &conversation,
                                            const ChatMessage &message,
                                            const WindowSettings &settings)
{
    if (!message.mention)
        return std::nullopt;
    if (settings.notifiesReplies && answersUser(conversation, message))
        return NotificationKind::Reply;
    if (settings.notifiesMentions && contains(message.text, conversation.network().nick()))
        return NotificationKind::Mention;
    const bool hasWord =
        std::ranges::any_of(settings.notificationWords, [&message](const QString &word) {
            return contains(message.text, word);
        });
    return hasWord ? std::optional(NotificationKind::Word) : std::nullopt;
}

} // namespace

std::optional<NotificationKind> notificationKind(const Conversation &conversation,
                                                 const ChatMessage &message,
                                                 const WindowSettings &settings)
{
    const bool isSpeech =
        message.kind == ChatMessage::Kind::Text || message.kind == ChatMessage::Kind::Action;
    if (!isSpeech || message.own || message.isRemoved || conversation.isMuted()
        || message.origin != ChatMessage::Origin::Live
        || message.order() <= conversation.lastRead())
        return std::nullopt;
    if (conversation.kind() == Conversation::Kind::Direct && settings.notifiesDirect)
        return NotificationKind::Direct;
    if (const auto kind = addressKind(conversation, message, settings))
        return kind;
    const bool wantsAll = conversation.settings().notifications == Conversation::Notifications::All;
    return wantsAll ? std::optional(NotificationKind::Other) : std::nullopt;
}

bool notificationSounds(const Conversation &conversation, NotificationKind kind,
                        const WindowSettings &settings)
{
    if (conversation.settings().sound != ConversationSettings::Sound::Default)
        return conversation.settings().sound == ConversationSettings::Sound::On;
    switch (kind) {
    case NotificationKind::Direct:
        return settings.soundsForDirect;
    case NotificationKind::Reply:
        return settings.soundsForReplies;
    case NotificationKind::Mention:
        return settings.soundsForMentions;
    case NotificationKind::Word:
        return settings.soundsForWords;
    case NotificationKind::Other:
        return false;
    }
    return false;
}

} // namespace client
