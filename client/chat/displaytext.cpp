// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"

#include "common/irc/formatting.h"
#include "common/irc/utf8.h"

#include <QList>

namespace client {

namespace {

constexpr qsizetype maxNameLength = 80;
constexpr qsizetype maxNameBytes = 4 * (maxNameLength + 1);
constexpr int maxNameMarks = 4; // combining marks of one character; no language needs more

/// 0x80 to 0x9f of Windows-1252; the five unassigned ones become U+FFFD.
constexpr char16_t windows1252[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

bool isFormattingCode(char16_t unit)
{
    switch (unit) {
    case 0x02: // bold
    case 0x03: // colour
    case 0x04: // hex colour
    case 0x0f: // reset
    case 0x11: // monospace
    case 0x16: // reverse
    case 0x1d: // italic
    case 0x1e: // strikethrough
    case 0x1f: // underline
        return true;
    default:
        return false;
    }
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

/// Whether the character at @p at is a joiner inside an emoji, as in the rainbow flag.
bool joinsEmoji(const QList<uint> &characters, qsizetype at)
{
    constexpr char32_t joiner = 0x200d;
    constexpr char32_t emojiVariation = 0xfe0f;
    if (characters.at(at) != joiner || at == 0 || at + 1 >= characters.size())
        return false;
    const char32_t before = characters.at(at - 1);
    const QChar::Category category = QChar::category(before);
    return (before == emojiVariation || category == QChar::Symbol_Other
            || category == QChar::Symbol_Modifier)
           && QChar::category(characters.at(at + 1)) == QChar::Symbol_Other;
}

} // namespace

QString decoded(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9f)
            character = QChar(windows1252[character.unicode() - 0x80]);
    }
    return text;
}

QString shownName(QByteArrayView bytes)
{
    const QList<uint> characters = decoded(irc::truncatedUtf8(bytes, maxNameBytes)).toUcs4();
    QString name;
    int marks = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        if (name.size() >= maxNameLength) {
            name += QChar(0x2026);
            break;
        }
        marks = QChar::isMark(characters.at(at)) ? marks + 1 : 0;
        const bool isShown = (!isInvisible(characters.at(at)) || joinsEmoji(characters, at))
                             && marks <= maxNameMarks;
        name += QChar::fromUcs4(isShown ? characters.at(at) : uint(QChar::ReplacementCharacter));
    }
    return name.isEmpty() ? QStringLiteral("?") : name;
}

QString shownPhrase(QByteArrayView bytes, qsizetype maxLength)
{
    // Dropped characters take space too, but a phrase of nothing else is worth no search.
    const QByteArrayView kept = irc::truncatedUtf8(bytes, 16 * maxLength);
    const QList<uint> characters = decoded(irc::withoutFormatting(kept.toByteArray())).toUcs4();
    QString phrase;
    int marks = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const uint character = characters.at(at);
        marks = QChar::isMark(character) ? marks + 1 : 0;
        if (QChar::isSpace(character))
            phrase += u' ';
        else if (marks <= maxNameMarks && (!isInvisible(character) || joinsEmoji(characters, at)))
            phrase += QChar::fromUcs4(character);
    }
    phrase = phrase.simplified();
    if (phrase.size() <= maxLength)
        return phrase;
    const qsizetype end = maxLength - (phrase.at(maxLength - 2).isHighSurrogate() ? 2 : 1);
    return phrase.left(end).trimmed() + QChar(0x2026);
}

QString shownText(QByteArrayView bytes, qsizetype maxBytes)
{
    QString text = decoded(irc::truncatedUtf8(bytes, maxBytes));
    if (bytes.size() > maxBytes)
        text += QChar(0x2026);
    for (QChar &character : text) {
        if (character == u'\t' || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph)
            character = u' ';
    }
    text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control
               && !isFormattingCode(character.unicode());
    });
    return text;
}

QString shownLines(QByteArrayView bytes)
{
    if (!bytes.contains('\n'))
        return shownText(bytes);
    QStringList lines;
    const QByteArrayView kept = irc::truncatedUtf8(bytes, maxTextBytes);
    for (const QByteArray &line : kept.toByteArray().split('\n'))
        lines.append(shownText(line));
    if (kept.size() < bytes.size())
        lines.last() += QChar(0x2026);
    return lines.join(u'\n');
}

QString withoutFormatting(const QString &text)
{
    return QString::fromUtf8(irc::withoutFormatting(text.toUtf8()));
}

QString asSentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    const bool ends = trimmed.isEmpty() || QStringView(u".!?…").contains(trimmed.back());
    return ends ? trimmed : QString(trimmed % u'.');
}

} // namespace client
