// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/window/windowactions.h"

namespace client {

/// The parts of the window that its actions act on. They must outlive the actions.
struct ActionParts
{
    WindowActions &actions;
    MainWindow &window;
    Theme &theme;
    ConversationList &list;
    WindowColumns &columns;
    FocusRouter &focus;
};

// The rows of each menu, and those of the actions that are in no menu.
QList<WindowActions::Row> hearthRows(const ActionParts &parts);
QList<WindowActions::Row> editRows(const ActionParts &parts);
QList<WindowActions::Row> viewRows(const ActionParts &parts);
QList<WindowActions::Row> goRows(const ActionParts &parts);
/// They act on MainWindow::listedConversation().
QList<WindowActions::Row> listRows(const ActionParts &parts);
QList<WindowActions::Row> helpRows(const ActionParts &parts);
QList<WindowActions::Row> hiddenRows(const ActionParts &parts);

/// Adds a menu with the languages of the dictionaries that are installed when it opens.
void addSpelling(QMenu &menu, const ActionParts &parts);
void addColours(QMenu &menu, const ActionParts &parts);

/// Returns @p row with a separator above it.
WindowActions::Row newGroup(WindowActions::Row row);
/// Returns @p row as an action with a check mark.
WindowActions::Row checkable(WindowActions::Row row, const std::function<bool()> &isChecked);
/// Returns @p row as an action whose keys users cannot change.
WindowActions::Row fixedKeys(WindowActions::Row row);
/// Returns @p row as an action whose keys the text fields handle.
WindowActions::Row fieldKeys(WindowActions::Row row);

/// Whether @p window shows a room.
bool showsRoom(const MainWindow &window);

} // namespace client
