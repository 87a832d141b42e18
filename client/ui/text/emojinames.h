// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace client {

/// The name and keywords of an emoji in one language.
struct EmojiName
{
    QString name;
    QString keywords; ///< Other words that find the emoji, separated by spaces.
};

/// The names of all emoji in @p language, such as "de" or "zh_CN", by emoji without variation
/// selectors. Reads the file of the language, which takes some milliseconds. Empty if the program
/// has none for @p language.
QHash<QString, EmojiName> readEmojiNames(const QString &language);

/// @p emoji without variation selectors.
QString bareEmoji(QString emoji);

/// The words of @p text, in a form in which spellings that people type for one another are equal:
/// case, accents, ligatures, and the forms of Arabic letters make no difference.
QStringList emojiWords(QString text);

} // namespace client
