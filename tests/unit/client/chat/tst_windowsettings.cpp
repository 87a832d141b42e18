// SPDX-License-Identifier: MIT
#include "client/chat/windowsettings.h"
#include "tests/support/changedsetting.h"
#include "tests/support/testprogram.h"

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
    void refusesAChoiceThatIsUnknown();
    void keepsOtherValuesOfItsBase();
    void describesEachSettingOfTheDialog_data() { support::addSettingRows(); }
    void describesEachSettingOfTheDialog();
};

void tst_WindowSettings::hasARowForEachMember()
{
    // Does not compile when a member is added.
    [[maybe_unused]] const auto &[geometry, sideWidth, membersWidth, membersShown, menuBarShown,
                                  reportsTyping, showsNetworkIcons, zoomPercent, recentEmoji,
                                  spellingLanguage, language, theme, density, fontFamily, motion,
                                  clock, joins, showsDisplayNames, readsOutTyping, sendKey,
                                  spellingWords, notifiesDirect, notifiesMentions, notifiesReplies,
                                  notificationWords, soundsForDirect, soundsForMentions,
                                  soundsForReplies, soundsForWords, hasQuietHours, quietFrom,
                                  quietTo, doNotDisturbUntil, shortcuts] = WindowSettings();
    QCOMPARE(client::windowSettings().size(), 34U);
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

void tst_WindowSettings::refusesAChoiceThatIsUnknown()
{
    const QJsonObject json{{QStringLiteral("density"), QStringLiteral("gigantic")}};
    WindowSettings base;
    base.density = QStringLiteral("compact");
    QCOMPARE(client::windowSettingsFromJson(json, base).density, QStringLiteral("comfortable"));
}

void tst_WindowSettings::keepsOtherValuesOfItsBase()
{
    WindowSettings base;
    base.clock = QStringLiteral("12");
    base.zoomPercent = 150;
    const QJsonObject json{{QStringLiteral("zoomPercent"), 80}};
    const WindowSettings settings = client::windowSettingsFromJson(json, base);
    QCOMPARE(settings.zoomPercent, 80);
    QCOMPARE(settings.clock, QStringLiteral("12"));
}

void tst_WindowSettings::describesEachSettingOfTheDialog()
{
    QFETCH(int, row);
    const WindowSetting &setting = client::windowSettings()[size_t(row)];
    const QString label = QString::fromUtf8(setting.label);
    QVERIFY(!label.isEmpty());
    if (setting.section == client::SettingSection::Layout)
        return;
    QVERIFY(!client::sectionTitle(setting.section).isEmpty());
    QVERIFY(!label.endsWith(u'.'));
    QVERIFY(QString::fromUtf8(setting.explanation).endsWith(u'.'));
    if (const auto *choice = std::get_if<client::ChoiceSetting>(&setting.member))
        QCOMPARE(WindowSettings().*choice->member, QString(choice->choices.front().name));
}

HEARTH_LOOP_TEST(tst_WindowSettings)
#include "tst_windowsettings.moc"
