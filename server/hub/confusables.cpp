#include "server/hub/confusables.h"

#include "common/irc/casemapping.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace server {

namespace {

struct Lookalike
{
    char32_t character;
    char ascii;
};

/// Small letters of other scripts that look, small or large, like one of ASCII.
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
};

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return quint8(byte) < 0x80; });
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

bool isVariationSelector(uint character)
{
    return character >= 0xFE00 && character <= 0xFE0F;
}

/// Letters of double width, of formulas, in circles and the like. Korean letters that stand alone
/// have such forms in everyday use.
bool onlyStandsForAnother(uint character)
{
    if (QChar::script(character) == QChar::Script_Hangul)
        return false;
    const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    return text.normalized(QString::NormalizationForm_KC)
           != text.normalized(QString::NormalizationForm_C);
}

} // namespace

bool isDisguised(QByteArrayView name)
{
    if (isAscii(name))
        return false;
    QChar::Script alike = QChar::Script_Common;
    for (uint character : QString::fromUtf8(name).toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (onlyStandsForAnother(character))
            return true;
        if (!looksLikeLatin(script))
            continue;
        if (alike != QChar::Script_Common && alike != script)
            return true;
        alike = script;
    }
    return false;
}

QByteArray nickSkeleton(QByteArrayView nick)
{
    if (isAscii(nick))
        return irc::folded(nick);
    const QString text =
        QString::fromUtf8(nick).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QList<uint> characters;
    for (uint character : text.toUcs4()) {
        if (isVariationSelector(character))
            continue;
        const auto it = std::find_if(
            lookalikes.cbegin(), lookalikes.cend(),
            [character](const Lookalike &lookalike) { return lookalike.character == character; });
        characters.append(it == lookalikes.cend() ? character : uint(uchar(it->ascii)));
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                             characters.size())
        .toUtf8();
}

} // namespace server
