// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

class QMenuBar;

namespace client {

class ChatPane;
class ConversationList;
class SidePane;
class Theme;
class WindowActions;
class WindowColumns;

/// The parts of the window that follow its settings.
struct SettingsParts
{
    Theme &theme;
    ConversationList &list;
    WindowColumns &columns;
    SidePane &side;
    ChatPane &chat;
    WindowActions &actions;
    QMenuBar &menuBar;
};

/// Applies @p settings to @p parts, except the size of the window and the widths of its columns.
void applySettings(const SettingsParts &parts, const WindowSettings &settings);
/// Changes @p settings to what the user has changed in @p parts, the widths among them.
void readSettings(const SettingsParts &parts, WindowSettings &settings);

} // namespace client
