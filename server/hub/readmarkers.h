// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

// Read markers: how far users have read their conversations.
// https://ircv3.net/specs/extensions/read-marker

namespace server {

class CommandContext;

/// `timestamp=YYYY-MM-DDThh:mm:ss.sssZ`. @p timeMs: UTC in milliseconds since 1970.
QByteArray readMarkerTimestamp(qint64 timeMs);
/// The time in @p param, which has to be exactly in that form.
std::optional<qint64> parseReadMarkerTimestamp(const QByteArray &param);

/// Sends MARKREAD: how far the user has read @p target.
void sendReadMarker(CommandContext &context, const QByteArray &target);

/// Sends MARKREAD to the other clients that are logged in to the user's account.
void sendReadMarkerToOthers(CommandContext &context, const QByteArray &target);

} // namespace server
