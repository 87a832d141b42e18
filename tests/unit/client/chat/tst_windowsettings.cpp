// SPDX-License-Identifier: MIT
#include "client/chat/windowsettings.h"
#include "tests/support/changedsetting.h"

#include <QJsonArray>
#include <QTest>

using client::WindowSetting;
using client::WindowSettings;

class tst_WindowSettings : public QObject
{
    Q_OBJECT

private slots:
    void hasARowForEachMember();
    void writesAndReadsASetting_data() { support::addSettingRows(); }
    void writesAndReadsASetting();
    void keepsNumbersInTheirBounds();
    void usesTheDefaultForAValueOfAnotherType();
};

void tst_WindowSettings::hasARowForEachMember()
{
    // Does not compile when a member is added.
    const auto &[geometry, sideWidth, membersWidth, membersShown, menuBarShown, reportsTyping,
                 zoomPercent, theme] = WindowSettings();
    Q_UNUSED(geometry);
    Q_UNUSED(sideWidth);
    Q_UNUSED(membersWidth);
    Q_UNUSED(membersShown);
    Q_UNUSED(menuBarShown);
    Q_UNUSED(reportsTyping);
    Q_UNUSED(zoomPercent);
    Q_UNUSED(theme);
    QCOMPARE(client::windowSettings().size(), 8U);
}

void tst_WindowSettings::writesAndReadsASetting()
{
    QFETCH(int, row);
    const WindowSettings changed = support::changedSettings(row);
    QVERIFY(changed != WindowSettings());
    QVERIFY(client::windowSettingsFromJson(client::toJson(changed)) == changed);
}

void tst_WindowSettings::keepsNumbersInTheirBounds()
{
    const QJsonObject json{{QStringLiteral("sideWidth"), 0},
                           {QStringLiteral("membersWidth"), 100'000},
                           {QStringLiteral("zoomPercent"), -1}};
    const WindowSettings settings = client::windowSettingsFromJson(json);
    QCOMPARE(settings.sideWidth, 180);
    QCOMPARE(settings.membersWidth, 400);
    QCOMPARE(settings.zoomPercent, 60);
}

void tst_WindowSettings::usesTheDefaultForAValueOfAnotherType()
{
    QJsonObject json;
    for (const WindowSetting &row : client::windowSettings())
        json.insert(row.name, QJsonArray{1});
    QVERIFY(client::windowSettingsFromJson(json) == WindowSettings());
}

QTEST_APPLESS_MAIN(tst_WindowSettings)
#include "tst_windowsettings.moc"
