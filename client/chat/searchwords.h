// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchtext.h"

namespace client {

/// A word of a text, as the search index splits it.
struct SearchWord
{
    QString text;
    TextMatch span;
    bool isOfItsOwn = false; ///< A character for which isWordOfItsOwn() is true.
};

QList<SearchWord> searchWords(const QString &text);

/// Whether @p character belongs to a script that does not separate words by spaces, so that each
/// character is a word.
bool isWordOfItsOwn(char32_t character);

/// @p text without case and diacritics, as the index compares words.
QString foldedText(QStringView text);

} // namespace client
