// SPDX-License-Identifier: MIT
#pragma once

class QLabel;

namespace client {

/// Lets users select and copy the text of @p label with the mouse or with keys. Tab reaches it.
void makeSelectable(QLabel &label);

} // namespace client
