// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace client {

// Times of messages as users read them. @p timeMs: UTC in milliseconds since 1970.

/// How clockText() writes the time of day.
enum class ClockFormat : quint8 {
    Locale, ///< As the user's locale does.
    TwentyFourHours,
    TwelveHours,
};
/// Like the locale, the format is one for the whole program. GUI thread. Returns whether it has
/// changed.
bool setClockFormat(ClockFormat format);
ClockFormat clockFormat();

/// The time of day in the format of the user.
QString clockText(qint64 timeMs);
/// "Today", "Yesterday" or the date of @p day.
QString dayText(QDate day, QDate today);
/// The time of day of a message of @p today; the date and the time of day of another one.
QString momentText(qint64 timeMs, QDate today);

} // namespace client
