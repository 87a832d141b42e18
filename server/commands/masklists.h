// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/channelmodes.h"

namespace server {

class Channel;
class CommandContext;

/// Shows one list of masks: RPL_BANLIST, RPL_EXCEPTLIST or RPL_INVEXLIST for each mask and the
/// numeric that ends it.
void sendMaskList(const CommandContext &context, const Channel &channel, MaskListKind kind);

} // namespace server
