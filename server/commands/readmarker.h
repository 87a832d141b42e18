#pragma once

#include <QByteArray>

namespace server {

class CommandContext;

/// Says how far the user has read @p target: MARKREAD.
/// https://ircv3.net/specs/extensions/read-marker
void sayReadMarker(const CommandContext &context, const QByteArray &target);

} // namespace server
