// SPDX-License-Identifier: MIT
#pragma once

namespace client {

// In design pixels.

/// The space around fields, buttons and indicators for the ring that shows the focus, which is
/// there even when the ring is not painted.
constexpr int focusRing = 3;
/// From the edge of a dialog to the frames of its fields and buttons.
constexpr int dialogMargin = 20;

} // namespace client
