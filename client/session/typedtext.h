// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"

#include <QString>

namespace client {

// What the user types, and what commands do with it.

/// What was typed in @p place: a message, or a command; several lines are several messages.
void typeText(SessionState &session, const QByteArray &target, const QString &text);

/// Puts a message on its way, in as many pieces as the line length asks for.
void sendText(SessionState &session, const QByteArray &target, const QString &text, bool action);
/// Shows the message @p id of the outgoing ones.
void showOutgoing(SessionState &session, quint64 id, ChatMessage::Delivery delivery);
void joinRoom(SessionState &session, const QByteArray &room, const QString &key,
              const QByteArray &origin);

/// Leaves the room and forgets it; lines of its people that are under way mean nothing any more.
void leaveRoom(SessionState &session, const QByteArray &room, const QString &reason,
               const QByteArray &origin);

} // namespace client
