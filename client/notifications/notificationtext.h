// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// The longest result of notificationLine(), in UTF-16 units, without the "…" of a cut text.
inline constexpr qsizetype maxNotificationLine = 200;

/// @p text of another user as one short line: without formatting codes, control and direction
/// characters, and without piles of combining marks.
QString notificationLine(const QString &text);

/// @p line for a notification daemon that reads markup in the text.
QString asMarkup(const QString &line);

/// @p line for titles, and for daemons that announce no markup. Some of them read tags
/// nevertheless, so that an invisible space keeps each '<' from beginning one.
QString withoutMarkup(QString line);

} // namespace client
