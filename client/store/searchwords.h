// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace client {

/// @p text as the search index has it: without IRC formatting codes.
QString searchableText(const QString &text);

/// The expression that finds messages with all words of @p text, in the language of FTS5. The last
/// word may be the beginning of one, unless a space follows it. Empty if there is no word.
/// https://www.sqlite.org/fts5.html#full_text_query_syntax
QString searchWords(const QString &text);

} // namespace client
