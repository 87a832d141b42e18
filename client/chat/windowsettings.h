// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <span>
#include <variant>

namespace client {

/// The settings of the window: a plain value that the profile keeps and the window applies.
/// Each member has a row in windowSettings(); its initializer is the default.
struct WindowSettings
{
    static constexpr int minSideWidth = 180;
    static constexpr int maxSideWidth = 400;
    static constexpr int minMembersWidth = 140;
    static constexpr int maxMembersWidth = 400;
    static constexpr int minZoomPercent = 60;
    static constexpr int maxZoomPercent = 240;

    QByteArray geometry;
    int sideWidth = 240;
    int membersWidth = 200;
    bool membersShown = true;
    bool menuBarShown = true;
    bool reportsTyping = true;
    int zoomPercent = 100;
    QString theme;

    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
};

/// A whole number from min to max, both inclusive.
struct IntSetting
{
    int WindowSettings::*member;
    int min;
    int max;
};

/// One row of the table of settings.
struct WindowSetting
{
    using Member = std::variant<bool WindowSettings::*, IntSetting, QString WindowSettings::*,
                                QByteArray WindowSettings::*>;

    QLatin1String name; ///< The key in the profile's file.
    Member member;
    const char *description;
};

std::span<const WindowSetting> windowSettings();

QJsonObject toJson(const WindowSettings &settings);
/// A value that is missing or of another type is the default; numbers are kept in their bounds.
WindowSettings windowSettingsFromJson(const QJsonObject &json);

} // namespace client
