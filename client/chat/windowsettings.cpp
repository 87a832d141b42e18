// SPDX-License-Identifier: MIT
#include "client/chat/windowsettings.h"

#include "client/chat/donotdisturb.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace client {

namespace {

using S = WindowSettings;
using Choice = ChoiceSetting::Choice;

struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::WindowSettings)
};

constexpr int maxFontName = 200;
constexpr int maxWordCount = 100;
constexpr int maxWordLength = 50;
constexpr int maxRecentEmoji = 18;
constexpr int maxEmojiLength = 64;
constexpr int maxLanguageLength = 40;
constexpr int maxSpellingWords = 2000;
constexpr int minutesOfADay = 24 * 60;

// Each language is named in itself, so that its speakers find it.
constexpr Choice languages[] = {
    {QLatin1String("system"), QT_TRANSLATE_NOOP("client::WindowSettings", "Like the desktop")},
    {QLatin1String("en"), "English"},
    {QLatin1String("ar"), "العربية"},
    {QLatin1String("de"), "Deutsch"},
    {QLatin1String("es"), "Español"},
    {QLatin1String("fr"), "Français"},
    {QLatin1String("zh_CN"), "简体中文"},
};
constexpr Choice themes[] = {
    {QLatin1String("system"), QT_TRANSLATE_NOOP("client::WindowSettings", "Like the desktop")},
    {QLatin1String("light"), QT_TRANSLATE_NOOP("client::WindowSettings", "Light")},
    {QLatin1String("dark"), QT_TRANSLATE_NOOP("client::WindowSettings", "Dark")},
    {QLatin1String("high-contrast"), QT_TRANSLATE_NOOP("client::WindowSettings", "High contrast")},
};
constexpr Choice densities[] = {
    {QLatin1String("comfortable"), QT_TRANSLATE_NOOP("client::WindowSettings", "Comfortable")},
    {QLatin1String("compact"), QT_TRANSLATE_NOOP("client::WindowSettings", "Compact")},
};
constexpr Choice motions[] = {
    {QLatin1String("system"), QT_TRANSLATE_NOOP("client::WindowSettings", "Like the desktop")},
    {QLatin1String("none"), QT_TRANSLATE_NOOP("client::WindowSettings", "None")},
};
constexpr Choice clocks[] = {
    {QLatin1String("locale"), QT_TRANSLATE_NOOP("client::WindowSettings", "Like the desktop")},
    {QLatin1String("24"), QT_TRANSLATE_NOOP("client::WindowSettings", "24 hours (18:30)")},
    {QLatin1String("12"), QT_TRANSLATE_NOOP("client::WindowSettings", "12 hours (6:30 PM)")},
};
constexpr Choice joins[] = {
    {QLatin1String("who-spoke"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "Those who wrote something")},
    {QLatin1String("all"), QT_TRANSLATE_NOOP("client::WindowSettings", "Everyone")},
    {QLatin1String("none"), QT_TRANSLATE_NOOP("client::WindowSettings", "No one")},
};
constexpr Choice sendKeys[] = {
    {QLatin1String("enter"), QT_TRANSLATE_NOOP("client::WindowSettings", "Enter")},
    {QLatin1String("ctrl-enter"), QT_TRANSLATE_NOOP("client::WindowSettings", "Ctrl+Enter")},
};

