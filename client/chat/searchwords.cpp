// SPDX-License-Identifier: MIT
#include "client/chat/searchwords.h"

#include <QChar>

namespace client {

namespace {

/// Whether the search index makes @p character part of a word.
bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
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

QString foldedText(QStringView text)
{
    QString folded;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            folded += character;
    }
    return folded.toCaseFolded();
}

} // namespace client
