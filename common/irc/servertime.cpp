// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"

#include <QDateTime>

#include <chrono>
#include <cstdio>

namespace irc {

QByteArray serverTime(qint64 utcMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(utcMs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[48];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                     int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                     int(clock.hours().count()), int(clock.minutes().count()),
                                     int(clock.seconds().count()), int(clock.subseconds().count()));
    return QByteArray(text, length);
}

std::optional<qint64> parseServerTime(QByteArrayView text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith('Z'))
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace irc
