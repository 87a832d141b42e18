// SPDX-License-Identifier: MIT
#include "client/ui/host/donotdisturbtext.h"

#include "client/chat/windowsettings.h"
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace client {

namespace {

struct DoNotDisturbText
{
    Q_DECLARE_TR_FUNCTIONS(client::DoNotDisturbText)
};

} // namespace

QString doNotDisturbText(const WindowSettings &settings, const QDateTime &now)
{
    if (!isDoNotDisturb(settings, now))
        return {};
    if (settings.doNotDisturbUntil == doNotDisturbForever)
        return DoNotDisturbText::tr("Do not disturb");
    const qint64 endMs = settings.doNotDisturbUntil * qint64(60'000);
    const QDate day = QDateTime::fromMSecsSinceEpoch(endMs).date();
    if (day == now.date())
        return DoNotDisturbText::tr("Do not disturb until %1", "a time of day")
            .arg(clockText(endMs));
    if (day == now.date().addDays(1))
        return DoNotDisturbText::tr("Do not disturb until tomorrow, %1", "a time of day")
            .arg(clockText(endMs));
    return DoNotDisturbText::tr("Do not disturb until %1", "a date and a time of day")
        .arg(momentText(endMs, now.date()));
}

QList<DoNotDisturb> doNotDisturbChoices()
{
    return {DoNotDisturb::HalfHour, DoNotDisturb::Hour, DoNotDisturb::UntilTomorrow,
            DoNotDisturb::UntilTurnedOff, DoNotDisturb::Off};
}

QString doNotDisturbChoiceText(DoNotDisturb choice)
{
    switch (choice) {
    case DoNotDisturb::Off:
        return DoNotDisturbText::tr("&Turn off");
    case DoNotDisturb::HalfHour:
        return DoNotDisturbText::tr("For &30 minutes");
    case DoNotDisturb::Hour:
        return DoNotDisturbText::tr("For &1 hour");
    case DoNotDisturb::UntilTomorrow:
        return DoNotDisturbText::tr("Until to&morrow");
    case DoNotDisturb::UntilTurnedOff:
        return DoNotDisturbText::tr("Until &I turn it off");
    }
    return {};
}

} // namespace client
