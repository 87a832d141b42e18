// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <QTest>

namespace support {

/// A test row for each setting of the window, with its row in client::windowSettings().
inline void addSettingRows()
{
    QTest::addColumn<int>("row");
    int index = 0;
    for (const client::WindowSetting &row : client::windowSettings())
        QTest::newRow(row.name.data()) << index++;
}

/// The default settings, but for the one of @p row, which has another valid value.
inline client::WindowSettings changedSettings(int row)
{
    client::WindowSettings settings;
    struct Change
    {
        client::WindowSettings &settings;

        void operator()(bool client::WindowSettings::*member) const
        {
            settings.*member = !(settings.*member);
        }
        void operator()(const client::IntSetting &setting) const
        {
            settings.*setting.member = setting.max;
        }
        void operator()(const client::TimeSetting &setting) const
        {
            settings.*setting.member = 23 * 60 + 59;
        }
        void operator()(const client::ChoiceSetting &setting) const
        {
            settings.*setting.member = setting.choices.back().name;
        }
        void operator()(const client::TextSetting &setting) const
        {
            settings.*setting.member = QStringLiteral("changed");
        }
        void operator()(const client::FontSetting &setting) const
        {
            settings.*setting.member = QStringLiteral("Monospace");
        }
        void operator()(const client::WordsSetting &setting) const
        {
            settings.*setting.member = QStringList{QStringLiteral("tea"), QStringLiteral("ant")};
        }
        void operator()(const client::KeysSetting &setting) const
        {
            settings.*setting.member = {{QStringLiteral("Switcher"), {QStringLiteral("F9")}}};
        }
        void operator()(QByteArray client::WindowSettings::*member) const
        {
            settings.*member = QByteArray("\x00\x01\xff", 3);
        }
    };
    std::visit(Change{settings}, client::windowSettings()[size_t(row)].member);
    return settings;
}

/// Whether @p a and @p b have the same value in @p row.
inline bool isSameSetting(int row, const client::WindowSettings &a, const client::WindowSettings &b)
{
    const QLatin1String name = client::windowSettings()[size_t(row)].name;
    return client::toJson(a)[name] == client::toJson(b)[name];
}

} // namespace support
