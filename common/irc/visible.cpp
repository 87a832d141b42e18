// SPDX-License-Identifier: MIT
#include "common/irc/visible.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace irc {

namespace {

/// Characters that are drawn as nothing or as a blank although Unicode has them as letters or
/// symbols.
bool isBlankLetter(char32_t character) noexcept
{
    switch (character) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x17B4: // Khmer inherent vowels
    case 0x17B5:
    case 0x2800: // Braille blank
    case 0x3164:
    case 0xFFA0:
    case 0xFFFC: // object replacement
    case 0xFFFD: // replacement character
        return true;
    default:
        return (character >= 0x180B && character <= 0x180F)
               || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}

} // namespace

bool isVisible(char32_t character) noexcept
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isBlankLetter(character);
    }
}

bool isVisibleWord(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError())
        return false;
    const QList<uint> characters = decoded.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), [](char32_t character) {
        return character < 0x80 ? character > ' ' && character != 0x7F : isVisible(character);
    });
}

} // namespace irc
