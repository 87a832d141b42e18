// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace test {

// The tables of configkeys.h and limittable.h in the form in which documents show them. Texts are
// Markdown, values are TOML.

struct ConfigKeyInfo
{
    QByteArray name;
    QString values;       ///< "`0` to `64`", "text", ...
    QString unit;         ///< Of a number; may be empty.
    QString defaultValue; ///< Empty where the description explains it.
    QString example;      ///< The default or, where it cannot be written, another value.
    QString description;
    bool needsRestart = false;
};

struct ConfigSectionInfo
{
    QByteArray name;         ///< Empty for the keys before the first section.
    bool isRepeated = false; ///< Written as [[name]]; may occur several times.
    QString description;
    QList<ConfigKeyInfo> keys;
};

/// In the order of the documents.
QList<ConfigSectionInfo> configSections();

} // namespace test
