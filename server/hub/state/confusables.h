// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// Whether @p name (UTF-8) has letters of several scripts that look alike, such as Latin and
/// Cyrillic, or characters that only stand for others, such as letters of double width or an accent
/// apart from its letter.
/// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
bool looksSpoofed(QByteArrayView name);

/// What @p nick (UTF-8) looks like, as one or two keys: nicks that a reader takes for each other
/// have a key in common. The first one is that without regard to case.
/// https://www.unicode.org/reports/tr39/#Confusable_Detection
QList<QByteArray> nickSkeletons(QByteArrayView nick);

} // namespace server
