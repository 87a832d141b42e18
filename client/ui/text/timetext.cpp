// SPDX-License-Identifier: MIT
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace client {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(client::TimeText)
};

} // namespace

QString clockText(qint64 timeMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(timeMs).time();
    const bool twelve =
        QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return twelve ? QLocale().toString(time, QLocale::ShortFormat)
                  : time.toString(QStringLiteral("HH:mm"));
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
