// SPDX-License-Identifier: MIT
#include "client/store/searchwords.h"

#include "common/irc/formatting.h"

#include <QStringList>

#include <algorithm>

namespace client {

namespace {

/// Whether the tokenizer unicode61 makes @p character part of a word.
bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

} // namespace

QString searchableText(const QString &text)
{
    const bool isPlain =
        std::ranges::none_of(text, [](QChar character) { return character < u' '; });
    return isPlain ? text : QString::fromUtf8(irc::withoutFormatting(text.toUtf8()));
}

QString searchWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(u'"' % word % u'"');
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        if (isWordCharacter(character))
            word += QChar::fromUcs4(character);
        else
            endWord();
    }
    const bool isUnfinished = !word.isEmpty();
    endWord();
    return words.join(u' ') + (isUnfinished ? QStringLiteral(" *") : QString());
}

} // namespace client
