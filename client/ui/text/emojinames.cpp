// SPDX-License-Identifier: MIT
#include "client/ui/text/emojinames.h"

#include "client/chat/searchwords.h"

#include <QFile>

/// The resources of a static library need this call, outside of any namespace.
static void initEmojiNames()
{
    Q_INIT_RESOURCE(emojinames);
}

namespace client {

QHash<QString, EmojiName> readEmojiNames(const QString &language)
{
    initEmojiNames();
    QFile file(u":/emoji/" + language + u".txt");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, EmojiName> names;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> columns = line.split(u'\t');
        if (columns.size() == 3)
            names.insert(columns.at(0).toString(),
                         {columns.at(1).toString(), columns.at(2).toString()});
    }
    return names;
}

QString bareEmoji(QString emoji)
{
    return emoji.remove(QChar(0xfe0f));
}

QStringList emojiWords(QString text)
{
    constexpr char16_t tatweel = 0x0640;
    constexpr char16_t tehMarbuta = 0x0629;
    constexpr char16_t heh = 0x0647;
    constexpr char16_t alefMaksura = 0x0649;
    constexpr char16_t yeh = 0x064a;
    text = foldedText(text.replace(u'_', u' '));
    text.remove(QChar(tatweel))
        .replace(QChar(tehMarbuta), QChar(heh))
        .replace(QChar(alefMaksura), QChar(yeh))
        .replace(QStringLiteral("ß"), QStringLiteral("ss"))
        .replace(QStringLiteral("œ"), QStringLiteral("oe"))
        .replace(QStringLiteral("æ"), QStringLiteral("ae"));
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words.append(word.text);
    return words;
}

} // namespace client
