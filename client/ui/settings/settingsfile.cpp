// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingsfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace client {

namespace {

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::SettingsFile)
};

constexpr QLatin1String formatKey("hearthSettings");
constexpr QLatin1String valuesKey("settings");
constexpr int formatVersion = 1;
constexpr qsizetype maxNames = 5;
constexpr qsizetype maxNameLength = 40;

bool isExported(const QString &name)
{
    return std::ranges::any_of(windowSettings(), [&name](const WindowSetting &row) {
        return row.name == name && row.section != SettingSection::Layout;
    });
}

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, maxNames))
        shown.append(name.left(maxNameLength).simplified());
    if (names.size() > maxNames)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

QString summary(const QJsonObject &values, const QStringList &leftOut)
{
    if (values.isEmpty())
        return FileTexts::tr("The file has no setting that this version of Hearth knows.");
    if (leftOut.isEmpty())
        return FileTexts::tr("The settings of the file are in use now.");
    return FileTexts::tr("The settings of the file are in use now. Some were left out, because "
                         "this version of Hearth does not know them or their value: %1.")
        .arg(listed(leftOut));
}

} // namespace

QByteArray exportSettings(const WindowSettings &settings)
{
    QJsonObject values = toJson(settings);
    for (const QString &name : values.keys()) {
        if (!isExported(name))
            values.remove(name);
    }
    return QJsonDocument(QJsonObject{{formatKey, formatVersion}, {valuesKey, values}}).toJson();
}

ImportedSettings importSettings(const QByteArray &file)
{
    const QString refusal = FileTexts::tr("This is not a file of settings that Hearth has saved.");
    if (file.size() > maxSettingsFileBytes)
        return {{}, refusal};
    const QJsonObject document = QJsonDocument::fromJson(file).object();
    if (!document[valuesKey].isObject() || !document[formatKey].isDouble())
        return {{}, refusal};
    if (document[formatKey].toInt() != formatVersion)
        return {{}, FileTexts::tr("A newer version of Hearth has saved this file.")};
    const QJsonObject found = document[valuesKey].toObject();
    const QJsonObject read = toJson(windowSettingsFromJson(found));
    QJsonObject values;
    QStringList leftOut;
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (isExported(it.key()) && read.value(it.key()) == it.value())
            values.insert(it.key(), it.value());
        else
            leftOut.append(it.key());
    }
    return {values, summary(values, leftOut)};
}

} // namespace client
