// SPDX-License-Identifier: MIT
#include "client/chat/searchtext.h"

#include "client/chat/displaytext.h"

#include <QChar>
#include <QSet>

#include <algorithm>

namespace client {

namespace {

bool isPrivateUse(char32_t character)
{
    return QChar::category(character) == QChar::Other_PrivateUse;
}

/// Whether the search index makes @p character part of a word.
bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Whether @p character belongs to a script that does not separate words by spaces, so that each
/// character is a word.
bool isWordOfItsOwn(char32_t character)
{
    if (character < 0x0e00 || !isWordCharacter(character))
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return !QChar::isMark(character);
    default:
        return false;
    }
}

/// A word of a text.
struct Word
{
    QString text;
    TextMatch span;
    bool isOfItsOwn = false;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool isOpen = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size()
                            && text.at(at + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                          : char32_t(text.at(at).unicode());
        const qsizetype length = isPair ? 2 : 1;
        const bool isOwn = isWordOfItsOwn(character);
        if (!isWordCharacter(character)) {
            isOpen = false;
        } else if (isOpen && !isOwn
                   && (!words.constLast().isOfItsOwn || QChar::isMark(character))) {
            words.last().text += QStringView(text).mid(at, length);
            words.last().span.length += length;
        } else {
            words.append({text.mid(at, length), {at, length}, isOwn});
            isOpen = true;
        }
        at += length;
    }
    return words;
}

/// @p word without case and diacritics, as the index compares words.
QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar character : word.normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            folded += character;
    }
    return folded.toCaseFolded();
}

/// The words of a search as the index compares them.
class FoldedSearch
{
public:
    explicit FoldedSearch(const SearchText &search)
        : m_isLastUnfinished(search.isLastUnfinished)
    {
        for (const QString &word : search.words)
            m_words.append(foldedWord(word));
    }

    /// The indexes of the words that @p word matches.
    QList<qsizetype> matchesOf(const QString &word) const
    {
        const QString folded = foldedWord(word);
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const bool isPrefix = m_isLastUnfinished && i == m_words.size() - 1;
            if (folded == m_words.at(i) || (isPrefix && folded.startsWith(m_words.at(i))))
                indexes.append(i);
        }
        return indexes;
    }

private:
    QStringList m_words;
    bool m_isLastUnfinished;
};

/// Adds the words of @p part. Those of a quote follow one another in the text.
void addWords(SearchText &search, const QString &part, bool isQuote)
{
    const QList<Word> words = wordsOf(part);
    if (isQuote && words.size() > 1)
        search.phrases.append(part.trimmed());
    qsizetype runStart = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
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
    const QList<Word> last = wordsOf(parts.constLast());
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

bool matches(const QString &text, const SearchText &search)
{
    const FoldedSearch folded(search);
    QSet<qsizetype> found;
    for (const Word &word : wordsOf(withoutFormatting(text))) {
        for (const qsizetype index : folded.matchesOf(word.text))
            found.insert(index);
    }
    return found.size() == search.words.size() && hasPhrases(text, search);
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
    const FoldedSearch folded(search);
    QList<TextMatch> matches;
    for (const Word &word : wordsOf(text)) {
        if (!folded.matchesOf(word.text).isEmpty())
            matches.append(word.span);
    }
    return matches;
}

} // namespace client
