#pragma once

#include <QByteArray>

namespace server {

/// Whether @p name (UTF-8) has letters of several scripts that look alike, such as Latin and
/// Cyrillic, or characters that only stand for others, such as letters of double width.
/// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
bool isDisguised(QByteArrayView name);

/// What @p nick (UTF-8) looks like: equal for nicks that a reader takes for each other. Of a nick
/// in ASCII it is the folded nick. https://www.unicode.org/reports/tr39/#Confusable_Detection
QByteArray nickSkeleton(QByteArrayView nick);

} // namespace server
