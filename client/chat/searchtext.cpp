// SPDX-License-Identifier: MIT
#include "client/chat/searchtext.h"

#include "client/chat/displaytext.h"
#include "client/chat/searchwords.h"

#include <QChar>
#include <QSet>

#include <algorithm>

namespace client {

namespace {

bool isPrivateUse(char32_t character)
{
    return QChar::category(character) == QChar::Other_PrivateUse;
}

/// Whether the words of @p text are runs of ASCII letters and digits.
bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar character) { return character >= u' ' && character < QChar(0x7f); });
}

bool isAsciiWordCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
           || (character >= u'0' && character <= u'9');
}

/// Adds the words of @p part. Those of a quote follow one another in the text.
void addWords(SearchText &search, const QString &part, bool isQuote)
{
    const QList<SearchWord> words = searchWords(part);
    if (isQuote && words.size() > 1)
        search.phrases.append(part.trimmed());
    qsizetype runStart = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SearchWord &word = words.at(i);
        search.words.append(word.text);
        const bool follows =
            i > 0 && word.isOfItsOwn && words.at(i - 1).isOfItsOwn
            && words.at(i - 1).span.start + words.at(i - 1).span.length == word.span.start;
        if (!follows)
            runStart = i;
        const bool isRunEnd = i + 1 == words.size() || !words.at(i + 1).isOfItsOwn
                              || words.at(i + 1).span.start != word.span.start + word.span.length;
        if (!isQuote && isRunEnd && i > runStart) {
            const qsizetype start = words.at(runStart).span.start;
            search.phrases.append(part.mid(start, word.span.start + word.span.length - start));
        }
    }
}

} // namespace

SearchText parseSearchText(const QString &typed)
{
    SearchText search;
    const QStringList parts = typed.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i)
        addWords(search, parts.at(i), i % 2 == 1);
    const QList<SearchWord> last = searchWords(parts.constLast());
    search.isLastUnfinished =
        !last.isEmpty()
        && last.constLast().span.start + last.constLast().span.length == parts.constLast().size();
    return search;
}

QString searchableText(const QString &text)
{
    const bool isPlain = std::ranges::all_of(
        text, [](QChar character) { return character >= u' ' && character < QChar(0x0e00); });
    if (isPlain)
        return text;
    QString searchable;
    for (const char32_t character : withoutFormatting(text).toUcs4()) {
        if (isPrivateUse(character))
            searchable += u' ';
        else if (isWordOfItsOwn(character))
            searchable += u' ' + QString::fromUcs4(&character, 1) + u' ';
        else
            searchable += QChar::fromUcs4(character);
    }
    return searchable;
}

bool hasPhrases(const QString &text, const SearchText &search)
{
    if (search.phrases.isEmpty())
        return true;
    const QString plain = withoutFormatting(text);
    return std::ranges::all_of(search.phrases, [&plain](const QString &phrase) {
        return plain.contains(phrase, Qt::CaseInsensitive);
    });
}

SearchMatcher::SearchMatcher(const SearchText &search)
    : m_search(search)
{
    for (const QString &word : search.words)
        m_words.append(foldedText(word));
}

bool SearchMatcher::matches(const QString &text) const
{
    if (isPlainAscii(text))
        return matchesPlain(text) && hasPhrases(text, m_search);
    QSet<qsizetype> found;
    for (const SearchWord &word : searchWords(withoutFormatting(text))) {
        const QString folded = foldedText(word.text);
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (isWord(i, folded))
                found.insert(i);
        }
    }
    return found.size() == m_words.size() && hasPhrases(text, m_search);
}

bool SearchMatcher::matchesWord(QStringView word) const
{
    const QString folded = foldedText(word);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (isWord(i, folded))
            return true;
    }
    return false;
}

bool SearchMatcher::isWord(qsizetype index, QStringView folded) const
{
    const QString &word = m_words.at(index);
    const bool isPrefix = m_search.isLastUnfinished && index == m_words.size() - 1;
    return (isPrefix || folded.size() == word.size())
           && folded.startsWith(word, Qt::CaseInsensitive);
}

/// The same for a text of plain ASCII characters, without making copies.
bool SearchMatcher::matchesPlain(const QString &text) const
{
    const auto contains = [this, &text](qsizetype index) {
        for (qsizetype start = 0; start < text.size(); ++start) {
            qsizetype end = start;
            while (end < text.size() && isAsciiWordCharacter(text.at(end)))
                ++end;
            if (end > start && isWord(index, QStringView(text).sliced(start, end - start)))
                return true;
            start = end;
        }
        return false;
    };
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!contains(i))
            return false;
    }
    return true;
}

bool matches(const QString &text, const SearchText &search)
{
    return SearchMatcher(search).matches(text);
}

bool hasLink(const QString &text)
{
    const auto isW = [&text](qsizetype at) { return text.at(at).toLower() == u'w'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u':' && QStringView(text).sliced(at).startsWith(QLatin1String("://")))
            return true;
        if (text.at(at) == u'.' && at >= 3 && isW(at - 1) && isW(at - 2) && isW(at - 3))
            return true;
    }
    return false;
}

QList<TextMatch> matchesIn(const QString &text, const SearchText &search)
{
    const SearchMatcher matcher(search);
    QList<TextMatch> matches;
    for (const SearchWord &word : searchWords(text)) {
        if (matcher.matchesWord(word.text))
            matches.append(word.span);
    }
    return matches;
}

} // namespace client
