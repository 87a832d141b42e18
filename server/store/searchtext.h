// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace server {

struct MessageRecord;

/// The text of @p message as users read it, for the search: without formatting codes, and without
/// the frame of a CTCP ACTION. Empty for other CTCP messages, which are meant for programs.
QByteArray searchableText(const MessageRecord &message);
/// The words of @p text as the search compares them: without case and diacritics, with a single
/// space between words. Letters, digits and marks belong to words, all else separates them. The
/// result has no characters for private use.
QByteArray searchWords(QByteArrayView text);

/// A part of a search: words that follow one another in the text.
struct SearchPhrase
{
    QByteArray words;      ///< See searchWords(). At least one.
    bool isPrefix = false; ///< The last word may be the beginning of a longer one.

    friend bool operator==(const SearchPhrase &, const SearchPhrase &) = default;
};

/// The phrases of a search for @p text, all of which a message must have: one for each part between
/// spaces that has words. A part that ends with `*` matches words that begin with its last word.
QList<SearchPhrase> searchPhrases(const QByteArray &text);
/// Whether a text has all of @p phrases. @p words: those of the text, see searchWords().
bool hasPhrases(const QByteArray &words, const QList<SearchPhrase> &phrases);

/// The names that find @p message as its sender, folded: the nick at that time and the account.
QList<QByteArray> senderNames(const MessageRecord &message);

} // namespace server