constexpr WindowSetting rows[] = {
    {QLatin1String("geometry"), &S::geometry, SettingSection::Layout, "Geometry",
     "Size and position as QWidget::saveGeometry() gives them; empty: as large as the screen "
     "allows, up to 1200 x 760"},
    {QLatin1String("sideWidth"), IntSetting{&S::sideWidth, S::minSideWidth, S::maxSideWidth},
     SettingSection::Layout, "Width of the conversations", "In pixels at 100 % zoom"},
    {QLatin1String("membersWidth"),
     IntSetting{&S::membersWidth, S::minMembersWidth, S::maxMembersWidth}, SettingSection::Layout,
     "Width of the people", "In pixels at 100 % zoom"},
    {QLatin1String("recentEmoji"), WordsSetting{&S::recentEmoji, maxRecentEmoji, maxEmojiLength},
     SettingSection::Layout, "Recent emoji", "What the emoji picker shows first"},
    {QLatin1String("spellingLanguage"), TextSetting{&S::spellingLanguage, maxLanguageLength},
     SettingSection::Layout, "Spelling",
     "The name of a dictionary; empty: the language of the desktop, \"off\": no checks"},
    {QLatin1String("doNotDisturbUntil"), IntSetting{&S::doNotDisturbUntil, 0, doNotDisturbForever},
     SettingSection::Layout, "Do not disturb",
     "The end, in minutes since 1970; 0: off, the largest number: until the user turns it off"},

    {QLatin1String("language"), ChoiceSetting{&S::language, languages}, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Language"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The language of the window. It changes when you start Hearth again."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "translation locale english german french")},
    {QLatin1String("theme"), ChoiceSetting{&S::theme, themes}, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Colours"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The colours of the window."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "theme colors night mode black white contrast")},
    {QLatin1String("zoomPercent"),
     IntSetting{&S::zoomPercent, S::minZoomPercent, S::maxZoomPercent, 10, " %"},
     SettingSection::Appearance, QT_TRANSLATE_NOOP("client::WindowSettings", "Size"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The size of everything in the window. 100 % is the size of the desktop."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "zoom scale larger smaller font text")},
    {QLatin1String("fontFamily"), FontSetting{&S::fontFamily}, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Font"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The font of the whole window."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "typeface family letters text")},
    {QLatin1String("density"), ChoiceSetting{&S::density, densities}, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Spacing"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "Compact shows more messages and rows at the same time."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "density compact dense tight rows")},
    {QLatin1String("motion"), ChoiceSetting{&S::motion, motions}, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Animations"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "Whether things appear and disappear gradually."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "motion movement fade reduce accessibility")},
    {QLatin1String("membersShown"), &S::membersShown, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Show the people in a room"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "On the right, if the window is wide enough."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "members list users column")},
    {QLatin1String("menuBarShown"), &S::menuBarShown, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Show the menu bar"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "All entries stay reachable by their keys when it is hidden."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "menus hide top")},
    {QLatin1String("showsNetworkIcons"), &S::showsNetworkIcons, SettingSection::Appearance,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Network icons"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "Loads the icon that a server offers and shows it beside the server’s "
                       "name. It comes only from the server you are connected to."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "picture logo image avatar")},

    {QLatin1String("clock"), ChoiceSetting{&S::clock, clocks}, SettingSection::Messages,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Time of day"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "How the times of messages are written."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "clock format timestamps hours am pm")},

    {QLatin1String("joins"), ChoiceSetting{&S::joins, joins}, SettingSection::Messages,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Who comes and goes"),
     QT_TRANSLATE_NOOP(
         "client::WindowSettings",
         "Whose joins, parts and changes of names are shown: by default, of users who "
         "wrote something in the three hours before. The menu of a conversation can "
         "choose otherwise for it."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "join part quit leave events noise hide filter")},
    {QLatin1String("showsDisplayNames"), &S::showsDisplayNames, SettingSection::Messages,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Show display names"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The names that users have chosen for themselves take the place of their "
                       "nicks, which stay visible beside them."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "real name nickname profile metadata")},
    {QLatin1String("readsOutTyping"), &S::readsOutTyping, SettingSection::Messages,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Read out who is typing"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "For screen readers. It happens often in rooms with many people."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "speech screen reader accessibility orca blind")},

    {QLatin1String("sendKey"), ChoiceSetting{&S::sendKey, sendKeys}, SettingSection::Writing,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Send messages with"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "With Ctrl+Enter, the Enter key alone begins a new line."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "return key line break")},
    {QLatin1String("reportsTyping"), &S::reportsTyping, SettingSection::Writing,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Show others when I type"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "Others see that you are writing, never what you write before you send it."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "typing notification privacy writing")},
    {QLatin1String("spellingWords"),
     WordsSetting{&S::spellingWords, maxSpellingWords, maxWordLength}, SettingSection::Writing,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Words of your own"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The spelling of these words is right, whatever the dictionary says."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "spelling dictionary language check")},

    {QLatin1String("notifiesDirect"), &S::notifiesDirect, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Notify about direct messages"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The desktop shows messages that only you receive."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "notification popup private chats alert")},
    {QLatin1String("notifiesMentions"), &S::notifiesMentions, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Notify about your name"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The desktop shows messages in rooms that mention your name."),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "notification popup mention highlight nick alert")},
    {QLatin1String("notifiesReplies"), &S::notifiesReplies, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Notify about replies"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The desktop shows replies to your messages."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "notification popup answer thread alert")},
    {QLatin1String("notificationWords"),
     WordsSetting{&S::notificationWords, maxWordCount, maxWordLength},
     SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Notify about words"),
     QT_TRANSLATE_NOOP(
         "client::WindowSettings",
         "Messages with one of these words count like messages that mention your name."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "notification keywords highlight terms")},
    {QLatin1String("soundsForDirect"), &S::soundsForDirect, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Sound for direct messages"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The desktop plays its sound for messages."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "noise beep notification private")},
    {QLatin1String("soundsForMentions"), &S::soundsForMentions, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Sound for your name"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The desktop plays its sound for messages."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "noise beep notification mention")},
    {QLatin1String("soundsForReplies"), &S::soundsForReplies, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Sound for replies"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The desktop plays its sound for messages."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "noise beep notification answer")},
    {QLatin1String("soundsForWords"), &S::soundsForWords, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Sound for words"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The desktop plays its sound for messages."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "noise beep notification keywords")},
    {QLatin1String("hasQuietHours"), &S::hasQuietHours, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Quiet hours"),
     QT_TRANSLATE_NOOP(
         "client::WindowSettings",
         "There are no notifications in these hours of the day. Messages still count as unread."),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "do not disturb night sleep silence mute schedule")},
    {QLatin1String("quietFrom"), TimeSetting{&S::quietFrom}, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Quiet hours begin"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The time of day from which there are no notifications."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "do not disturb night from start")},
    {QLatin1String("quietTo"), TimeSetting{&S::quietTo}, SettingSection::Notifications,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Quiet hours end"),
     QT_TRANSLATE_NOOP("client::WindowSettings",
                       "The time of day from which there are notifications again."),
     QT_TRANSLATE_NOOP("client::WindowSettings", "do not disturb morning until to")},

    {QLatin1String("shortcuts"), KeysSetting{&S::shortcuts, 200, 4, 64}, SettingSection::Keyboard,
     QT_TRANSLATE_NOOP("client::WindowSettings", "Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("client::WindowSettings", "The keys of the actions.")},
};

/// Writes and reads one row; an overload for each kind of setting.
template<typename Member>
QJsonValue write(const S &settings, const Member &setting)
{
    if constexpr (std::is_member_object_pointer_v<Member>)
        return settings.*setting;
    else
        return settings.*setting.member;
}

QJsonValue write(const S &settings, QByteArray S::*member)
{
    return QString::fromLatin1((settings.*member).toBase64());
}

QJsonValue write(const S &settings, const WordsSetting &setting)
{
    return QJsonArray::fromStringList(settings.*setting.member);
}

QJsonValue write(const S &settings, const KeysSetting &setting)
{
    QJsonObject json;
    const ShortcutMap &map = settings.*setting.member;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        json.insert(it.key(), QJsonArray::fromStringList(*it));
    return json;
}

void read(S &settings, bool S::*member, const QJsonValue &json)
{
    settings.*member = json.toBool(S().*member);
}

void read(S &settings, const IntSetting &setting, const QJsonValue &json)
{
    settings.*setting.member = qBound(setting.min, json.toInt(S().*setting.member), setting.max);
}

void read(S &settings, const TimeSetting &setting, const QJsonValue &json)
{
    settings.*setting.member = qBound(0, json.toInt(S().*setting.member), minutesOfADay - 1);
}

void read(S &settings, const ChoiceSetting &setting, const QJsonValue &json)
{
    const QString name = json.toString();
    const bool isKnown = std::any_of(setting.choices.begin(), setting.choices.end(),
                                     [&name](const Choice &choice) { return choice.name == name; });
    settings.*setting.member = isKnown ? name : S().*setting.member;
}

/// A text without line ends and other control characters.
QString lineOf(QString text, int maxLength)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.left(maxLength).trimmed();
}

