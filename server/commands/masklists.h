// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/channelmodes.h"

namespace server {

class Channel;
class CommandContext;

/// Sends one mask list: RPL_BANLIST, RPL_EXCEPTLIST or RPL_INVEXLIST for each mask, then the
/// numeric that ends the list.
void sendMaskList(CommandContext &context, const Channel &channel, MaskListKind kind);

} // namespace server
