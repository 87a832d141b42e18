// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;
class QListView;

namespace client {

/// Prepares @p list for rows that a delegate paints: without a frame, scrolled by pixels, not
/// editable, and painted again under the mouse.
void prepareRowList(QListView &list);
/// Moves the current row of @p list by @p step rows, at most to the first or last one. Skips rows
/// that cannot be selected.
void moveCurrentRow(QListView &list, int step);
/// Moves the current row by @p key, pressed in a field beside @p list: Up, Down, Page Up or Page
/// Down. Returns false for other keys.
bool moveCurrentRowByKey(QListView &list, const QKeyEvent &key);

} // namespace client
