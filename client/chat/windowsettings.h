// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace client {

/// The keys that the user has chosen for actions, by the name of the action, as
/// QKeySequence::PortableText. Actions that are missing have their default keys.
using ShortcutMap = QMap<QString, QStringList>;

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
    bool showsNetworkIcons = true;
    int zoomPercent = 100;
    QStringList recentEmoji = {};  ///< Newest first.
    QString spellingLanguage = {}; ///< As SpellChecker::setLanguage() takes it.
    QString language = QStringLiteral("system");
    QString theme = QStringLiteral("system");
    QString density = QStringLiteral("comfortable");
    QString fontFamily = {}; ///< Empty: that of the desktop.
    QString motion = QStringLiteral("system");
    QString clock = QStringLiteral("locale");
    QString joins = QStringLiteral("who-spoke"); ///< See joinsOf().
    bool showsDisplayNames = true;
    bool readsOutTyping = false;
    QString sendKey = QStringLiteral("enter");
    QStringList spellingWords = {}; ///< Words that are right.
    bool notifiesDirect = true;
    bool notifiesMentions = true;
    bool notifiesReplies = true;
    QStringList notificationWords = {};
    bool soundsForDirect = false;
    bool soundsForMentions = false;
    bool soundsForReplies = false;
    bool soundsForWords = false;
    bool hasQuietHours = false;
    int quietFrom = 22 * 60;   ///< A minute of the day.
    int quietTo = 7 * 60;      ///< The same. If below quietFrom, the hours include midnight.
    int doNotDisturbUntil = 0; ///< In minutes since 1970 (UTC); see isDoNotDisturb().

    ShortcutMap shortcuts = {};

    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
};

/// A whole number from min to max, both inclusive.
struct IntSetting
{
    int WindowSettings::*member;
    int min;
    int max;
    int step = 1;
    const char *suffix = ""; ///< The unit, shown behind the number; not translated.
};

/// A minute of the day, 0 to 1439.
struct TimeSetting
{
    int WindowSettings::*member;
};

/// One of the choices, stored by name.
struct ChoiceSetting
{
    struct Choice
    {
        QLatin1String name;
        const char *label; ///< See settingText().
    };

    QString WindowSettings::*member;
    std::span<const Choice> choices;
};

/// A line of text.
struct TextSetting
{
    QString WindowSettings::*member;
    int maxLength;
};

/// The family of an installed font; empty for the default.
struct FontSetting
{
    QString WindowSettings::*member;
};

/// A list of words without empty ones and without duplicates.
struct WordsSetting
{
    QStringList WindowSettings::*member;
    int maxWords;
    int maxLength; ///< Of each word.
};

/// The keys of actions.
struct KeysSetting
{
    ShortcutMap WindowSettings::*member;
    int maxActions;
    int maxKeys;   ///< Of each action.
    int maxLength; ///< Of each name and each key.
};

/// A page of the settings dialog.
enum class SettingSection : quint8 {
    Layout, ///< Not in the dialog: what the user changes with the mouse or in menus.
    Appearance,
    Messages,
    Writing,
    Notifications,
    Keyboard,
};

/// One row of the table of settings.
struct WindowSetting
{
    using Member =
        std::variant<bool WindowSettings::*, IntSetting, TimeSetting, ChoiceSetting, TextSetting,
                     FontSetting, WordsSetting, KeysSetting, QByteArray WindowSettings::*>;

    QLatin1String name; ///< The key in the profile's file.
    Member member;
    SettingSection section;
    const char *label;       ///< Two or three words; see settingText().
    const char *explanation; ///< A sentence or two; see settingText().
    const char *words = "";  ///< Other words that users may search for; see settingText().
};

/// Pages of the dialog and their rows are in the order of this table.
std::span<const WindowSetting> windowSettings();

/// @p text of a row or a choice, in the language of the user.
QString settingText(const char *text);
/// The title of a page of the dialog.
QString sectionTitle(SettingSection section);

QJsonObject toJson(const WindowSettings &settings);
/// A value that is missing is that of @p base. A value of another type, or one that the row does
/// not allow, is the default; numbers are kept in their bounds.
WindowSettings windowSettingsFromJson(const QJsonObject &json, const WindowSettings &base = {});

} // namespace client
