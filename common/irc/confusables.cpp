// SPDX-License-Identifier: MIT
#include "common/irc/confusables.h"

#include "common/irc/visible.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <string>

namespace irc {

namespace {

/// Begins the skeletons of drawnSkeleton(). No nick contains it.
constexpr char drawnMark = ' ';

struct Lookalike
{
    char32_t character;
    char ascii;
};

/// Non-ASCII characters that look like an ASCII character in upper or in lower case. All letters
/// are given in lower case.
constexpr std::array lookalikes = {
    // Greek
    Lookalike{U'α', 'a'},
    Lookalike{U'β', 'b'},
    Lookalike{U'γ', 'y'},
    Lookalike{U'ε', 'e'},
    Lookalike{U'ζ', 'z'},
    Lookalike{U'η', 'h'},
    Lookalike{U'ι', 'i'},
    Lookalike{U'κ', 'k'},
    Lookalike{U'μ', 'm'},
    Lookalike{U'ν', 'n'},
    Lookalike{U'ο', 'o'},
    Lookalike{U'ρ', 'p'},
    Lookalike{U'τ', 't'},
    Lookalike{U'υ', 'y'},
    Lookalike{U'χ', 'x'},
    // Cyrillic
    Lookalike{U'а', 'a'},
    Lookalike{U'в', 'b'},
    Lookalike{U'е', 'e'},
    Lookalike{U'к', 'k'},
    Lookalike{U'м', 'm'},
    Lookalike{U'н', 'h'},
    Lookalike{U'о', 'o'},
    Lookalike{U'р', 'p'},
    Lookalike{U'с', 'c'},
    Lookalike{U'т', 't'},
    Lookalike{U'у', 'y'},
    Lookalike{U'х', 'x'},
    Lookalike{U'ѕ', 's'},
    Lookalike{U'і', 'i'},
    Lookalike{U'ј', 'j'},
    Lookalike{U'һ', 'h'},
    Lookalike{U'ԁ', 'd'},
    Lookalike{U'ԛ', 'q'},
    Lookalike{U'ԝ', 'w'},
    Lookalike{U'ӏ', 'l'},
    // Armenian
    Lookalike{U'օ', 'o'},
    Lookalike{U'ս', 'u'},
    Lookalike{U'ո', 'n'},
    Lookalike{U'հ', 'h'},
    Lookalike{U'ց', 'g'},
    // Latin
    Lookalike{U'ı', 'i'},
    Lookalike{U'ɑ', 'a'},
    Lookalike{U'ɡ', 'g'},
    Lookalike{U'ɩ', 'i'},
    Lookalike{U'ǀ', 'l'},
    // Signs
    Lookalike{U'¡', 'i'},
    Lookalike{U'¦', '|'},
    Lookalike{U'∣', '|'},
    Lookalike{U'│', '|'},
};

constexpr bool isAscii(char32_t character)
{
    return character < 0x80;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return isAscii(quint8(byte)); });
}

bool looksLikeLatin(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
    case QChar::Script_Coptic:
        return true;
    default:
        return false;
    }
}

bool isVariationSelector(char32_t character)
{
    return character >= 0xFE00 && character <= 0xFE0F;
}

QString fromCharacter(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// Whether @p character is a compatibility form, such as a full-width, mathematical or circled
/// letter. Single Korean letters are exempt: such forms of them are in everyday use.
bool isCompatibilityForm(char32_t character)
{
    if (QChar::script(character) == QChar::Script_Hangul)
        return false;
    const QString text = fromCharacter(character);
    return text.normalized(QString::NormalizationForm_KC)
           != text.normalized(QString::NormalizationForm_C);
}

bool isComposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C) == text;
}

/// The characters of @p text, brought to @p form, without variation selectors, and without the
/// combining marks that follow Latin and similar letters: readers may overlook both.
std::u32string withoutMarks(const QString &text, QString::NormalizationForm form)
{
    std::u32string characters;
    bool isAfterLetter = false;
    for (const uint character : text.normalized(form).toUcs4()) {
        const bool isMark = QChar::category(character) == QChar::Mark_NonSpacing
                            || QChar::category(character) == QChar::Mark_Enclosing;
        if (!isMark)
            isAfterLetter = isAscii(character) || looksLikeLatin(QChar::script(character));
        if (!isVariationSelector(character) && !(isMark && isAfterLetter))
            characters += char32_t(character);
    }
    return characters;
}

