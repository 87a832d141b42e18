// SPDX-License-Identifier: MIT
#include "client/spelling/spellablewords.h"

#include <algorithm>

namespace client {

namespace {

bool isInWord(QStringView token, qsizetype at)
{
    const QChar c = token.at(at);
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return true;
    const bool isApostrophe = c == u'\'' || c == u'\u2019';
    return isApostrophe && at > 0 && token.at(at - 1).isLetter() && at + 1 < token.size()
           && token.at(at + 1).isLetter();
}

/// Whether people write @p token for a program: "#room", "user@host", "a/b", "snake_case", "v2".
bool isTechnical(QStringView token)
{
    const QChar first = token.front();
    if (first == u'#' || first == u'@' || first == u':' || first == u'&' || first == u'~')
        return true;
    return std::any_of(token.begin(), token.end(),
                       [](QChar c) {
                           return c.isDigit() || c == u'_' || c == u'@' || c == u'\\' || c == u'='
                                  || c == u'<';
                       })
           || token.contains(u"://") || token.startsWith(u"www.");
}

/// "OpenSSL" and "HTTP", but not "Word".
bool hasInnerCapital(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

void addWords(QList<WordSpan> &words, QStringView token, qsizetype offset)
{
    for (qsizetype at = 0; at < token.size();) {
        const qsizetype start = at;
        while (at < token.size() && isInWord(token, at))
            ++at;
        if (at - start > 1 && !hasInnerCapital(token.sliced(start, at - start)))
            words.append({offset + start, at - start});
        if (at == start)
            ++at;
    }
}

} // namespace

QList<WordSpan> spellableWords(QStringView line)
{
    QList<WordSpan> words;
    bool isCode = false;
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        const QStringView token = line.sliced(at, end - at);
        const auto backticks = token.count(u'`');
        const bool isCommand = at == 0 && token.startsWith(u'/');
        if (!isCode && backticks == 0 && !isCommand && !isTechnical(token))
            addWords(words, token, at);
        if (backticks % 2 != 0)
            isCode = !isCode;
        at = end;
    }
    return words;
}

} // namespace client
