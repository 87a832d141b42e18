// SPDX-License-Identifier: MIT
#include "client/notifications/notificationtext.h"

#include "client/chat/styledtext.h"

namespace client {

namespace {

/// No language stacks more marks on one letter.
constexpr int maxMarks = 4;

/// The characters that are looked at; the rest of a long text cannot become visible.
constexpr qsizetype maxInput = 8 * maxNotificationLine;

/// Characters of the category "format" without which some scripts and emoji look wrong.
bool joinsLetters(QChar character)
{
    return character == QChar(0x200c) || character == QChar(0x200d);
}

QString withoutHarmfulCharacters(const QString &text)
{
    QString harmless;
    harmless.reserve(text.size());
    int marks = 0;
    for (const QChar character : text) {
        marks = character.isMark() ? marks + 1 : 0;
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            harmless += u' ';
            break;
        case QChar::Other_Format:
            if (joinsLetters(character))
                harmless += character;
            break;
        default:
            if (marks <= maxMarks)
                harmless += character;
        }
    }
    return harmless;
}

} // namespace

QString notificationLine(const QString &text)
{
    QString line = withoutHarmfulCharacters(coveredText(text).left(maxInput)).simplified();
    if (line.size() > maxNotificationLine) {
        const bool isHalved = line.at(maxNotificationLine - 1).isHighSurrogate();
        line.truncate(maxNotificationLine - (isHalved ? 1 : 0));
        line = line.trimmed() + QChar(0x2026);
    }
    return line;
}

QString asMarkup(const QString &line)
{
    return line.toHtmlEscaped();
}

QString withoutMarkup(QString line)
{
    return line.replace(QLatin1Char('<'), QStringLiteral("<\u200b"));
}

} // namespace client
