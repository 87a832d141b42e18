#pragma once

#include <QByteArray>

// What clients are told of how far conversations were read.
// https://ircv3.net/specs/extensions/read-marker

namespace server {

class CommandContext;

/// `timestamp=YYYY-MM-DDThh:mm:ss.sssZ`. @p timeMs: UTC in milliseconds since 1970.
QByteArray readMarkerTimestamp(qint64 timeMs);

/// Says how far the user has read @p target: MARKREAD.
void sayReadMarker(const CommandContext &context, const QByteArray &target);

/// Says it to the other clients that are logged in to the user's account.
void sayReadMarkerToOthers(const CommandContext &context, const QByteArray &target);

} // namespace server
