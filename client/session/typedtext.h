// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"

#include <QString>

namespace client {

/// Sends what the user typed in @p target, or runs it if it is a command. See Session::type().
void typeText(SessionState &session, const QByteArray &target, const QString &text,
              const QString &replyTo = {}, const QByteArray &privateTo = {});

/// Queues a message, which may have several lines, split as the server requires, and sends what it
/// can. @p context: see Outgoing::Item.
void sendText(SessionState &session, const QByteArray &target, const QString &text, bool action,
              const QString &replyTo = {}, const QByteArray &context = {});
/// Shows the message @p id of SessionState::outgoing.
void showOutgoing(SessionState &session, quint64 id, ChatMessage::Delivery delivery);

/// Joins @p room, now or when the session is ready. Errors are shown in @p origin.
void joinRoom(SessionState &session, const QByteArray &room, const QString &key,
              const QByteArray &origin);
/// Leaves @p room and forgets it; messages of the channel that still arrive are ignored.
void leaveRoom(SessionState &session, const QByteArray &room, const QString &reason,
               const QByteArray &origin);

} // namespace client
