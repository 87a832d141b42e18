// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/history.h"

#include <optional>

namespace server {

class CommandContext;
class User;

/// The key of @p user in direct chats.
QByteArray participantKeyOf(const User &user);
/// From when on @p user may read direct messages: UTC in milliseconds since 1970. Another guest may
/// have had the nick before.
qint64 directMessagesFromMs(const User &user);
/// The part of the conversation @p target that the user may read: a channel that the user is in, or
/// a direct chat. Nullopt for other channels and for what is not a name.
std::optional<HistoryAccess> historyAccess(const CommandContext &context, const QByteArray &target);

/// The number of messages that a client asks for: at most the limit of the server. Nullopt when
/// @p param is not a positive number.
std::optional<qint32> historyLimit(const CommandContext &context, const QByteArray &param);

// Sentences for FAIL.
inline constexpr char wrongHistoryLimit[] = "The limit must be a positive number";
inline constexpr char wrongHistoryTime[] = "The time must look like 2026-11-24T18:30:05.000Z";

} // namespace server
