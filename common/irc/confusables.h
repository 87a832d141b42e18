// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace irc {

/// Whether @p name (UTF-8) mixes scripts with similar letters, such as Latin and Cyrillic, or
/// contains compatibility forms of other characters, such as full-width letters or an accent that
/// is not combined with its letter.
/// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
bool looksSpoofed(QByteArrayView name);

/// The skeletons of @p nick (UTF-8), one or two keys: nicks that look alike have a key in common.
/// The first key ignores case.
/// https://www.unicode.org/reports/tr39/#Confusable_Detection
QList<QByteArray> nickSkeletons(QByteArrayView nick);

/// The same for a name that is only shown. Such names have fewer rules than nicks, so these
/// skeletons also ignore accents, spaces and invisible characters. They are compared with those of
/// nicks that this function has made, too.
QList<QByteArray> nameSkeletons(const QString &name);

} // namespace irc
