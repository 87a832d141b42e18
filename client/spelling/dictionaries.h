// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QLocale;

namespace client {

/// The files of a dictionary of Hunspell.
struct Dictionary
{
    QString language; ///< As the files are named: "en_US", "de_DE_frami".
    QString affixFile;
    QString wordFile;

    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

/// The folders where systems keep dictionaries; those in the environment variable DICPATH first.
QStringList dictionaryFolders();

/// The dictionaries in @p folders, sorted by language; of several for one language the first. Reads
/// the folders. Any thread.
QList<Dictionary> findDictionaries(const QStringList &folders);

/// The language among @p languages for @p locale: its country, else another one; empty if there is
/// none.
QString languageFor(const QLocale &locale, const QStringList &languages);

/// "Deutsch (Schweiz)" for "de_CH": in that language itself. @p language if it is not known.
QString languageName(const QString &language);

} // namespace client
