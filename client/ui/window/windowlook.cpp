// SPDX-License-Identifier: MIT
#include "client/ui/window/windowlook.h"

#include "client/ui/text/timetext.h"
#include "client/ui/theme/theme.h"

namespace client {

namespace {

ClockFormat clockFormatOf(const WindowSettings &settings)
{
    if (settings.clock == QLatin1String("24"))
        return ClockFormat::TwentyFourHours;
    return settings.clock == QLatin1String("12") ? ClockFormat::TwelveHours : ClockFormat::Locale;
}

} // namespace

void applyLook(Theme &theme, const WindowSettings &settings)
{
    theme.setMode(Theme::modeFromName(settings.theme));
    theme.setZoom(settings.zoomPercent / 100.0);
    theme.setFontFamily(settings.fontFamily);
    theme.setCompact(settings.density == QLatin1String("compact"));
    theme.setMotion(settings.motion == QLatin1String("system"));
    if (setClockFormat(clockFormatOf(settings)))
        theme.refresh();
}

ComposerEdit::SendKey sendKeyOf(const WindowSettings &settings)
{
    return settings.sendKey == QLatin1String("ctrl-enter") ? ComposerEdit::SendKey::CtrlEnter
                                                           : ComposerEdit::SendKey::Enter;
}

ConversationSettings::Joins joinsOf(const WindowSettings &settings)
{
    using Joins = ConversationSettings::Joins;
    if (settings.joins == QLatin1String("all"))
        return Joins::All;
    return settings.joins == QLatin1String("none") ? Joins::None : Joins::WhoSpoke;
}

} // namespace client
