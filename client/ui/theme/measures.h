// SPDX-License-Identifier: MIT
#pragma once

namespace client {

// In design pixels.

/// The space around fields, buttons and indicators for the ring that shows the focus, which is
/// there even when the ring is not painted.
constexpr int focusRing = 3;
/// From the edge of a dialog to its fields and buttons; to their frames it is 20.
constexpr int dialogMargin = 20 - focusRing;

} // namespace client
