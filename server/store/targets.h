// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/query.h"

namespace server {

/// Sorts @p found by time and removes the targets beyond the limit of @p question.
void limitTargets(TargetsFound &found, const FindTargets &question);

} // namespace server
