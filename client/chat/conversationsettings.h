// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace client {

/// The settings of one conversation that differ from those of the window: a plain value.
struct ConversationSettings
{
    enum class Notifications : quint8 {
        Default,
        All,      ///< Every message notifies.
        Mentions, ///< As the kinds of notifications of the window say.
        Nothing,  ///< The conversation is muted.
    };
    /// Which joins, parts and changes of names are shown.
    enum class Joins : quint8 { Default, All, WhoSpoke, None };
    enum class Sound : quint8 { Default, On, Off };

    Notifications notifications = Notifications::Default;
    Joins joins = Joins::Default;
    Sound sound = Sound::Default;

    friend bool operator==(const ConversationSettings &, const ConversationSettings &) = default;
};

/// @p own, with the value of @p defaults where it is Default.
constexpr ConversationSettings effectiveSettings(ConversationSettings own,
                                                 const ConversationSettings &defaults)
{
    if (own.notifications == ConversationSettings::Notifications::Default)
        own.notifications = defaults.notifications;
    if (own.joins == ConversationSettings::Joins::Default)
        own.joins = defaults.joins;
    if (own.sound == ConversationSettings::Sound::Default)
        own.sound = defaults.sound;
    return own;
}

} // namespace client
