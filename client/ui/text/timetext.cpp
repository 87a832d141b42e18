// SPDX-License-Identifier: MIT
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <utility>

namespace client {

namespace {

ClockFormat currentFormat = ClockFormat::Locale;

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(client::TimeText)
};

} // namespace

bool setClockFormat(ClockFormat format)
{
    return std::exchange(currentFormat, format) != format;
}

ClockFormat clockFormat()
{
    return currentFormat;
}

QString clockText(qint64 timeMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(timeMs).time();
    const QString ofLocale = QLocale().timeFormat(QLocale::ShortFormat);
    const bool isTwelve = ofLocale.contains(u'a', Qt::CaseInsensitive);
    const bool showsTwelve =
        currentFormat == ClockFormat::Locale ? isTwelve : currentFormat == ClockFormat::TwelveHours;
    if (!showsTwelve)
        return time.toString(QStringLiteral("HH:mm"));
    return QLocale().toString(time, isTwelve ? ofLocale : QStringLiteral("h:mm AP"));
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return TimeText::tr("Today");
    if (day.addDays(1) == today)
        return TimeText::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString momentText(qint64 timeMs, QDate today)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs).date();
    if (day == today)
        return clockText(timeMs);
    return TimeText::tr("%1, %2", "a date and a time of day")
        .arg(QLocale().toString(day, QLocale::ShortFormat), clockText(timeMs));
}

} // namespace client
