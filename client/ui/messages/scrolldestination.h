// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"

namespace client {

class PlacedMessages;
class Theme;

/// Where a ConversationView scrolls to as soon as the rows are there. GUI thread.
class ScrollDestination
{
public:
    enum class Kind : quint8 {
        None,
        Oldest,
        Unread, ///< The first unread message.
        Missed, ///< The same, reached; an earlier one may still arrive.
    };

    /// Both must outlive this object.
    ScrollDestination(const Theme &theme, PlacedMessages &messages);

    void set(Kind kind) { m_kind = kind; }
    void clear() { m_kind = Kind::None; }
    /// Scrolls to the destination if it is among the rows, which are new.
    void arrive();
    /// The unread line has moved. Stops at the first one of the messages that the user has missed,
    /// so that they do not push one another out of sight.
    void handleUnreadMarker();

private:
    void arriveAtUnread();

    const Theme &m_theme;
    PlacedMessages &m_messages;
    Kind m_kind = Kind::None;
    MessageOrder m_stoppedAt; ///< With Kind::Missed: the first missed message so far.
};

} // namespace client
