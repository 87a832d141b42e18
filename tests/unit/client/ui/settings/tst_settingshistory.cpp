// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingshistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::SettingsHistory;
using client::WindowSettings;

using namespace Qt::StringLiterals;

class tst_SettingsHistory : public QObject
{
    Q_OBJECT

private slots:
    void undoesSeveralSteps();
    void mergesStepsOfOneRow();
    void ignoresChangesWithoutEffect();
    void keepsWhatChangedElsewhere();
    void boundsItsSteps();
};

void tst_SettingsHistory::undoesSeveralSteps()
{
    SettingsHistory history{WindowSettings()};
    QVERIFY(!history.canUndo());
    QVERIFY(history.change({{u"theme"_s, u"dark"_s}}, u"Colours"_s, false));
    QVERIFY(history.change({{u"theme"_s, u"light"_s}}, u"Colours"_s, false));
    QVERIFY(history.change({{u"zoomPercent"_s, 150}, {u"clock"_s, u"12"_s}}, u"Import"_s, false));
    QCOMPARE(history.undoLabel(), u"Import"_s);
    history.undo();
    QCOMPARE(history.settings().zoomPercent, 100);
    QCOMPARE(history.settings().clock, u"locale"_s);
    QCOMPARE(history.settings().theme, u"light"_s);
    history.undo();
    QCOMPARE(history.settings().theme, u"dark"_s);
    history.undo();
    QVERIFY(history.settings() == WindowSettings());
    QVERIFY(!history.canUndo());
    history.undo(); // has no effect
    QVERIFY(history.settings() == WindowSettings());
}

void tst_SettingsHistory::mergesStepsOfOneRow()
{
    SettingsHistory history{WindowSettings()};
    for (int zoom = 110; zoom <= 150; zoom += 10)
        history.change({{u"zoomPercent"_s, zoom}}, u"Size"_s, true);
    history.endMerging();
    history.change({{u"zoomPercent"_s, 160}}, u"Size"_s, true);
    history.undo();
    QCOMPARE(history.settings().zoomPercent, 150);
    history.undo();
    QCOMPARE(history.settings().zoomPercent, 100);
    QVERIFY(!history.canUndo());
}

void tst_SettingsHistory::ignoresChangesWithoutEffect()
{
    SettingsHistory history{WindowSettings()};
    QVERIFY(!history.change({{u"theme"_s, u"nonsense"_s}}, u"Colours"_s, false));
    QVERIFY(!history.change({{u"unknown"_s, 5}}, u"Unknown"_s, false));
    QVERIFY(!history.change({}, u"Nothing"_s, false));
    QVERIFY(!history.canUndo());
}

void tst_SettingsHistory::keepsWhatChangedElsewhere()
{
    SettingsHistory history{WindowSettings()};
    history.change({{u"theme"_s, u"dark"_s}}, u"Colours"_s, false);
    WindowSettings changed = history.settings();
    changed.sideWidth = 300;
    history.setSettings(changed);
    history.undo();
    QCOMPARE(history.settings().theme, u"system"_s);
    QCOMPARE(history.settings().sideWidth, 300);
}

void tst_SettingsHistory::boundsItsSteps()
{
    SettingsHistory history{WindowSettings()};
    for (int i = 0; i < 250; ++i)
        history.change({{u"menuBarShown"_s, i % 2 != 0}}, u"Menu bar"_s, false);
    qsizetype steps = 0;
    for (; history.canUndo(); history.undo())
        ++steps;
    QCOMPARE(steps, SettingsHistory::maxSteps);
}

HEARTH_TEST(tst_SettingsHistory)
#include "tst_settingshistory.moc"
