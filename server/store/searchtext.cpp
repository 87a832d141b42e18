// SPDX-License-Identifier: MIT
#include "server/store/searchtext.h"

#include "common/irc/casemapping.h"
#include "common/irc/ctcp.h"
#include "common/irc/formatting.h"
#include "common/irc/source.h"
#include "server/turn/record.h"

#include <QString>

#include <algorithm>

namespace server {

namespace {

bool isAscii(char character)
{
    return uchar(character) < 0x80;
}

bool isDiacritic(char32_t character)
{
    return character >= 0x0300 && character <= 0x036f;
}

/// @p text without case and diacritics, in which all bytes outside of ASCII belong to words.
QByteArray foldedUnicode(QByteArrayView text)
{
    const QString decomposed = QString::fromUtf8(text).normalized(QString::NormalizationForm_D);
    QString folded;
    for (const char32_t character : decomposed.toUcs4()) {
        if (isDiacritic(character))
            continue;
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
            folded += QChar::fromUcs4(character);
        else
            folded += u' ';
    }
    return folded.toCaseFolded().normalized(QString::NormalizationForm_C).toUtf8();
}

/// The words of @p text, in which all bytes outside of ASCII belong to words.
QByteArray wordsInAscii(QByteArrayView text)
{
    QByteArray words;
    words.reserve(text.size());
    bool isInWord = false;
    for (const char character : text) {
        const bool isUpper = character >= 'A' && character <= 'Z';
        const bool isWord = isUpper || (character >= 'a' && character <= 'z')
                            || (character >= '0' && character <= '9') || !isAscii(character);
        if (isWord && !isInWord && !words.isEmpty())
            words += ' ';
        if (isWord)
            words += isUpper ? char(character - 'A' + 'a') : character;
        isInWord = isWord;
    }
    return words;
}

} // namespace

QByteArray searchableText(const MessageRecord &message)
{
    if (!message.isText() || message.params.isEmpty())
        return {};
    const QByteArrayView text = message.params.constLast();
    if (const auto action = irc::actionText(text))
        return irc::withoutFormatting(*action);
    return text.startsWith('\x01') ? QByteArray() : irc::withoutFormatting(text);
}

QByteArray searchWords(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isAscii) ? wordsInAscii(text)
                                                          : wordsInAscii(foldedUnicode(text));
}

QList<SearchPhrase> searchPhrases(const QByteArray &text)
{
    QList<SearchPhrase> phrases;
    for (const QByteArray &part : text.simplified().split(' ')) {
        const QByteArray words = searchWords(part);
        // A single letter begins too many words.
        if (!words.isEmpty())
            phrases.append({words, part.size() > 2 && part.endsWith('*')});
    }
    return phrases;
}

bool hasPhrases(const QByteArray &words, const QList<SearchPhrase> &phrases)
{
    const QByteArray text = ' ' + words + ' ';
    return std::all_of(phrases.cbegin(), phrases.cend(), [&text](const SearchPhrase &phrase) {
        const QByteArray wanted = ' ' + phrase.words + (phrase.isPrefix ? "" : " ");
        return text.contains(wanted);
    });
}

QList<QByteArray> senderNames(const MessageRecord &message)
{
    const QByteArray nick = irc::folded(irc::Source::parse(message.source).nick);
    const QByteArray account = irc::folded(message.account);
    if (account.isEmpty() || account == nick)
        return {nick};
    return {nick, account};
}

} // namespace server
