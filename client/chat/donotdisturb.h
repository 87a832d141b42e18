// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <limits>

namespace client {

struct WindowSettings;

/// For how long the user wants no notifications.
enum class DoNotDisturb : quint8 { Off, HalfHour, Hour, UntilTomorrow, UntilTurnedOff };

/// WindowSettings::doNotDisturbUntil without an end.
inline constexpr int doNotDisturbForever = std::numeric_limits<int>::max();
/// The minute of the day at which DoNotDisturb::UntilTomorrow ends.
inline constexpr int doNotDisturbMorning = 8 * 60;

/// WindowSettings::doNotDisturbUntil for a choice made at @p now.
int doNotDisturbUntil(DoNotDisturb choice, const QDateTime &now);
bool isDoNotDisturb(const WindowSettings &settings, const QDateTime &now);
/// Whether @p now is in the hours of the day in which the user wants no notifications.
bool isQuietHour(const WindowSettings &settings, const QTime &now);

} // namespace client
