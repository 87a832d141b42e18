// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"

#include <QDateTime>

namespace irc {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

/// The last @p count digits of @p number, which is not negative.
void setDigits(char *first, int count, int number)
{
    for (char *digit = first + count - 1; digit >= first; --digit) {
        *digit = char('0' + number % 10);
        number /= 10;
    }
}

} // namespace

QByteArray serverTime(qint64 utcMs)
{
    const qint64 msOfDay = (utcMs % dayMs + dayMs) % dayMs;
    const QDate date = QDate(1970, 1, 1).addDays((utcMs - msOfDay) / dayMs);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(msOfDay));
    if (date.year() < 0 || date.year() > 9999)
        return {};
    char text[] = "0000-00-00T00:00:00.000Z";
    setDigits(text, 4, date.year());
    setDigits(text + 5, 2, date.month());
    setDigits(text + 8, 2, date.day());
    setDigits(text + 11, 2, time.hour());
    setDigits(text + 14, 2, time.minute());
    setDigits(text + 17, 2, time.second());
    setDigits(text + 20, 3, time.msec());
    return QByteArray(text, sizeof text - 1);
}

std::optional<qint64> parseServerTime(QByteArrayView text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith('Z'))
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace irc
