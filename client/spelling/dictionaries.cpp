// SPDX-License-Identifier: MIT
#include "client/spelling/dictionaries.h"

#include <QDir>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>

namespace client {

QStringList dictionaryFolders()
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders.append(data + QStringLiteral("/hunspell"));
        folders.append(data + QStringLiteral("/myspell/dicts"));
        folders.append(data + QStringLiteral("/myspell"));
    }
    return folders;
}

QList<Dictionary> findDictionaries(const QStringList &folders)
{
    QMap<QString, Dictionary> found;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.dic")}, QDir::Files)) {
            const QString language = name.chopped(4);
            const QString affixFile = dir.filePath(language + QStringLiteral(".aff"));
            // "hyph_de_DE.dic" holds hyphens, and has no affixes.
            if (QFile::exists(affixFile) && !found.contains(language))
                found.insert(language, {language, affixFile, dir.filePath(name)});
        }
    }
    return found.values();
}

QString languageFor(const QLocale &locale, const QStringList &languages)
{
    if (locale.language() == QLocale::C)
        return {};
    const QString name = locale.name(); // "en_US"
    const QString language = name.section(u'_', 0, 0);
    QString best;
    for (const QString &candidate : languages) {
        if (candidate == name)
            return candidate;
        const bool isCountry = candidate.startsWith(name + u'_');
        const bool isLanguage = candidate == language || candidate.startsWith(language + u'_');
        if (isCountry || (isLanguage && best.isEmpty()))
            best = candidate;
    }
    return best;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C || !locale.name().startsWith(language.left(2)))
        return language;
    const QString name = locale.nativeLanguageName();
    const QString country = locale.nativeTerritoryName();
    return language.contains(u'_') && !country.isEmpty() ? name + u" (" + country + u')' : name;
}

} // namespace client