void read(S &settings, const TextSetting &setting, const QJsonValue &json)
{
    settings.*setting.member = lineOf(json.toString(S().*setting.member), setting.maxLength);
}

void read(S &settings, const FontSetting &setting, const QJsonValue &json)
{
    settings.*setting.member = lineOf(json.toString(S().*setting.member), maxFontName);
}

void read(S &settings, const WordsSetting &setting, const QJsonValue &json)
{
    QStringList words = json.isArray() ? QStringList() : S().*setting.member;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const QString word = lineOf(value.toString(), setting.maxLength);
        if (words.size() < setting.maxWords && !word.isEmpty()
            && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    settings.*setting.member = words;
}

void read(S &settings, const KeysSetting &setting, const QJsonValue &json)
{
    ShortcutMap map;
    const QJsonObject object = json.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (map.size() >= setting.maxActions || it.key().size() > setting.maxLength
            || !it->isArray())
            continue;
        QStringList &keys = map[it.key()];
        const QJsonArray array = it->toArray();
        for (const QJsonValue &value : array) {
            const QString key = value.toString();
            if (keys.size() < setting.maxKeys && !key.isEmpty() && key.size() <= setting.maxLength)
                keys.append(key);
        }
    }
    settings.*setting.member = map;
}

void read(S &settings, QByteArray S::*member, const QJsonValue &json)
{
    settings.*member = QByteArray::fromBase64(json.toString().toLatin1());
}

} // namespace

std::span<const WindowSetting> windowSettings()
{
    return rows;
}

QString settingText(const char *text)
{
    return SettingTexts::tr(text);
}

QString sectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Layout:
        return {};
    case SettingSection::Appearance:
        return SettingTexts::tr("Appearance");
    case SettingSection::Messages:
        return SettingTexts::tr("Messages");
    case SettingSection::Writing:
        return SettingTexts::tr("Writing");
    case SettingSection::Notifications:
        return SettingTexts::tr("Notifications");
    case SettingSection::Keyboard:
        return SettingTexts::tr("Keyboard");
    }
    return {};
}

QJsonObject toJson(const WindowSettings &settings)
{
    QJsonObject json;
    for (const WindowSetting &row : rows)
        std::visit([&](const auto &member) { json.insert(row.name, write(settings, member)); },
                   row.member);
    return json;
}

WindowSettings windowSettingsFromJson(const QJsonObject &json, const WindowSettings &base)
{
    WindowSettings settings = base;
    for (const WindowSetting &row : rows) {
        const auto value = json.constFind(row.name);
        if (value != json.constEnd())
            std::visit([&](const auto &member) { read(settings, member, *value); }, row.member);
    }
    return settings;
}

} // namespace client
