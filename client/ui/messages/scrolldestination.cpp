// SPDX-License-Identifier: MIT
#include "client/ui/messages/scrolldestination.h"

#include "client/ui/messages/placedmessages.h"
#include "client/ui/theme/theme.h"

#include <utility>

namespace client {

namespace {

constexpr int unreadLineTop = 24; // above the first unread message, when the view goes there

} // namespace

ScrollDestination::ScrollDestination(const Theme &theme, PlacedMessages &messages)
    : m_theme(theme)
    , m_messages(messages)
{}

void ScrollDestination::arrive()
{
    if (m_messages.count() == 0) {
        if (!m_messages.model()->hasNewer())
            clear();
        return;
    }
    switch (std::exchange(m_kind, Kind::None)) {
    case Kind::None:
    case Kind::Missed:
        break;
    case Kind::Oldest:
        m_messages.anchor().stickTo(0, 0);
        break;
    case Kind::Unread:
        arriveAtUnread();
        break;
    }
}

void ScrollDestination::arriveAtUnread()
{
    const MessageModel &model = *m_messages.model();
    const int unread = model.rowOf(model.unreadMarker().localId);
    if (unread >= 0)
        m_messages.anchor().stickTo(unread, m_theme.px(unreadLineTop));
    else
        m_messages.anchor().stickToTail();
}

void ScrollDestination::handleUnreadMarker()
{
    const MessageModel &model = *m_messages.model();
    const MessageOrder marker = model.unreadMarker();
    const int row = model.rowOf(marker.localId);
    if (row < 0)
        return;
    const bool isMissed = model.at(row).origin == ChatMessage::Origin::Missed;
    const bool isEarlier = m_kind == Kind::Missed && marker < m_stoppedAt;
    if (isMissed && (m_messages.isAtTail() || isEarlier)) {
        m_kind = Kind::Missed;
        m_stoppedAt = marker;
        m_messages.anchor().stickTo(row, m_theme.px(unreadLineTop));
    } else if (m_kind == Kind::Unread) {
        arrive();
    }
}

} // namespace client
