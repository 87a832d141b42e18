// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

// Read markers: how far users have read their conversations.
// https://ircv3.net/specs/extensions/read-marker

namespace server {

class CommandContext;
class Registry;
class UserContext;

/// `timestamp=YYYY-MM-DDThh:mm:ss.sssZ`. @p timeMs: UTC in milliseconds since 1970.
QByteArray readMarkerTimestamp(qint64 timeMs);
/// The time in @p param, which has to be exactly in that form.
std::optional<qint64> parseReadMarkerTimestamp(const QByteArray &param);

/// The key of the conversation @p target among the read markers: the folded name of a channel, of
/// the account that a user is logged in to or that a nick belongs to, or else of a guest.
QByteArray readMarkerKey(const UserContext &context, const QByteArray &target);

/// Moves the read markers of all users. The names need not be folded.
void moveReadMarkers(const Registry &registry, const QByteArray &oldTarget,
                     const QByteArray &newTarget);

/// Sends MARKREAD: how far the user has read @p target.
void sendReadMarker(CommandContext &context, const QByteArray &target);

/// Sends MARKREAD to the other clients that are logged in to the user's account.
void sendReadMarkerToOthers(CommandContext &context, const QByteArray &target);

} // namespace server
