// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/windowactions.h"

namespace client {

/// The actions that arrange the left list. They act on MainWindow::listedConversation(). The
/// references must outlive the actions.
QList<WindowActions::Row> listRows(MainWindow &window, ConversationList &list);
/// The actions that show the pinned conversations; they are in no menu.
QList<WindowActions::Row> pinnedRows(MainWindow &window, ConversationList &list);

} // namespace client
