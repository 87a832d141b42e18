// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace irc {

/// Where @p text names @p nick as a word of its own, in any case of letters, at or after @p from;
/// -1 when it does not. Characters that a nick may hold, such as `-` and `_`, do not end a word.
qsizetype indexOfMention(QStringView text, QStringView nick, qsizetype from = 0);

} // namespace irc
