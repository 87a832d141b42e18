// SPDX-License-Identifier: MIT
#pragma once

class QListView;

namespace client {

/// Prepares @p list for rows that a delegate paints: without a frame, scrolled by pixels, not
/// editable, and painted again under the mouse.
void prepareRowList(QListView &list);
/// Moves the current row of @p list by @p step rows, at most to the first or last one.
void moveCurrentRow(QListView &list, int step);

} // namespace client
