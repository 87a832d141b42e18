// SPDX-License-Identifier: MIT
#include "client/chat/windowsettings.h"

namespace client {

namespace {

using S = WindowSettings;

constexpr WindowSetting rows[] = {
    {QLatin1String("geometry"), &S::geometry,
     "Size and position as QWidget::saveGeometry() gives them; empty: as large as the screen "
     "allows, up to 1200 x 760"},
    {QLatin1String("sideWidth"), IntSetting{&S::sideWidth, S::minSideWidth, S::maxSideWidth},
     "Width of the list of conversations, in pixels at 100 % zoom"},
    {QLatin1String("membersWidth"),
     IntSetting{&S::membersWidth, S::minMembersWidth, S::maxMembersWidth},
     "Width of the list of members, in pixels at 100 % zoom"},
    {QLatin1String("membersShown"), &S::membersShown,
     "Whether rooms show their members, in windows that are wide enough"},
    {QLatin1String("menuBarShown"), &S::menuBarShown, "Whether the menu bar is shown"},
    {QLatin1String("reportsTyping"), &S::reportsTyping,
     "Whether others are told that the user is writing a message"},
    {QLatin1String("zoomPercent"),
     IntSetting{&S::zoomPercent, S::minZoomPercent, S::maxZoomPercent},
     "Size of everything in the window; 100: the size of the desktop"},
    {QLatin1String("theme"), &S::theme,
     "Colours: system, light, dark or high-contrast; anything else: system"},
};

QJsonValue write(const S &settings, const IntSetting &setting)
{
    return settings.*setting.member;
}

QJsonValue write(const S &settings, QByteArray S::*member)
{
    return QString::fromLatin1((settings.*member).toBase64());
}

template<typename Value>
QJsonValue write(const S &settings, Value S::*member)
{
    return settings.*member;
}

void read(S &settings, bool S::*member, const QJsonValue &json)
{
    settings.*member = json.toBool(settings.*member);
}

void read(S &settings, const IntSetting &setting, const QJsonValue &json)
{
    int &value = settings.*setting.member;
    value = qBound(setting.min, json.toInt(value), setting.max);
}

void read(S &settings, QString S::*member, const QJsonValue &json)
{
    settings.*member = json.toString(settings.*member);
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

QJsonObject toJson(const WindowSettings &settings)
{
    QJsonObject json;
    for (const WindowSetting &row : rows)
        std::visit([&](const auto &member) { json.insert(row.name, write(settings, member)); },
                   row.member);
    return json;
}

WindowSettings windowSettingsFromJson(const QJsonObject &json)
{
    WindowSettings settings;
    for (const WindowSetting &row : rows)
        std::visit([&](const auto &member) { read(settings, member, json[row.name]); }, row.member);
    return settings;
}

} // namespace client
