// SPDX-License-Identifier: MIT
#include "client/chat/donotdisturb.h"

#include "client/chat/windowsettings.h"

namespace client {

namespace {

constexpr qint64 minuteMs = 60'000;

/// Rounds up, so that the time is not over before it began.
int minuteOf(const QDateTime &time)
{
    return int((time.toMSecsSinceEpoch() + minuteMs - 1) / minuteMs);
}

} // namespace

int doNotDisturbUntil(DoNotDisturb choice, const QDateTime &now)
{
    switch (choice) {
    case DoNotDisturb::Off:
        return 0;
    case DoNotDisturb::HalfHour:
        return minuteOf(now.addSecs(30 * 60));
    case DoNotDisturb::Hour:
        return minuteOf(now.addSecs(60 * 60));
    case DoNotDisturb::UntilTomorrow:
        return minuteOf(now.date().addDays(1).startOfDay().addSecs(doNotDisturbMorning * 60));
    case DoNotDisturb::UntilTurnedOff:
        return doNotDisturbForever;
    }
    return 0;
}

bool isDoNotDisturb(const WindowSettings &settings, const QDateTime &now)
{
    return settings.doNotDisturbUntil == doNotDisturbForever
           || now.toMSecsSinceEpoch() < settings.doNotDisturbUntil * minuteMs;
}

bool isQuietHour(const WindowSettings &settings, const QTime &now)
{
    if (!settings.hasQuietHours)
        return false;
    const int minute = now.msecsSinceStartOfDay() / int(minuteMs);
    const int from = settings.quietFrom;
    const int to = settings.quietTo;
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

} // namespace client
