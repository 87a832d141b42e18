// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace client {

struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// The words in a line of a message whose spelling can be checked. Rooms, nicks with '@',
/// addresses, codes of emoji, code between backticks, words with digits or capitals inside, and the
/// name of a command are none.
QList<WordSpan> spellableWords(QStringView line);

} // namespace client
