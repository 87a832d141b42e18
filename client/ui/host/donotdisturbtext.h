// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/donotdisturb.h"

#include <QList>
#include <QString>

namespace client {

struct WindowSettings;

/// For example "Do not disturb until 14:30"; empty if that is off.
QString doNotDisturbText(const WindowSettings &settings, const QDateTime &now);

/// The choices in the order of menus; Off is the last one.
QList<DoNotDisturb> doNotDisturbChoices();
/// The text of a menu entry, with a mnemonic.
QString doNotDisturbChoiceText(DoNotDisturb choice);

} // namespace client
