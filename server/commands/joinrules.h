#pragma once

#include <QByteArrayView>

namespace server {

class Channel;
class CommandContext;

/// Whether the modes of @p channel let the user in with @p key; says why not. Who was invited
/// comes in whatever the modes are. https://modern.ircdocs.horse/#join-message
bool mayEnter(const CommandContext &context, const Channel &channel, QByteArrayView key);

} // namespace server