/// The ASCII character that the lower-case @p character looks like, or @p character itself.
char32_t lookalikeOf(char32_t character)
{
    if (isAscii(character))
        return character;
    const auto it =
        std::find_if(lookalikes.cbegin(), lookalikes.cend(),
                     [character](const Lookalike &entry) { return entry.character == character; });
    return it == lookalikes.cend() ? character : char32_t(it->ascii);
}

/// The skeleton that ignores case.
QByteArray caselessSkeleton(const std::u32string &characters)
{
    const QString folded =
        QString::fromUcs4(characters.data(), qsizetype(characters.size())).toCaseFolded();
    std::u32string shapes;
    for (const uint character : folded.toUcs4())
        shapes += lookalikeOf(character);
    return QString::fromUcs4(shapes.data(), qsizetype(shapes.size())).toUtf8();
}

/// The shape of @p character as drawn, where case matters: I, l, 1 and | look alike, and so do O
/// and 0, but i, L and o do not look like them.
char32_t drawnShape(char32_t character)
{
    const char32_t small = QChar::toCaseFolded(character);
    const bool isCapital = small != character;
    const char32_t shape = lookalikeOf(small);
    if ((shape == 'i' && isCapital) || shape == '1' || shape == '|')
        return 'l';
    if (character == 'L')
        return 'L';
    return shape == 'o' && isCapital ? U'0' : shape;
}

/// Whether other characters have the same drawnShape().
bool isSharedShape(char32_t shape)
{
    return shape == 'l' || shape == '0';
}

/// The skeleton of the name as drawn. Empty for names without shapes that characters share.
QByteArray drawnSkeleton(const std::u32string &characters)
{
    std::u32string shapes(characters.size(), U'\0');
    std::transform(characters.cbegin(), characters.cend(), shapes.begin(), drawnShape);
    return std::any_of(shapes.cbegin(), shapes.cend(), isSharedShape)
               ? QString::fromUcs4(shapes.data(), qsizetype(shapes.size())).toUtf8()
               : QByteArray();
}

bool isBlank(char32_t character)
{
    return isAscii(character) ? character <= ' ' || character == 0x7F : !isVisible(character);
}

QByteArray withoutBlanks(QByteArray ascii)
{
    ascii.removeIf([](char byte) { return isBlank(quint8(byte)); });
    return ascii;
}

QList<QByteArray> skeletonsOf(const std::u32string &characters)
{
    QList<QByteArray> skeletons{caselessSkeleton(characters)};
    if (const QByteArray drawn = drawnSkeleton(characters); !drawn.isEmpty())
        skeletons.append(drawnMark + drawn);
    return skeletons;
}

/// The same skeletons for a nick of ASCII characters, the usual case, without conversions.
QList<QByteArray> asciiSkeletons(QByteArrayView nick)
{
    QByteArray drawn(nick.size() + 1, drawnMark);
    std::transform(nick.begin(), nick.end(), drawn.begin() + 1,
                   [](char byte) { return char(drawnShape(quint8(byte))); });
    QList<QByteArray> skeletons{nick.toByteArray().toLower()};
    if (std::any_of(drawn.cbegin(), drawn.cend(), isSharedShape))
        skeletons.append(drawn);
    return skeletons;
}

} // namespace

bool looksSpoofed(QByteArrayView name)
{
    if (isAscii(name))
        return false;
    const QString text = QString::fromUtf8(name);
    if (!isComposed(text))
        return true;
    QChar::Script alike = QChar::Script_Common;
    for (const uint character : text.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (isCompatibilityForm(character))
            return true;
        if (!looksLikeLatin(script))
            continue;
        if (alike != QChar::Script_Common && alike != script)
            return true;
        alike = script;
    }
    return false;
}

QList<QByteArray> nickSkeletons(QByteArrayView nick)
{
    if (isAscii(nick))
        return asciiSkeletons(nick);
    return skeletonsOf(withoutMarks(QString::fromUtf8(nick), QString::NormalizationForm_KC));
}

QList<QByteArray> nameSkeletons(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    if (isAscii(bytes))
        return asciiSkeletons(withoutBlanks(bytes));
    std::u32string characters = withoutMarks(name, QString::NormalizationForm_KD);
    std::erase_if(characters, isBlank);
    return skeletonsOf(characters);
}

} // namespace irc
