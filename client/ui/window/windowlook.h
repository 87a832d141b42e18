// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/conversationsettings.h"
#include "client/chat/windowsettings.h"
#include "client/ui/composer/composeredit.h"

namespace client {

class Theme;

/// Applies the settings of colours, fonts, sizes, motion and the format of times to @p theme.
void applyLook(Theme &theme, const WindowSettings &settings);
ComposerEdit::SendKey sendKeyOf(const WindowSettings &settings);
ConversationSettings::Joins joinsOf(const WindowSettings &settings);

} // namespace client
