// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace server {

/// Whether @p name (UTF-8) mixes scripts with similar letters, such as Latin and Cyrillic, or
/// contains compatibility forms of other characters, such as full-width letters or an accent that
/// is not combined with its letter.
/// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
bool looksSpoofed(QByteArrayView name);

/// The skeletons of @p nick (UTF-8), one or two keys: nicks that look alike have a key in common.
/// The first key ignores case.
/// https://www.unicode.org/reports/tr39/#Confusable_Detection
QList<QByteArray> nickSkeletons(QByteArrayView nick);

} // namespace server
