// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace irc {

/// Whether nicks may contain @p character. Others end a word in a search for a nick.
bool isNickCharacter(QChar character);

/// The index at or after @p from where @p text contains @p nick as a whole word, ignoring case; -1
/// when there is none. Characters that are allowed in nicks, such as `-` and `_`, do not end a
/// word.
qsizetype indexOfMention(QStringView text, QStringView nick, qsizetype from = 0);

} // namespace irc
