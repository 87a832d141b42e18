// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace client {

/// The words of a search, all of which a message must contain.
struct SearchText
{
    QStringList words;
    /// Whether the last word may be the beginning of one: no space or quote follows it.
    bool isLastUnfinished = false;
    /// Sequences of several words that the text must contain as they are: what was typed in quotes,
    /// and runs of a script that does not separate words by spaces.
    QStringList phrases;

    bool isEmpty() const { return words.isEmpty(); }
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// Splits @p typed into words as the search index does. Ignores what belongs to no word.
SearchText parseSearchText(const QString &typed);

/// @p text as the search index has it: without IRC formatting codes and characters for private use,
/// with spaces around each character of a script that does not separate words by spaces.
QString searchableText(const QString &text);

/// Whether @p text, which contains the words of @p search, also contains its phrases. Ignores case.
bool hasPhrases(const QString &text, const SearchText &search);

/// Compares many texts with one search, as the search index does.
class SearchMatcher
{
public:
    explicit SearchMatcher(const SearchText &search);

    /// Whether @p text, which may contain IRC formatting codes, contains all words and phrases.
    bool matches(const QString &text) const;
    /// Whether @p word is one of the words.
    bool matchesWord(QStringView word) const;

private:
    bool isWord(qsizetype index, QStringView folded) const;
    bool matchesPlain(const QString &text) const;

    SearchText m_search;
    QStringList m_words; ///< Those of m_search as the index compares them.
};

/// Whether @p text contains all words and phrases of @p search.
bool matches(const QString &text, const SearchText &search);

/// Whether @p text contains the address of a page or a server.
bool hasLink(const QString &text);

/// A part of a text.
struct TextMatch
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// The parts of @p text, without IRC formatting codes, that the words of @p search match, in their
/// order and without overlaps.
QList<TextMatch> matchesIn(const QString &text, const SearchText &search);

} // namespace client
